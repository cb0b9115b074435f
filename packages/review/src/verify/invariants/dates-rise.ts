import { shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** Sessions are numbered one after the other, and each lies after the one before. */
export const datesRise: Invariant = {
  name: 'dates-rise',
  description: 'Sessions are numbered one after the other, and each lies after the one before.',
  *judge({ course, oracle, input }) {
    let last: string | null = null;
    for (const [index, session] of course.sessions.entries()) {
      if (session.number !== index + 1)
        yield `session ${session.number} stands at place ${index + 1}`;
      if (session.date === null) continue;
      const [arm] = oracle.arms(input);
      const sameDay = oracle.schedule(input, session, arm)?.kind === 'hours';
      if (last !== null && (sameDay ? session.date < last : session.date <= last)) {
        yield `${shownSession(session)} does not lie after the one before, on ${last}`;
      }
      last = session.date;
    }
  },
};
