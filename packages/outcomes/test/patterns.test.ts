import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf, score, secondLookOf, syndromesOf } from '../src/index.js';
import { answersOf, scale, scored } from './scales.js';

const pcl5 = scale('pcl5');
const phq9 = scale('phq9');
const auditC = scale('audit-c');

const given = (entry: typeof pcl5, answers: Readonly<Record<number, number | null>>) =>
  answersOf(entry, 'least').map((least, index) => {
    const answer = answers[index + 1];
    return answer === undefined ? least : answer;
  });

/** Just as many symptoms as each cluster of the PCL-5 needs. */
const enough = { 1: 2, 6: 2, 8: 2, 9: 2, 15: 2, 16: 2 };
const provisional = (answers: Readonly<Record<number, number | null>>) =>
  syndromesOf(pcl5, given(pcl5, { ...enough, ...answers }))[0];

describe('clusters of the PCL-5', () => {
  test('are met by as many symptoms as they need, with their points', () => {
    const { clusters, syndromes } = score(pcl5, given(pcl5, enough));
    expect(
      clusters.map(({ id, sum, symptoms, needs, met }) => [id, sum, symptoms, needs, met]),
    ).toEqual([
      ['B', 2, 1, 1, true],
      ['C', 2, 1, 1, true],
      ['D', 4, 2, 2, true],
      ['E', 4, 2, 2, true],
    ]);
    expect(syndromes).toMatchObject([
      { id: 'pcl5-provisional', met: true, because: [], record: 'pcl5-provisional-diagnosis' },
    ]);
  });

  test.each([
    [1, 'B'],
    [6, 'C'],
    [8, 'D'],
    [16, 'E'],
  ])('an answer to item %i one below a symptom takes cluster %s away', (item, cluster) => {
    expect(provisional({ [item]: 1 })).toMatchObject({ met: false, because: [cluster] });
  });

  test.each([
    [1, 'B'],
    [6, 'C'],
    [8, 'D'],
    [16, 'E'],
  ])('a missing item %i that decides cluster %s leaves it undecided', (item, cluster) => {
    expect(provisional({ [item]: null })).toMatchObject({
      met: null,
      because: [],
      needs: [cluster],
      missing: [item],
    });
  });

  test('a missing answer that decides nothing changes nothing', () => {
    expect(provisional({ 2: null })).toMatchObject({ met: true, missing: [] });
    expect(provisional({ 6: 0, 1: null, 7: 0 })).toMatchObject({ met: false, because: ['C'] });
  });

  test.each([
    [5, 'B'],
    [7, 'C'],
    [14, 'D'],
    [20, 'E'],
  ])('item %i is the last of cluster %s', (item, cluster) => {
    const sums = clustersOf(pcl5, given(pcl5, { [item]: 1 })).filter(({ sum }) => sum === 1);
    expect(sums.map(({ id }) => id)).toEqual([cluster]);
  });

  test('a cluster with a missing answer has no sum', () => {
    expect(clustersOf(pcl5, given(pcl5, { 3: null }))[0]).toMatchObject({
      sum: null,
      missing: [3],
    });
  });
});

const phq = (answers: Readonly<Record<number, number | null>>) =>
  Object.fromEntries(syndromesOf(phq9, given(phq9, answers)).map(({ id, met }) => [id, met]));

describe('patterns of the PHQ-9', () => {
  test.each([
    ['one symptom', { 1: 2 }, false, false],
    ['two symptoms', { 1: 2, 3: 2 }, false, true],
    ['four symptoms', { 1: 2, 3: 2, 4: 2, 5: 2 }, false, true],
    ['five symptoms', { 1: 2, 3: 2, 4: 2, 5: 2, 6: 2 }, true, false],
    ['nine symptoms', { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 1 }, true, false],
    ['five symptoms without item 1 or 2', { 3: 2, 4: 2, 5: 2, 6: 2, 7: 2 }, false, false],
    ['item 1 one below a symptom', { 1: 1, 3: 2, 4: 2, 5: 2, 6: 2 }, false, false],
    ['item 2 at the core', { 2: 2, 3: 2, 4: 2, 5: 2, 6: 2 }, true, false],
    ['item 9 from 1 as the fifth', { 1: 2, 3: 2, 4: 2, 5: 2, 9: 1 }, true, false],
    ['item 8 at 1 is not a fifth', { 1: 2, 3: 2, 4: 2, 5: 2, 8: 1 }, false, true],
    ['a missing fifth', { 1: 2, 3: 2, 4: 2, 5: 2, 8: null }, null, null],
    ['a missing core', { 1: null, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2 }, null, false],
    ['a missing sixth', { 1: 2, 3: 2, 4: 2, 5: 2, 6: 2, 8: null }, true, false],
  ])('%s', (_, answers, major, other) => {
    expect(phq(answers)).toEqual({ 'phq9-major': major, 'phq9-other': other });
  });
});

describe('the second look of the AUDIT-C', () => {
  const women = 'audit-c-screen-women-3';
  const men = 'audit-c-screen-men-4';
  test.each([
    ['no points', [0, 0, 0], false, []],
    ['points below every screen', [2, 0, 0], false, []],
    ['the lower screen from item 1 alone', [3, 0, 0], true, [women]],
    ['both screens from item 1 alone', [4, 0, 0], true, [men, women]],
    ['one point from item 2', [3, 1, 0], false, []],
    ['one point from item 3', [4, 0, 1], false, []],
    ['no point from item 1', [0, 4, 4], false, []],
    ['a missing item 3 that may bear a point', [3, 0, null], null, []],
    ['a missing item 2 that may bear a point', [4, null, 0], null, []],
    ['a missing item 1', [null, 0, 0], null, []],
    ['a missing item 3 where item 1 is too low', [2, 0, null], false, []],
    ['a missing item where another bears a point', [4, null, 1], false, []],
    ['nothing answered', [null, null, null], null, []],
  ])('%s', (_, answers, due, screens) => {
    expect(secondLookOf(auditC, answers)).toMatchObject({ due, screens });
  });

  test('comes with the score, its record and how it is known', () => {
    expect(score(auditC, [3, 0, 0]).secondLook).toMatchObject({
      due: true,
      onlyFrom: [1],
      missing: [],
      record: 'audit-c-rule-q1',
      verification: 'secondary',
    });
    expect(secondLookOf(auditC, [3, 0, null])?.missing).toEqual([3]);
  });
});

test('a scale whose record says nothing of the kind has none of it', () => {
  const { clusters, syndromes, secondLook } = score(
    scale('gad7'),
    answersOf(scale('gad7'), 'most'),
  );
  expect([clusters, syndromes, secondLook]).toEqual([[], [], null]);
});

const judged = (entry: typeof pcl5, answers: readonly (number | null)[]) => [
  ...clustersOf(entry, answers).map(({ id, met }) => [id, met] as const),
  ...syndromesOf(entry, answers).map(({ id, met }) => [id, met] as const),
  ['secondLook', secondLookOf(entry, answers)?.due ?? null] as const,
];

test.each(
  scored
    .filter((entry) => entry.clusters ?? entry.algorithm ?? entry.secondLook)
    .map((entry) => [entry.id, entry] as const),
)('%s: what is decided with answers missing stays so whatever they are', (_, entry) => {
  const most = answersOf(entry, 'most');
  const answers = fc.tuple(
    ...most.map((top) =>
      fc.record({ answer: fc.integer({ min: 0, max: top }), hidden: fc.boolean() }),
    ),
  );
  const result = fc.check(
    fc.property(answers, (list) => {
      const whole = judged(
        entry,
        list.map(({ answer }) => answer),
      );
      const partly = judged(
        entry,
        list.map(({ answer, hidden }) => (hidden ? null : answer)),
      );
      return partly.every(([, met], index) => met === null || met === whole[index]?.[1]);
    }),
  );
  expect(result).toMatchObject({ failed: false });
});
