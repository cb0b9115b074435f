import { shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** What is planned without a fact is planned the same whatever the fact turns out to be. */
export const nothingPlannedHangsOnAnUnknownFact: Invariant = {
  name: 'nothing-planned-hangs-on-an-unknown-fact',
  description:
    'What is planned without a fact is planned the same whatever the fact turns out to be.',
  asked: 'start',
  oneIn: 2,
  *judge({ course, input, plan }) {
    const { antidepressant } = input.choices ?? {};
    if (antidepressant !== undefined) return;
    for (const known of [true, false]) {
      const other = plan({ ...input, choices: { ...input.choices, antidepressant: known } });
      if (other.course === undefined) continue;
      for (const session of course.sessions.filter(({ state }) => state === 'planned')) {
        const same = other.course.sessions[session.number - 1];
        if (same?.date === session.date && same.dose?.value === session.dose?.value) continue;
        yield `${shownSession(session)} is planned, and is another ${known ? 'with' : 'without'} an antidepressant`;
        return;
      }
    }
  },
};
