import { describe, expect, it } from 'vitest';
import { protocols } from '../src/index.js';
import { at } from './read.js';

/** What the dossier knows from memory alone, by protocol and place. */
const fromMemory = [
  ['ketamine-iv-trd-phillips-2019', '/phases/1/dose/amount'],
  ['ketamine-iv-trd-phillips-2019', '/phases/1/dose/over'],
  ['ketamine-im-suicidality-er-ketamine', '/phases/0/dose/amount'],
  ['esketamine-nasal-trd-sustain-1', '/phases/1/schedule/interval'],
  ['esketamine-nasal-mdsi-aspire', '/phases/0/dose/reduceTo'],
  ['esketamine-nasal-trd-japan-2021', '/phases/1/schedule/perWeek'],
] as const;

/** What was read in a summary, the news or a copy by somebody else. */
const fromACopy = [
  ['ketamine-sc-trd-kads-flexible', '/phases/0/dose/strengths/0'],
  ['ketamine-sc-trd-kads-flexible', '/phases/0/dose/titration/trigger/up'],
  ['ketamine-sc-trd-kads-flexible', '/procedure/observation/0/atLeast'],
  ['ketamine-iv-aud-dakwar-2020', '/phases/0/dose/parts/0/amount'],
  ['ketamine-oral-er-trd-r107', '/phases/0/dose/amount'],
  ['esketamine-nasal-emergency-eu', '/phases/0/dose/amount'],
  ['esketamine-nasal-mdsi-us', '/phases/0/dose/amount'],
  ['esketamine-nasal-trd-us', '/phases/0/dose/first'],
  ['ketamine-oral-trd-domany-2019', '/phases/0/dose/amount'],
] as const;

/** What was read in the paper, the label or an abstract of it. */
const fromTheSource = [
  ['ketamine-iv-trd-six-over-three-weeks', '/phases/0/dose/amount'],
  ['ketamine-sc-trd-kads-flexible', '/phases/0/dose/titration/ladder/steps/3'],
  ['ketamine-iv-aud-dakwar-2020', '/phases/0/dose/amount'],
  ['esketamine-oral-trd-smith-apeldoorn-2024', '/phases/0/dose/amount'],
  ['ketamine-iv-trd-elektd', '/phases/0/dose/amount'],
] as const;

function provenance(id: string, pointer: string) {
  return at(
    protocols.find((protocol) => protocol.id === id),
    pointer,
  );
}

describe('how a number is known', () => {
  it.each(fromMemory)('%s%s is shown as unverified', (id, pointer) => {
    expect(provenance(id, pointer)).toMatchObject({ verification: 'unverified' });
  });

  it.each(fromACopy)('%s%s names the copy that was read', (id, pointer) => {
    expect(provenance(id, pointer)).toMatchObject({
      verification: 'secondary',
      readIn: expect.any(String),
    });
  });

  it.each(fromTheSource)('%s%s was read in the source', (id, pointer) => {
    expect(provenance(id, pointer)).toMatchObject({
      verification: 'primary',
      cite: expect.any(String),
    });
  });
});
