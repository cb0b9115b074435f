import { isOpen, shownSession } from '../invariant.js';
import { shownAllowed } from '../oracle/amounts.js';
import type { Invariant } from '../invariant.js';

/** A dose that the protocol leaves to people stays open until somebody chooses. */
export const nobodyChoosesSilently: Invariant = {
  name: 'nobody-chooses-silently',
  description: 'A dose that the protocol leaves to people stays open until somebody chooses.',
  *judge({ oracle, input, course }) {
    const { choices = {}, events = [] } = input;
    if (
      choices.dose !== undefined ||
      choices.doseByPhase !== undefined ||
      choices.doseBySession !== undefined
    )
      return;
    for (const session of course.sessions) {
      if (!isOpen(session) || session.dose === null || oracle.arms(input).length > 1) continue;
      if (events.some((event) => event.type === 'dose-chosen' && event.session === session.number))
        continue;
      const at = oracle.rule(input, session, oracle.arms(input)[0]);
      const may = at ? oracle.allowed(at, course, session) : null;
      if (
        !at ||
        may === null ||
        may.anything === true ||
        at.rule.titration !== undefined ||
        at.rule.reduceTo !== undefined
      )
        continue;
      if (may.range === undefined && new Set(may.doses).size < 2) continue;
      yield `${shownSession(session)}: ${session.dose.value} mg, and nobody chose between ${shownAllowed(may)}`;
      return;
    }
  },
};
