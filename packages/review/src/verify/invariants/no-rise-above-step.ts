import type { Session } from '@openketamine/model';
import { above, isOpen, nearly, shownSession } from '../invariant.js';
import { milligrams, rungs } from '../oracle/dose.js';
import type { RuleAt } from '../oracle/oracle.js';
import type { Invariant } from '../invariant.js';

/** The most that may follow a dose; undefined where no step limits it. */
function highestAfter(
  before: Session,
  session: Session,
  { rule, weight }: RuleAt,
): number | undefined {
  const from = before.dose?.value ?? 0;
  const { change, titration } = rule;
  if (change?.stepMost !== undefined && before.state !== 'missed') {
    const step = milligrams(
      { ...change.stepMost },
      { ...rule, cap: undefined, round: undefined },
      weight,
    );
    if (step !== null) return from + step;
  }
  if (titration === undefined || before.phase !== session.phase) return undefined;
  const doses = rungs(rule).map((level) => milligrams(level, rule, weight));
  const rung = doses.findLastIndex((mg) => mg !== null && nearly(mg, from));
  // a dose between two rungs, given otherwise than planned, says nothing about the rung
  if (rung < 0) return undefined;
  return doses[Math.min(rung + titration.stepsAtOnce, doses.length - 1)] ?? undefined;
}

/** From one session to the next the dose rises by no more than the step that the protocol allows. */
export const noRiseAboveStep: Invariant = {
  name: 'no-rise-above-step',
  description:
    'From one session to the next the dose rises by no more than the step that the protocol allows.',
  *judge({ oracle, input, course }) {
    const [arm] = oracle.arms(input);
    for (const [index, session] of course.sessions.entries()) {
      const before = course.sessions[index - 1];
      if (before === undefined || !isOpen(session) || session.dose === null || before.dose === null)
        continue;
      const at = oracle.rule(input, session, arm);
      if (!at || oracle.arms(input).length > 1) continue;
      const most = highestAfter(before, session, at);
      if (most === undefined || !above(session.dose.value, most)) continue;
      yield `${shownSession(session)}: ${session.dose.value} mg after ${before.dose.value} mg, and the step allows ${most} mg`;
    }
  },
};
