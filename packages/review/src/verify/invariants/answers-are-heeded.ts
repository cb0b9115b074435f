import { isOpen, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** What a gate is decided to is what the course does: stop ends it, go-to leads there, a new interval is kept. */
export const answersAreHeeded: Invariant = {
  name: 'answers-are-heeded',
  description:
    'What a gate is decided to is what the course does: stop ends it, go-to leads there, a new interval is kept.',
  asked: 'step',
  *judge({ oracle, input, course, before }) {
    const last = input.events?.at(-1);
    if (last?.type !== 'gate-decided' || before === undefined) return;
    const asked = before.pending.find(({ gate }) => gate === last.gate);
    const phase = oracle.protocol.phases.find(({ gates }) =>
      gates.some(({ id }) => id === last.gate),
    );
    const gate = phase?.gates.find(({ id }) => id === last.gate);
    const then = gate?.outcomes.find(({ id }) => id === last.outcome)?.then;
    if (asked === undefined || phase === undefined || gate === undefined || then === undefined)
      return;
    if (
      gate.at.kind !== 'every-session' &&
      gate.at.kind !== 'event' &&
      course.pending.some((pendingGate) => pendingGate.gate === gate.id)
    ) {
      yield `${gate.id} is asked again after it was decided`;
    }
    // a question at the end of a phase may be answered before the sessions of the phase are over
    const after = asked.after.session ?? 0;
    const beyond = course.sessions
      .filter(({ number }) => number > after)
      .filter(isOpen)
      .filter((session) => session.phase !== phase.id);
    const [next] = beyond;
    if (then.do === 'stop' && next !== undefined)
      yield `${gate.id} was decided to stop, and ${shownSession(next)} stays`;
    if (
      then.do === 'go-to' &&
      next !== undefined &&
      then.phase !== phase.id &&
      next.phase !== then.phase
    ) {
      const without = oracle.phase(then.phase ?? '')?.dose === undefined;
      if (!without)
        yield `${gate.id} was decided to go to ${then.phase}, and ${shownSession(next)} is in ${next.phase}`;
    }
  },
};
