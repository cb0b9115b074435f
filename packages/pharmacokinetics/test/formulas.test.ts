import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormula } from '../src/expression.js';
import { Tape, type Operand } from '../src/internal/dosing/tape.js';

const values = new Map([
  ['a', 3],
  ['b_2', 4],
]);
const constant = (text: string): Operand => new Tape().add(text, (name) => values.get(name), '/x');

/** What a formula comes to when some of its names are set for each person. */
function worked(text: string, fixed: Record<string, number>, set: Record<string, number>): number {
  const tape = new Tape();
  const places = new Map(Object.keys(set).map((name) => [name, tape.place()]));
  const found = tape.add(
    text,
    (name) => {
      const slot = places.get(name);
      return slot === undefined ? fixed[name] : { slot };
    },
    '/x',
  );
  const place = tape.placeOf(found);
  const all = tape.values();
  for (const [name, slot] of places) all[slot] = set[name] ?? Number.NaN;
  tape.run(all);
  return all[place] as number;
}

describe('formulas', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['8 / 2 / 2', 2],
    ['1 - 2 - 3', -4],
    ['a * b_2', 12],
    ['min(a, b_2) + max(1, 2)', 5],
    ['1.5e2', 150],
    ['2 * -a', -6],
  ])('%s is %d', (text, expected) => {
    expect(constant(text)).toBe(expected);
    expect(worked(text, {}, { a: 3, b_2: 4 })).toBe(expected);
  });

  test.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    'min(1)',
    'sqrt(2)',
    'negate(2)',
    'a..b',
    'a; b',
    'constructor(1)',
    'min(1, 2, 3)',
  ])('%j is refused', (text) => {
    expect(() => constant(text)).toThrow('DATA_INVALID');
  });

  test('a name nobody defines is refused by name', () => {
    expect(() => constant('a * weight')).toThrow(/"weight".*defined nowhere/u);
  });

  test('what varies is worked out for each person, the rest once', () => {
    const tape = new Tape();
    const slot = tape.place();
    const found = tape.add(
      'a * 2 + weight ^ 0.75 / max(b_2, 1)',
      (name) => (name === 'weight' ? { slot } : values.get(name)),
      '/x',
    );
    // A power, a quotient and a sum are left of five operations.
    expect(tape.length).toBe(3 * 4);
    const place = tape.placeOf(found);
    const all = tape.values();
    for (const weight of [16, 81]) {
      all[slot] = weight;
      tape.run(all);
      expect(all[place]).toBeCloseTo(6 + weight ** 0.75 / 4, 12);
    }
  });

  test('each operator gives the same whether its sides vary or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('x + y', 'x - y', 'x * y', 'x / y', 'x ^ y', 'min(x, y)', 'max(x, -y)'),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (text, x, y) => {
          const all = [worked(text, { x, y }, {}), worked(text, {}, { x, y })];
          all.push(worked(text, { x }, { y }), worked(text, { y }, { x }));
          expect(new Set(all).size).toBe(1);
        },
      ),
    );
  });

  test('random effects multiply on the log scale and stay between 0 and 1 on the logit scale', () => {
    const tape = new Tape();
    const effect = tape.place();
    const places = [tape.vary(5, 'log', effect), tape.vary(0.8, 'logit', effect)].map((each) =>
      tape.placeOf(each),
    );
    const all = tape.values();
    for (const eta of [-3, 0, 0.5, 8]) {
      all[effect] = eta;
      tape.run(all);
      expect(all[places[0] as number]).toBeCloseTo(5 * Math.exp(eta), 9);
      const odds = 4 * Math.exp(eta);
      expect(all[places[1] as number]).toBeCloseTo(odds / (1 + odds), 12);
    }
  });

  test('nothing in a formula is ever run as code', () => {
    expect(() => parseFormula('globalThis.x', '/x')).toThrow('DATA_INVALID');
    expect(() => constant('toString')).toThrow('DATA_INVALID');
  });
});
