import type { MedicineForm } from '@openketamine/model';
import { keyOf } from './internal/medicines/fold.js';
import {
  brandRows,
  countryLists,
  formLists,
  ingredientRows,
  rxnormCodes,
} from './medicines/generated/table.js';

/** An ingredient as the table has it. */
export interface TableIngredient {
  /** Id of the ingredient: `lorazepam`. */
  readonly id: string;
  /** The name as it is written. */
  readonly name: string;
  /** Whether a register or code system has it; otherwise it was written from memory. */
  readonly confirmed: boolean;
}

/** What a brand name stands for in some countries. */
export interface TableBrand {
  /** The name as it is written: `Ativan`. */
  readonly name: string;
  /** Ids, sorted. */
  readonly ingredients: readonly string[];
  /** Left out: by mouth, by injection or as a patch, or not known. */
  readonly forms: readonly MedicineForm[] | undefined;
  /** Countries in which it is sold under this name, by code: `US`. */
  readonly countries: readonly string[];
  /** Whether a register has it; otherwise it was written from memory. */
  readonly confirmed: boolean;
}

/** Medicines by name and code. */
export interface MedicineTable {
  /**
   * The ingredient of a name, a synonym or an id, in whatever letters, accents and signs. Spellings that differ by language
   * alone (sertralina) are left to `readMedicine`.
   */
  ingredient(name: string): TableIngredient | undefined;
  /** What a brand name stands for; several rows where it stands for several things, or in several forms. */
  brands(name: string): readonly TableBrand[];
  /** The ingredient of an RxNorm code. */
  byCode(rxnorm: string): TableIngredient | undefined;
  /** Every name of an ingredient. */
  ingredientNames(): Iterable<{ readonly name: string; readonly ingredient: TableIngredient }>;
  /** Every brand. */
  allBrands(): Iterable<TableBrand>;
}

interface Ingredients {
  readonly list: readonly TableIngredient[];
  readonly names: readonly (readonly string[])[];
  readonly byKey: ReadonlyMap<string, TableIngredient>;
}

const lines = (text: string): string[] => text.split('\n');

/** A name without the mark of one that was written from memory. */
function unmarked(text: string): { readonly name: string; readonly confirmed: boolean } {
  return text.startsWith('?')
    ? { name: text.slice(1), confirmed: false }
    : { name: text, confirmed: true };
}

function readIngredients(): Ingredients {
  const list: TableIngredient[] = [];
  const names: string[][] = [];
  const byKey = new Map<string, TableIngredient>();
  for (const row of lines(ingredientRows)) {
    const [first = '', ...synonyms] = row.split('|');
    const { name: said, confirmed } = unmarked(first);
    const [name = '', otherId] = said.split('~');
    const key = keyOf(name);
    const id = otherId ?? key.replaceAll(/[ +]+/gu, '-');
    const ingredient = { id, name, confirmed };
    list.push(ingredient);
    names.push([name, ...synonyms]);
    byKey.set(key, ingredient);
    if (otherId !== undefined || key.includes('+')) byKey.set(keyOf(id), ingredient);
    for (const synonym of synonyms) byKey.set(keyOf(synonym), ingredient);
  }
  return { list, names, byKey };
}

/** What brands share that stand in one row of the table. */
interface BrandKind {
  readonly ingredients: readonly string[];
  readonly forms: readonly MedicineForm[] | undefined;
  readonly countries: readonly string[];
}

/** Brands as they are packed: made into rows when somebody asks for one. */
interface Brands {
  readonly marked: readonly string[];
  readonly kinds: readonly BrandKind[];
  /** By key, the place of a brand in the lists above, or the places of several. */
  readonly byKey: ReadonlyMap<string, number | number[]>;
}

function readBrands(list: readonly TableIngredient[]): Brands {
  const countries = lines(countryLists).map((line) => line.split(';'));
  const forms = lines(formLists).map((line) =>
    line === '' ? undefined : (line.split(';') as MedicineForm[]),
  );
  const marked: string[] = [];
  const kinds: BrandKind[] = [];
  const byKey = new Map<string, number | number[]>();
  for (const row of lines(brandRows)) {
    const [places = '', ...groups] = row.split('\t');
    const ingredients = places
      .split('+')
      .map((place) => list[Number.parseInt(place, 36)]?.id ?? '')
      .toSorted();
    for (const group of groups) {
      const names = group.split('|');
      const [form = '', where = ''] = (names[0] ?? '').split('.');
      const kind = {
        ingredients,
        forms: forms[Number.parseInt(form, 36)],
        countries: countries[Number.parseInt(where, 36)] ?? [],
      };
      for (let index = 1; index < names.length; index++) {
        const name = names[index] ?? '';
        const key = keyOf(name);
        const before = byKey.get(key);
        if (before === undefined) byKey.set(key, marked.length);
        else byKey.set(key, [before, marked.length].flat());
        marked.push(name);
        kinds.push(kind);
      }
    }
  }
  return { marked, kinds, byKey };
}

function brandAt(place: number, { marked, kinds }: Brands): TableBrand {
  return { ...(kinds[place] as BrandKind), ...unmarked(marked[place] ?? '') };
}

let ingredientsRead: Ingredients | undefined;
let brandsRead: Brands | undefined;
let codesRead: ReadonlyMap<string, TableIngredient> | undefined;

const ingredients = (): Ingredients => (ingredientsRead ??= readIngredients());
const brands = (): Brands => (brandsRead ??= readBrands(ingredients().list));

function readCodes(): Map<string, TableIngredient> {
  const { list } = ingredients();
  const found = new Map<string, TableIngredient>();
  for (const [index, code] of lines(rxnormCodes).entries()) {
    const ingredient = list[index];
    if (code !== '' && ingredient !== undefined)
      found.set(String(Number.parseInt(code, 36)), ingredient);
  }
  return found;
}

/**
 * Ingredients, synonyms and brands of the United States, Canada, Europe and Australia, from public registers. Decoded on first use.
 *
 * Holds no doses and no products by strength. What it does not list may exist all the same.
 *
 * @example
 * medicines.ingredient('Rifampicin')?.id
 * // => 'rifampin'
 * @example
 * medicines.brands('Temesta')[0]?.ingredients
 * // => ['lorazepam']
 * @category terminology
 */
export const medicines: MedicineTable = {
  ingredient: (name) => ingredients().byKey.get(keyOf(name)),
  brands(name) {
    const found = brands().byKey.get(keyOf(name));
    if (found === undefined) return [];
    return [found].flat().map((place) => brandAt(place, brands()));
  },
  byCode: (rxnorm) => (codesRead ??= readCodes()).get(rxnorm),
  *ingredientNames() {
    const { list, names } = ingredients();
    for (const [index, ingredient] of list.entries())
      for (const name of names[index] ?? []) yield { name, ingredient };
  },
  *allBrands() {
    const all = brands();
    for (let place = 0; place < all.marked.length; place++) yield brandAt(place, all);
  },
};
