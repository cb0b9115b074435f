import type { Session } from '@openketamine/model';
import { regulatory } from '@openketamine/evidence/regulatory';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { describe, expect, test } from 'vitest';
import { perWeek } from '../generate/compare-summaries.mts';
import { intervalWords } from '../generate/evidence-data-pages.mts';
import { gathered, latestOf } from '../generate/gathered.mts';
import { lawUse, verdictOf } from '../generate/protocol/verdict.mts';
import { searchIndex } from '../generate/search/site-index.mts';

describe('what pages say follows from the data', () => {
  test('the day of gathering is that of the latest record', () => {
    expect(latestOf([{ compiled: '2026-01-02' }, {}, { compiled: '2026-01-10' }])).toBe(
      '2026-01-10',
    );
    for (const { compiled } of [...protocols, ...rules]) expect(compiled <= gathered).toBe(true);
  });

  test('what a protocol treats has its name in the law by an alias, or by what holds it', () => {
    const uses = new Set<string>(regulatory.flatMap(({ indication }) => indication ?? []));
    expect(lawUse('trd')).toBe('treatment-resistant-depression');
    expect(lawUse('mdsi')).toBe('depression-with-suicidality');
    expect(lawUse('mdd')).toBe('depression');
    expect(lawUse('ocd')).toBeUndefined();
    for (const { indications } of protocols)
      for (const id of indications) {
        const use = lawUse(id);
        expect(use === undefined || uses.has(use)).toBe(true);
      }
  });

  test('every label of a place that was read is approved there', () => {
    const places = new Set(
      regulatory.filter(({ kind }) => kind === 'approval').map(({ jurisdiction }) => jurisdiction),
    );
    const labels = protocols.filter(
      ({ kind, jurisdiction }) =>
        kind === 'label' && jurisdiction !== undefined && places.has(jurisdiction),
    );
    expect(labels.length).toBeGreaterThan(2);
    for (const protocol of labels)
      expect([protocol.id, verdictOf(protocol).law.word]).toEqual([
        protocol.id,
        expect.stringMatching(/^approved/u),
      ]);
  });

  test('the search answers for each drug and use that a record of approval names', () => {
    const titles = searchIndex()
      .entries.filter(({ to, k }) => to === '/evidence/approved' && k === 0)
      .map(({ title }) => title);
    for (const { kind, drugs, indication } of regulatory) {
      if (kind !== 'approval' || indication === undefined) continue;
      for (const drug of drugs)
        expect(
          titles.some((title) => title.includes(`${drug} for ${indication.replaceAll('-', ' ')}`)),
        ).toBe(true);
    }
  });
});

const session = (date: string | null, milligrams: number | null, timesPerDay?: number): Session =>
  ({
    date,
    dose: milligrams === null ? null : { value: milligrams, unit: 'mg' },
    ...(timesPerDay === undefined ? {} : { timesPerDay }),
  }) as Session;

describe('drug by week', () => {
  test('adds up each week from the first session, equal weeks together', () => {
    const days = ['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16', '2025-01-20'];
    expect(perWeek(days.map((date) => session(date, 40)))).toBe(
      'week 1 to 2: 80\u202Fmg; week 3: 40\u202Fmg',
    );
  });
  test('begins a new week on the eighth day, not on the seventh', () => {
    expect(perWeek([session('2025-01-06', 10), session('2025-01-12', 10)])).toMatch(/^week 1: 20/u);
    expect(perWeek([session('2025-01-06', 10), session('2025-01-13', 10)])).toMatch(
      /^week 1 to 2: 10/u,
    );
  });
  test('counts what is given several times a day, and says which sessions have no dose', () => {
    expect(perWeek([session('2025-01-06', 5, 3), session('2025-01-07', null)])).toMatch(
      /^week 1: 15\D*; 1 session without a set dose$/u,
    );
    expect(perWeek([session(null, null)])).toBeUndefined();
  });
});

test('an interval is said as its source prints it', () => {
  expect(intervalWords({ level: 95, from: 1, to: 2 })).toBe(' (95 % interval: 1 to 2)');
  expect(intervalWords({ from: 1.5, to: 12.8 })).toBe(
    ' (interval, level not printed: 1.5 to 12.8)',
  );
  expect(intervalWords({ plusMinus: 10 })).toBe(' (± 10)');
  expect(intervalWords(undefined)).toBe('');
});
