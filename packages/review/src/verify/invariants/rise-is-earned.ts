import type { Session, Titration } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import { above, isOpen, nearly, shownSession } from '../invariant.js';
import { milligrams, rungs } from '../oracle/dose.js';
import type { RuleAt } from '../oracle/oracle.js';
import type { Invariant } from '../invariant.js';

const isOver = (session: Session) => !isOpen(session);

/** The dose before was one of the ladder; less may have been given, and then the next is not a rise. */
function given({ dose }: Session, { rule, weight }: RuleAt): boolean {
  return rungs(rule).some((level) => {
    const mg = milligrams(level, rule, weight);
    return mg !== null && dose !== null && nearly(mg, dose.value);
  });
}

function known(trigger: Titration['trigger'], { events = [] }: PlanInput): boolean {
  if (trigger.by === 'measure') return events.some(({ type }) => type === 'assessment');
  if (trigger.by === 'tolerability') return events.some(({ type }) => type === 'tolerability');
  return events.some((event) => event.type === 'gate-decided');
}

function chosen({ choices, events = [] }: PlanInput, number: number): boolean {
  return (
    choices?.dose !== undefined ||
    choices?.doseByPhase !== undefined ||
    choices?.doseBySession?.[number] !== undefined ||
    events.some((event) => event.type === 'dose-chosen' && event.session <= number)
  );
}

function weightRose({ events = [] }: PlanInput, from: string | null, to: string | null): boolean {
  return events.some(
    (event) =>
      event.type === 'facts-changed' &&
      event.facts.weight !== undefined &&
      (from === null || event.date >= from) &&
      (to === null || event.date <= to),
  );
}

/** A dose that rises by a measure or by how it was tolerated is planned only when that is known, or somebody chose it. */
export const riseIsEarned: Invariant = {
  name: 'rise-is-earned',
  description:
    'A dose that rises by a measure or by how it was tolerated is planned only when that is known, or somebody chose it.',
  *judge({ oracle, input, course }) {
    const [arm] = oracle.arms(input);
    for (const [index, session] of course.sessions.entries()) {
      const before = course.sessions[index - 1];
      if (session.state !== 'planned' || before?.phase !== session.phase) continue;
      if (
        session.dose === null ||
        before.dose === null ||
        !above(session.dose.value, before.dose.value)
      )
        continue;
      const at = oracle.rule(input, session, arm);
      const trigger = at?.rule.titration?.trigger;
      if (!at || trigger === undefined || trigger.by === 'session') continue;
      if (isOver(before) && !given(before, at)) continue;
      if (known(trigger, input) || chosen(input, session.number)) continue;
      if (weightRose(input, before.date, session.date)) continue;
      yield `${shownSession(session)} is planned with ${session.dose.value} mg after ${before.dose.value} mg, and nothing is recorded that lets the dose rise`;
    }
  },
};
