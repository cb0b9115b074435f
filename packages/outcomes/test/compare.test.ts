import { describe, expect, test } from 'vitest';
import { compareFigures, dueRatings } from '../src/index.js';
import { scale } from './scales.js';

describe('setting a figure beside a published one', () => {
  const published = {
    definition: 'phq9-response-50',
    timepoint: { value: 6, unit: 'wk' },
    denominator: 'treated',
    percent: 50,
  };
  test('gives the difference when definition, timepoint and denominator are the same', () => {
    expect(compareFigures({ ...published, percent: 44 }, published)).toEqual({
      comparable: true,
      difference: -6,
      because: [],
    });
  });
  test.each([
    ['definition', { definition: 'phq9-remission-4' }],
    ['timepoint', { timepoint: { value: 4, unit: 'wk' } }],
    ['denominator', { denominator: 'completers' }],
  ])('refuses when the %s differs, and says so', (what, change) => {
    const { comparable, difference, because } = compareFigures(
      { ...published, ...change },
      published,
    );
    expect([comparable, difference]).toEqual([false, null]);
    expect(because).toEqual([expect.stringContaining(`The ${what} differs`)]);
  });
  test('what is not stated is never taken for the same', () => {
    const unknown = { ...published, denominator: undefined };
    expect(compareFigures(unknown, unknown).because).toEqual([
      'Your figure does not state its denominator.',
    ]);
    expect(compareFigures(published, { ...published, definition: undefined }).because).toEqual([
      'The published figure does not state its definition.',
    ]);
  });
});

describe('what is due in a course', () => {
  const sessions = ['2025-01-06', '2025-01-09', '2025-01-13'].map((date, at) => ({
    number: at + 1,
    date,
    phase: at < 2 ? 'induction' : 'maintenance',
  }));
  test('follows the timing of each scale, in order of date', () => {
    const due = dueRatings([scale('phq9'), scale('madrs')], sessions);
    expect(
      due.map((dueRating) => `${dueRating.date} ${dueRating.scale} ${dueRating.when}`),
    ).toEqual([
      '2025-01-06 phq9 baseline',
      '2025-01-06 phq9 before-each-session',
      '2025-01-06 madrs baseline',
      '2025-01-06 madrs weekly',
      '2025-01-07 madrs 24-h',
      '2025-01-09 phq9 before-each-session',
      '2025-01-13 phq9 before-each-session',
      '2025-01-13 madrs weekly',
    ]);
  });
  test('a scale rated within a session carries its minutes', () => {
    const due = dueRatings([scale('cadss')], sessions);
    expect(due.map((dueRating) => [dueRating.session, dueRating.minutes])).toEqual(
      [1, 2, 3].map((number) => [number, [0, 40, 90]]),
    );
  });
  test('a course without sessions has nothing due', () => {
    expect(dueRatings([scale('phq9')], [])).toEqual([]);
  });
});
