import { isOpen, shownSession } from '../invariant.js';
import { holds } from '../oracle/guard.js';
import type { Invariant } from '../invariant.js';

/** Nobody is planned alone on a day on which the protocol wants an antidepressant. */
export const concomitantTreatmentIsKept: Invariant = {
  name: 'company-is-kept',
  description: 'Nobody is planned alone on a day on which the protocol wants an antidepressant.',
  *judge({ oracle, input, course }) {
    if (input.choices?.antidepressant !== false) return;
    for (const session of course.sessions.filter(isOpen)) {
      for (const arm of oracle.arms(input)) {
        const scene = oracle.scene(input, session, arm);
        const rule = oracle.protocol.company.antidepressant.find(
          ({ when }) => holds(when, scene) !== false,
        );
        if (rule?.rule !== 'required') continue;
        yield `${shownSession(session)} is planned alone, and on that day an antidepressant is required`;
        return;
      }
    }
  },
};
