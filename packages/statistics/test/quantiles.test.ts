import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantiles } from '../src/index.js';

/** The same by sorting: slow, and plain to see. */
function bySorting(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});
const parts = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 })
  .map((list) => list.toSorted((a, b) => a - b));

test('quantiles are those of the sorted list', () => {
  fc.assert(
    fc.property(numbers, parts, (values, wanted) => {
      const found = quantiles(Float64Array.from(values), wanted);
      found.forEach((value, index) => {
        expect(value).toBeCloseTo(bySorting(values, wanted[index] ?? 0), 6);
      });
    }),
  );
});

test('of one number every quantile is that number', () => {
  expect(quantiles(Float64Array.of(7), [0, 0.25, 1])).toEqual([7, 7, 7]);
});
