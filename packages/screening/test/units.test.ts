import { expect, test } from 'vitest';
import { convert, near } from '../src/internal/units/convert.js';
import { limit, outcomeOf, screenWith } from './rules.js';

test.each([
  [1, 'g', 'mg', 1000],
  [1, 'mg', 'g', 0.001],
  [3, 'ug', 'mg', 0.003],
  [2, 'h', 'min', 120],
  [90, 'min', 'h', 1.5],
  [2, 'wk', 'd', 14],
  [0, 'kg', 'g', 0],
  [37, 'Cel', 'K', 310.15],
  [98.6, '[degF]', 'Cel', 37],
  [0, 'Cel', '[degF]', 32],
  [16, 'kPa', 'mm[Hg]', 120.0098],
  [120, 'mm[Hg]', 'kPa', 15.99869],
])('%d %s is %s', (value, from, to, expected) => {
  // Twice: the second goes by what was worked out before.
  expect(convert(value, from, to)).toBeCloseTo(expected, 3);
  expect(convert(value, from, to)).toBeCloseTo(expected, 3);
});

test('a unit stands for itself without a change in the last bit', () => {
  expect(convert(0.1, 'mg', 'mg')).toBe(0.1);
});

test('where a factor is exact one way, no bit is lost the other way', () => {
  expect(convert(1234, 'ug', 'mg')).toBe(1.234);
  expect(convert(1.234, 'mg', 'ug')).toBe(1234);
});

test('what measures something else, or is not a unit, gives no number', () => {
  expect(convert(0, 'mg', 'mm[Hg]')).toBeNaN();
  expect(convert(5, 'mg', 'mm[Hg]')).toBeNaN();
  expect(convert(5, 'mg', 'nonsense')).toBeNaN();
  expect(convert(5, 'nonsense', 'mg')).toBeNaN();
});

test('a number without a unit is not an amount: it decides nothing, and nothing is thrown', () => {
  expect(convert(5, undefined as unknown as string, 'mg')).toBeNaN();
  const heavy = { measure: 'weight', ...limit('>', 70, 'kg') } as const;
  expect(outcomeOf(heavy, { weight: { value: 80 } as never })).toBe('unknown');
  const found = screenWith([], { weight: { value: 80 } as never }).findings;
  expect(found.map(({ rule }) => rule)).toContain('data-implausible');
});

test('numbers are near that differ by the last bits alone', () => {
  expect(near(0.1 + 0.2, 0.3)).toBe(true);
  expect(near(0, 0)).toBe(true);
  expect(near(-5, -5)).toBe(true);
  expect(near(1e6, 1e6 + 0.0005)).toBe(true);
  expect(near(1e6, 1e6 + 0.002)).toBe(false);
  expect(near(1e-6, 2e-6)).toBe(false);
  expect(near(5, -5)).toBe(false);
  expect(near(Number.NaN, Number.NaN)).toBe(false);
});
