import { isOpen, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** Without a weight nobody gets a dose by weight. */
export const missingWeightGivesNoDose: Invariant = {
  name: 'missing-weight-gives-no-dose',
  description: 'Without a weight nobody gets a dose by weight.',
  asked: 'start',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions.filter(isOpen)) {
      for (const arm of oracle.arms(input)) {
        const at = oracle.rule(input, session, arm);
        if (!at || at.weight !== undefined || session.dose === null) continue;
        const { amount } = at.rule;
        if (amount.kind !== 'set' || amount.unit !== 'mg/kg') continue;
        yield `${shownSession(session)}: ${session.dose.value} mg, and no weight is known`;
        return;
      }
    }
  },
};
