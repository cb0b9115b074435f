import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  numberNeededToTreat,
  oddsRatio,
  proportion,
  riskDifference,
  riskRatio,
} from '../src/index.js';

describe('against worked examples', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, method 10, example (a): 56/70 against 48/80.
  test('a risk difference and its interval', () => {
    const { value, from, to } = riskDifference({ n: 56, of: 70 }, { n: 48, of: 80 });
    expect([value, from, to].map((entry) => entry.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339',
    ]);
  });
  test('a share and its interval at 81 of 263 (the same paper, part I)', () => {
    const { from, to } = proportion({ n: 81, of: 263 });
    expect([from, to].map((value) => value.toFixed(4))).toEqual(['0.2553', '0.3662']);
  });
  test('the odds ratio of a table worked by hand', () => {
    const { value, from, to } = oddsRatio({ n: 20, of: 100 }, { n: 10, of: 100 });
    const se = Math.sqrt(1 / 20 + 1 / 80 + 1 / 10 + 1 / 90);
    expect(value).toBeCloseTo(2.25, 10);
    expect(from).toBeCloseTo(Math.exp(Math.log(2.25) - 1.959964 * se), 5);
    expect(to).toBeCloseTo(Math.exp(Math.log(2.25) + 1.959964 * se), 5);
  });
});

test('an empty cell gives a finite ratio', () => {
  for (const estimate of [
    oddsRatio({ n: 0, of: 10 }, { n: 5, of: 10 }),
    riskRatio({ n: 0, of: 10 }, { n: 5, of: 10 }),
  ]) {
    expect(Object.values(estimate).every(Number.isFinite)).toBe(true);
  }
});

test('a number needed to treat whose interval includes no difference says so instead of a range', () => {
  expect(numberNeededToTreat({ n: 11, of: 20 }, { n: 10, of: 20 }).kind).toBe('uncertain');
  expect(numberNeededToTreat({ n: 90, of: 100 }, { n: 10, of: 100 }).kind).toBe('benefit');
  expect(numberNeededToTreat({ n: 10, of: 100 }, { n: 90, of: 100 }).kind).toBe('harm');
});

test.each([
  { n: 3, of: 2 },
  { n: -1, of: 2 },
  { n: 0, of: 0 },
  { n: 0.5, of: 2 },
  { n: Number.NaN, of: 2 },
])('%j is not a count of people', (count) => {
  expect(() => proportion(count)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

test.each([0, 100, -5, Number.NaN])('%d percent is not a confidence level', (level) => {
  expect(() => proportion({ n: 1, of: 2 }, level)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
});

describe('for any two groups', () => {
  const count = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.record({ n: fc.nat(of), of: fc.constant(of) }));
  test('every interval holds its estimate', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        for (const { value, from, to } of [
          proportion(a),
          riskDifference(a, b),
          oddsRatio(a, b),
          riskRatio(a, b),
        ]) {
          expect(from).toBeLessThanOrEqual(value + 1e-12);
          expect(to).toBeGreaterThanOrEqual(value - 1e-12);
        }
      }),
    );
  });
  test('exchanging the groups turns the difference round', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(riskDifference(a, b).value).toBeCloseTo(-riskDifference(b, a).value, 12);
      }),
    );
  });
  test('more confidence never makes an interval narrower', () => {
    fc.assert(
      fc.property(count, (a) => {
        const width = (level: number) => proportion(a, level).to - proportion(a, level).from;
        expect(width(99)).toBeGreaterThanOrEqual(width(90));
      }),
    );
  });
});
