import { OpenKetamineError, type ReasonDetail, type Session } from '@openketamine/model';
import type { PlacedSession } from './course-state.js';
import { toIso } from '../calendar/days.js';
import type { Clock } from '../../input.js';
import { addFinding, type Plan } from '../read/open.js';

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
  placed: PlacedSession,
): Pick<Session, 'at' | 'times'> & { readonly because: readonly ReasonDetail[] } {
  const { time, times: several, timeZone } = plan.choices;
  const { clock } = plan.input;
  if (placed.day === null || timeZone === undefined || clock === undefined) return unclocked;
  const because: ReasonDetail[] = [];
  const at = (day: number, wall: string): string => {
    const date = toIso(day);
    const moment = clock.moment(date, wall, timeZone);
    const shown = moment.slice('2025-01-06T'.length, '2025-01-06T09:00'.length);
    const what = changeOf(clock, { date, wall, timeZone }, moment.slice(0, date.length), shown);
    if (what !== undefined) {
      addFinding(
        plan,
        'caution',
        what[0],
        `Session ${placed.number}: ${what[1]}`,
        [],
        placed.number,
      );
      const about = { date, time: wall, at: shown };
      because.push({ id: what[0], says: what[1], about, cites: [] });
    }
    return moment;
  };
  const perDay = placed.rule?.timesPerDay?.value;
  if (several !== undefined && perDay !== undefined) {
    plan.notes.use('times');
    if (several.length !== perDay)
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/choices/times',
        `Session ${placed.number} is given ${perDay} times a day, and ${several.length} times were chosen.`,
        `Give ${perDay} times.`,
      );
    const all = several.map((each) => at(placed.day as number, each));
    return { at: all[0] as string, times: all, because };
  }
  if (time === undefined) return { because };
  plan.notes.use('time');
  const { hours, hoursFrom, day } = placed.slot;
  if (hours === undefined || hours <= 0) return { at: at(placed.day, time), because };
  const first = at((hoursFrom ?? placed.day) + placed.day - (day ?? placed.day), time);
  return { at: clock.plusHours(first, hours), because };
}
