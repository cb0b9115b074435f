import { OpenKetamineError } from '@openketamine/model';
import type { Scale } from './data-types.js';

/** Answers in order of the items; null where an item was not answered. */
export type Answers = readonly (number | null)[];

type Items = NonNullable<Scale['items']>;

function itemsOf(scale: Scale): Items {
  if (scale.items === null) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/scale',
      `${scale.abbreviation} has no list of items that is scored.`,
      scale.totalSource?.says ?? 'Store its forms as they are.',
    );
  }
  return scale.items;
}

/** The least and most an item may be answered with. */
function allowed(items: Items, item: number): { readonly least: number; readonly most: number } {
  const range = items.scores.find(
    (score) => score.items === undefined || score.items.includes(item),
  );
  return range ?? { least: Number.NaN, most: Number.NaN };
}

function asAnswer(scale: Scale, items: Items, value: number | null, item: number): number | null {
  if (value === null) return null;
  if (items.notAssessed?.some((entry) => entry.item === item && entry.value === value) === true)
    return null;
  const { least, most } = allowed(items, item);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new OpenKetamineError(
      'ANSWER_OUT_OF_RANGE',
      `/answers/${item - 1}`,
      `Item ${item} of the ${scale.abbreviation} cannot be answered with ${value}.`,
      `Give a whole number from ${least} to ${most}, or null when it was not answered.`,
    );
  }
  return value;
}

/** One answer, checked against its item. */
export const checkedAnswer = (scale: Scale, value: number, item: number) =>
  asAnswer(scale, itemsOf(scale), value, item);

/** The least and most an item of a scale may be answered with. */
export const rangeOf = (scale: Scale, item: number) => allowed(itemsOf(scale), item);

/**
 * Checks answers against a scale: their number, and each against its item. A code that means "not assessed" becomes null.
 * Does not refuse missing answers: whether a scale may then be scored is its rule for missing answers.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @returns the answers, checked
 * @throws OpenKetamineError `INPUT_INVALID` for a wrong count, `ANSWER_OUT_OF_RANGE`
 * @example
 * checkAnswers(gad7, [0, 1, 2, 3, 0, 1, null])
 * // => [0, 1, 2, 3, 0, 1, null]
 * @example
 * checkAnswers(gad7, [0, 1, 2, 3, 0, 1, 4])
 * // throws ANSWER_OUT_OF_RANGE
 * @category scoring
 */
export function checkAnswers(scale: Scale, answers: Answers): Answers {
  const items = itemsOf(scale);
  const { value: count } = items.count;
  if (answers.length !== count) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/answers',
      `The ${scale.abbreviation} takes ${count} answers, and ${answers.length} were given.`,
      `Give ${count} answers in order of the items${count === 1 ? '' : ', null for one that is missing'}.`,
    );
  }
  return answers.map((value, at) => asAnswer(scale, items, value, at + 1));
}
