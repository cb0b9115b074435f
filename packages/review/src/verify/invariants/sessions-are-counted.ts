import type { PlanInput } from '@openketamine/planner';
import { shownSession } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';
import { mostSessions } from '../oracle/length.js';
import type { Invariant } from '../invariant.js';

/** Sessions that decided gates have added. */
function added({ protocol }: Oracle, { events = [] }: PlanInput): number {
  const gates = protocol.phases.flatMap((phase) => phase.gates);
  let sum = 0;
  for (const event of events) {
    if (event.type !== 'gate-decided') continue;
    const outcome = gates
      .find(({ id }) => id === event.gate)
      ?.outcomes.find(({ id }) => id === event.outcome);
    // a gate at every session adds at each of them
    if (outcome?.then.do === 'extend') sum += (outcome.then.sessions?.value ?? 0) * 50;
  }
  return sum;
}

/** A phase has no more sessions than its schedule and its gates give, numbered from 1. */
export const sessionsAreCounted: Invariant = {
  name: 'sessions-are-counted',
  description:
    'A phase has no more sessions than its schedule and its gates give, numbered from 1.',
  *judge({ oracle, input, course }) {
    const extra = added(oracle, input);
    let count = 0;
    for (const [index, session] of course.sessions.entries()) {
      const again = course.sessions[index - 1]?.phase !== session.phase || session.inPhase === 1;
      count = again ? 1 : count + 1;
      if (session.inPhase !== count) {
        yield `${shownSession(session)} is number ${session.inPhase} of ${session.phase}, and should be ${count}`;
        return;
      }
      for (const arm of oracle.arms(input)) {
        const schedule = oracle.schedule(input, session, arm);
        if (!schedule || count <= mostSessions(schedule) + extra) continue;
        yield `${shownSession(session)} is number ${count} of ${session.phase}, which has ${mostSessions(schedule)} at most`;
        return;
      }
    }
  },
};
