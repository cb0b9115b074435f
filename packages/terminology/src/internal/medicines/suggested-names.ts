import { slipsBetween } from '@openketamine/near-names';
import type { Lexicon, Suggestion } from './lexicon.js';
import { keyOf } from './fold.js';
import type { MedicineWordList } from './words.js';

/** How many names are suggested at most. */
export const mostSuggested = 3; // not clinical: a list to choose from

/** Letters up to which a word allows for no slip, and for one; longer words allow for two. */
const tinyWord = 3; // not clinical: letters
const shortWord = 6; // not clinical: letters

/** Letters of a name that may stand for the whole. */
const beginning = 5; // not clinical: letters

/** How many slips a word allows for before it is another one. */
export function slipsAllowed(word: string): number {
  if (word.length <= tinyWord) return 0;
  return word.length <= shortWord ? 1 : 2;
}

interface Scored extends Suggestion {
  readonly score: readonly number[];
}

function compare(a: Scored, b: Scored): number {
  for (const [index, one] of a.score.entries()) {
    const other = b.score[index] ?? 0;
    if (one !== other) return one - other;
  }
  return a.key < b.key ? -1 : 1;
}

/** Up to three names that a text may mean, nearest first; with those that people mistake for one of them. */
export function suggestedNames(
  texts: readonly string[],
  lexicon: Lexicon,
  words: MedicineWordList,
  country: string | undefined,
): string[] {
  const found: Scored[] = [];
  for (const suggestion of lexicon.suggestions()) {
    for (const text of texts) {
      const limit = slipsAllowed(text);
      const slips = slipsBetween(text, suggestion.key, limit);
      // Names are cut short too: atorva, clonaz.
      const isBeginning = text.length >= beginning && suggestion.key.startsWith(text);
      const distance = slips > limit && isBeginning ? limit : slips;
      if (distance > limit) continue;
      const elsewhere =
        country !== undefined &&
        suggestion.countries.length > 0 &&
        !suggestion.countries.some((entry) => words.isIn(entry, country));
      const score = [distance, text[0] === suggestion.key[0] ? 0 : 1, elsewhere ? 1 : 0];
      found.push({ ...suggestion, score });
    }
  }
  found.sort(compare);
  const names: string[] = [];
  const stands = new Set<string>();
  const add = (name: string, what: string): void => {
    if (stands.has(what) || names.length >= mostSuggested) return;
    stands.add(what);
    names.push(name);
  };
  for (const { key, name, stands: what } of found) {
    add(name, what);
    if (names.length === 0) continue;
    for (const group of words.alike) {
      if (!group.some((text) => keyOf(text) === key)) continue;
      for (const text of group) add(text, standsFor(keyOf(text), lexicon));
    }
  }
  return names;
}

function standsFor(key: string, lexicon: Lexicon): string {
  const meaning = lexicon.ingredient(key) ?? lexicon.brands(key)[0];
  return meaning?.ingredients.join('+') ?? key;
}
