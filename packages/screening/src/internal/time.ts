import { OpenKetamineError, plausible } from '@openketamine/model';
import { dayNumber, isClock, leadingDay, plainMoment } from './plain-time.js';
import { MET, NOT_MET, UNKNOWN, type State } from './logic.js';
import { instantsOf, isZone, offsetAt } from './zones.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A day by its year and a number that orders the days within a year. */
interface YearAndRank {
  readonly year: number;
  readonly rank: number;
}

/** Where a time is read that says no offset: at a fixed offset, or by the clock of a zone. */
export interface Clock {
  /** Offset from UTC in milliseconds. */
  readonly offset: number;
  /** Time zone, where one is known: its clock changes count. */
  readonly zone: string | undefined;
}

/** The moment of screening: on the clock, and as a day where the patient is. */
export interface Moment extends Clock {
  readonly text: string;
  /** Milliseconds since 1970. A day runs from `earliest` to `latest`; for a moment they are the same. */
  readonly earliest: number;
  readonly latest: number;
  /** Days since 1970, at the offset of the moment. */
  readonly day: number;
  readonly calendar: YearAndRank;
}

/** A recorded time as an interval: a date is known to the day, a year to the year. */
export interface Span {
  readonly from: number;
  /** Not included. For a moment, one millisecond after `from`. */
  readonly to: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const shape =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?(?:\[([^\]]+)\])?)?)?)?$/u;

function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === 'Z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * hour + Number(text.slice(4, 6)) * minute);
}

/** Whether a text is an offset that a clock can show, or none is written. */
function isOffset(text: string | undefined): boolean {
  // Z has no digits: it is no hours and no minutes.
  return text === undefined || isClock(+text.slice(1, 3), +text.slice(4, 6));
}

/**
 * Reads a moment, a date, a month or a year; undefined where the text is none, names no real day or zone, or gives an offset
 * that its zone does not have. A local time without an offset is read by the clock of its own zone, else by that of `clock`.
 */
export function readSpan(text: string, clock: Clock | number): Span | undefined {
  const here: Clock = typeof clock === 'number' ? { offset: clock, zone: undefined } : clock;
  const whole = text.length >= 10 ? leadingDay(text) : undefined;
  if (whole !== undefined) {
    if (text.length === 10) return daySpan(whole, whole, here);
    const moment = here.zone === undefined ? plainMoment(text, whole, here.offset) : undefined;
    if (moment !== undefined) return moment;
  }
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) {
    return daySpan(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1, here);
  }
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) {
    const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
    return daySpan(dayNumber(year, month, 1), next - 1, here);
  }
  // What begins with a whole date of the calendar was read above.
  if (whole === undefined) return undefined;
  const [hours, minutes, seconds] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)];
  if (!isClock(hours, minutes, seconds) || !isOffset(parts[8])) return undefined;
  const ms = parts[7] === undefined ? 0 : Math.floor(Number(`0.${parts[7]}`) * 1000);
  const local = whole * day + hours * hour + minutes * minute + seconds * 1000 + ms;
  return momentSpan(local, parts[8], parts[9], here);
}

/** A local time as an interval of instants. */
function momentSpan(
  local: number,
  offsetText: string | undefined,
  ownZone: string | undefined,
  here: Clock,
): Span | undefined {
  if (ownZone !== undefined && !isZone(ownZone)) return undefined;
  const offset = offsetOf(offsetText);
  const zone = ownZone ?? here.zone;
  const exact = local - (offset ?? here.offset);
  const meant =
    offset === undefined && zone !== undefined
      ? instantsOf(zone, local)
      : { first: exact, last: exact };
  // Z names an instant, whatever the zone; an offset that the zone does not have then contradicts it.
  const contradicts =
    offset !== undefined &&
    ownZone !== undefined &&
    offsetText !== 'Z' &&
    offsetAt(ownZone, exact) !== offset;
  if (meant === undefined || contradicts) return undefined;
  const { first, last } = meant;
  return { from: first, to: last + 1, firstDay: dayOf(first, here), lastDay: dayOf(last, here) };
}

/** The day of an instant, counted from 1970. */
function dayOf(instant: number, { offset, zone }: Clock): number {
  const shift = zone === undefined ? offset : (offsetAt(zone, instant) ?? offset);
  return Math.floor((instant + shift) / day);
}

/** When a day begins. */
function midnight(dayCount: number, { offset, zone }: Clock): number {
  const fixed = dayCount * day - offset;
  return zone === undefined ? fixed : (instantsOf(zone, dayCount * day)?.first ?? fixed);
}

function daySpan(firstDay: number, lastDay: number, clock: Clock): Span {
  return { from: midnight(firstDay, clock), to: midnight(lastDay + 1, clock), firstDay, lastDay };
}

/**
 * What makes it unclear when a local time was: the clocks of its zone show it twice on that day, or not at all. Undefined
 * where it is clear, and where a date, a month or a year says no time of day.
 */
export function unclearTime(
  text: string,
  { from, to }: Pick<Span, 'from' | 'to'>,
  here: Clock,
): string | undefined {
  if (to - from <= 1 || !text.includes('T')) return undefined;
  const zone = shape.exec(text)?.[9] ?? here.zone ?? '';
  const wall = from + (offsetAt(zone, from) ?? 0);
  const again = to - 1 + (offsetAt(zone, to - 1) ?? 0);
  const date = text.slice(0, 'yyyy-mm-dd'.length);
  const clock = text.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length);
  return wall === again
    ? `${clock} of ${date} comes twice in ${zone}`
    : `${clock} of ${date} does not come in ${zone}`;
}

// not clinical: the mean year of the calendar
const yearLength = 365.2425 * day;

/**
 * A recorded time of a patient's life, as {@link readSpan} reads it. Undefined also where it lies so far back that nobody who
 * lives can have lived then: such a date is a slip.
 */
export function readTime(text: string, at: Moment): Span | undefined {
  const span = readSpan(text, at);
  if (span === undefined) return undefined;
  return span.to < at.earliest - plausible.age.most * yearLength ? undefined : span;
}

/**
 * Reads the moment of screening.
 *
 * @throws OpenKetamineError `DATE_INVALID`
 */
export function readMoment(text: string): Moment {
  const parts = shape.exec(text);
  const zone = parts?.[9];
  const fixed = { offset: offsetOf(parts?.[8]) ?? 0, zone };
  const span = parts?.[3] === undefined ? undefined : readSpan(text, fixed);
  if (span === undefined) {
    throw new OpenKetamineError(
      'DATE_INVALID',
      '/at',
      `${JSON.stringify(text)} is neither a date nor a moment.`,
      'Write 2025-01-06, 2025-01-06T09:00:00-05:00 or 2025-01-06T09:00:00-05:00[America/New_York].',
    );
  }
  return {
    text,
    earliest: span.from,
    latest: span.to - 1,
    day: span.firstDay,
    offset: zone === undefined ? fixed.offset : (offsetAt(zone, span.from) ?? fixed.offset),
    zone,
    calendar: yearAndRank(span.firstDay),
  };
}

/** Whether all of a recorded time lies after the moment. */
export function isFuture(span: Span, at: Moment): boolean {
  return span.from > at.latest;
}

function addMonths(dayCount: number, months: number): number {
  const date = new Date(dayCount * day);
  const target = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayNumber(year, month + 1, Math.min(date.getUTCDate(), last));
}

const clockUnits: Readonly<Record<string, number>> = { s: 1000, min: minute, h: hour };
const dayUnits: Readonly<Record<string, number>> = { d: 1, wk: 7 };
const monthUnits: Readonly<Record<string, number>> = { mo: 1, a: 12 };

/** The four comparators on plain numbers. */
export function compare(value: number, is: '<' | '<=' | '>' | '>=', limit: number): boolean {
  switch (is) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    default:
      return value >= limit;
  }
}

/** Compares both ends of an interval: undecided where they differ. */
function compareBoth(
  least: number,
  most: number,
  is: '<' | '<=' | '>' | '>=',
  limit: number,
): State {
  const entry = compare(least, is, limit);
  const other = compare(most, is, limit);
  if (entry && other) return MET;
  return entry || other ? UNKNOWN : NOT_MET;
}

/**
 * Compares the time elapsed since `span` with a limit. Hours and minutes go by the clock; days, weeks,
 * months and years go by the calendar, so that "within 42 d" still holds all through the 42nd day.
 */
export function compareElapsed(
  span: Span,
  at: Moment,
  is: '<' | '<=' | '>' | '>=',
  limit: number,
  unit: string,
): State {
  const clock = clockUnits[unit];
  if (clock !== undefined) {
    const least = Math.max(0, at.earliest + 1 - span.to);
    const most = Math.max(0, at.latest - span.from);
    return compareBoth(least, most, is, limit * clock);
  }
  const first = Math.min(span.firstDay, at.day);
  const last = Math.min(span.lastDay, at.day);
  const days = dayUnits[unit];
  if (days !== undefined) return compareBoth(at.day - last, at.day - first, is, limit * days);
  const months = monthUnits[unit];
  if (months === undefined) return UNKNOWN;
  const then = addMonths(at.day, -limit * months);
  return compareBoth(then - last, then - first, is, 0);
}

function yearAndRank(days: number): YearAndRank {
  const date = new Date(days * day);
  return { year: date.getUTCFullYear(), rank: date.getUTCMonth() * 100 + date.getUTCDate() };
}

/** Full years from a day of birth to the moment. */
export function yearsSince(birth: Span, at: Moment): number {
  const born = yearAndRank(birth.firstDay);
  const now = at.calendar;
  return now.year - born.year - (now.rank < born.rank ? 1 : 0);
}
