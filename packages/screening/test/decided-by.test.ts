import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput, Terminology } from '@openketamine/model';
import { above, explain, limit, outcomeOf } from './rules.js';
import { smallTerminology } from './small-terminology.js';

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

describe('what is unclear in a record', () => {
  const calm: Criterion = { fact: 'capacity', equals: [false] };
  const beside = (when: Criterion, facts: PatientFactsInput, terminology?: Terminology) =>
    explain({ decidedBy: [calm, when] }, { capacity: true, ...facts }, terminology)?.outcome;

  test('a substance is unclear where an entry of it, or one that nobody can read, may be the one', () => {
    const when: Criterion = { substance: 'alcohol', use: ['current'] };
    const strict: Terminology = {
      ...smallTerminology,
      hasSubstance: (name) => name === 'alcohol',
    };
    expect(beside(when, {})).toBe('not-met');
    expect(beside(when, { substances: [{ substance: 'alcohol' }] })).toBe('unknown');
    expect(beside(when, { substances: [{ substance: 'alcohol', use: 'none' }] })).toBe('not-met');
    expect(beside(when, { substances: [{ substance: 'moonshine' }] }, strict)).toBe('unknown');
    expect(beside(when, { conditions: { items: [{ text: 'an old note' }] } }, strict)).toBe(
      'not-met',
    );
    expect(
      beside(
        when,
        {
          conditions: { items: [{ text: 'an old note' }] },
          substances: [{ substance: 'moonshine' }],
        },
        strict,
      ),
    ).toBe('unknown');
  });

  test('a result is unclear where nobody can tell what it says, or how old it is', () => {
    const when: Criterion = { observation: 'tox-screen', equals: ['positive'] };
    const fresh: Criterion = {
      observation: 'tox-screen',
      equals: ['positive'],
      freshness: { value: { site: 'age-of-a-screen' }, unit: 'd', basis: 'site' },
    };
    const result = (value: string, at?: string): PatientFactsInput => ({
      observations: [{ code: 'tox-screen', value, ...(at === undefined ? {} : { at }) }],
    });
    expect(beside(when, {})).toBe('not-met');
    expect(beside(when, result('smudged'))).toBe('unknown');
    expect(beside(when, result('negative'))).toBe('not-met');
    expect(beside(fresh, result('negative', '2025-12-01'))).toBe('unknown');
    expect(beside(fresh, result('negative', '2026-01-05'))).toBe('not-met');
  });

  test('a score is unclear where nobody can read one of the scores', () => {
    const when: Criterion = { score: 'madrs', ...limit('>', 30, '{score}') };
    const strict: Terminology = {
      ...smallTerminology,
      scaleNamed: (name) => (name === 'madrs' ? { id: 'madrs' } : undefined),
    };
    const score = (scale: string, total?: number): PatientFactsInput => ({
      scores: [{ scale, at: '2026-01-05', ...(total === undefined ? {} : { total }) }],
    });
    expect(beside(when, {}, strict)).toBe('not-met');
    expect(beside(when, score('mudrs', 3), strict)).toBe('unknown');
    expect(beside(when, score('madrs', 3), strict)).toBe('not-met');
    expect(beside(when, { conditions: { items: [{ text: 'x' }] } }, strict)).toBe('not-met');
  });

  test('a condition that is sure and one that is not: only the one that is open makes it unclear', () => {
    const when: Criterion = { condition: 'stroke', status: 'active' };
    const items = (...all: object[]): PatientFactsInput => ({
      conditions: { items: all.map((entry) => ({ concept: 'stroke', ...entry })) as never },
    });
    const unsure = { verificationStatus: 'provisional', clinicalStatus: 'active' };
    const past = { clinicalStatus: 'resolved' };
    expect(beside(when, items(unsure))).toBe('unknown');
    expect(beside(when, items(past, unsure))).toBe('unknown');
    expect(beside(when, items({ ...unsure, clinicalStatus: 'resolved' }))).toBe('not-met');
    expect(beside(when, items({}))).toBe('not-met');
  });
});

describe('several baselines of one time', () => {
  const rise: Criterion = {
    observation: 'heart-rate',
    against: 'baseline-difference',
    ...limit('>', 20, '/min'),
  };
  const reading = (value: number | string, hour: string, context: readonly string[]) => ({
    code: 'heart-rate',
    value: typeof value === 'number' ? { value, unit: '/min' as const } : value,
    at: `2026-01-05T${hour}:00-05:00`,
    context: [...context],
  });
  const of = (...baselines: (number | string)[]) =>
    outcomeOf(rise, {
      observations: [
        ...baselines.map((value) => reading(value, '08:00', ['baseline'])),
        reading(100, '09:00', []),
      ] as never,
    });

  test('each counts: one that is passed is enough, and one that nobody can read leaves it open', () => {
    expect(of(90)).toBe('not-met');
    expect(of(70)).toBe('met');
    expect(of(90, 70)).toBe('met');
    expect(of(70, 90)).toBe('met');
    expect(of(90, 'fast')).toBe('unknown');
    expect(of('fast', 90)).toBe('unknown');
    expect(of('fast', 70)).toBe('met');
  });
});
