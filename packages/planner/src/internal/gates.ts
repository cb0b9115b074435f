import type { Gate, GateAction, PendingGate } from '@openketamine/model';
import { scalesOf, verdict, type Moment } from './criterion.js';
import type { Day } from './days.js';
import { found, type Plan } from './open.js';

/** A gate that has been decided. */
export interface Answer {
  readonly gate: Gate;
  readonly outcome: string;
  readonly then: GateAction;
}

export type Asked =
  | 'not-here'
  | { readonly kind: 'decided'; readonly answer: Answer }
  | { readonly kind: 'open'; readonly pending: PendingGate; readonly default: Answer | undefined };

/** Where the walk stands when it asks. */
export interface GatePlace {
  readonly number: number;
  readonly inPhase: number;
  readonly day: Day | null;
  readonly phaseBase: Day;
  readonly phaseBegan: number;
  /** A later session is already over: somebody went on. */
  readonly passed: boolean;
  /** Day of the session that would follow, when it is known. */
  readonly nextDay: Day | null;
}

/** When a gate is asked: right after a session, before the next one's date is taken, or at the end of the phase. */
export type When = 'session' | 'before' | 'phase-end' | 'upcoming';

function standsHere(gate: Gate, when: When, at: GatePlace): boolean {
  switch (gate.at.kind) {
    case 'phase-end':
      return when === 'phase-end';
    case 'session':
      return when === 'session' && gate.at.session.value === at.inPhase;
    case 'every-session':
      return when === 'session';
    case 'day':
    case 'week': {
      if (at.day === null) return false;
      const day =
        at.phaseBase + (gate.at.kind === 'day' ? gate.at.day.value : gate.at.week.value * 7) - 1;
      if (day < at.day) return false;
      return when === 'phase-end' || (when === 'before' && at.nextDay !== null && day < at.nextDay);
    }
    case 'hours':
      return when === 'session' && at.inPhase === 1;
    case 'event':
      return false;
  }
}

/** Asks one gate at one point of the course: decided by a clinician, by a criterion, or open. */
export function askGate(plan: Plan, gate: Gate, when: When, at: GatePlace): Asked {
  if (!standsHere(gate, when, at)) return 'not-here';
  const decision = plan.log.decisions.findLast((one) => one.event.gate === gate.id);
  const decided = decision && gate.outcomes.find((one) => one.id === decision.event.outcome);
  if (decided)
    return { kind: 'decided', answer: { gate, outcome: decided.id, then: decided.then } };
  const moment = momentAfter(plan, at);
  for (const outcome of gate.outcomes) {
    if (outcome.when === undefined) continue;
    const answer = verdict(outcome.when, plan.log, moment);
    if (answer === true)
      return { kind: 'decided', answer: { gate, outcome: outcome.id, then: outcome.then } };
    if (answer === null) break;
  }
  const onward = gate.outcomes.find((one) =>
    ['continue', 'go-to', 'change-interval'].includes(one.then.do),
  );
  const going = onward && { gate, outcome: onward.id, then: onward.then };
  if (at.passed && going) {
    found(plan, {
      rule: 'gate-passed-undecided',
      severity: 'caution',
      message: `The course went on past ${gate.id} although nobody recorded a decision.`,
      session: at.number,
      cites: gate.cite === undefined ? [] : [gate.cite],
    });
    return { kind: 'decided', answer: going };
  }
  return { kind: 'open', pending: pendingOf(gate, at), default: going };
}

function momentAfter(plan: Plan, at: GatePlace): Moment {
  const of = plan.log.sessions.get(at.number);
  const over = of?.completed ?? of?.stopped ?? of?.missed;
  const next = plan.log.sessions.get(at.number + 1);
  const nextOver = next?.completed ?? next?.stopped ?? next?.missed;
  return {
    afterEvent: over?.index ?? -1,
    fromDay: over ? null : at.day,
    beforeEvent: nextOver?.index ?? Infinity,
    toDay: null,
    courseBegan: plan.log.sessions.get(1)?.completed?.index ?? Infinity,
    phaseBegan: at.phaseBegan,
    courseStart: plan.start,
  };
}

function pendingOf(gate: Gate, at: GatePlace): PendingGate {
  const scales = new Set(gate.needs);
  for (const outcome of gate.outcomes) if (outcome.when) scalesOf(outcome.when, scales);
  return {
    gate: gate.id,
    title: gate.title,
    after: afterOf(gate, at),
    needs: [...scales],
    outcomes: gate.outcomes.map((one) => one.id),
    cites: gate.cite === undefined ? [] : [gate.cite],
  };
}

function afterOf(gate: Gate, at: GatePlace): PendingGate['after'] {
  switch (gate.at.kind) {
    case 'phase-end':
    case 'session':
    case 'every-session':
      return { session: at.number };
    case 'day':
      return { day: gate.at.day.value };
    case 'week':
      return { week: gate.at.week.value };
    case 'hours':
      return { session: at.number, hours: gate.at.after.value };
    case 'event':
      return { event: gate.at.event };
  }
}
