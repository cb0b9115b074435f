import type { Gate, GateAction, PendingGate, WaitsFor } from '@openketamine/model';
import { scalesOf, verdict, type Moment } from './criterion.js';
import type { Day } from '../calendar/days.js';
import { citesOf, worstOf } from '../read/cited.js';
import { momentAfter } from './moment.js';
import { addFinding, type Plan, type Context } from '../read/open.js';

/** A gate that has been decided. */
export interface Answer {
  readonly gate: Gate;
  readonly outcome: string;
  readonly then: GateAction;
  /** First day on which what the gate leads to may begin. */
  readonly notBefore: Day | null;
}

export type Asked =
  | 'not-here'
  | { readonly kind: 'decided'; readonly answer: Answer }
  | {
      readonly kind: 'open';
      readonly waits: WaitsFor;
      readonly pending: Omit<PendingGate, 'gate' | 'gateDetails'>;
      readonly default: Answer | undefined;
    };

/** Where the walk stands when it asks. */
export interface GatePlace {
  /** Id of the phase. */
  readonly phase: string;
  readonly number: number;
  readonly inPhase: number;
  readonly day: Day | null;
  readonly phaseBase: Day;
  readonly phaseBegan: number;
  /** The phase is gone through once more: what was decided the first time does not count. */
  readonly repeated: boolean;
  /** A later session is already over: somebody went on. */
  readonly passed: boolean;
  /** Day of the session that would follow, when it is known. */
  readonly nextDay: Day | null;
}

/** When a gate is asked: right after a session, before the next one's date is taken, or at the end of the phase. */
export type When = 'session' | 'before' | 'phase-end';

/** Events between the session just walked and the next one. */
function between(
  plan: Context,
  at: GatePlace,
): { readonly after: number; readonly before: number } {
  const over = plan.log.over(at.number);
  return {
    // nothing lies between sessions that have not taken place
    after: over?.index ?? (at.number === 0 ? -1 : Infinity),
    before: plan.log.over(at.number + 1)?.index ?? Infinity,
  };
}

/** Day on which a gate that stands on a day or at the end of a week may first let the course go on. */
export function dayOfGate(gate: Gate, at: { readonly phaseBase: Day }): Day | null {
  if (gate.at.kind === 'day') return at.phaseBase + gate.at.day.value - 1;
  if (gate.at.kind === 'week') return at.phaseBase + gate.at.week.value * 7;
  return null;
}

function standsHere(plan: Context, gate: Gate, when: When, at: GatePlace): boolean {
  switch (gate.at.kind) {
    case 'phase-end':
      return when === 'phase-end';
    case 'session':
      return when === 'session' && gate.at.session.value === at.inPhase;
    case 'every-session':
      return when === 'session';
    case 'day':
    case 'week': {
      const day = dayOfGate(gate, at);
      if (at.day === null || day === null || day < at.day) return false;
      return (
        when === 'phase-end' || (when === 'before' && at.nextDay !== null && day <= at.nextDay)
      );
    }
    case 'hours':
      return when === 'session' && at.inPhase === 1;
    case 'event':
      return (
        (when === 'session' || (when === 'phase-end' && at.inPhase === 0)) &&
        hasHappened(plan, gate, at)
      );
  }
}

/** An event gate stands where its event, or a decision about it, lies between two sessions. */
function hasHappened(plan: Context, gate: Gate, at: GatePlace): boolean {
  return markOf(plan, gate, at) !== undefined || decisionOf(plan, gate, at, true) !== undefined;
}

/** The event a gate waits for, where it lies between the session just walked and the next one. */
function markOf(
  plan: Context,
  gate: Gate,
  at: GatePlace,
): { readonly day: Day | null } | undefined {
  if (gate.at.kind !== 'event') return undefined;
  const { event } = gate.at;
  const { after, before } = between(plan, at);
  if (event === 'worsened') {
    const over = plan.log.over(at.number);
    return over?.event.type === 'session-missed' && over.event.worsened ? over : undefined;
  }
  return plan.log.named(event).find((entry) => entry.index > after && entry.index < before);
}

/** The decision about a gate. Where a gate is asked again and again, only one made at this point counts. */
function decisionOf(plan: Context, gate: Gate, at: GatePlace, here: boolean) {
  const { after, before } = between(plan, at);
  const since = here ? after : at.repeated ? at.phaseBegan : -1;
  return plan.log
    .of('gate-decided')
    .findLast(
      (entry) => entry.event.gate === gate.id && entry.index > since && entry.index < before,
    );
}

/** The outcome that scores decide; undefined where none is met, or one before it is undecided. */
function byCriterion(
  { log }: Context,
  { outcomes }: Gate,
  moment: Moment,
): Gate['outcomes'][number] | undefined {
  for (const outcome of outcomes) {
    if (outcome.when === undefined) continue;
    const met = verdict(outcome.when, log, moment);
    if (met === true) return outcome;
    if (met === null) return undefined;
  }
  return undefined;
}

/** Says of a decision that the scores said otherwise: people decide, and both stay visible. */
function against(
  plan: Plan,
  gate: Gate,
  { date, outcome }: { readonly date: string; readonly outcome: string },
  scores: string,
): void {
  addFinding(
    plan,
    'caution',
    'decision-against-criterion',
    `On ${date} ${outcome} was decided at ${gate.id}; by the scores it would be ${scores}. The decision holds.`,
    citesOf([gate]),
  );
}

const goOn: GateAction = { do: 'continue' };

/** The latest of several days, where one is known. */
function latest(days: readonly (Day | null | undefined)[]): Day | null {
  const known = days.filter((day) => day != null);
  return known.length === 0 ? null : Math.max(...known);
}

/** Asks one gate at one point of the course: decided by a clinician, by a criterion, or open. */
export function askGate(plan: Plan, gate: Gate, when: When, at: GatePlace): Asked {
  if (!standsHere(plan, gate, when, at)) return 'not-here';
  const repeats = gate.at.kind === 'every-session' || gate.at.kind === 'event';
  const decision = decisionOf(plan, gate, at, repeats);
  if (decision !== undefined) plan.notes.follow(decision.index);
  const decided =
    decision && gate.outcomes.find((outcome) => outcome.id === decision.event.outcome);
  const gateDay = dayOfGate(gate, at);
  const answer = (
    outcome: Gate['outcomes'][number],
    ...days: readonly (Day | null | undefined)[]
  ): Answer => ({
    gate,
    outcome: outcome.id,
    then: outcome.then,
    notBefore: latest([gateDay, ...days]),
  });
  const moment = momentAfter(plan, at.number, { from: at.day, to: null }, at.phaseBegan);
  if (decided) {
    const other = byCriterion(plan, gate, moment);
    if (other !== undefined && other !== decided) against(plan, gate, decision.event, other.id);
    return { kind: 'decided', answer: answer(decided, decision.day) };
  }
  const mark = markOf(plan, gate, at);
  const only = gate.outcomes.length === 1 ? gate.outcomes[0] : undefined;
  if (mark && only) return { kind: 'decided', answer: answer(only, mark.day) };
  const met = byCriterion(plan, gate, moment);
  if (met !== undefined) return { kind: 'decided', answer: answer(met, mark?.day) };
  const onward = gate.outcomes.find((outcome) =>
    ['continue', 'go-to', 'change-interval'].includes(outcome.then.do),
  );
  const led = onward && answer(onward, mark?.day);
  // an interval that nobody chose is not changed by going on
  const going = led?.then.do === 'change-interval' ? { ...led, then: goOn } : led;
  if (at.passed && going) {
    if (!repeats) {
      addFinding(
        plan,
        'caution',
        'gate-passed-undecided',
        `The course went on past ${gate.id} although nobody recorded a decision.`,
        citesOf([gate]),
        at.number,
      );
    }
    return { kind: 'decided', answer: going };
  }
  return {
    kind: 'open',
    waits: waitsFor(gate, at.phase),
    pending: pendingOf(gate, at),
    default: going,
  };
}

/** A gate of the protocol as something to wait for. */
export function waitsFor(gate: Gate, phase: string): WaitsFor {
  const { id, title } = gate;
  return { kind: 'gate', id, phase, title, cites: citesOf([gate]), ...worstOf([gate]) };
}

function pendingOf(gate: Gate, at: GatePlace): Omit<PendingGate, 'gate' | 'gateDetails'> {
  const scales = new Set(gate.needs);
  for (const outcome of gate.outcomes) if (outcome.when) scalesOf(outcome.when, scales);
  return {
    title: gate.title,
    after: afterOf(gate, at),
    needs: [...scales],
    outcomes: gate.outcomes.map((outcome) => outcome.id),
    cites: citesOf([gate]),
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
