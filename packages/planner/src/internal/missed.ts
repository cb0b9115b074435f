import type { Phase, Protocol } from '@openketamine/model';
import { pend, type PhaseStretch, type Position, type Stop, type Walked } from './course-state.js';
import { addLength, type Day } from './days.js';
import { factMissing, holds } from './guard.js';
import { citesOf } from './lists.js';
import { found, sceneOf, type Plan } from './open.js';
import type { Slot } from './slots.js';

type Rule = Protocol['missed'][number];

/**
 * What a protocol says about a missed session, for the phase, the lapse and whether the patient got worse:
 * the phase to go back to, or null when the schedule is kept or nobody has decided yet.
 */
export function missedOutcome(
  plan: Plan,
  phase: Phase,
  stop: Stop,
  at: Position,
  walked: Walked,
  next: Slot,
): string | null {
  const event = plan.log.over(stop.number)?.event;
  if (event?.type !== 'session-missed') return null;
  const { worsened } = event;
  const lapse = { from: lastGiven(walked), to: next.day ?? next.target };
  const rules = plan.protocol.missed.filter((one) => concerns(plan, one, stop, lapse));
  const rule = rules.find((one) => one.worsened === undefined || one.worsened === worsened);
  // whether the patient got worse decides, and nobody recorded it
  const open = worsened === undefined && rules[0]?.worsened !== undefined;
  if (open) return ask(plan, stop, at, walked, rules);
  if (rule === undefined) {
    found(
      plan,
      'information',
      'missed-not-covered',
      `Session ${stop.number} was missed; the source says nothing about that in ${phase.id}. The schedule is kept.`,
      [],
      stop.number,
    );
    return null;
  }
  found(
    plan,
    rule.do === 'keep-schedule' ? 'information' : 'caution',
    `missed-${rule.do}`,
    rule.says,
    citesOf([rule]),
    stop.number,
  );
  return rule.do === 'keep-schedule' ? null : ask(plan, stop, at, walked, [rule]);
}

/** Whether a rule is about this phase, this person and a lapse of this length. */
function concerns(
  plan: Plan,
  rule: Rule,
  { phase, day, slot }: Stop,
  lapse: { from: Day | null; to: Day },
): boolean {
  if (rule.phase !== undefined && !rule.phase.includes(phase.id)) return false;
  const answer = holds(rule.when, sceneOf(plan, phase.id, day ?? slot.target, plan.arms[0]));
  if (typeof answer === 'object') throw factMissing(answer.missing, 'What a missed session means');
  if (!answer) return false;
  const { lapse: range } = rule;
  if (range === undefined) return true;
  if (lapse.from === null) return false;
  const reaches = (value: number) => addLength(lapse.from as Day, value, range.unit);
  return (
    (range.least === undefined || lapse.to >= reaches(range.least)) &&
    (range.most === undefined || lapse.to <= reaches(range.most))
  );
}

function lastGiven({ stops }: Walked): Day | null {
  return stops.findLast((one) => one.state === 'completed' || one.state === 'stopped')?.day ?? null;
}

/** Follows the decision about a missed session, or leaves what comes after it open until there is one. */
function ask(
  plan: Plan,
  { number }: Stop,
  at: Position,
  walked: Walked,
  rules: readonly Rule[],
): string | null {
  const gate = `missed-session-${number}`;
  const decided = plan.log.decided(gate)?.event.outcome;
  if (decided === undefined) {
    if (plan.log.lastSettled > number) return null;
    at.gate ??= gate;
    const ways = rules.map((one) => (one.do === 'clinician' ? 'previous-schedule' : one.do));
    pend(walked, {
      gate,
      title: rules.map((one) => one.says).join(' '),
      after: { session: number },
      needs: rules.length > 1 ? ['worsened'] : [],
      outcomes: [...new Set(['keep-schedule', ...ways])],
      cites: [...new Set(rules.flatMap((one) => one.cite ?? []))],
    });
    return null;
  }
  if (decided === 'restart') return (walked.stretches[0] as PhaseStretch).phase.id;
  return decided === 'keep-schedule' ? null : (walked.stretches.at(-2)?.phase.id ?? null);
}
