// Makes the compact table of medicines from data/medicines/*.csv. With --check: only says whether it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, looseKeyOf } from '../src/internal/medicines/fold.ts';
import { records } from './csv.ts';

const root = join(import.meta.dirname, '..');
const source = 'data/medicines';
const target = 'src/medicines/generated/table.ts';

/** A name that no register or code system has. */
const fromMemory = (sources: string): boolean => sources === 'MEM';

const ingredients = records(join(root, source, 'ingredients.csv'));
const brands = records(join(root, source, 'brands.csv'));
const split = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean);

/** The id that a name has where it is nothing but the name in small letters. */
const plainId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** Ingredients that a register has in one of its products, whoever wrote down their name. */
const inProducts = new Set(
  brands
    .filter((row) => !fromMemory(row['sources'] ?? ''))
    .flatMap((row) => split(row['ingredients'])),
);

const place = new Map(ingredients.map((row, index) => [row['ingredient'] ?? '', index]));

/** Loose keys with the ingredients that they would stand for. */
const loose = new Map<string, Set<number>>();
for (const [index, row] of ingredients.entries()) {
  for (const name of [row['ingredient'] ?? '', row['name'] ?? '', ...split(row['synonyms'])]) {
    const key = looseKeyOf(keyOf(name));
    loose.set(key, (loose.get(key) ?? new Set()).add(index));
  }
}

const ingredientRows = ingredients.map((row) => {
  const id = row['ingredient'] ?? '';
  const name = row['name'] ?? id;
  const known = new Set([keyOf(id), keyOf(name)]);
  const looselyKnown = new Set([...known].map(looseKeyOf));
  const synonyms = split(row['synonyms']).filter((synonym) => {
    const key = keyOf(synonym);
    if (known.has(key)) return false;
    known.add(key);
    // What is read as this ingredient anyway need not be listed.
    const shared = looseKeyOf(key);
    if (looselyKnown.has(shared) && loose.get(shared)?.size === 1) return false;
    looselyKnown.add(shared);
    return true;
  });
  const mark = fromMemory(row['sources'] ?? '') && !inProducts.has(id) ? '?' : '';
  const own = plainId(name) === id ? name : `${name}~${id}`;
  return mark + [own, ...synonyms].join('|');
});

const rxnorm = ingredients.map(({ rxnorm: code }) =>
  code === undefined || code === '' ? '' : Number(code).toString(36),
);

/** A list of the different values of a column, each referred to by its place. */
function dictionary(values: readonly string[]): { list: string[]; of(value: string): string } {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const list = [...count]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([one]) => one);
  const at = new Map(list.map((value, index) => [value, index.toString(36)]));
  return { list, of: (value) => at.get(value) ?? '' };
}

const countries = dictionary(brands.map((row) => row['countries'] ?? ''));
const forms = dictionary(brands.map((row) => row['forms'] ?? ''));
const byIngredients = new Map<string, Map<string, string[]>>();
for (const row of brands) {
  const key = split(row['ingredients'])
    .map((id) => {
      const index = place.get(id);
      if (index === undefined) throw new Error(`${row['brand']}: no ingredient ${id}`);
      return index.toString(36);
    })
    .join('+');
  const kinds = byIngredients.get(key) ?? new Map<string, string[]>();
  byIngredients.set(key, kinds);
  const kind = `${forms.of(row['forms'] ?? '')}.${countries.of(row['countries'] ?? '')}`;
  const name = (fromMemory(row['sources'] ?? '') ? '?' : '') + (row['brand'] ?? '');
  kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
}
const brandRows = [...byIngredients].map(([key, kinds]) =>
  [key, ...[...kinds].map(([kind, names]) => [kind, ...names].join('|'))].join('\t'),
);

const lines = (rows: readonly string[]): string => JSON.stringify(rows.join('\n'));
const text = `// Made from ${source} by \`pnpm generate\`. Do not edit.
/** A line for each ingredient: name, with its id where that differs, and other names. A question mark: from memory. */
export const ingredientRows: string = ${lines(ingredientRows)};

/** RxNorm codes of the ingredients, in their order, in base 36. */
export const rxnormCodes: string = ${lines(rxnorm)};

/** Combinations of countries, the commonest first. */
export const countryLists: string = ${lines(countries.list)};

/** Combinations of forms, the commonest first. */
export const formLists: string = ${lines(forms.list)};

/** A line for each set of ingredients: brands by form and countries. A question mark: from memory. */
export const brandRows: string = ${lines(brandRows)};
`;

const file = join(root, target);
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error(`${target} is stale. Run \`pnpm generate\`.`);
    process.exitCode = 1;
  }
} else if (before !== text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  console.log(`${ingredients.length} ingredients, ${brands.length} brands`);
}
