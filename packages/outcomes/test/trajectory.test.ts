import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliableChange, trajectory } from '../src/index.js';
import { scale } from './scales.js';

const madrs = scale('madrs');
const course = (...totals: readonly (readonly [string, number])[]) =>
  totals.map(([on, total]) => ({ on, total }));

test('a rating marked as baseline wins over an earlier one', () => {
  const ratings = [
    { on: '2025-01-01', total: 40 },
    { on: '2025-01-06', total: 30, baseline: true },
    { on: '2025-01-13', total: 15 },
  ];
  const told = trajectory(madrs, ratings, { response: 'madrs-response-50' });
  expect([told.baseline.total, told.response?.days, told.change]).toEqual([30, 7, -15]);
});

test('ratings may come in any order', () => {
  const told = trajectory(madrs, course(['2025-02-03', 10], ['2025-01-06', 30], ['2025-01-20', 8]));
  expect([told.baseline.total, told.best.total, told.last.total]).toEqual([30, 8, 10]);
});

test('the slope of a straight fall is its points a week', () => {
  const told = trajectory(
    madrs,
    course(['2025-01-06', 30], ['2025-01-13', 26], ['2025-01-20', 22]),
  );
  expect(told.slopePerWeek).toBeCloseTo(-4, 10);
});

test('one rating has no slope, no response and is its own best', () => {
  const told = trajectory(madrs, course(['2025-01-06', 30]), { response: 'madrs-response-50' });
  expect([told.slopePerWeek, told.response?.on, told.best.total]).toEqual([null, null, 30]);
});

test('no rating at all is refused', () => {
  expect(() => trajectory(madrs, [])).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});

test('a day that is not in the calendar is refused with its place', () => {
  expect(() => trajectory(madrs, course(['2025-02-30', 30]))).toThrow(
    expect.objectContaining({ code: 'DATE_INVALID', path: '/ratings/0/on' }),
  );
});

describe('relapse as SUSTAIN-1 defines it', () => {
  const by = { response: 'madrs-response-50', relapse: 'madrs-relapse-sustain-1' };
  const start = [
    ['2025-01-06', 34],
    ['2025-02-03', 10],
  ] as const;
  const second = (day: string, total: number) =>
    trajectory(madrs, course(...start, ['2025-03-03', 22], [day, total]), by).relapse?.on ?? null;

  test('needs 22 twice in a row', () => {
    expect(second('2025-03-10', 22)).toBe('2025-03-10');
    expect(second('2025-03-10', 21)).toBeNull();
  });
  test.each([
    ['2025-03-07', null],
    ['2025-03-08', '2025-03-08'],
    ['2025-03-18', '2025-03-18'],
    ['2025-03-19', null],
  ])('the second rating on %s gives %s: 5 to 15 days apart', (day, on) => {
    expect(second(day, 30)).toBe(on);
  });
  test('is not told of somebody who never responded', () => {
    expect(
      trajectory(madrs, course(['2025-01-06', 34], ['2025-01-13', 30], ['2025-01-20', 30]), by)
        .relapse,
    ).toBeNull();
  });
});

const weeks = (...totals: number[]) =>
  course(
    ['2025-01-06', 34],
    ...totals.map(
      (total, at) => [`2025-02-${String(3 + 7 * at).padStart(2, '0')}`, total] as const,
    ),
  );

test('stable remission needs three of the last four weeks', () => {
  const by = { remission: 'madrs-stable-remission-sustain-1' };
  expect(trajectory(madrs, weeks(12, 13, 12, 12), by).remission?.on).toBe('2025-02-24');
  expect(trajectory(madrs, weeks(13, 13, 12, 12), by).remission?.on).toBeNull();
});

describe('a sustained response', () => {
  const by = { response: 'madrs-response-50', sustainedWeeks: 4 };
  const start = [
    ['2025-01-06', 34],
    ['2025-01-20', 17],
  ] as const;
  test('holds at each rating up to the end and at the first one past it', () => {
    expect(
      trajectory(madrs, course(...start, ['2025-02-03', 16], ['2025-02-17', 17]), by).sustained,
    ).toBe(true);
  });
  test('is lost by one rating in between', () => {
    expect(
      trajectory(madrs, course(...start, ['2025-02-03', 18], ['2025-02-17', 10]), by).sustained,
    ).toBe(false);
  });
  test('is unknown, not "no", while the weeks are not over', () => {
    expect(trajectory(madrs, course(...start, ['2025-02-16', 16]), by).sustained).toBeNull();
  });
});

const at = (after: number) =>
  reliableChange({ before: 30, after, deviation: 10, reliability: 0.8, confidence: 1.96 });

describe('reliable change', () => {
  test('is reached past its least change and not before', () => {
    const { least } = at(30);
    expect(least).toBeCloseTo(1.96 * 10 * Math.sqrt(2) * Math.sqrt(0.2), 10);
    expect([at(30 - least + 0.01).reliable, at(30 - least - 0.01).reliable]).toEqual([false, true]);
  });
  test.each([
    { deviation: 0 },
    { deviation: Number.NaN },
    { reliability: 0 },
    { reliability: 1 },
    { confidence: 0 },
    { before: Number.NaN },
  ])('refuses %j', (wrong) => {
    const input = {
      before: 30,
      after: 18,
      deviation: 6,
      reliability: 0.8,
      confidence: 1.96,
      ...wrong,
    };
    expect(() => reliableChange(input)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

test('the best rating is never worse than baseline and last', () => {
  const rating = fc.record({ day: fc.nat(300), total: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(rating, { minLength: 1, maxLength: 12 }), (list) => {
      const told = trajectory(
        madrs,
        list.map(({ day, total }) => ({
          on: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
          total,
        })),
      );
      expect(told.best.total).toBeLessThanOrEqual(Math.min(told.baseline.total, told.last.total));
    }),
  );
});
