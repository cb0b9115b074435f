import type { Answers } from './answers.js';

/** How many of some items count as a symptom, and which of them nobody answered. */
export interface SymptomCount {
  readonly least: number;
  /** As many as it could be, were every missing answer a symptom. */
  readonly most: number;
  readonly missing: readonly number[];
}

/** Counts the items that are answered with their level or above; a missing answer widens the count. */
export function countSymptoms(
  answers: Answers,
  items: readonly number[],
  levelOf: (item: number) => number,
): SymptomCount {
  const given = items.map((item) => ({ item, answer: answers[item - 1] ?? null }));
  const missing = given.flatMap(({ item, answer }) => (answer === null ? [item] : []));
  const least = given.filter(
    ({ item, answer }) => answer !== null && answer >= levelOf(item),
  ).length;
  return { least, most: least + missing.length, missing };
}

/** Whether a count lies between two limits; null while missing answers decide it. */
export function countWithin(
  { least, most }: SymptomCount,
  from: number,
  to = Number.POSITIVE_INFINITY,
): boolean | null {
  if (least >= from && most <= to) return true;
  return most < from || least > to ? false : null;
}

/** True when all are, false when one is not, and null while one is undecided. */
export function allMet(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** The items from one number to another, both included. */
export const itemsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
