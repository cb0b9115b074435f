import { distance } from 'fastest-levenshtein';

/**
 * The known word somebody most likely meant, or undefined when none is near. Upper and lower case count as the same.
 *
 * @param word - as it was written
 * @param known - the words that exist
 * @example
 * nearest('indukton', ['induction', 'maintenance'])
 * // => 'induction'
 * nearest('taper', ['induction', 'maintenance'])
 * // => undefined
 * @category problems
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.one : undefined;
}
