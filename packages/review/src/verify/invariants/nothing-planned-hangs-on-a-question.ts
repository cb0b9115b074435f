import type { PlanInput } from '@openketamine/planner';
import { isOpen, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** Whether the last answer takes the place of one to the same question, with no session between. */
function corrects({ events = [] }: PlanInput): boolean {
  const last = events.at(-1);
  const before = events.slice(0, -1).toReversed();
  const session = before.findIndex((event) => event.type.startsWith('session-'));
  return before
    .slice(0, session < 0 ? undefined : session)
    .some(
      (event) =>
        last?.type === 'gate-decided' && event.type === 'gate-decided' && event.gate === last.gate,
    );
}

/** No session after an open question is planned, and no answer changes a session that was planned. */
export const nothingPlannedHangsOnAQuestion: Invariant = {
  name: 'nothing-planned-hangs-on-a-question',
  description:
    'No session after an open question is planned, and no answer changes a session that was planned.',
  *judge({ course, before, input, oracle }) {
    for (const { after, gate, outcomes } of course.pending) {
      if (after.event !== undefined || after.session === undefined || outcomes.length < 2) continue;
      const later = course.sessions.find(
        ({ number, state }) => number > (after.session ?? 0) && state === 'planned',
      );
      if (later !== undefined)
        yield `${shownSession(later)} is planned, although ${gate} after session ${after.session} is open`;
    }
    const last = input.events?.at(-1);
    if (before === undefined || last?.type !== 'gate-decided') return;
    const asked = before.pending.find(({ gate }) => gate === last.gate);
    if (asked === undefined || asked.after.event !== undefined || corrects(input)) return;
    const gate = oracle.protocol.phases
      .flatMap(({ gates }) => gates)
      .find(({ id }) => id === last.gate);
    const over = before.sessions.filter((session) => !isOpen(session)).length;
    // a question at every session, answered early, is answered for the session before, which a measure had answered
    if (gate?.at.kind === 'every-session' && (asked.after.session ?? 0) > over) return;
    for (const session of before.sessions.filter(({ state }) => state === 'planned')) {
      const now = course.sessions[session.number - 1];
      if (
        now?.state === session.state &&
        now.date === session.date &&
        now.dose?.value === session.dose?.value
      )
        continue;
      yield `${shownSession(session)} was planned, and ${last.gate}: ${last.outcome} makes it another`;
      return;
    }
  },
};
