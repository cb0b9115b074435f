import stdlib from '@stdlib/stats-base-dists-normal-quantile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../src/normal-quantile.js';

// stdlib is CommonJS; in Node the function is the default export itself.
const known = stdlib as unknown as (p: number, mean: number, deviation: number) => number;

/** How far ours lies from theirs, as a part of it. */
const apart = (p: number): number => {
  const [own, theirs] = [normalQuantile(p), known(p, 0, 1)];
  return Math.abs(own - theirs) / Math.max(1, Math.abs(theirs));
};

test('the normal quantile is that of stdlib to the last digits, for every level from 0.1 to 99.9 percent', () => {
  const level = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
  fc.assert(
    fc.property(level, (p) => {
      expect(apart(p)).toBeLessThan(1e-14);
    }),
    { numRuns: 20_000 },
  );
});

test.each([0.5, 0.075, 0.0750001, 0.0749999, 0.925, 0.9250001, 0.975, 0.995])(
  'the normal quantile of %d, where the formula changes or a usual level lies, is that of stdlib',
  (p) => {
    expect(apart(p)).toBeLessThan(1e-14);
  },
);

// Solved to 40 digits with mpmath; stdlib has nine of them here, and infinity further out.
test.each([
  [1e-6, -4.753424308822899],
  [1e-9, -5.9978070150076865],
  [1.389e-11, -6.657882879105874],
  [1.388e-11, -6.65798875974957],
  [1e-50, -14.933337534788489],
  [1e-300, -37.0470962993612],
])('far out, at %d, the quantile keeps its digits', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 13);
});

test('outside the range the quantile is infinite', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});
