import { isOpen } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** A course that is not over has a session to come, a question to answer, or a gap or a finding that says why it stops there. */
export const openStatesHaveAWayOut: Invariant = {
  name: 'open-states-have-a-way-out',
  description:
    'A course that is not over has a session to come, a question to answer, or a gap or a finding that says why it stops there.',
  *judge({ course }) {
    if (course.state === 'completed' || course.state === 'stopped') return;
    if (course.state === 'paused') return;
    const next = course.sessions.some((session) => isOpen(session) && session.date !== null);
    const asked = course.pending.some(({ outcomes }) => outcomes.length > 0);
    const dark =
      course.phases.some(({ state }) => state === 'not-reached') && course.gaps.length > 0;
    const told = course.findings.some(
      ({ severity, session }) => severity === 'stop' && session !== undefined,
    );
    if (next || asked || dark || told) return;
    yield 'the course is open, and there is no session to come, no question, no gap and no finding';
  },
};
