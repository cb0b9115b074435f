import { isOpen, shownSession } from '../invariant.js';
import { amountsOf, fits, shownAllowed } from '../oracle/amounts.js';
import type { Invariant } from '../invariant.js';

/** Every dose is one that the protocol offers for that session and person. */
export const doseIsOffered: Invariant = {
  name: 'dose-is-offered',
  description: 'Every dose is one that the protocol offers for that session and person.',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions) {
      if (!isOpen(session)) continue;
      for (const arm of oracle.arms(input)) {
        const at = oracle.rule(input, session, arm);
        const amounts = amountsOf(session, arm);
        if (at === undefined) {
          if (amounts.length > 0)
            yield `${shownSession(session)}: ${amounts[0]} mg, and ${session.phase} gives nothing`;
          continue;
        }
        const may = at === null ? null : oracle.allowed(at, course, session);
        if (may === null || may.anything === true) continue;
        const wrong = amounts.filter((mg) => !fits(may, mg));
        // a dose that several arms share, or one of them has, is no dose of another arm
        if (wrong.length === 0 || oracle.arms(input).length > 1) continue;
        yield `${shownSession(session)}: ${wrong.join(' or ')} mg, and the protocol offers ${shownAllowed(may)}`;
      }
    }
  },
};
