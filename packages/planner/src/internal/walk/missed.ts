import type { Phase, Protocol, WaitsFor } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import {
  pend,
  type PhaseStretch,
  type Position,
  type PlacedSession,
  type Walked,
} from './course-state.js';
import { addLength, type Day } from '../calendar/days.js';
import { factMissing, holds } from '../read/guard.js';
import { citesOf } from '../read/cited.js';
import { askOwn, addFinding, sceneOf, type Plan, type Context } from '../read/open.js';
import type { Slot } from '../calendar/slots.js';

type Rule = Protocol['missed'][number];

/** From the last session that was given to the next one. */
interface Lapse {
  readonly from: Day | null;
  readonly to: Day;
}

/**
 * What a protocol says about a missed session, for the phase, the lapse and whether the patient got worse:
 * the phase to go back to, or null when the schedule is kept or nobody has decided yet.
 */
export function missedOutcome(
  plan: Plan,
  phase: Phase,
  placed: PlacedSession,
  at: Position,
  walked: Walked,
  next: Slot,
): string | null {
  const { number } = placed;
  const event = plan.log.over(number)?.event;
  if (event?.type !== 'session-missed') return null;
  const { worsened } = event;
  const lapse = { from: at.treated, to: next.day ?? next.target };
  const rules = rulesFor(plan, phase, placed.day ?? placed.slot.target, lapse);
  const rule = rules.find((entry) => entry.worsened === undefined || entry.worsened === worsened);
  // whether the patient got worse decides, and nobody recorded it
  const open = worsened === undefined && rules[0]?.worsened !== undefined;
  if (open) return ask(plan, 'missed-session', number, at, walked, rules);
  if (rule === undefined) {
    addFinding(
      plan,
      'information',
      'missed-not-covered',
      `Session ${number} was missed; the source says nothing about that in ${phase.id}. The schedule is kept.`,
      [],
      number,
    );
    return null;
  }
  return followRule(plan, rule, number)
    ? null
    : ask(plan, 'missed-session', number, at, walked, [rule]);
}

/** The rules about this phase, this person and a lapse of this length, in their order. */
export function rulesFor(plan: Context, { id }: Phase, day: Day, lapse: Lapse): readonly Rule[] {
  return plan.protocol.missed.filter((rule) => {
    if (rule.phase !== undefined && !rule.phase.includes(id)) return false;
    const answer = holds(rule.when, sceneOf(plan, id, day, plan.arms[0]));
    if (typeof answer === 'object')
      throw factMissing(answer.missing, 'What a missed session means');
    if (!answer) return false;
    const { lapse: range } = rule;
    if (range === undefined) return true;
    const { from, to } = lapse;
    if (from === null) return false;
    return (
      (range.least === undefined || to >= addLength(from, range.least, range.unit)) &&
      (range.most === undefined || to <= addLength(from, range.most, range.unit))
    );
  });
}

/** Says what a rule wants. True when the schedule is kept, so that nobody has to decide. */
export function followRule(plan: Plan, rule: Rule, number: number): boolean {
  const kept = rule.do === 'keep-schedule';
  addFinding(
    plan,
    kept ? 'information' : 'caution',
    `missed-${rule.do}`,
    rule.says,
    citesOf([rule]),
    number,
  );
  return kept;
}

/** Follows the decision about a missed or late session, or leaves what comes after it open until there is one. */
export function ask(
  plan: Plan,
  kind: 'missed-session' | 'interruption',
  number: number,
  at: Position,
  walked: Walked,
  rules: readonly Pick<Rule, 'do' | 'says' | 'cite'>[],
  after = number,
): string | null {
  const decided = askOwn(plan, kind, number)?.event.outcome;
  if (decided === undefined) {
    if (plan.log.lastSettled > number) return null;
    const waits: WaitsFor = { kind, id: questionId(plan.taken, kind, number), session: number };
    at.gate ??= waits;
    const ways = rules.map((rule) => (rule.do === 'clinician' ? 'previous-schedule' : rule.do));
    pend(walked, waits, {
      title: rules.map((rule) => rule.says).join(' '),
      after: { session: after },
      needs: rules.length > 1 ? ['worsened'] : [],
      outcomes: [...new Set(['keep-schedule', ...ways])],
      cites: [...new Set(rules.flatMap((rule) => rule.cite ?? []))],
    });
    return null;
  }
  if (decided === 'restart') return (walked.stretches[0] as PhaseStretch).phase.id;
  return decided === 'keep-schedule' ? null : (walked.stretches.at(-2)?.phase.id ?? null);
}
