import { OpenKetamineError } from '@openketamine/model';
import { dayNumber, dayOfNumber, days } from '@openketamine/model/bounds';

/** Whole days since 1970-01-01. Inside the planner every date is one. */
export type Day = number;

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

const msPerDay = 24 * 60 * 60 * 1000;
/** Day number of an ISO date. Refuses what is not a day of the calendar, such as 30 February, and years that nobody plans. */
export function toDay(iso: string, path: string): Day {
  const day = dayNumber(iso, path);
  if (iso < days.first || iso > days.last) throw outside(iso, path);
  return day;
}

const outside = (day: string, path: string) =>
  new OpenKetamineError(
    'DATE_INVALID',
    path,
    `${day} is not a day from ${days.first} to ${days.last}.`,
    beyondHint,
  );

/** A day that a course would come to and nobody plans: past the last, or before the first. Only the plan knows what led there. */
export class BeyondDays extends OpenKetamineError {
  constructor() {
    super(
      'DATE_INVALID',
      '/start',
      `The course would have days outside ${days.first} to ${days.last}.`,
      beyondHint,
    );
  }

  /** The same, naming the day that led there. */
  after(iso: string, path: string): OpenKetamineError {
    return new OpenKetamineError(
      'DATE_INVALID',
      path,
      `With ${iso} the course would have days outside ${days.first} to ${days.last}.`,
      beyondHint,
      { cause: this },
    );
  }
}

const beyondHint = 'Check the year, or plan less far ahead.';

const lastDay = Date.parse(days.last) / msPerDay;
const firstDay = Date.parse(days.first) / msPerDay;

const shown = new Map<Day, string>();

/** ISO date of a day number. */
export function toIso(day: Day): string {
  const known = shown.get(day);
  if (known !== undefined) return known;
  if (!(day >= firstDay && day <= lastDay)) throw new BeyondDays();
  const iso = dayOfNumber(day);
  // not clinical: how many dates are remembered
  if (shown.size > 20_000) shown.clear();
  shown.set(day, iso);
  return iso;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday
  // not clinical: 1970-01-01 was a Thursday
  return weekdays[(((day + 4) % 7) + 7) % 7] as Weekday;
}

/** A day of the week by its name. Refuses what is none. */
export function weekdayNamed(name: string, path: string): Weekday {
  if ((weekdays as readonly string[]).includes(name)) return name as Weekday;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    path,
    `${JSON.stringify(name)} is not a day of the week.`,
    `Use ${weekdays.join(', ')}.`,
  );
}

/** The same day of the month, so many months on; the last day of a shorter month. */
function addMonths(day: Day, months: number): Day {
  const date = new Date(day * msPerDay);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), length));
  return first.getTime() / msPerDay;
}

/** Full years from one day to another: the age on that day. A birthday on 29 February counts from 1 March. */
export function yearsBetween(from: Day, to: Day): number {
  const a = new Date(from * msPerDay);
  const b = new Date(to * msPerDay);
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  const before =
    b.getUTCMonth() < a.getUTCMonth() ||
    (b.getUTCMonth() === a.getUTCMonth() && b.getUTCDate() < a.getUTCDate());
  return before ? years - 1 : years;
}

/** The day so long after another. */
export function addLength(day: Day, value: number, unit: string): Day {
  if (unit === 'mo') return addMonths(day, value);
  return day + Math.round(inDays(value, unit));
}

/** Length in days; months are refused here, because they have no fixed length. */
function inDays(value: number, unit: string): number {
  switch (unit) {
    case 'd':
      return value;
    case 'wk':
      return value * 7;
    case 'h':
      return value / 24;
    case 'min':
      return value / (24 * 60);
    default:
      // the door lets no other unit in
      throw new TypeError(`${unit} is not a fixed length of time`);
  }
}
