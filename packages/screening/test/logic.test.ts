import { describe, expect, test } from 'vitest';
import {
  MET,
  NOT_MET,
  UNKNOWN,
  and,
  atLeast,
  decidedBy,
  not,
  or,
  type State,
} from '../src/internal/logic.js';

const N = NOT_MET;
const U = UNKNOWN;
const M = MET;
const all: readonly State[] = [N, U, M];

describe('the truth tables of Kleene', () => {
  test('"not" swaps met and not met, and leaves unknown', () => {
    expect(all.map(not)).toEqual([M, U, N]);
  });

  test('"and" is met only if both are, and not met as soon as one is not', () => {
    expect(all.map((a) => all.map((b) => and(a, b)))).toEqual([
      [N, N, N],
      [N, U, U],
      [N, U, M],
    ]);
  });

  test('"or" is met as soon as one is, and not met only if neither is', () => {
    expect(all.map((a) => all.map((b) => or(a, b)))).toEqual([
      [N, U, M],
      [U, U, M],
      [M, M, M],
    ]);
  });

  test('"at least 2 of 3" agrees with trying every way the unknown may turn out', () => {
    for (const a of all) {
      for (const b of all) {
        for (const c of all) {
          const states = [a, b, c];
          const outcomes = ways(states).map(
            (way) => way.filter((state) => state === M).length >= 2,
          );
          const expected = outcomes.every(Boolean) ? M : outcomes.some(Boolean) ? U : N;
          expect(atLeast(2, states)).toBe(expected);
        }
      }
    }
  });

  test('"decided by" is met if one says so, and not met if one denies it and none says so', () => {
    expect(all.map((a) => all.map((b) => decidedBy([a, b])))).toEqual([
      [N, N, M],
      [N, U, M],
      [M, M, M],
    ]);
  });

  test('nothing at all decides nothing', () => {
    expect(decidedBy([])).toBe(U);
    expect(atLeast(0, [])).toBe(M);
    expect(atLeast(1, [])).toBe(N);
  });
});

/** Every way in which the unknown states may turn out. */
function ways(states: readonly State[]): State[][] {
  return states.reduce<State[][]>(
    (soFar, state) =>
      soFar.flatMap((way) =>
        state === U
          ? [
              [...way, N],
              [...way, M],
            ]
          : [[...way, state]],
      ),
    [[]],
  );
}
