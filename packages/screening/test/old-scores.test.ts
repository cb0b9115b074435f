import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { explain, invented, limit } from './rules.js';

// A result may be too old where it has no date, or where the site has not said how old it may be.

const freshness = { value: 30, unit: 'd', ...invented } as const;
const bySite = { value: { site: 'score-age' }, unit: 'd', basis: 'site' } as const;
const fresh = '2026-01-05';
const old = '2025-11-01';

type Score = NonNullable<PatientFactsInput['scores']>[number];
const graded = (grade: string | undefined, at?: string): Score => ({
  scale: 'child-pugh',
  ...(grade === undefined ? {} : { class: grade }),
  ...(at === undefined ? {} : { at }),
});
const points = (total: number, at?: string): Score => ({
  scale: 'child-pugh',
  total,
  ...(at === undefined ? {} : { at }),
});
const told = (when: Criterion, ...scores: readonly Score[]) => {
  const found = explain(when, { scores: [...scores] });
  return [
    found?.outcome,
    ...(found?.because ?? []).map(({ value, note }) => (note === undefined ? value : `${value}: ${note}`)), // prettier-ignore
    ...(found?.missing ?? []).map((name) => `needs ${name}`),
  ];
};
const again = 'nobody has said that it is not too old: take it again';

describe('a class whose date nobody gave', () => {
  const moderate: Criterion = { score: 'child-pugh', equals: ['B'], worse: ['C'], freshness };

  test.each<[string | undefined, string | undefined, unknown[]]>([
    ['B', undefined, ['met', `B: ${again}`]],
    ['B', fresh, ['met', `B at ${fresh}`]],
    ['B', old, ['unknown', 'needs child-pugh']],
    ['A', undefined, ['unknown', 'needs child-pugh']],
    ['A', fresh, ['not-met', `A at ${fresh}`]],
    ['C', undefined, ['not-met', `C: ${again}`]],
    ['C', fresh, ['not-met', `C at ${fresh}`]],
    [undefined, undefined, ['unknown', 'needs child-pugh']],
  ])('%s of %s', (grade, at, expected) => {
    expect(told(moderate, graded(grade, at))).toEqual(expected);
  });

  test('without a class that is worse, none denies', () => {
    const plain: Criterion = { score: 'child-pugh', equals: ['B'], freshness };
    expect(told(plain, graded('C'))).toEqual(['unknown', 'needs child-pugh']);
  });
});

describe('a number whose date nobody gave', () => {
  const low: Criterion = { score: 'child-pugh', ...limit('<=', 9, '{score}'), freshness };

  test.each<[number, string | undefined, unknown[]]>([
    [9, undefined, ['met', `9: ${again}`]],
    [10, undefined, ['unknown', 'needs child-pugh']],
    [10, fresh, ['not-met', `10 at ${fresh}`]],
    [9, old, ['unknown', 'needs child-pugh']],
  ])('%d of %s', (total, at, expected) => {
    expect(told(low, points(total, at))).toEqual(expected);
  });

  test('denies where what lies beyond is worse', () => {
    const beyond: Criterion = { ...low, beyondIsWorse: true };
    expect(told(beyond, points(10))).toEqual(['not-met', `10: ${again}`]);
    expect(told(beyond, points(9))).toEqual(['met', `9: ${again}`]);
  });

  test('is open too where the site has not set how old it may be, and settled by the day itself', () => {
    const site: Criterion = {
      score: 'child-pugh',
      ...limit('>=', 10, '{score}'),
      freshness: bySite,
    };
    expect(told(site, points(5, old))).toEqual(['unknown', 'needs child-pugh']);
    expect(told(site, points(12, old))).toEqual(['met', `12 at ${old}: ${again}`]);
    expect(told(site, points(5, fresh))).toEqual(['not-met', `5 at ${fresh}`]);
  });
});

describe('several results', () => {
  const low: Criterion = { score: 'child-pugh', ...limit('<=', 9, '{score}'), freshness };

  test('one that is too old takes no part, and does not take the others with it', () => {
    expect(told(low, points(5, old), points(12, fresh))).toEqual(['not-met', `12 at ${fresh}`]);
    expect(told(low, points(12, old), points(5, fresh))).toEqual(['met', `5 at ${fresh}`]);
    expect(told(low, points(5, old), points(6, '2025-11-02'))).toEqual([
      'unknown',
      'needs child-pugh',
    ]);
  });
});

describe('a result beside another way to know the same', () => {
  const said: Criterion = { fact: 'hepaticImpairment', equals: ['moderate'] };
  const score: Criterion = { score: 'child-pugh', equals: ['B'], worse: ['C'], freshness };
  const both: Criterion = { decidedBy: [said, score] };
  const outcome = (...scores: readonly Score[]) =>
    explain(both, { hepaticImpairment: 'none', scores: [...scores] })?.outcome;

  test('keeps it open where it may be too old to deny', () => {
    expect(outcome(graded('A'))).toBe('unknown');
  });

  test('leaves it denied where it is fresh, worse, or says it in another way', () => {
    expect(outcome(graded('A', fresh))).toBe('not-met');
    expect(outcome(graded('C'))).toBe('not-met');
    expect(outcome(points(6))).toBe('not-met');
    expect(outcome(graded('A', old))).toBe('not-met');
  });

  test('of a number: keeps it open where it may be too old, and not where it has a class alone', () => {
    const counted: Criterion = {
      decidedBy: [said, { score: 'child-pugh', ...limit('>=', 7, '{score}'), freshness }],
    };
    const of = (...scores: readonly Score[]) =>
      explain(counted, { hepaticImpairment: 'none', scores: [...scores] })?.outcome;
    expect(of(points(5))).toBe('unknown');
    expect(of(graded('A'))).toBe('not-met');
  });
});
