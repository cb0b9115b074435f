import { checkAnswers, type Answers } from './answers.js';
import type { Scale } from './data-types.js';
import { countSymptoms, countWithin, itemsFrom } from './symptoms.js';

/** A cluster of items: its points, its symptoms, and whether they are as many as a source asks for. */
export interface Cluster {
  /** Id of the cluster within the scale. */
  readonly id: string;
  /** Points of its items; null when one of them was not answered. */
  readonly sum: number | null;
  /** Items that count as a symptom, of those answered; null where the scale does not say what a symptom is. */
  readonly symptoms: number | null;
  /** So many symptoms are asked for; null where the scale asks for none. */
  readonly needs: number | null;
  /** Null when a missing answer decides it, or when nothing is asked for. */
  readonly met: boolean | null;
  /** Items of the cluster without an answer. */
  readonly missing: readonly number[];
}

/**
 * The clusters of a scale. Works on incomplete answers too: a cluster that a missing answer decides is undecided, never
 * "not met". Does not diagnose.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @returns the clusters in the order of the scale; empty where it has none
 * @throws OpenKetamineError `INPUT_INVALID` for a wrong count, `ANSWER_OUT_OF_RANGE`
 * @example
 * clustersOf(pcl5, [2, 0, 0, 0, 0, 1, 1, 2, 0, 0, 0, 0, 0, null, 2, 2, 0, 0, 0, 0]).map(({ id, met }) => `${id} ${met}`)
 * // => ['B true', 'C false', 'D null', 'E true']
 * @category scoring
 */
export function clustersOf(scale: Scale, answers: Answers): readonly Cluster[] {
  const list = scale.clusters?.list ?? [];
  if (list.length === 0) return [];
  const checked = checkAnswers(scale, answers);
  const { provisional } = scale;
  return list.map(({ id, from, to }) => {
    const given = checked.slice(from - 1, to);
    const needs = provisional?.needs.find(({ cluster }) => cluster === id)?.symptoms ?? null;
    const level = provisional?.symptomFrom ?? Number.POSITIVE_INFINITY;
    const count = countSymptoms(checked, itemsFrom(from, to), () => level);
    return {
      id,
      sum: given.includes(null)
        ? null
        : given.reduce<number>((sum, value) => sum + (value ?? 0), 0),
      symptoms: provisional === undefined ? null : count.least,
      needs,
      met: needs === null ? null : countWithin(count, needs),
      missing: count.missing,
    };
  });
}
