import { OpenKetamineError } from '@openketamine/model';
import { isoPlace } from '@openketamine/model/places';
import Holidays from 'date-holidays';
import type { Calendar } from './calendar.js';

/**
 * Closes a calendar on the public holidays of its country, named in `holidays` (`US`, `DE-BY`; `UK` and `GB` are one). Public
 * holidays only: bank, school and optional days stay open. Loads a large table, so load it on demand.
 *
 * @param calendar - a calendar, with or without `holidays`
 * @param from - first year, such as 2025
 * @param to - last year, included
 * @returns the calendar with the holidays among its closed days, and nothing left to close
 * @throws OpenKetamineError `ID_UNKNOWN` for a country or region the table does not have
 * @example
 * withHolidays({ holidays: 'US' }, 2025, 2025).closed?.includes('2025-01-20')
 * // => true
 * @category calendar
 */
export function withHolidays(calendar: Calendar, from: number, to: number): Calendar {
  if (calendar.holidays === undefined) return calendar;
  const [country = '', state, region] = isoPlace(calendar.holidays).split('-');
  const table = new Holidays();
  const countries = Object.keys(table.getCountries());
  if (!countries.includes(country)) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '/calendar/holidays',
      `${JSON.stringify(country)} is not a country of the holiday table.`,
      'Use an ISO 3166 code such as US, DE or NZ.',
    );
  }
  if (state !== undefined && !Object.keys(table.getStates(country) ?? {}).includes(state)) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '/calendar/holidays',
      `${JSON.stringify(state)} is not a region of ${country}.`,
      `Use one of ${Object.keys(table.getStates(country) ?? {}).join(', ')}.`,
    );
  }
  table.init(country, state ?? '', region ?? '');
  const closed = new Set(calendar.closed ?? []);
  for (let year = from; year <= to; year++) {
    for (const holiday of table.getHolidays(year)) {
      if (holiday.type === 'public') for (const day of daysOf(holiday)) closed.add(day);
    }
  }
  const { holidays: _closed, ...rest } = calendar;
  return { ...rest, closed: [...closed].toSorted() };
}

/** Courses are planned no further ahead than this. */
// not clinical: years of a table of public holidays
const yearsAhead = 7;

/**
 * Closes a calendar on the public holidays of the years that a course may reach into, counted from its start. A start that is no
 * date closes nothing: planning says what is wrong with it.
 *
 * @param calendar - a calendar, with or without `holidays`
 * @param start - ISO date of the first session
 * @returns the calendar as {@link withHolidays} gives it
 * @throws OpenKetamineError `ID_UNKNOWN` for a country or region the table does not have
 * @example
 * withHolidaysFrom({ holidays: 'US' }, '2025-01-06').closed?.includes('2026-01-01')
 * // => true
 * @category calendar
 */
export function withHolidaysFrom(calendar: Calendar, start: string): Calendar {
  const year = Number(start.slice(0, 'yyyy'.length));
  return Number.isInteger(year) ? withHolidays(calendar, year, year + yearsAhead) : calendar;
}

/** Every date a holiday touches, in local time of its country. */
function daysOf(holiday: { date: string; start: Date; end: Date }): string[] {
  const msPerDay = 24 * 60 * 60 * 1000;
  const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(
    1,
    Math.round((holiday.end.getTime() - holiday.start.getTime()) / msPerDay),
  );
  return Array.from({ length: days }, (_, at) =>
    new Date(first + at * msPerDay).toISOString().slice(0, 10),
  );
}
