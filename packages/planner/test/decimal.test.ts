import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient, sum, times, toMultiple } from '../src/internal/read/decimal.js';

describe('written decimals are counted with as they are written', () => {
  test.each([
    [0.1, 3, 0.3],
    [0.5, 63, 31.5],
    [1.1, 1.1, 1.21],
    [-0.7, 0.1, -0.07],
    [1e-7, 3, 3e-7],
    [1e21, 0.1, 1e20],
    [0, 5, 0],
  ])('%d times %d is %d', (a, b, is) => {
    expect(times(a, b)).toBe(is);
  });

  test.each([
    [1, 3, 0.333333],
    [2, 3, 0.666667],
    [0.3, 0.1, 3],
    [0.000_001, 2, 0.000_001],
    [0.000_000_9, 2, 0],
    [-1, 8_000_000, 0],
    [-1, 2_000_000, -0.000_001],
    [1e21, 2, 5e20],
  ])('%d over %d is %d, to six places', (a, b, is) => {
    expect(quotient(a, b)).toBeCloseTo(is, 12);
  });

  test.each([
    [[0.1, 0.2], 0.3],
    [[1, 2, 3], 6],
    [[], 0],
    [[31.5, -31.5], 0],
    [[1e-7, 1], 1.000_000_1],
  ])('the sum of %j is %d', (values, is) => {
    expect(sum(values)).toBe(is);
  });

  test.each([
    [2.5, 1, 'nearest', 3],
    [2.4, 1, 'nearest', 2],
    [-2.5, 1, 'nearest', -3],
    [0.3, 0.1, 'up', 0.3],
    [0.1 + 0.2, 0.1, 'up', 0.3],
    [0.3, 0.1, 'down', 0.3],
    [0.399, 0.1, 'down', 0.3],
    [0.301, 0.1, 'up', 0.4],
    [-0.31, 0.1, 'up', -0.4],
    [-0.39, 0.1, 'down', -0.3],
    [37.4, 2.5, 'nearest', 37.5],
  ] as const)('%d in steps of %d, %s: %d', (value, step, rounding, is) => {
    expect(toMultiple(value, step, rounding)).toBe(is);
  });
});

describe('a library for decimals says the same', () => {
  const value = fc.oneof(
    fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 1000),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const above = fc.oneof(
    fc.integer({ min: 1, max: 100_000 }).map((whole) => whole / 1000),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  );
  // -0 and 0 are the same dose
  const plain = (entry: number | Big) => Number(entry) + 0;

  test('of products and sums', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(plain(times(a, b))).toBe(plain(new Big(a).times(b)));
        expect(plain(sum([a, b, c]))).toBe(plain(new Big(a).plus(b).plus(c)));
      }),
      { numRuns: 2000 },
    );
  });

  test('of quotients', () => {
    fc.assert(
      fc.property(value, above, (a, b) => {
        expect(plain(quotient(a, b))).toBe(plain(new Big(a).div(b).round(6, Big.roundHalfUp)));
      }),
      { numRuns: 2000 },
    );
  });

  test('of multiples, in each direction', () => {
    const toward = { nearest: Big.roundHalfUp, down: Big.roundDown, up: Big.roundUp } as const;
    const rounding = fc.constantFrom('nearest', 'down', 'up');
    fc.assert(
      fc.property(value, above, rounding, (a, step, mode) => {
        const steps = new Big(a).div(step).round(9, Big.roundHalfUp).round(0, toward[mode]);
        expect(plain(toMultiple(a, step, mode))).toBe(plain(steps.times(step)));
      }),
      { numRuns: 2000 },
    );
  });
});
