import { scales } from '../src/generated/index.js';
import type { Scale } from '../src/index.js';

/** A scale by its id. */
export function scale(id: string): Scale {
  const found = scales.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no scale ${id}`);
  return found;
}

/** Every scale whose answers are scored. */
export const scored: readonly Scale[] = scales.filter((entry) => entry.items !== null);

/** Answers of a scale, all with the least, the most or a given value. */
export function answersOf(entry: Scale, which: 'least' | 'most'): number[] {
  const { items } = entry;
  if (items === null) return [];
  return Array.from({ length: items.count.value }, (_, at) => {
    const range = items.scores.find(
      (score) => score.items === undefined || score.items.includes(at + 1),
    );
    if (range === undefined) throw new Error(`no range for item ${at + 1} of ${entry.id}`);
    return range[which];
  });
}
