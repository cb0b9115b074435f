import { describe, expect, test } from 'vitest';
import type { Criterion, MedicineFact, PatientFactsInput, Terminology } from '@openketamine/model';
import { confirmed, knowing, small } from './few-codes.js';
import { explain, invented, limit, screenWith } from './rules.js';

describe('medicines', () => {
  const benzodiazepine: Criterion = { medicine: ['benzodiazepine'] };
  const taking = (fact: MedicineFact, complete = true): PatientFactsInput => ({
    medicines: { complete, items: [fact] },
  });
  const out = (when: Criterion, facts: PatientFactsInput) => explain(when, facts, small)?.outcome;

  test('are found by ingredient, brand, RxNorm code, free text and class', () => {
    for (const fact of [
      { ingredient: 'Lorazepam' },
      { brand: 'Ativan' },
      { rxnorm: '6470' },
      { text: 'ativan' },
      { class: 'benzodiazepine' },
    ]) {
      expect(out(benzodiazepine, taking(fact))).toBe('met');
    }
  });

  test('a class that the record states counts beside what the terminology knows', () => {
    expect(
      out({ medicine: ['sedative'] }, taking({ ingredient: 'lorazepam', class: 'sedative' })),
    ).toBe('not-met');
    const knows: Terminology = { ...small, classMembers: () => [] };
    expect(
      explain(
        { medicine: ['sedative'] },
        taking({ ingredient: 'lorazepam', class: 'sedative' }),
        knows,
      )?.outcome,
    ).toBe('met');
    expect(
      explain(benzodiazepine, taking({ rxnorm: '6470', class: 'sedative' }), knows)?.outcome,
    ).toBe('met');
  });

  test('of which only the class is known may be any of its members', () => {
    expect(out({ medicine: ['lorazepam'] }, taking({ class: 'benzodiazepine' }))).toBe('unknown');
    expect(out({ medicine: ['oxycodone'] }, taking({ class: 'benzodiazepine' }))).toBe('not-met');
  });

  test('that nobody knows leave every medicine rule open, and are reported', () => {
    expect(out(benzodiazepine, taking({ brand: 'Mystery' }))).toBe('unknown');
    for (const [fact, text] of [
      [{ rxnorm: '1' }, 'RxNorm 1'],
      [{}, 'RxNorm ?'],
      [{ class: 'mystery' }, 'mystery'],
    ] as const) {
      const { findings } = screenWith([], taking(fact), { options: { terminology: small } });
      expect(findings[0]?.message).toContain(text);
    }
  });

  test('that were stopped or are on hold are not taken now', () => {
    for (const status of ['stopped', 'on-hold', 'entered-in-error'] as const)
      expect(out(benzodiazepine, taking({ ingredient: 'lorazepam', status }))).toBe('not-met');
    expect(out(benzodiazepine, taking({ ingredient: 'lorazepam', status: 'active' }))).toBe('met');
  });

  const lately: Criterion = { medicine: ['benzodiazepine'], lastTaken: limit('<', 12, 'h') };

  test('last taken, or stopped, less than so long ago', () => {
    expect(
      out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-01-04T22:00:00-05:00' })),
    ).toBe('not-met');
    expect(
      out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-01-04T22:01:00-05:00' })),
    ).toBe('met');
    expect(
      out(lately, taking({ ingredient: 'lorazepam', status: 'stopped', stopped: '2026-01-01' })),
    ).toBe('not-met');
    expect(explain(lately, taking({ ingredient: 'lorazepam' }), small)?.missing).toEqual([
      'benzodiazepine.last-taken',
    ]);
    expect(out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-02-01' }))).toBe(
      'unknown',
    );
    expect(
      explain(
        lately,
        taking({ ingredient: 'lorazepam', lastTaken: '2026-01-05T08:00:00-05:00' }),
        small,
      )?.because,
    ).toEqual([
      {
        fact: 'medicines',
        value: 'lorazepam, a benzodiazepine, last taken 2026-01-05T08:00:00-05:00',
        limit: 'last taken < 12 h ago',
      },
    ]);
    expect(explain(lately, { medicines: { complete: true } }, small)?.because[0]?.value).toBe(
      'not in the complete list',
    );
  });

  test('changed lately', () => {
    const changed: Criterion = {
      medicine: ['benzodiazepine'],
      changed: { value: 28, unit: 'd', ...invented },
    };
    expect(out(changed, taking({ ingredient: 'lorazepam', changed: '2025-12-08' }))).toBe('met');
    expect(out(changed, taking({ ingredient: 'lorazepam', changed: '2025-12-07' }))).toBe(
      'not-met',
    );
    expect(out(changed, taking({ ingredient: 'lorazepam', started: '2026-01-01' }))).toBe('met');
    expect(explain(changed, taking({ ingredient: 'lorazepam' }), small)?.missing).toEqual([
      'benzodiazepine.changed',
    ]);
  });

  const much: Criterion = {
    medicine: ['benzodiazepine'],
    dailyTotal: { ...limit('>', 6, 'mg'), as: 'lorazepam' },
  };
  const lorazepam = (value: number, unit: 'mg' | 'ug' | 'mL' = 'mg'): MedicineFact => ({
    ingredient: 'lorazepam',
    dailyDose: { value, unit },
  });

  test('add up to a daily total, in whatever unit of mass', () => {
    expect(out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3)] } })).toBe(
      'not-met',
    );
    expect(
      out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3.5)] } }),
    ).toBe('met');
    expect(
      out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3500, 'ug')] } }),
    ).toBe('met');
    expect(
      out(much, {
        medicines: { complete: true, items: [lorazepam(0.1), lorazepam(0.2), lorazepam(5.7)] },
      }),
    ).toBe('not-met');
    expect(out(much, taking(lorazepam(7, 'mL')))).toBe('unknown');
  });

  test('what has passed the limit stays past it, also while the list is not complete', () => {
    expect(out(much, taking(lorazepam(7), false))).toBe('met');
    expect(out(much, taking(lorazepam(5), false))).toBe('unknown');
    expect(
      out(much, {
        medicines: { complete: true, items: [lorazepam(7), { ingredient: 'lorazepam' }] },
      }),
    ).toBe('met');
    expect(out(much, {})).toBe('unknown');
    expect(out(much, { medicines: { complete: true } })).toBe('not-met');
  });

  test('a total that must stay below is settled the other way round', () => {
    const little: Criterion = { medicine: ['benzodiazepine'], dailyTotal: limit('<', 6, 'mg') };
    expect(out(little, taking(lorazepam(7), false))).toBe('not-met');
    expect(out(little, taking(lorazepam(5), false))).toBe('unknown');
    expect(out(little, taking(lorazepam(5)))).toBe('met');
  });

  test('another drug counts only as the equivalent that a clinician wrote', () => {
    const diazepam = knowing(small, (name) => confirmed([name], ['benzodiazepine']));
    const run = (fact: MedicineFact) => explain(much, taking(fact), diazepam)?.outcome;
    expect(run({ ingredient: 'diazepam', dailyDose: { value: 100, unit: 'mg' } })).toBe('unknown');
    expect(
      run({
        ingredient: 'diazepam',
        equivalent: { of: 'lorazepam', dailyDose: { value: 7, unit: 'mg' } },
      }),
    ).toBe('met');
    expect(
      run({
        ingredient: 'diazepam',
        equivalent: { of: 'diazepam', dailyDose: { value: 7, unit: 'mg' } },
      }),
    ).toBe('unknown');
    expect(
      explain(
        much,
        taking({
          ingredient: 'diazepam',
          equivalent: { of: 'lorazepam', dailyDose: { value: 7, unit: 'mg' } },
        }),
        diazepam,
      )?.because[0],
    ).toEqual({
      fact: 'medicines',
      value: 'diazepam, a benzodiazepine, 7 mg a day as lorazepam',
      limit: 'taken now, daily total > 6 mg as lorazepam',
    });
  });

  test('held over a total, only those taken lately count', () => {
    const both: Criterion = {
      medicine: ['benzodiazepine'],
      lastTaken: limit('<', 1, 'd'),
      dailyTotal: limit('>', 2, 'mg'),
    };
    expect(out(both, taking({ ...lorazepam(3), lastTaken: '2026-01-05' }))).toBe('met');
    expect(out(both, taking({ ...lorazepam(3), lastTaken: '2026-01-01' }))).toBe('not-met');
    expect(out(both, taking(lorazepam(3)))).toBe('unknown');
  });

  test('against a limit of the site', () => {
    const bySite: Criterion = {
      medicine: ['benzodiazepine'],
      lastTaken: { is: '<', value: { site: 'hold' }, unit: 'h', basis: 'site' },
    };
    expect(
      explain(
        bySite,
        taking({ ingredient: 'lorazepam', lastTaken: '2026-01-05T09:00:00-05:00' }),
        small,
      )?.missing,
    ).toEqual(['site:hold', 'benzodiazepine.last-taken']);
  });
});
