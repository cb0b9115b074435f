import type { MedicineForm } from '@openketamine/model';
import { slipsBetween } from '@openketamine/near-names';
import type { Lexicon, Meaning } from './lexicon.js';
import { slipsAllowed } from './suggested-names.js';
import { keyOfTokens, withoutGluedSalts, type Token } from './tokens.js';
import type { MedicineWordList } from './words.js';

/** A text that is one medicine: what its name stands for, and the forms that were said. */
export interface Unit {
  readonly meanings: readonly Meaning[];
  readonly forms: readonly MedicineForm[];
  /** As written, for a combination of bare ingredients. */
  readonly bare: boolean;
}

/** Words of the longest name that is looked for. */
const longestName = 14; // not clinical: words

/** Letters from which a word is too near to a name to fall away unread. */
const tellingWord = 7; // not clinical: letters

export function formsOf(tokens: readonly Token[]): MedicineForm[] {
  return [...new Set(tokens.flatMap(({ forms }) => forms))];
}

type Place = readonly [from: number, to: number];

/** Reads texts of one medicine each. */
export class UnitReader {
  readonly #lexicon: Lexicon;
  readonly #words: MedicineWordList;

  constructor(lexicon: Lexicon, words: MedicineWordList) {
    this.#lexicon = lexicon;
    this.#words = words;
  }

  /**
   * The longest run of words that is a name, where everything around it may fall away. Exact names first; then names of
   * ingredients as other languages spell them.
   */
  read(all: readonly Token[]): Unit | undefined {
    const whole = this.#readWords(all);
    if (whole !== undefined) return whole;
    const tokens = this.#withoutTail(all);
    const short = tokens.length === all.length ? undefined : this.#readWords(tokens);
    if (short !== undefined) return this.#isUmbrella(tokens, short) ? undefined : short;
    const apart = withoutGluedSalts(tokens, this.#words);
    return apart.length === tokens.length ? undefined : this.#readWords(apart);
  }

  /** Whether a brand names several medicines by the words behind it: those are no mere reason then. */
  #isUmbrella(tokens: readonly Token[], { meanings, bare }: Unit): boolean {
    if (bare) return false;
    const key = keyOfTokens(tokens.filter(({ loose }) => !loose));
    const ingredients = meanings.flatMap((meaning) => meaning.ingredients);
    return this.#lexicon.strongerVariants(key, ingredients).length > 0;
  }

  #readWords(tokens: readonly Token[]): Unit | undefined {
    return (
      this.#longest(tokens, (key, place) => this.#exact(key, place, tokens)) ??
      this.#longest(tokens, (key, place) => {
        const found = this.#lexicon.looseIngredient(key);
        return found !== undefined && this.#fallsAway(tokens, place, true) ? [found] : undefined;
      })
    );
  }

  #longest(
    tokens: readonly Token[],
    lookUp: (key: string, place: Place) => readonly Meaning[] | undefined,
  ): Unit | undefined {
    for (let length = Math.min(tokens.length, longestName); length > 0; length--) {
      for (let from = 0; from + length <= tokens.length; from++) {
        const to = from + length;
        if (!this.#couldBeName(tokens, [from, to])) continue;
        const meanings = lookUp(keyOfTokens(tokens, from, to), [from, to]);
        if (meanings === undefined) continue;
        const around = [...tokens.slice(0, from), ...tokens.slice(to)];
        return { meanings, forms: formsOf(around), bare: meanings[0]?.product === false };
      }
    }
    return undefined;
  }

  /** A run of words that may all fall away is a name only where it is the whole text. */
  #couldBeName(tokens: readonly Token[], [from, to]: Place): boolean {
    if (!this.#fallsAway(tokens, [from, to], true)) return false;
    return (
      (from === 0 && to === tokens.length) || tokens.slice(from, to).some(({ loose }) => !loose)
    );
  }

  #fallsAway(tokens: readonly Token[], [from, to]: Place, besideIngredient: boolean): boolean {
    // With each salt an element is another thing.
    const salts =
      besideIngredient && !(to === from + 1 && this.#words.elements.has(tokens[from]?.word ?? ''));
    for (const [index, token] of tokens.entries()) {
      if (index >= from && index < to) continue;
      if (!token.loose && !(salts && token.besideIngredient)) return false;
    }
    return true;
  }

  #exact(key: string, place: Place, tokens: readonly Token[]): readonly Meaning[] | undefined {
    const ingredient = this.#lexicon.ingredient(key);
    if (ingredient !== undefined) return [ingredient];
    if (!this.#fallsAway(tokens, place, false)) return undefined;
    const brands = this.#lexicon.brands(key);
    if (brands.length > 0) return this.#isVariant(key, place, tokens, brands) ? undefined : brands;
    const className = this.#lexicon.className(key);
    if (className === undefined) return undefined;
    return [
      {
        ingredients: [],
        className,
        product: false,
        forms: undefined,
        countries: [],
        confirmed: true,
      },
    ];
  }

  /** Whether a bare number after a brand may tell another product: Tylenol 3 is not Tylenol. */
  #isVariant(
    key: string,
    [, to]: Place,
    tokens: readonly Token[],
    brands: readonly Meaning[],
  ): boolean {
    const next = tokens[to];
    if (next?.bareNumber !== true || next.word.length > 1) return false;
    const ingredients = brands.flatMap((brand) => brand.ingredients);
    return this.#lexicon.strongerVariants(key, ingredients).length > 0;
  }

  /** Brands that a bare number may stand for: those that hold more than the one that was written. */
  variants(tokens: readonly Token[]): readonly string[] {
    const number = tokens.findIndex(
      ({ bareNumber, besideIngredient }, index) => index > 0 && (bareNumber || besideIngredient),
    );
    const key = keyOfTokens(tokens, 0, Math.max(number, 0));
    const brands = number < 0 ? [] : this.#lexicon.brands(key);
    if (brands.length === 0) return [];
    return this.#lexicon.strongerVariants(
      key,
      brands.flatMap((brand) => brand.ingredients),
    );
  }

  /** Without a reason, a place or a person at the end, where nothing in it may be a medicine. */
  #withoutTail(tokens: readonly Token[]): readonly Token[] {
    const start = tokens.findIndex(({ word }, index) => index > 0 && this.#words.tails.has(word));
    if (start < 0 || start === tokens.length - 1) return tokens;
    const tail = tokens.slice(start + 1);
    if (tail.some((token, index) => this.#mayBeMedicine(tail, index))) return tokens;
    return tokens.slice(0, start);
  }

  /** Whether all of a text is a reason, a place or a person. */
  isTail(tokens: readonly Token[]): boolean {
    const [first] = tokens;
    if (first === undefined || !this.#words.tails.has(first.word)) return false;
    return !tokens.some((_, index) => this.#mayBeMedicine(tokens, index));
  }

  #mayBeMedicine(tokens: readonly Token[], index: number): boolean {
    const { word = '', loose = true, vague = false } = tokens[index] ?? {};
    if (vague) return false;
    const keys = [word, keyOfTokens(tokens, index, Math.min(index + 2, tokens.length))];
    for (const key of keys) {
      if (key === word && loose) continue;
      if (this.#lexicon.ingredient(key) !== undefined) return true;
      if (this.#lexicon.looseIngredient(key) !== undefined) return true;
      if (this.#lexicon.brands(key).length > 0) return true;
      if (this.#lexicon.className(key) !== undefined) return true;
    }
    return (
      word.length >= tellingWord &&
      this.#lexicon
        .suggestions()
        .some(
          ({ key }) =>
            key[0] === word[0] &&
            slipsBetween(word, key, slipsAllowed(word) - 1) < slipsAllowed(word),
        )
    );
  }

  /** Whether a run of several words is the name of an ingredient, though each of them alone says nothing: vitamin A. */
  holdsIngredient(tokens: readonly Token[]): boolean {
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from + 2; to <= Math.min(tokens.length, from + longestName); to++) {
        if (tokens.slice(from, to).every(({ loose }) => loose)) continue;
        if (this.#lexicon.ingredient(keyOfTokens(tokens, from, to)) !== undefined) return true;
      }
    }
    return false;
  }

  /** Names of ingredients one after the other, with nothing between them: hydrocodone-acetaminophen 5-325. */
  readSeveral(tokens: readonly Token[]): readonly Unit[] | undefined {
    const units: Unit[] = [];
    for (let from = 0; from < tokens.length;) {
      const token = tokens[from];
      let length = Math.min(tokens.length - from, longestName);
      let found: Meaning | undefined;
      for (; length > 0; length--) {
        const key = keyOfTokens(tokens, from, from + length);
        found = this.#lexicon.ingredient(key) ?? this.#lexicon.looseIngredient(key);
        if (found !== undefined) break;
      }
      if (found !== undefined) {
        units.push({ meanings: [found], forms: [], bare: true });
        from += length;
      } else if (token?.loose === true || token?.besideIngredient === true) {
        from++;
      } else return undefined;
    }
    return units.length > 1 ? units : undefined;
  }
}
