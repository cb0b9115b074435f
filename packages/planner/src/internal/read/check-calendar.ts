import { OpenKetamineError } from '@openketamine/model';
import type { Calendar } from '../../calendar.js';
import type { PlanChoices, PlanInput } from '../../input.js';
import { toDay, weekdayNamed, weekdayOf, type Day } from '../calendar/days.js';
import { onlyFields } from './fields.js';

const invalid = (path: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', path, reason, hint);

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Refuses what is not a time of day. */
function checkTime(time: unknown, path: string): void {
  if (typeof time === 'string' && timeOfDay.test(time)) return;
  throw invalid(
    path,
    `${JSON.stringify(time)} is not a time of day.`,
    'Write hours and minutes, such as 09:00.',
  );
}

/** Refuses times that are none, and those that would be dropped: a time needs its zone, and both need a clock. */
export function checkTimes({ choices = {}, calendar, clock, start }: PlanInput): void {
  const { time, times, timeZone } = choices;
  if (time !== undefined) checkTime(time, '/choices/time');
  if (times !== undefined) {
    const inOrder = (text: string, at: number) => at === 0 || text > (times[at - 1] as string);
    if (!Array.isArray(times)) throw invalid('/choices/times', 'Times are a list.', 'Give a list.');
    for (const value of times) checkTime(value, '/choices/times');
    if (times.length === 0 || !times.every(inOrder))
      throw invalid(
        '/choices/times',
        'The times of a day are not in order.',
        'Give each time once, the earliest first.',
      );
  }
  const given = time === undefined ? (times === undefined ? undefined : 'times') : 'time';
  if (timeZone === undefined) {
    if (given === undefined || (given === 'time' && calendar?.hours !== undefined)) return;
    throw invalid(
      `/choices/${given}`,
      'A time of day is not a moment without its zone.',
      'Give timeZone beside it, such as Europe/Berlin.',
    );
  }
  if (given === undefined)
    throw invalid('/choices/timeZone', 'A zone needs a time of day.', 'Give time, such as 09:00.');
  if (clock === undefined)
    throw invalid(
      '/clock',
      'Times of day need a clock.',
      'Pass temporalClock of @openketamine/planner/time.',
    );
  // a zone that does not exist is refused, whether or not a session has a date
  clock.moment(start, time ?? (times?.[0] as string), timeZone);
}

export const calendarFields: readonly string[] = [
  'name',
  'days',
  'closed',
  'closures',
  'holidays',
  'hours',
  'capacity',
  'booked',
];

/** Refuses what is not a calendar, and what would be dropped. */
function checkCalendar(calendar: Calendar): void {
  onlyFields(calendar, calendarFields, '/calendar', 'part of a calendar');
  const { days, closures = [], holidays, hours = {}, capacity, booked } = calendar;
  if (holidays !== undefined)
    throw invalid(
      '/calendar/holidays',
      `The holidays of ${JSON.stringify(holidays)} are not closed yet.`,
      'Use withHolidays of @openketamine/planner/holidays first.',
    );
  if (days?.length === 0)
    throw invalid('/calendar/days', 'A clinic without a day is never open.', 'Leave days out.');
  closures.forEach((closure, at) => {
    const path = `/calendar/closures/${at}`;
    onlyFields(closure, ['from', 'to', 'why'], path, 'part of a closure');
    if (toDay(closure.from, `${path}/from`) > toDay(closure.to, `${path}/to`))
      throw invalid(path, 'It ends before it begins.', 'Give the first day, and then the last.');
  });
  for (const [day, open] of Object.entries(hours)) {
    const path = `/calendar/hours/${day}`;
    onlyFields(open, ['from', 'to'], path, 'part of opening hours');
    checkTime(open.from, `${path}/from`);
    checkTime(open.to, `${path}/to`);
    if (open.from >= open.to)
      throw invalid(path, 'It closes before it opens.', 'Give from, and a later to.');
  }
  if (capacity !== undefined) checkCount(capacity, 1, '/calendar/capacity');
  for (const [day, count] of Object.entries(booked ?? {}))
    checkCount(count, 0, `/calendar/booked/${day}`);
  if (booked !== undefined && capacity === undefined)
    throw invalid(
      '/calendar/booked',
      'Nobody can tell when a day is full without its capacity.',
      'Give capacity, or leave booked out.',
    );
}

function checkCount(count: number, least: number, path: string): void {
  if (Number.isInteger(count) && count >= least) return;
  throw invalid(
    path,
    `${count} is not a number of sessions.`,
    `Give a whole number from ${least} on.`,
  );
}

/** Whether a day is closed: by weekday or hour, by date, by stretch, or because every place is booked. */
export function closedDays({ calendar }: PlanInput, { time }: PlanChoices): (day: Day) => boolean {
  if (calendar === undefined) return () => false;
  checkCalendar(calendar);
  const days = calendar.days?.map((day) => weekdayNamed(day, '/calendar/days'));
  const closed = new Set(
    (calendar.closed ?? []).map((date, at) => toDay(date, `/calendar/closed/${at}`)),
  );
  const stretches = (calendar.closures ?? []).map(
    ({ from, to }) => [toDay(from, '/calendar'), toDay(to, '/calendar')] as const,
  );
  const full = new Set(
    Object.entries(calendar.booked ?? {})
      .map(([date, count]) => [toDay(date, `/calendar/booked/${date}`), count] as const)
      .filter(([, count]) => calendar.capacity !== undefined && count >= calendar.capacity)
      .map(([day]) => day),
  );
  const { hours } = calendar;
  // without a time of day a clinic is open on every day that has hours
  const open =
    hours &&
    new Set(
      Object.entries(hours).flatMap(([name, { from, to }]) => {
        const day = weekdayNamed(name, '/calendar/hours');
        return time === undefined || (time >= from && time < to) ? [day] : [];
      }),
    );
  return (day) =>
    (days !== undefined && !days.includes(weekdayOf(day))) ||
    (open !== undefined && !open.has(weekdayOf(day))) ||
    closed.has(day) ||
    full.has(day) ||
    stretches.some(([from, to]) => day >= from && day <= to);
}
