import { isOpen, shownSession } from '../invariant.js';
import { amountsOf, fits, shownAllowed } from '../law/amounts.js';
import type { Invariant } from '../invariant.js';

/** The first session of a phase gets the first dose that the protocol names. */
export const firstDoseIsKept: Invariant = {
  name: 'first-dose-is-kept',
  description: 'The first session of a phase gets the first dose that the protocol names.',
  *judge({ law, input, course }) {
    for (const session of course.sessions) {
      if (!law.isFirst(course, session) || !isOpen(session)) continue;
      for (const arm of law.arms(input)) {
        const at = law.rule(input, session, arm);
        if (!at || at.rule.first === undefined) continue;
        const first = law.allowed(at, course, session);
        if (first === null || first.anything === true) continue;
        const wrong = amountsOf(session, arm).filter((mg) => !fits(first, mg));
        if (wrong.length === 0) continue;
        yield `${shownSession(session)} begins ${session.phase} with ${wrong.join(' or ')} mg, and the first dose is ${shownAllowed(first)}`;
      }
    }
  },
};
