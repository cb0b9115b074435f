import { isOpen, shownSession } from '../invariant.js';
import { amountsOf, fits, shownAllowed } from '../law/amounts.js';
import type { Invariant } from '../invariant.js';

/** Every dose is one that the protocol offers for that session and person. */
export const doseIsOffered: Invariant = {
  name: 'dose-is-offered',
  description: 'Every dose is one that the protocol offers for that session and person.',
  *judge({ law, input, course }) {
    for (const session of course.sessions) {
      if (!isOpen(session)) continue;
      for (const arm of law.arms(input)) {
        const at = law.rule(input, session, arm);
        const amounts = amountsOf(session, arm);
        if (at === undefined) {
          if (amounts.length > 0)
            yield `${shownSession(session)}: ${amounts[0]} mg, and ${session.phase} gives nothing`;
          continue;
        }
        const may = at === null ? null : law.allowed(at, course, session);
        if (may === null || may.anything === true) continue;
        const wrong = amounts.filter((mg) => !fits(may, mg));
        // a dose that several arms share, or one of them has, is no dose of another arm
        if (wrong.length === 0 || law.arms(input).length > 1) continue;
        yield `${shownSession(session)}: ${wrong.join(' or ')} mg, and the protocol offers ${shownAllowed(may)}`;
      }
    }
  },
};
