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
