import { dayOf, isOpen, shownSession } from '../invariant.js';
import { daysIn } from '../oracle/length.js';
import type { Invariant } from '../invariant.js';

/** Where the protocol gives a least gap, no two sessions lie closer. */
export const leastGapIsKept: Invariant = {
  name: 'least-gap-is-kept',
  description: 'Where the protocol gives a least gap, no two sessions lie closer.',
  *judge({ oracle, course }) {
    for (const [index, session] of course.sessions.entries()) {
      const before = course.sessions[index - 1];
      const gap = oracle.phase(session.phase)?.leastGap;
      if (gap === undefined || !isOpen(session) || session.date === null || !before?.date) continue;
      const days = dayOf(session.date) - dayOf(before.date);
      if (days >= daysIn(gap.value, gap.unit)) continue;
      yield `${shownSession(session)} follows ${days} d after the one before, and the least gap is ${gap.value} ${gap.unit}`;
    }
  },
};
