import { describe, expect, test } from 'vitest';
import { leadingDay, plainMoment } from '../src/internal/plain-time.js';
import { readMoment, readSpan } from '../src/internal/time.js';

const hour = 3_600_000;
const offset = -5 * hour;
const day = leadingDay('2026-01-05') ?? 0;

/** What the quick way alone makes of a text, as a moment in UTC. */
function quick(text: string): string | undefined {
  const found = plainMoment(text, day, offset);
  return found === undefined ? undefined : new Date(found.from).toISOString();
}

describe('the usual ways to write a moment are read without a pattern', () => {
  test.each([
    ['2026-01-05T09:07', '2026-01-05T14:07:00.000Z'],
    ['2026-01-05T09:07Z', '2026-01-05T09:07:00.000Z'],
    ['2026-01-05T09:07+05:30', '2026-01-05T03:37:00.000Z'],
    ['2026-01-05T09:07-05:30', '2026-01-05T14:37:00.000Z'],
    ['2026-01-05T09:07:08', '2026-01-05T14:07:08.000Z'],
    ['2026-01-05T09:07:08Z', '2026-01-05T09:07:08.000Z'],
    ['2026-01-05T09:07:08+05:30', '2026-01-05T03:37:08.000Z'],
    ['2026-01-05T09:07:08-05:30', '2026-01-05T14:37:08.000Z'],
    ['2026-01-05T09:07:08.123Z', '2026-01-05T09:07:08.123Z'],
  ])('%s', (text, utc) => {
    expect(quick(text)).toBe(utc);
    expect(new Date(readSpan(text, offset)?.from ?? 0).toISOString()).toBe(utc);
  });

  test('its day is the day at the place of the patient', () => {
    expect(plainMoment('2026-01-05T02:00Z', day, offset)).toEqual({
      from: day * 24 * hour + 2 * hour,
      to: day * 24 * hour + 2 * hour + 1,
      firstDay: day - 1,
      lastDay: day - 1,
    });
    expect(plainMoment('2026-01-05T23:00-05:00', day, offset)?.firstDay).toBe(day);
    expect(plainMoment('2026-01-05T20:00Z', day, 5 * hour)?.lastDay).toBe(day + 1);
  });
});

describe('everything else is left to the pattern', () => {
  test.each([
    '2026-01-05',
    '2026-01-05 09:07',
    '2026-01-05T09.07',
    '2026-01-05T09:07:08.123',
    '2026-01-05T09:07:08.123456Z',
    '2026-01-05T09:07:08.12Z',
    '2026-01-05T09:07-05:00[America/New_York]',
    '2026-01-05T09:07X',
    '2026-01-05T09:07z',
    '2026-01-05T09:07*05:00',
    '2026-01-05T09:07+05.00',
    '2026-01-05T09:07+0500',
    '2026-01-05T09:07+05:000',
    '2026-01-05T0a:07Z',
    '2026-01-05T09:0aZ',
    '2026-01-05T09:07:0aZ',
    '2026-01-05T09:07:08.12aZ',
    '2026-01-05T09:07+0a:00',
    '2026-01-05T09:07+05:0a',
  ])('%s', (text) => {
    expect(quick(text)).toBeUndefined();
  });

  test.each([
    ['2026-01-05T09:07:08.123456Z', '2026-01-05T09:07:08.123Z'],
    ['2026-01-05T09:07:08.5-05:00', '2026-01-05T14:07:08.500Z'],
    ['2026-01-05T09:07:08.5Z', '2026-01-05T09:07:08.500Z'],
    ['2026-01-05T09:07-06:00[America/Chicago]', '2026-01-05T15:07:00.000Z'],
    ['2026-01-05T09:07:08.25', '2026-01-05T14:07:08.250Z'],
  ])('the pattern reads %s', (text, utc) => {
    expect(new Date(readSpan(text, offset)?.from ?? 0).toISOString()).toBe(utc);
  });

  test('the day of what the pattern reads is that at the place of the patient, too', () => {
    const span = readSpan('2026-01-05T02:00:00.5Z', offset);
    expect([span?.firstDay, span?.lastDay]).toEqual([day - 1, day - 1]);
  });

  test.each(['2026-01-05T09:07X', '2026-01-05T09:07+0500', '2026-13', '2026-00', 'x2026', '2026x'])(
    '%s is not a time at all',
    (text) => {
      expect(readSpan(text, offset)).toBeUndefined();
    },
  );
});

describe('a leading date', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-12-31', 364],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-12-31T10:00', 11_322],
  ])('%s is day %d', (text, days) => {
    expect(leadingDay(text)).toBe(days);
  });

  test.each([
    '2026-00-05',
    '2026-13-05',
    '2026-01-00',
    '2026-01-32',
    '2026-12-32',
    '2026-02-29',
    '2026/01-05',
    '2026-01/05',
    '20a6-01-05',
    '2026-0a-05',
    '2026-01-0a',
    '2026-01-0/',
    '2026-01-0:',
    '1900-02-29',
  ])('%s is none', (text) => {
    expect(leadingDay(text)).toBeUndefined();
  });
});

test('a month spans all of its days, December too', () => {
  expect(readSpan('2026-12', 0)).toEqual({
    from: Date.UTC(2026, 11, 1),
    to: Date.UTC(2027, 0, 1),
    firstDay: leadingDay('2026-12-01'),
    lastDay: leadingDay('2026-12-31'),
  });
  expect(readSpan('2026-02', -hour)).toEqual({
    from: Date.UTC(2026, 1, 1) + hour,
    to: Date.UTC(2026, 2, 1) + hour,
    firstDay: leadingDay('2026-02-01'),
    lastDay: leadingDay('2026-02-28'),
  });
});

test('a moment that is none is refused with what to write', () => {
  expect(() => readMoment('soon')).toThrow(
    'DATE_INVALID at /at: "soon" is neither a date nor a moment. Write 2025-01-06, 2025-01-06T09:00:00-05:00 or 2025-01-06T09:00:00-05:00[America/New_York].',
  );
});

describe('a time that no clock shows', () => {
  test.each([
    '2026-01-05T24:00',
    '2026-01-05T25:00:00Z',
    '2026-01-05T09:60',
    '2026-01-05T09:00:60',
    '2026-01-05T09:00:00.1234Z'.replace('09:00:00', '09:00:61'),
    '2026-01-05T09:00:00+24:00',
    '2026-01-05T09:00:00-05:60',
    '2026-01-05T99:99:99.999Z',
  ])('is none: %s', (text) => {
    expect(readSpan(text, 0)).toBeUndefined();
    expect(readSpan(text, { offset: 0, zone: 'Europe/Berlin' })).toBeUndefined();
  });

  test.each([
    '2026-01-05T00:00',
    '2026-01-05T23:59:59Z',
    '2026-01-05T09:00+14:00',
    '2026-01-05T09:00-12:00',
  ])('is one: %s', (text) => {
    expect(readSpan(text, 0)).toBeDefined();
  });
});
