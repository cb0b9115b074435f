import type { Scale } from './data-types.js';
import type { Answers } from './answers.js';

/** A finding that stands whatever the total is. */
export interface Flag {
  /** What the answer speaks of. */
  readonly kind: 'suicidality';
  /** The item that was answered so, or null where the whole scale asks about it. */
  readonly item: number | null;
  /** The points of the answer. */
  readonly answer: number;
  /** What the item is about and what follows. */
  readonly says: string;
}

const answered = (answers: Answers, item: number) => answers[item - 1] ?? null;

/**
 * Flags of suicidality in single answers. Works on incomplete answers too, and never looks at a total, a mean or a change:
 * no average can hide an answer. Does not assess risk; it says that somebody has to.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @returns a flag for each answer that asks for an assessment; empty when none does or no item asks
 * @example
 * suicidalityFlags(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1]).map((flag) => flag.item)
 * // => [9]
 * @category scoring
 */
export function suicidalityFlags(scale: Scale, answers: Answers): readonly Flag[] {
  const rule = scale.suicidality;
  if (rule === null) return [];
  const flag = (item: number | null, answer: number): Flag => ({
    kind: 'suicidality',
    item,
    answer,
    says: rule.says,
  });
  if ('item' in rule) {
    const answer = answered(answers, rule.item);
    return answer !== null && answer >= rule.atLeast ? [flag(rule.item, answer)] : [];
  }
  if ('anyYes' in rule) {
    return rule.anyYes.flatMap((item) => {
      const answer = answered(answers, item);
      return answer !== null && answer > 0 ? [flag(item, answer)] : [];
    });
  }
  const known = answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0);
  return known >= rule.totalAtLeast ? [flag(null, known)] : [];
}
