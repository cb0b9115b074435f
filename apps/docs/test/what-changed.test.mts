import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { clinicalDiff } from '@openketamine/review/diff';
import { describe, expect, test } from 'vitest';
import { versionBefore, whatChanged, type History } from '../generate/protocol/what-changed.mts';

const today = protocols.find(({ id }) => id === 'esketamine-nasal-trd-us') ?? protocols[0];
if (today === undefined) throw new Error('There is no protocol.');
const protocol: ShippedProtocol = today;

const release = (version: string) => ({ version, date: '2026-11-30', changes: [], records: [] });

/** What changed from another protocol of the same id to the one of today. */
function historyFrom(before: object): History {
  const snapshot = (name: string, record: object) => ({
    name,
    records: [
      {
        package: '@openketamine/protocols',
        collection: 'protocols',
        id: protocol.id,
        file: `${protocol.id}.yaml`,
        record: record as Record<string, never>,
      },
    ],
  });
  const { records } = clinicalDiff(snapshot('0.9.0', before), snapshot('today', protocol));
  return { releases: [release('1.0.0'), release('0.9.0')], before: '0.9.0', changed: records };
}

/** The protocol with its first observation of another length. */
function observedFor(minutes: number): object {
  const copy = structuredClone(protocol) as unknown as {
    procedure: { observation: { atLeast: { value: number } }[] };
  };
  const [first] = copy.procedure.observation;
  if (first === undefined) throw new Error('It has no observation.');
  first.atLeast.value = minutes;
  return copy;
}

const text = (history: History): string =>
  whatChanged(protocol, history)
    .markup.replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('what changed for clinicians', () => {
  test('says each number as it was and as it is, and which way it leads', () => {
    expect(text(historyFrom(observedFor(180)))).toMatch(/180 min.* 120 min.* ▲ looser/u);
    expect(text(historyFrom(observedFor(60)))).toMatch(/60 min.* 120 min.* ▼ tighter/u);
  });

  test('says that nothing changed where nothing did', () => {
    expect(text(historyFrom(structuredClone(protocol)))).toContain(
      'Nothing changed in this protocol since version 0.9.0 of 30 Nov 2026.',
    );
  });

  test('says that there is no earlier version where there is none', () => {
    expect(text({ releases: [], changed: [] })).toContain('the first version of these data');
    expect(versionBefore([release('1.0.0')], '1.0.0')).toBeUndefined();
    expect(versionBefore([release('1.0.0'), release('0.9.0')], '1.0.0')).toBe('0.9.0');
  });

  test('says that a protocol is new', () => {
    const { changed } = historyFrom(structuredClone(protocol));
    expect(changed).toEqual([]);
    const added = { ...historyFrom(observedFor(60)).changed[0], what: 'added' } as never;
    expect(text({ releases: [release('0.9.0')], before: '0.9.0', changed: [added] })).toContain(
      'This protocol is new since version 0.9.0',
    );
  });

  test('tells of what protocols share where it changed', () => {
    const [shared] = historyFrom(observedFor(60)).changed;
    const reaching = { ...shared, collection: 'procedures', id: 'own', title: 'Own procedure', reaches: [protocol.id] } as never; // prettier-ignore
    const said = text({ releases: [], before: '0.9.0', changed: [reaching] });
    expect(said).toContain('shared with other protocols: Own procedure');
    expect(said).toMatch(/60 min.* 120 min/u);
  });
});
