import type { WaitsFor } from '@openketamine/model';
import { shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** What no question stands for: the course is resumed, or the session moved. */
const unasked: ReadonlySet<WaitsFor['kind']> = new Set(['paused', 'no-slot']);

/** A session that is conditional names what it waits for, and that is asked. */
export const conditionalNamesItsQuestion: Invariant = {
  name: 'conditional-names-its-question',
  description: 'A session that is conditional names what it waits for, and that is asked.',
  *judge({ course }) {
    const asked = new Set(course.pending.map(({ gate }) => gate));
    for (const session of course.sessions) {
      if (session.state !== 'conditional') continue;
      if (session.gate === undefined)
        yield `${shownSession(session)} is conditional and does not say on what`;
      else if (
        !asked.has(session.gate) &&
        session.waitsForDetails?.every(({ kind }) => unasked.has(kind)) !== true
      ) {
        yield `${shownSession(session)} waits for ${session.gate}, which nobody is asked`;
        return;
      }
    }
  },
};
