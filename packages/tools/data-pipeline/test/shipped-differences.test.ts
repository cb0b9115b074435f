import { expect, test } from 'vitest';
import { shippedDifferences } from '../src/shipped-differences.ts';

const sencha = { id: 'sencha', water: { value: 200, unit: 'mL' }, steps: ['pour', 'wait'] };
const between = (before: object | undefined, after: object | undefined) =>
  shippedDifferences(
    new Map(before === undefined ? [] : [['sencha.json', before]]),
    new Map(after === undefined ? [] : [['sencha.json', after]]),
  ).map((shippedDifference) => [
    shippedDifference.path.join('.'),
    shippedDifference.before,
    shippedDifference.after,
  ]);

test('the same fields in another order are not difference', () => {
  const { id, ...rest } = sencha;
  expect(between(sencha, { ...rest, id })).toEqual([]);
});

test('a field that says something else, is gone or is new is named with what it said', () => {
  expect(between(sencha, { ...sencha, water: { value: 250, cite: 'tea-book' } })).toEqual([
    ['water.value', 200, 250],
    ['water.unit', 'mL', undefined],
    ['water.cite', undefined, 'tea-book'],
  ]);
});

test('the order of a list counts', () => {
  expect(between(sencha, { ...sencha, steps: ['wait', 'pour'] })).toHaveLength(2);
  expect(between(sencha, { ...sencha, steps: ['pour'] })).toEqual([['steps.1', 'wait', undefined]]);
});

test('a record that is gone or new differs as a whole', () => {
  expect(between(sencha, undefined)).toEqual([['', sencha, undefined]]);
  expect(between(undefined, sencha)).toEqual([['', undefined, sencha]]);
});
