import { OpenKetamineError, type ReasonDetail, type Session } from '@openketamine/model';
import type { Stop } from './course-state.js';
import { toIso } from './days.js';
import type { Clock } from '../input.js';
import { found, type Plan } from './open.js';

const unclocked = { because: [] };

/** What the clock of a zone does to a time of a day, by rule and in words; undefined where it simply comes once. */
function changeOf(
  clock: Clock,
  {
    date,
    wall,
    timeZone,
  }: { readonly date: string; readonly wall: string; readonly timeZone: string },
  shownDate: string,
  shown: string,
): readonly [rule: string, says: string] | undefined {
  if (shownDate !== date)
    return [
      'day-skipped',
      `${date} does not come in ${timeZone}: the clocks go past ${wall} of that day, and it is at ${shown} of ${shownDate}.`,
    ];
  if (shown !== wall)
    return [
      'time-skipped',
      `${wall} does not come on ${date}, as the clocks go forward: it is at ${shown}.`,
    ];
  return clock.isTwice?.(date, wall, timeZone) === true
    ? [
        'time-comes-twice',
        `${wall} comes twice on ${date}, as the clocks go back: the earlier one is meant.`,
      ]
    : undefined;
}

/** Moments of a session, where a time and a zone were given, and what the clock does to them. */
export function momentsOf(
  plan: Plan,
  stop: Stop,
): Pick<Session, 'at' | 'times'> & { readonly because: readonly ReasonDetail[] } {
  const { time, times: several, timeZone } = plan.choices;
  const { clock } = plan.input;
  if (stop.day === null || timeZone === undefined || clock === undefined) return unclocked;
  const because: ReasonDetail[] = [];
  const at = (day: number, wall: string): string => {
    const date = toIso(day);
    const moment = clock.moment(date, wall, timeZone);
    const shown = moment.slice('2025-01-06T'.length, '2025-01-06T09:00'.length);
    const what = changeOf(clock, { date, wall, timeZone }, moment.slice(0, date.length), shown);
    if (what !== undefined) {
      found(plan, 'caution', what[0], `Session ${stop.number}: ${what[1]}`, [], stop.number);
      const about = { date, time: wall, at: shown };
      because.push({ id: what[0], says: what[1], about, cites: [] });
    }
    return moment;
  };
  const perDay = stop.rule?.timesPerDay?.value;
  if (several !== undefined && perDay !== undefined) {
    plan.used.add('times');
    if (several.length !== perDay)
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/choices/times',
        `Session ${stop.number} is given ${perDay} times a day, and ${several.length} times were chosen.`,
        `Give ${perDay} times.`,
      );
    const all = several.map((each) => at(stop.day as number, each));
    return { at: all[0] as string, times: all, because };
  }
  if (time === undefined) return { because };
  plan.used.add('time');
  const { hours, hoursFrom, day } = stop.slot;
  if (hours === undefined || hours <= 0) return { at: at(stop.day, time), because };
  const first = at((hoursFrom ?? stop.day) + stop.day - (day ?? stop.day), time);
  return { at: clock.plusHours(first, hours), because };
}
