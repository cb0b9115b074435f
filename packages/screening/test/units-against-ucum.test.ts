import ucum from '@lhncbc/ucum-lhc';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atoms, metric } from '../src/internal/units/atoms.js';
import { convert, near } from '../src/internal/units/convert.js';
import { proportionalAtoms } from '../scripts/write-atoms.js';

const library = ucum.UcumLhcUtils.getInstance();
const theirs = (value: number, from: string, to: string) =>
  library.convertUnitTo(from, value, to).toVal ?? Number.NaN;

/** Nothing where both agree, else both answers. */
function difference(value: number, from: string, to: string): string | undefined {
  if (from === to) return undefined;
  const [a, b] = [convert(value, from, to), theirs(value, from, to)];
  const same = Number.isNaN(a) ? Number.isNaN(b) : near(a, b);
  return same ? undefined : `${value} ${from} in ${to}: ${a}, by the library ${b}`;
}

const codes = Object.keys(atoms);
const prefixes = ['M', 'k', 'd', 'c', 'm', 'u', 'n', 'da'];

test('the table holds what UCUM says of every proportional unit', () => {
  const made = proportionalAtoms();
  expect(made.atoms).toEqual(atoms);
  expect(new Set(made.metric)).toEqual(metric);
  expect(codes.length).toBeGreaterThan(240);
});

test('every unit of UCUM is as many of every other as the UCUM library says', () => {
  const differences = codes.flatMap((from) =>
    codes.flatMap((to) => (from === to ? [] : (difference(3.5, from, to) ?? []))),
  );
  expect(differences).toEqual([]);
});

test('every unit that takes a prefix takes it as the UCUM library does', () => {
  const differences = [...metric].flatMap((code) =>
    prefixes.flatMap((prefix) => difference(3.5, prefix + code, code) ?? []),
  );
  expect(differences).toEqual([]);
});

// What clinical records write, alone and put together. Degrees of temperature have no place in a product.
const clinical = ['g', 'mg', 'ug', 'kg', 'L', 'mL', 'dL', 'h', 'min', 'd', 'mol', 'mmol', 'U', 'm[Hg]', '%', '1', '10*3', 'meq', 'mosm', '[lb_av]', 'm2', 'cm-2', '{score}', 'kg{lean}',   '[IU]', 'pounds', '10*-3', '10^9']; // prettier-ignore
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...clinical) },
  { weight: 1, arbitrary: fc.constantFrom(...codes) },
);
const expression = fc
  .array(fc.tuple(unit, fc.constantFrom('.', '/'), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([code, operator, bracket], at) => {
        const text = bracket ? `(${code})` : code;
        return at === 0 ? (operator === '/' ? `/${text}` : text) : `${operator}${text}`;
      })
      .join(''),
  )
  // a number that a point and a digit follow is a decimal to one reader and two factors to the other
  .filter((text) => !/(?:^|[./(])\d+\.\d/u.test(text));

test('put together, units are read as the UCUM library reads them', () => {
  fc.assert(
    fc.property(
      expression,
      expression,
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      (a, b, value) => {
        // the library guesses at what is not a code; we do not
        fc.pre(!library.convertUnitTo(a, 1, a).msg.join(' ').includes('assumed'));
        expect(difference(value, a, b)).toBeUndefined();
        expect(difference(value, a, a.replaceAll('mg', 'g').replaceAll('mL', 'L'))).toBeUndefined();
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  'mg//g',
  'mg.',
  '.mg',
  'mg}',
  '{mg',
  '(mg',
  'mg)',
  '()',
  '',
  'mm[HG]',
  'KG',
  'lb',
  'mcg',
  'gram',
  'Cel/min',
  'mL/min/1.73.m2',
  '[IU]/L',
  'm g',
  '10**3',
  '[mg',
  'toString',
  'mconstructor',
])('%j is nothing that can be converted', (text) => {
  expect(convert(1, text, 'g')).toBeNaN();
  expect(convert(1, 'g', text)).toBeNaN();
  expect(convert(1, text, `${text}.1`)).toBeNaN();
});
