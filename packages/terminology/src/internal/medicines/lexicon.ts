import type { ClassList, IngredientList, MedicineForm } from '@openketamine/model';
import type { MedicineTable } from '../../medicines.js';
import type { ProductTable } from '../../products.js';
import { keyOf, looseKeyOf } from './fold.js';

/** One thing that a name stands for. */
export interface Meaning {
  /** Ids, sorted; empty where the name is that of a class. */
  readonly ingredients: readonly string[];
  readonly className?: string;
  /** It is a product, so that what is not said of its form may be any. */
  readonly product: boolean;
  readonly forms: readonly MedicineForm[] | undefined;
  readonly countries: readonly string[];
  readonly confirmed: boolean;
}

/** A name to suggest. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** What it stands for: names of the same thing are suggested once. */
  readonly stands: string;
  readonly countries: readonly string[];
}

interface Parts {
  readonly ingredients: IngredientList['ingredients'];
  readonly classes: ClassList['classes'];
  readonly medicines: MedicineTable | undefined;
  readonly products: ProductTable | undefined;
}

const everywhere: readonly string[] = [];

function ofIngredient(id: string, confirmed: boolean): Meaning {
  return { ingredients: [id], product: false, forms: undefined, countries: everywhere, confirmed };
}

/** Every name that is known, by key. */
export class Lexicon {
  readonly #parts: Parts;
  readonly #own = new Map<string, string>();
  /** Ids for which the project has given its word, and those that nothing stands behind. */
  readonly #vouched = new Set<string>();
  readonly #bare = new Set<string>();
  readonly #classes = new Map<string, string>();
  #loose: ReadonlyMap<string, Meaning | undefined> | undefined;
  #suggestions: readonly Suggestion[] | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    for (const { members } of parts.classes) for (const id of members) this.#own.set(keyOf(id), id);
    for (const { id, name, aliases, vouched, rxnorm, unii, atc } of parts.ingredients) {
      if (vouched !== undefined) this.#vouched.add(id);
      if (rxnorm === undefined && unii === undefined && atc === undefined) this.#bare.add(id);
      for (const text of [id, name ?? id, ...(aliases ?? [])]) this.#own.set(keyOf(text), id);
    }
    for (const { id, label, aliases, kinds } of parts.classes) {
      const names = [id, label, ...(aliases ?? []), ...(kinds ?? []).map((kind) => kind.label)];
      for (const name of names) this.#classes.set(keyOf(name), id);
    }
  }

  /** The ingredient of a name or synonym. */
  ingredient(key: string): Meaning | undefined {
    const own = this.#own.get(key);
    const table = this.#parts.medicines;
    const inTable = table?.ingredient(key);
    if (own !== undefined) {
      // What the table has from memory stays so, and what no register has is no better, unless the project vouches for it.
      const { confirmed = table === undefined || !this.#bare.has(own) } =
        inTable ?? table?.ingredient(keyOf(own)) ?? {};
      return ofIngredient(own, confirmed || this.#vouched.has(own));
    }
    return inTable === undefined ? undefined : ofIngredient(inTable.id, inTable.confirmed);
  }

  /** The ingredient that several languages call so. Undefined also where two ingredients share the key. */
  looseIngredient(key: string): Meaning | undefined {
    this.#loose ??= this.#readLoose();
    return this.#loose.get(looseKeyOf(key));
  }

  #readLoose(): Map<string, Meaning | undefined> {
    const found = new Map<string, Meaning | undefined>();
    for (const { key, id } of this.#ingredientKeys()) {
      const loose = looseKeyOf(key);
      if (!found.has(loose)) found.set(loose, this.ingredient(key));
      else if (found.get(loose)?.ingredients[0] !== id) found.set(loose, undefined);
    }
    return found;
  }

  *#ingredientKeys(): Iterable<{
    readonly key: string;
    readonly name: string;
    readonly id: string;
  }> {
    for (const { name, ingredient } of this.#parts.medicines?.ingredientNames() ?? [])
      yield { key: keyOf(name), name, id: ingredient.id };
    for (const [key, id] of this.#own) yield { key, name: key, id };
  }

  /** What a brand stands for. */
  brands(key: string): readonly Meaning[] {
    const rows = this.#parts.medicines?.brands(key) ?? [];
    if (rows.length > 0) return rows.map((row) => ({ ...row, product: true }));
    const product = this.#parts.products?.byName(key);
    if (product === undefined) return [];
    return [
      {
        ingredients: product.toSorted(),
        product: true,
        forms: undefined,
        countries: everywhere,
        confirmed: true,
      },
    ];
  }

  /** The class of a name, in the singular or the plural. */
  className(key: string): string | undefined {
    return (
      this.#classes.get(key) ??
      this.#classes.get(key.replace(/e?s$/u, '')) ??
      this.#classes.get(key.replace(/s$/u, ''))
    );
  }

  /** Brands whose name goes on from this one and that hold more than it does; those that hold least of it first. */
  strongerVariants(key: string, ingredients: readonly string[]): readonly string[] {
    const beginning = `${key} `;
    const longer = this.suggestions().filter((suggestion) => suggestion.key.startsWith(beginning));
    return longer
      .map(({ key: longerKey, name }) => ({
        name,
        more: this.brands(longerKey)
          .flatMap((row) => row.ingredients)
          .filter((id) => !ingredients.includes(id)).length,
      }))
      .filter(({ more }) => more > 0)
      .toSorted((a, b) => a.more - b.more || a.name.length - b.name.length)
      .map(({ name }) => name);
  }

  /** All names, to suggest one. */
  suggestions(): readonly Suggestion[] {
    return (this.#suggestions ??= [...this.#readSuggestions()]);
  }

  *#readSuggestions(): Iterable<Suggestion> {
    for (const { key, name, id } of this.#ingredientKeys())
      yield { key, name, stands: id, countries: everywhere };
    for (const { name, ingredients, countries } of this.#parts.medicines?.allBrands() ?? [])
      yield { key: keyOf(name), name, stands: ingredients.join('+'), countries };
    for (const name of this.#parts.products?.names() ?? []) {
      if ((this.#parts.medicines?.brands(name).length ?? 0) > 0) continue;
      const stands = (this.#parts.products?.byName(name) ?? []).join('+');
      yield { key: name, name, stands, countries: everywhere };
    }
    for (const [key, id] of this.#classes)
      yield { key, name: key, stands: `class ${id}`, countries: everywhere };
  }
}
