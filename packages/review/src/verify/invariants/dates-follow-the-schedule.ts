import type { Course, Schedule, Session } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import { dayOf } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';
import { daysIn } from '../oracle/length.js';
import type { Invariant } from '../invariant.js';

/** Sessions of one phase in a row, with the schedule they follow where it is the same for all arms. */
function* stretches(oracle: Oracle, input: PlanInput, course: Course) {
  let from = 0;
  for (let to = 1; to <= course.sessions.length; to++) {
    const first = course.sessions[from];
    if (first === undefined || course.sessions[to]?.phase === first.phase) continue;
    const sessions: Session[] = course.sessions.slice(from, to);
    from = to;
    const [arm, ...others] = oracle.arms(input);
    const schedule = oracle.schedule(input, first, arm);
    if (schedule && others.every((text) => oracle.schedule(input, first, text) === schedule))
      yield { sessions, schedule };
  }
}

const list = (offsets: readonly number[]) => offsets.map((day) => day + 1).join(', ');

/** What is wrong with the days of a phase, counted from its first session. */
function misplaced(schedule: Schedule, offsets: readonly number[]): string | undefined {
  switch (schedule.kind) {
    case 'days': {
      const wanted = schedule.days.values.map((day) => day - (schedule.days.values[0] ?? 0));
      return offsets.every((day, at) => day === wanted[at])
        ? undefined
        : `days ${list(offsets)} and not ${schedule.days.values.join(', ')}`;
    }
    case 'hours': {
      const wanted = schedule.hours.values.map((hour) => Math.floor(hour / 24));
      return offsets.every((day, at) => day === wanted[at])
        ? undefined
        : `days ${list(offsets)} and not at ${schedule.hours.values.join(', ')} h`;
    }
    case 'daily': {
      const every = schedule.everyDays?.value ?? 1;
      return offsets.every((day, at) => day === at * every) ? undefined : `not every ${every} d`;
    }
    case 'per-week': {
      const weeks = new Map<number, number[]>();
      for (const day of offsets) {
        const week = Math.floor(day / 7);
        weeks.set(week, [...(weeks.get(week) ?? []), day]);
      }
      const full = [...weeks].find(([, days]) => days.length > schedule.perWeek.value);
      if (full !== undefined)
        return `${full[1].length} sessions in week ${full[0] + 1}, and ${schedule.perWeek.value} are allowed`;
      const thin = [...weeks].find(
        ([week, days]) =>
          week < Math.floor((offsets.at(-1) ?? 0) / 7) && days.length < schedule.perWeek.value,
      );
      return thin === undefined
        ? undefined
        : `${thin[1].length} sessions in week ${thin[0] + 1}, and there should be ${schedule.perWeek.value}`;
    }
    case 'within': {
      const most = schedule.within.most ?? schedule.within.least;
      if (most === undefined) return undefined;
      const days = daysIn(most, schedule.within.unit);
      return (offsets.at(-1) ?? 0) < days
        ? undefined
        : `${offsets.length} sessions take ${(offsets.at(-1) ?? 0) + 1} d, and ${days} d are given`;
    }
    default:
      return undefined;
  }
}

/** As long as nothing happened, sessions lie where the schedule puts them. */
export const datesFollowTheSchedule: Invariant = {
  name: 'dates-follow-the-schedule',
  description: 'As long as nothing happened, sessions lie where the schedule puts them.',
  asked: 'start',
  *judge({ oracle, input, course }) {
    if (input.calendar !== undefined) return;
    for (const { sessions, schedule } of stretches(oracle, input, course)) {
      const dates = sessions.flatMap(({ date }) => (date === null ? [] : [dayOf(date)]));
      const [first] = dates;
      const [session] = sessions;
      if (first === undefined || session === undefined || dates.length < sessions.length) continue;
      const wrong = misplaced(
        schedule,
        dates.map((day) => day - first),
      );
      if (wrong !== undefined) yield `${session.phase} from ${session.date} on: ${wrong}`;
    }
  },
};
