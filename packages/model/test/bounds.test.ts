import { describe, expect, test } from 'vitest';
import {
  acceptedBy,
  bounds,
  boundOf,
  days,
  isCalendarDay,
  isDay,
  isWithin,
  outside,
  readingBound,
  readings,
  type Bound,
  type BoundByUnit,
  type Measured,
} from '../src/bounds/index.js';
import { isUnit, plausible, units } from '../src/index.js';

const every = Object.entries(bounds).flatMap(([measured, byUnit]) =>
  Object.entries(byUnit as BoundByUnit).map(
    ([unit, bound]) => [measured as Measured, unit, bound] as const,
  ),
);
const everyReading = Object.entries(readings).flatMap(([observation, byUnit]) =>
  Object.entries(byUnit).map(([unit, bound]) => [observation, unit, bound] as const),
);

/** The lowest and highest number accepted, and the nearest ones that are not. */
function edges(bound: Bound): { inside: number[]; outside: number[] } {
  const step = bound.whole === true ? 1 : Math.max(Math.abs(bound.most), 1) * 1e-9;
  const low = bound.above ?? bound.least;
  return {
    inside: [bound.above === undefined ? low : low + step, bound.most],
    outside: [
      bound.above === undefined ? low - step : low,
      bound.most + step,
      ...(bound.whole === true ? [bound.most - 0.5] : []),
    ],
  };
}

describe.each(every)('%s in %s', (measured, unit, bound) => {
  test('is in a unit we know, with a lower end below the upper one', () => {
    expect(isUnit(unit)).toBe(true);
    expect(bound.above ?? bound.least).toBeLessThan(bound.most);
  });

  test('accepts both ends and refuses one step past them', () => {
    const { inside, outside: past } = edges(bound);
    for (const value of inside) expect(outside(measured, value, unit)).toBeUndefined();
    for (const value of [...past, NaN, Infinity, -Infinity]) {
      expect(outside(measured, value, unit)).toBe(acceptedBy(bound, unit));
    }
  });
});

describe.each(everyReading)('a reading of %s in %s', (observation, unit, bound) => {
  test('has a bound of its own, inside that of any reading', () => {
    const { inside, outside: past } = edges(bound);
    const found = readingBound(observation, unit) as Bound;
    expect(inside.every((value) => isWithin(found, value))).toBe(true);
    expect(past.some((value) => isWithin(found, value))).toBe(false);
    expect(inside.every((value) => outside('reading', value, unit) === undefined)).toBe(true);
  });
});

test('a unit that does not measure something is told of with those that do', () => {
  expect(boundOf('strength', 'mg')).toBeUndefined();
  expect(outside('strength', 10, 'mg')).toBe('a unit that measures this: mg/mL');
});

test('any reading is bounded in every unit, and none in a unit we do not know', () => {
  expect(units.filter((unit) => boundOf('reading', unit) === undefined)).toEqual([]);
  expect(readingBound('heart-rate', 'bpm')).toBeUndefined();
  expect(readingBound('constructor', 'mm[Hg]')).toEqual(boundOf('reading', 'mm[Hg]'));
});

test.each([
  ['cmHg taken for mmHg', 19, 12],
  ['a measurement that was not taken', 0, 0],
  ['a sign that slipped in', -120, -80],
  ['a digit too many', 1400, 900],
])('no living adult has the pressure of %s', (_, systolic, diastolic) => {
  const accepted = (observation: string, value: number) =>
    isWithin(readingBound(observation, 'mm[Hg]') as Bound, value);
  expect(accepted('systolic-blood-pressure', systolic)).toBe(false);
  expect(accepted('diastolic-blood-pressure', diastolic)).toBe(false);
});

test('age, weight and height have one bound each, whoever asks', () => {
  for (const [measured, { least, most, unit }] of [
    ['age', plausible.age],
    ['body-weight', plausible.weight],
    ['height', plausible.height],
  ] as const) {
    expect(boundOf(measured, unit)).toEqual({ least, most });
  }
  expect(outside('age', 130, 'a')).toBeUndefined();
  expect(outside('age', 131, 'a')).toBe('a number from 0 to 130 a');
});

describe('a day', () => {
  test.each([days.first, days.last, '2024-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '1899-12-31',
    '2200-01-01',
    '0000-01-01',
    '10000-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('the calendar has days outside the years that a call may name', () => {
    expect(isCalendarDay('1899-12-31')).toBe(true);
    expect(isCalendarDay('0000-02-29')).toBe(true);
    expect(isCalendarDay('0001-02-29')).toBe(false);
  });
});
