import { isOpen, shownSession } from '../invariant.js';
import { amountsOf, fits, shownAllowed } from '../oracle/amounts.js';
import type { Invariant } from '../invariant.js';

/** The first session of a phase gets the first dose that the protocol names. */
export const firstDoseIsKept: Invariant = {
  name: 'first-dose-is-kept',
  description: 'The first session of a phase gets the first dose that the protocol names.',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions) {
      if (!oracle.isFirst(course, session) || !isOpen(session)) continue;
      for (const arm of oracle.arms(input)) {
        const at = oracle.rule(input, session, arm);
        if (!at || at.rule.first === undefined) continue;
        const first = oracle.allowed(at, course, session);
        if (first === null || first.anything === true) continue;
        const wrong = amountsOf(session, arm).filter((mg) => !fits(first, mg));
        if (wrong.length === 0) continue;
        yield `${shownSession(session)} begins ${session.phase} with ${wrong.join(' or ')} mg, and the first dose is ${shownAllowed(first)}`;
      }
    }
  },
};
