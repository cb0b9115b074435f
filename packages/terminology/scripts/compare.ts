// Compares what ships with the files it was made from, row by row: node scripts/compare.ts FOLDER
// FOLDER holds medicines.csv, medicine-brands.csv and medicine-classes.yaml. Not part of the build.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { classes, ingredients } from '../dist/index.js';
import { fullTerminology as full } from '../dist/full.js';
import { medicines } from '../dist/medicines.js';
import { records } from './csv.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'Name the folder with medicines.csv, medicine-brands.csv and medicine-classes.yaml.',
  );
  process.exit(2);
}

const problems: string[] = [];
const expect = (is: boolean, what: string): void => {
  if (!is) problems.push(what);
};
const split = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean);
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('|') === b.toSorted().join('|');

const sourceIngredients = records(join(folder, 'medicines.csv'));
const sourceBrands = records(join(folder, 'medicine-brands.csv'));
const sourceClasses = (
  parse(readFileSync(join(folder, 'medicine-classes.yaml'), 'utf8')) as {
    classes: { id: string; members: string[]; complete: boolean; form: string }[];
  }
).classes;

const inProducts = new Set(
  sourceBrands
    .filter((row) => row['source'] !== 'MEM')
    .flatMap((row) => split(row['ingredient_ids'])),
);
const own = new Map(ingredients.ingredients.map((ingredient) => [ingredient.id, ingredient]));
let names = 0;
let codes = 0;
let unconfirmed = 0;
for (const row of sourceIngredients) {
  const id = row['ingredient_id'] ?? '';
  for (const name of [id, row['name'] ?? '', ...split(row['synonyms'])]) {
    names++;
    const reading = full.readMedicine(name);
    const found =
      reading.outcome === 'known' ? reading.medicine.ingredients.join('+') : reading.outcome;
    expect(found === id, `name ${JSON.stringify(name)} of ${id} is read as ${found}`);
  }
  const code = row['rxcui'] ?? '';
  if (code !== '') {
    codes++;
    expect(full.medicineOf(code)?.ingredients.join('+') === id, `RxNorm ${code} is not ${id}`);
  }
  const isConfirmed = row['sources'] !== 'MEM' || inProducts.has(id);
  if (!isConfirmed) unconfirmed++;
  expect(
    medicines.ingredient(id)?.confirmed === isConfirmed,
    `${id} is not ${isConfirmed ? '' : 'un'}confirmed`,
  );
  expect(!('atc' in (medicines.ingredient(id) ?? {})), `${id} ships an ATC code`);
}
expect(
  new Set([...medicines.ingredientNames()].map(({ ingredient }) => ingredient.id)).size ===
    sourceIngredients.length,
  'the number of ingredients differs',
);

let unconfirmedBrands = 0;
for (const row of sourceBrands) {
  const name = row['brand'] ?? '';
  if (row['source'] === 'MEM') unconfirmedBrands++;
  const found = medicines
    .brands(name)
    .filter((brand) => brand.name === name)
    .some(
      (brand) =>
        same(brand.ingredients, split(row['ingredient_ids'])) &&
        same(brand.countries, split(row['country'])) &&
        same(brand.forms ?? [], split(row['form'])) &&
        brand.confirmed === (row['source'] !== 'MEM'),
    );
  expect(found, `brand ${name} (${row['country']}) is not as in its row`);
}
expect(
  [...medicines.allBrands()].length === sourceBrands.length,
  'the number of brand rows differs',
);

let members = 0;
for (const source of sourceClasses) {
  const shipped = classes.classes.find(({ id }) => id === source.id);
  members += source.members.length;
  expect(
    shipped !== undefined && same(shipped.members, source.members),
    `members of ${source.id} differ`,
  );
  expect(shipped?.complete === source.complete, `${source.id} differs in whether it is complete`);
  expect(shipped?.form === source.form, `${source.id} differs in its form`);
}
expect(classes.classes.length === sourceClasses.length, 'the number of classes differs');
const coded = sourceIngredients.filter(
  (row) => (own.get(row['ingredient_id'] ?? '')?.atc ?? []).length > 0,
).length;

console.log(
  `${sourceIngredients.length} ingredients, ${names} names, ${codes} RxNorm codes, ${unconfirmed} unconfirmed, ${coded} with ATC codes as before`,
);
console.log(`${sourceBrands.length} brand rows, ${unconfirmedBrands} unconfirmed`);
console.log(`${sourceClasses.length} classes, ${members} memberships`);
console.log(`${problems.length} differences`);
for (const problem of problems) console.log(`  ${problem}`);
