import type { Schedule } from '@openketamine/model';
import { mostSessions } from '../oracle/length.js';
import type { Invariant } from '../invariant.js';

const hasEnd = (schedule: Schedule) =>
  'length' in schedule &&
  schedule.length !== undefined &&
  !('open' in schedule && schedule.open === true);

/** A phase that runs without an end of its own asks a question with which it can be ended. */
export const openEndsCanBeLeft: Invariant = {
  name: 'open-ends-can-be-left',
  description:
    'A phase that runs without an end of its own asks a question with which it can be ended.',
  asked: 'start',
  *judge({ oracle, input, course }) {
    const told = new Set<string>();
    for (const session of course.sessions) {
      if (told.has(session.phase)) continue;
      told.add(session.phase);
      const phase = oracle.phase(session.phase);
      for (const arm of oracle.arms(input)) {
        const schedule = oracle.schedule(input, session, arm);
        if (!schedule || mostSessions(schedule) < Infinity || hasEnd(schedule)) continue;
        const out = phase?.gates.some(({ outcomes }) =>
          outcomes.some(({ then }) => then.do === 'stop' || then.do === 'go-to'),
        );
        if (out !== true) yield `${session.phase} has no end, and no gate ends it`;
      }
    }
  },
};
