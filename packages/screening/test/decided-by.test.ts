import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { above, explain, limit, outcomeOf } from './rules.js';

/** Several ways to know one thing: one that says so settles it, one that denies it settles what nobody said. */
describe('decided by one of several ways', () => {
  const fact: Criterion = { fact: 'hepaticImpairment', equals: ['severe'] };
  const score: Criterion = { score: 'child-pugh', ...limit('>=', 10, '{score}') };
  const either: Criterion = { decidedBy: [fact, score] };
  const points = (total: number, more: object = {}): PatientFactsInput => ({
    scores: [{ scale: 'child-pugh', total, at: '2026-01-05', ...more }],
  });
  const told = (facts: PatientFactsInput, when = either) => {
    const found = explain(when, facts);
    return [
      found?.outcome,
      ...(found?.because ?? []).map(({ fact: name, value }) => `${name} ${value}`),
      ...(found?.missing ?? []).map((name) => `needs ${name}`),
    ];
  };

  test('names the way that decided, and no other', () => {
    expect(told({ hepaticImpairment: 'severe' })).toEqual(['met', 'hepaticImpairment severe']);
    expect(told(points(11))).toEqual(['met', 'child-pugh 11 at 2026-01-05']);
    expect(told({ hepaticImpairment: 'none', ...points(11) })).toEqual([
      'met',
      'child-pugh 11 at 2026-01-05',
    ]);
  });

  test('is denied by one way where nobody said anything of the other', () => {
    expect(told({ hepaticImpairment: 'none' })).toEqual(['not-met', 'hepaticImpairment none']);
    expect(told(points(5))).toEqual(['not-met', 'child-pugh 5 at 2026-01-05']);
    expect(told({ hepaticImpairment: 'none', ...points(5) })).toEqual([
      'not-met',
      'hepaticImpairment none',
      'child-pugh 5 at 2026-01-05',
    ]);
  });

  test('is not denied where something of the other way stands in the record and nobody can read it', () => {
    const unread = points(5, { total: undefined });
    expect(told({ hepaticImpairment: 'none', ...unread })).toEqual(['unknown', 'needs child-pugh']);
    expect(told({ hepaticImpairment: 'severe', ...unread })).toEqual([
      'met',
      'hepaticImpairment severe',
    ]);
  });

  test('asks for the first way alone where nothing is known of any', () => {
    expect(told({})).toEqual(['unknown', 'needs hepaticImpairment']);
    expect(told(points(5, { total: undefined }))).toEqual(['unknown', 'needs hepaticImpairment']);
  });

  test('looks into what is joined: one unclear part of it is enough', () => {
    const calm: Criterion = { fact: 'capacity', equals: [false] };
    const joined: Criterion = { decidedBy: [calm, { all: [above(140), fact] }] };
    const turned: Criterion = { decidedBy: [calm, { not: { any: [fact, above(140)] } }] };
    const odd: PatientFactsInput = {
      capacity: true,
      observations: [{ code: 'systolic-blood-pressure', value: 'high', at: '2026-01-05' }],
    };
    for (const when of [joined, turned]) {
      expect(outcomeOf(when, { capacity: true })).toBe('not-met');
      expect(outcomeOf(when, odd)).toBe('unknown');
      // A part that is decided leaves nothing unclear, whatever its record says.
      expect(outcomeOf(when, { ...odd, capacity: false })).toBe('met');
    }
    const decided: Criterion = {
      decidedBy: [calm, { all: [above(140), { fact: 'consent', equals: [true] }] }],
    };
    expect(outcomeOf(decided, { ...odd, consent: false })).toBe('not-met');
  });

  test('a condition that is not sure is unclear, and one that is absent is not', () => {
    const when: Criterion = {
      decidedBy: [
        { fact: 'capacity', equals: [false] },
        { condition: 'stroke', status: 'ever' },
      ],
    };
    const unsure = { concept: 'stroke', verificationStatus: 'provisional' } as const;
    expect(outcomeOf(when, { capacity: true, conditions: { items: [unsure] } })).toBe('unknown');
    expect(outcomeOf(when, { capacity: true, conditions: { items: [] } })).toBe('not-met');
  });
});
