import { isOpen, shownSession } from '../invariant.js';
import { holds } from '../oracle/guard.js';
import type { Invariant } from '../invariant.js';

/** Nobody is watched for less time than the protocol says. */
export const observationIsKept: Invariant = {
  name: 'observation-is-kept',
  description: 'Nobody is watched for less time than the protocol says.',
  asked: 'start',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions) {
      if (!isOpen(session)) continue;
      for (const arm of oracle.arms(input)) {
        const scene = oracle.scene(input, session, arm);
        const least = oracle.protocol.procedure.observation
          .filter(({ when }) => holds(when, scene) === true)
          .map(({ atLeast }) => atLeast?.value ?? 0);
        const most = Math.max(0, ...least);
        const shown = session.observe?.atLeast?.value ?? 0;
        if (shown >= most) continue;
        yield `${shownSession(session)}: watched for ${shown} min, and the protocol says at least ${most} min`;
        return;
      }
    }
  },
};
