import type { MedicineForm } from '@openketamine/model';
import { words as list } from '../../generated/medicine-words/words.js';
import { keyOf } from './fold.js';

/** What a word or phrase may be, beside part of a name. */
export interface WordUse {
  /** It says how much, in what form, when or by whom: it may fall away beside any name. */
  readonly loose: boolean;
  /** Salt or maker: it may fall away beside the name of an ingredient alone. */
  readonly besideIngredient: boolean;
  readonly forms: readonly MedicineForm[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly use: WordUse;
}

const noForms: readonly MedicineForm[] = [];

/** Phrases by their first word, the longest first. */
function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byKey = new Map<string, WordUse>();
  const add = (words: readonly string[], added: Partial<WordUse>): void => {
    for (const word of words) {
      const key = keyOf(word);
      const before = byKey.get(key);
      byKey.set(key, {
        loose: added.loose ?? before?.loose ?? false,
        besideIngredient: added.besideIngredient ?? before?.besideIngredient ?? false,
        forms: added.forms ?? before?.forms ?? noForms,
      });
    }
  };
  for (const { form, systemic, words } of list.forms)
    add(words, { loose: true, forms: systemic === true ? [form, 'systemic'] : [form] });
  for (const words of [list.times, list.releases, list.packs, list.fillers])
    add(words, { loose: true });
  for (const words of [list.salts, list.makers]) add(words, { besideIngredient: true });
  const byFirst = new Map<string, Phrase[]>();
  for (const [key, use] of byKey) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, use }]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

/** The words around names, ready to look up. */
export class MedicineWordList {
  readonly #phrases = readPhrases();
  readonly units = setOf(list.units);
  readonly elements = setOf(list.elements);
  readonly tails = setOf(list.tails);
  readonly particles = setOf(list.particles);
  readonly joins = setOf(list.joins);
  readonly withs = setOf(list.withs);
  readonly choices = setOf(list.choices);
  readonly none = setOf(list.none);
  readonly vague = setOf(list.vague);
  readonly alike: readonly (readonly string[])[] = list.alike;
  readonly #regions: Readonly<Record<string, readonly string[]>> = list.regions;

  /** The longest phrase that begins at a place, and what it may be. */
  phraseAt(words: readonly string[], from: number): Phrase | undefined {
    return this.#phrases
      .get(words[from] ?? '')
      ?.find((phrase) => phrase.words.every((word, index) => words[from + index] === word));
  }

  /** Whether a country that a list names is the place, or in it, or holds it. */
  isIn(country: string, place: string): boolean {
    const wanted = place.split('-')[0] ?? place;
    if (country === wanted) return true;
    return (
      this.#regions[wanted]?.includes(country) === true ||
      this.#regions[country]?.includes(wanted) === true
    );
  }
}
