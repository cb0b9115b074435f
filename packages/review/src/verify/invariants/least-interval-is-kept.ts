import type { PlanInput } from '@openketamine/planner';
import { dayOf, isOpen, shownSession } from '../invariant.js';
import { daysIn } from '../oracle/length.js';
import type { Invariant } from '../invariant.js';

const wasMoved = ({ events = [] }: PlanInput, number: number) =>
  events.some((event) => event.type === 'session-moved' && event.session === number);

/** Where sessions follow at an interval, none follows sooner than the shortest one. */
export const leastIntervalIsKept: Invariant = {
  name: 'least-interval-is-kept',
  description: 'Where sessions follow at an interval, none follows sooner than the shortest one.',
  *judge({ oracle, input, course }) {
    for (const [index, session] of course.sessions.entries()) {
      const before = course.sessions[index - 1];
      if (before?.phase !== session.phase || !isOpen(session) || wasMoved(input, session.number))
        continue;
      if (session.date === null || before.date === null) continue;
      for (const arm of oracle.arms(input)) {
        const schedule = oracle.schedule(input, session, arm);
        if (schedule?.kind !== 'interval') continue;
        const { interval } = schedule;
        const least =
          'values' in interval
            ? Math.min(...interval.values)
            : 'least' in interval
              ? interval.least
              : undefined;
        const days = dayOf(session.date) - dayOf(before.date);
        if (least === undefined || days >= daysIn(least, interval.unit)) continue;
        yield `${shownSession(session)} follows ${days} d after the one before, and the interval is at least ${least} ${interval.unit}`;
      }
    }
  },
};
