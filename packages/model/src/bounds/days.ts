import { OpenKetamineError } from '../errors.js';

/**
 * First and last day of the calendar that data and calls may name.
 * Bounds of the project (`basis: project`), to catch slips of the pen: 0202-01-06 is not a day of a course.
 *
 * @category bounds
 */
export const days = { first: '1900-01-01', last: '2199-12-31' } as const;

const shape = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;

/**
 * Whether a text is a day that the calendar has, written as ISO 8601, whatever the year.
 *
 * @param text - any text
 * @example
 * isCalendarDay('2024-02-29')
 * // => true
 * isCalendarDay('2026-02-30')
 * // => false
 * @category bounds
 */
export function isCalendarDay(text: string): boolean {
  const { year, month, day } = shape.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // an impossible day either is not a date or rolls over into the next month
  return (
    !Number.isNaN(date.getTime()) &&
    date.getUTCMonth() + 1 === Number(month) &&
    date.getUTCDate() === Number(day)
  );
}

/**
 * Whether a text is a day of the calendar between the {@link days} that data and calls may name.
 *
 * @param text - any text
 * @example
 * isDay('2025-01-06')
 * // => true
 * isDay('0025-01-06')
 * // => false
 * @category bounds
 */
export function isDay(text: string): boolean {
  return isCalendarDay(text) && text >= days.first && text <= days.last;
}

const parts = /^(\d{4})-(\d\d)-(\d\d)$/u;
const msPerDay = 24 * 60 * 60 * 1000;

/**
 * Whole days from 1 January 1970 to a day of the calendar, whatever the year.
 *
 * @param iso - the day, as ISO 8601
 * @param path - where it stands in the caller's input, for the error
 * @throws OpenKetamineError `DATE_INVALID` for what is not a day of the calendar
 * @example
 * dayNumber('1970-01-31', '/start')
 * // => 30
 * dayNumber('2025-02-30', '/start')
 * // throws DATE_INVALID
 * @category bounds
 */
export function dayNumber(iso: string, path: string): number {
  const found = typeof iso === 'string' ? parts.exec(iso) : null;
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    // every month has as many days, and years before 100 would be taken for those of the twentieth century
    if (year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28)
      return Date.UTC(year, month - 1, day) / msPerDay;
    if (isCalendarDay(iso)) return Date.parse(`${iso}T00:00:00Z`) / msPerDay;
  }
  throw new OpenKetamineError(
    'DATE_INVALID',
    path,
    `${JSON.stringify(iso)} is not a day of the calendar.`,
    'Write an ISO date such as 2025-01-06.',
  );
}

/**
 * The day of the calendar so many days after 1 January 1970, as ISO 8601.
 *
 * @param day - whole days
 * @example
 * dayOfNumber(30)
 * // => '1970-01-31'
 * @category bounds
 */
export const dayOfNumber = (day: number): string =>
  new Date(day * msPerDay).toISOString().slice(0, 10);
