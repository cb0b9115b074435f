import type { Moment } from './criterion.js';
import type { Day } from '../calendar/days.js';
import type { Context } from '../read/open.js';

/** The assessments that count after a session and before the end of the next one; by day where no event tells. */
export function momentAfter(
  { log, start }: Context,
  session: number,
  days: { readonly from: Day | null; readonly to: Day | null },
  phaseBegan: number,
): Moment {
  const over = log.over(session);
  const next = log.over(session + 1);
  return {
    afterEvent: over?.index ?? -1,
    fromDay: over ? null : days.from,
    beforeEvent: next?.index ?? Infinity,
    toDay: next ? null : days.to,
    courseBegan: log.nextGiven(0),
    phaseBegan,
    courseStart: start,
  };
}
