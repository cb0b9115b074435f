import { dayNumber } from '@openketamine/model/bounds';
import { daysAfter } from './dates.js';
import type { Scale } from './data-types.js';

/** A session of a course, as far as ratings depend on it. */
export interface CourseSession {
  /** Number of the session in the course, from 1. */
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  /** Id of the phase it belongs to. */
  readonly phase: string;
}

/** A rating that is due. */
export interface DueRating {
  /** Id of the scale: `madrs`. */
  readonly scale: string;
  /** ISO date. */
  readonly date: string;
  /** Why then, as the scale's data say it: `baseline`, `before-each-session`. */
  readonly when: string;
  /** The session it belongs to, where it belongs to one. */
  readonly session: number | null;
  /** Minutes after the dose, where it is rated within a session; 0 is before it. */
  readonly minutes: readonly number[] | null;
}

type Days = readonly { readonly date: string; readonly session: number | null }[];

function steps(sessions: readonly CourseSession[], days: number): Days {
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = dayNumber(last.date, '/sessions') - dayNumber(first.date, '/sessions');
  return Array.from({ length: Math.floor(length / days) + 1 }, (_, at) => ({
    date: daysAfter(first.date, at * days),
    session: null,
  }));
}

const each = (sessions: readonly CourseSession[]): Days =>
  sessions.map((session) => ({ date: session.date, session: session.number }));

/** What each word of the data means in a course. A word that is not here has no date of its own. */
const rules: Readonly<Record<string, (sessions: readonly CourseSession[]) => Days>> = {
  baseline: (sessions) => each(sessions.slice(0, 1)),
  screening: (sessions) => each(sessions.slice(0, 1)),
  'before-each-session': each,
  'each-visit': each,
  'after-each-session': each,
  'before-session': each,
  'session-start': each,
  '24-h': (sessions) =>
    sessions
      .slice(0, 1)
      .map((session) => ({ date: daysAfter(session.date, 1), session: session.number })),
  'end-of-induction': (sessions) => {
    const induction = sessions.filter((session) => session.phase === 'induction');
    return each(induction.slice(-1));
  },
  weekly: (sessions) => steps(sessions, 7),
  monthly: (sessions) => steps(sessions, 28),
};

/**
 * Which scale is due when in a course, from what the data of each scale say. Some of it is what a trial did, some a
 * suggestion of the project: the timing of a scale says which. Words without a date in a course (`yearly`, `discharge`) give none.
 *
 * @param scales - the scales a clinic has chosen
 * @param sessions - sessions of a planned course, in order
 * @returns ratings in order of date
 * @throws OpenKetamineError `DATE_INVALID`
 * @example
 * const sessions = [{ number: 1, date: '2025-01-06', phase: 'induction' }, { number: 2, date: '2025-01-09', phase: 'induction' }];
 * dueRatings([gad7], sessions).map((one) => [one.date, one.when])
 * // => [['2025-01-06', 'baseline'], ['2025-01-06', 'monthly'], ['2025-01-09', 'end-of-induction']]
 * @category schedule
 */
export function dueRatings(
  scales: readonly Scale[],
  sessions: readonly CourseSession[],
): readonly DueRating[] {
  const due = scales.flatMap((scale) =>
    scale.timing.when.flatMap((when) =>
      (rules[when]?.(sessions) ?? []).map(({ date, session }) => ({
        scale: scale.id,
        date,
        when,
        session,
        minutes: scale.timing.minutes?.oneOf ?? null,
      })),
    ),
  );
  return due.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
