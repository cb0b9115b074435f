import type { Span } from './time.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// not clinical: where the parts of 2026-01-05T10:00:00.000 begin, or what stands before them
const place = { month: 5, date: 8, hour: 11, minute: 14, zone: 16, second: 17, point: 19, ms: 20 };
// not clinical: the same of what follows a fraction of three digits, and the length of an offset
const after = { ms: 23, offset: 6 };
// not clinical: how many digits a year has
const yearDigits = 4;

const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);

/** Days since 1970 of a date of the proleptic Gregorian calendar, by whole numbers alone. */
export function dayNumber(year: number, month: number, date: number): number {
  // Counted from 1 March, so that the leap day stands at the end of the year.
  const y = month > 2 ? year : year - 1;
  // not clinical: March is the first month of twelve
  const m = month > 2 ? month - 3 : month + 9;
  // not clinical: the leap years of the Gregorian calendar
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  // not clinical: months from March on last 153 days every five months
  const before = Math.floor((153 * m + 2) / 5);
  // not clinical: days of a common year, and from 1 March of year 0 to 1 January 1970
  return 365 * y + leaps + before + date - 1 - 719_468;
}

/** Two or four digits as a number; NaN where there is another character. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const code = text.charCodeAt(index);
    if (!(code >= zero && code <= nine)) return Number.NaN;
    value = value * 10 + code - zero;
  }
  return value;
}

/** Whether a clock shows such a time: 24:00 and 09:60 are none. */
export function isClock(hours: number, minutes: number, seconds = 0): boolean {
  // not clinical: a day has 24 hours, an hour 60 minutes, a minute 60 seconds
  return hours < 24 && minutes < 60 && seconds < 60;
}

/**
 * The day of a text that begins with a whole date, read without a pattern: nearly every time in a record is written so.
 * Undefined where it does not, or where no calendar has that day.
 */
export function leadingDay(text: string): number | undefined {
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, yearDigits);
  const month = digits(text, place.month, 2);
  const date = digits(text, place.date, 2);
  if (!(month >= 1 && month <= 12 && date >= 1)) return undefined;
  const found = dayNumber(year, month, date);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return found < next ? found : undefined;
}

/**
 * A moment after a whole date, `T09:00`, `T09:00:00` or with a fraction, with an offset, Z or neither, read without a
 * pattern. Undefined for anything else, which the pattern then judges.
 */
export function plainMoment(text: string, days: number, offset: number): Span | undefined {
  if (text[10] !== 'T' || text[13] !== ':') return undefined;
  const hours = digits(text, place.hour, 2);
  const minutes = digits(text, place.minute, 2);
  const hasSeconds = text[place.zone] === ':';
  const seconds = hasSeconds ? digits(text, place.second, 2) : 0;
  if (!isClock(hours, minutes, seconds)) return undefined;
  let clock = hours * hour + minutes * minute + seconds * 1000;
  let next = place.zone;
  if (hasSeconds) {
    next = place.point;
    if (text[next] === '.' && text.length === after.ms + 1) {
      clock += digits(text, place.ms, 3);
      next = after.ms;
    }
  }
  const sign = text[next];
  let zone = offset;
  if (text.length === next + 1 && sign === 'Z') zone = 0;
  else if (
    text.length === next + after.offset &&
    text[next + 3] === ':' &&
    (sign === '+' || sign === '-')
  ) {
    const ahead = digits(text, next + 1, 2);
    const part = digits(text, next + 1 + 3, 2);
    if (!isClock(ahead, part)) return undefined;
    zone = ahead * hour + part * minute;
    if (sign === '-') zone = -zone;
  } else if (text.length !== next) return undefined;
  const from = days * day + clock - zone;
  if (Number.isNaN(from)) return undefined;
  const local = Math.floor((from + offset) / day);
  return { from, to: from + 1, firstDay: local, lastDay: local };
}
