import { describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';

vi.setConfig({ testTimeout: 30_000 });

interface Told {
  readonly law?: readonly {
    readonly sessions: readonly number[];
    readonly laws: readonly { readonly id: string; readonly state: string }[];
    readonly nothingRead: readonly { readonly id: string }[];
  }[];
}

const hull = 'ketamine-sublingual-home-hull-2022';
const planned = (more: string, protocol = hull) =>
  openketamine(`plan ${protocol} --weight 70 --age 40 ${more}`);

describe('a plan of a home regimen', () => {
  test('says for the day of each session which law was read as holding, and that telemedicine has ended since', async () => {
    const { law = [] } = (
      await planned('--start 2026-12-21 --jurisdiction US-NY --json')
    ).json() as Told;
    const told = law.map(({ sessions, laws, nothingRead }) => [
      sessions,
      laws.find(({ id }) => id === 'us-telemedicine')?.state,
      nothingRead.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      [[1, 2], 'holds', ['state-rules-us-ny']],
      [[3, 4], 'ended', ['state-rules-us-ny']],
    ]);
  });
  test('says so to whoever reads it, with the finding among the findings', async () => {
    const { out } = await planned('--start 2026-12-21 --jurisdiction US-NY');
    expect(out).toContain(
      'Law that was read: Sessions 1 to 2 (2026-12-21 to 2026-12-30), home, US-NY',
    );
    expect(out).toContain('nothing read (New York)');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('what was read ended on 2026-12-31');
  });
  test('of a clinic nothing is said', async () => {
    const { law } = (
      await planned(
        '--start 2026-12-21 --jurisdiction US-NY --json',
        'ketamine-iv-trd-six-over-three-weeks',
      )
    ).json() as Told;
    expect(law).toBeUndefined();
  });
  test.each(['md', 'pdf', 'csv'])('prints as %s', async (format) => {
    expect(
      (await planned(`--start 2026-12-21 --jurisdiction US-NY --format ${format}`)).status,
    ).toBe(0);
  });
});

describe('a screening', () => {
  const screened = async (line: string) =>
    (await openketamine(`screen ${line} --json`)).json() as {
      law?: NonNullable<Told['law']>[number];
    };
  test('for a home regimen says which law was read as holding on that day', async () => {
    const state = async (at: string) =>
      (await screened(`${hull} --jurisdiction US-NY --at ${at}`)).law?.laws.find(
        ({ id }) => id === 'us-telemedicine',
      )?.state;
    expect([await state('2026-12-31'), await state('2027-01-01')]).toEqual(['holds', 'ended']);
  });
  test('without a protocol nobody has said that it is not at home', async () => {
    const { law } = await screened(
      '--drug ketamine --route sublingual --jurisdiction US-NY --at 2026-06-01',
    );
    expect(law?.nothingRead.map(({ id }) => id)).toEqual(['state-rules-us-ny']);
  });
  test('for a clinic says nothing of it', async () => {
    const { law } = await screened('esketamine-nasal-trd-us --jurisdiction US --at 2026-06-01');
    expect(law).toBeUndefined();
  });
  test('is read as text too', async () => {
    const { out } = await openketamine(`screen ${hull} --jurisdiction US-NY --at 2027-01-01`);
    expect(out).toContain('Law at home in US-NY on 2027-01-01');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the law of a day', () => {
  test.each(['2015-12-01', '2019-06-01', '2026-12-31', '2027-01-01'])(
    'on %s says of every line how it is known, as far as it was not read at its issuer',
    async (on) => {
      const line = `evidence --kind regulatory --on ${on}`;
      const { standing } = (await openketamine(`${line} --json`)).json() as {
        readonly standing: readonly {
          readonly record: { readonly id: string };
          readonly [part: string]: { readonly verification?: string } | null | object;
        }[];
      };
      const { out } = await openketamine(line);
      const told = out.replaceAll(/\n {4}/gu, ' ').split('\n');
      expect(standing.length).toBeGreaterThan(5);
      for (const { record, step, maybe, ended, next } of standing) {
        const known = (step ?? maybe ?? ended ?? next ?? {}) as { readonly verification?: string };
        const shown = told.find((text) => text.trim().startsWith(`${record.id} (`)) ?? '';
        const mark = /\[(?<mark>secondary|unverified)\]$/u.exec(shown)?.groups?.['mark'];
        expect([record.id, mark]).toEqual([
          record.id,
          known.verification === 'primary' ? undefined : known.verification,
        ]);
      }
    },
  );
});
