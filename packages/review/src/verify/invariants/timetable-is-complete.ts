import { isOpen, shownSession } from '../invariant.js';
import { holds } from '../oracle/guard.js';
import type { Invariant } from '../invariant.js';

/** Everything the protocol watches at named minutes stands in the timetable of the session. */
export const timetableIsComplete: Invariant = {
  name: 'timetable-is-complete',
  description:
    'Everything the protocol watches at named minutes stands in the timetable of the session.',
  asked: 'start',
  *judge({ oracle, input, course }) {
    const session = course.sessions.find(isOpen);
    if (session === undefined) return;
    const [arm] = oracle.arms(input);
    const scene = oracle.scene(input, session, arm);
    const shown = new Set(session.timetable.map((entry) => entry.do));
    for (const monitor of oracle.protocol.procedure.monitoring) {
      if (holds(monitor.when, scene) !== true || shown.has(monitor.do)) continue;
      yield `${shownSession(session)}: ${monitor.do} is not in the timetable`;
    }
  },
};
