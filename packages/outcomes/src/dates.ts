import { OpenKetamineError } from '@openketamine/model';

const day = 24 * 60 * 60 * 1000;

/** Days since 1970 of an ISO date. */
export function dayNumber(iso: string, path: string): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/u.test(iso) ||
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== iso
  ) {
    throw new OpenKetamineError(
      'DATE_INVALID',
      path,
      `${JSON.stringify(iso)} is not a day of the calendar.`,
      'Write it as 2025-01-06.',
    );
  }
  return time / day;
}

/** The ISO date so many days later. */
export function daysAfter(iso: string, days: number): string {
  return new Date((dayNumber(iso, '') + days) * day).toISOString().slice(0, 10);
}
