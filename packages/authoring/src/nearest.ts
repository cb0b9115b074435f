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
    .map((text) => ({ one: text, far: distance(word.toLowerCase(), text.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.one : undefined;
}

const letters = (word: string) => Array.from(word.toLowerCase()).toSorted().join('');

/**
 * The known words that somebody may have meant, nearest first: those that differ by one letter in three at most, or have the same
 * letters in another order.
 *
 * @param word - as it was written
 * @param known - the words that exist
 * @param most - how many at most
 * @example
 * nearestFew('iw', ['iv', 'im', 'oral'])
 * // => ['iv', 'im']
 * nearestFew('tdr', ['trd', 'mdd'])
 * // => ['trd']
 * nearestFew('rectal', ['iv', 'im', 'oral'])
 * // => []
 * @category problems
 */
export function nearestFew(word: string, known: readonly string[], most = 3): readonly string[] {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(known)]
    .map((text) => ({ one: text, far: distance(word.toLowerCase(), text.toLowerCase()) }))
    .filter(({ one, far }) => far <= allowed || letters(one) === letters(word))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}
