// Makes the compact product table from data/products/rxnorm-products.csv. With --check: only says whether it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cells } from './csv.ts';

const root = join(import.meta.dirname, '..');
const source = 'data/products/rxnorm-products.csv';
const target = 'src/products/generated/table.ts';

const sorted = (names: Iterable<string>): string[] =>
  Array.from(names).toSorted((a, b) => (a < b ? -1 : 1));

interface Product {
  readonly form: string;
  readonly ingredients: Set<string>;
}

const products = new Map<number, Product>();
const names = new Map<string, Set<string>>();
for (const line of readFileSync(join(root, source), 'utf8').trimEnd().split('\n').slice(1)) {
  const [rxcui = '', , form = '', ingredient = '', name = ''] = cells(line);
  const code = Number(rxcui);
  const product = products.get(code) ?? { form, ingredients: new Set<string>() };
  product.ingredients.add(ingredient);
  products.set(code, product);
  if (name === '') continue;
  const key = name.toLowerCase();
  const ofName = names.get(key) ?? new Set<string>();
  names.set(key, ofName.add(ingredient));
}

const byKind = new Map<string, number[]>();
for (const [code, { form, ingredients }] of [...products].toSorted(([a], [b]) => a - b)) {
  const kind = `${sorted(ingredients).join('+')}/${form}`;
  byKind.set(kind, [...(byKind.get(kind) ?? []), code]);
}
const rows = [...byKind]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([kind, codes]) => {
    const steps = codes.map((code, index) => (code - (codes[index - 1] ?? 0)).toString(36));
    return `${kind}=${steps.join(' ')}`;
  });
const byIngredients = new Map<string, string[]>();
for (const [name, ingredients] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const key = sorted(ingredients).join('+');
  byIngredients.set(key, [...(byIngredients.get(key) ?? []), name]);
}
const nameRows = [...byIngredients]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, list]) => `${key}=${list.join('|')}`);

const text = `// Made from ${source} by \`pnpm generate\`. Do not edit.
/** Ingredients, form group, and RxNorm codes as differences in base 36, a line each. */
export const productRows: readonly string[] = ${JSON.stringify(rows, null, 1)};

/** Brands, salts and combinations by name, a line for each set of ingredients. */
export const nameRows: readonly string[] = ${JSON.stringify(nameRows, null, 1)};
`;

const file = join(root, target);
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error(`${target} is stale. Run \`pnpm generate\` and commit the result.`);
    process.exitCode = 1;
  }
} else if (before !== text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  console.log(`${products.size} products, ${names.size} names`);
}
