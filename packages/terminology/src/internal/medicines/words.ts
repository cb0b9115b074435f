import type { MedicineForm } from '@openketamine/model';
import { words as list } from '../../generated/medicine-words/words.js';
import { keyOf } from './fold.js';

/** What a word or phrase may be, beside part of a name. */
interface WordUse {
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

interface HasWords {
  readonly words: readonly string[];
}

/** Phrases by their first word, the longest first. */
function byFirstWord<P extends HasWords>(phrases: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const found = new Map<string, P[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    const before = found.get(first);
    if (before === undefined) found.set(first, [phrase]);
    else before.push(phrase);
  }
  for (const ofWord of found.values()) ofWord.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The longest phrase that begins at a place. */
function phraseAt<P extends HasWords>(
  phrases: ReadonlyMap<string, readonly P[]>,
  words: readonly string[],
  from: number,
): P | undefined {
  return phrases
    .get(words[from] ?? '')
    ?.find((phrase) => phrase.words.every((word, index) => words[from + index] === word));
}

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
  return byFirstWord([...byKey].map(([key, use]) => ({ words: key.split(' '), use })));
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

/** Letters that a name has at least where a salt is written as one word with it. */
const shortestName = 6; // not clinical: letters

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
  readonly #vague = byFirstWord(list.vague.map((words) => ({ words: keyOf(words).split(' ') })));
  readonly alike: readonly (readonly string[])[] = list.alike;
  readonly #regions: Readonly<Record<string, readonly string[]>> = list.regions;

  /** The longest phrase that begins at a place, and what it may be. */
  phraseAt(words: readonly string[], from: number): Phrase | undefined {
    return phraseAt(this.#phrases, words, from);
  }

  /** How many words from a place on say what kind of medicine is meant, without saying which. */
  vagueAt(words: readonly string[], from: number): number {
    return phraseAt(this.#vague, words, from)?.words.length ?? 0;
  }

  /** The longest salt that a word ends in, where there is a name before it. */
  saltAtEnd(word: string): string | undefined {
    return (
      list.gluedSalts
        .filter((salt) => word.endsWith(salt) && word.length >= salt.length + shortestName)
        // Those languages leave out the last vowel of the name.
        .filter((salt) => !/[aeiou]$/u.test(word.slice(0, -salt.length)))
        .toSorted((a, b) => b.length - a.length)[0]
    );
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
