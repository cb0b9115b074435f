import { given } from '../parts.js';
import { happen, refuse, type Decision } from '../refusal.js';
import { wallClock, type Recorded, type Stamp } from '../stamp.js';
import { breachesOf, observedUntil } from './checks.js';
import type { SessionCommand } from './commands.js';
import type { SessionEvent } from './events.js';
import { isPlanned, type SessionPlan } from './plan.js';
import type { SessionState } from './state.js';

/** What deciding in a session depends on besides its events. */
export interface SessionContext extends Stamp {
  /** Of the patient and the plan, for `arrive`. */
  readonly arriving?: { readonly patient: string; readonly plan: SessionPlan };
  /** Whether the site wants a second person to check every dose. */
  readonly secondCheck: boolean;
  /** The events so far, for corrections. */
  readonly events: readonly Recorded<SessionEvent>[];
}

type Of<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>;
type Outcome = Decision<SessionEvent>;

function arrive(state: SessionState, command: Of<'arrive'>, { arriving }: SessionContext): Outcome {
  if (state.phase !== 'expected') return refuse('already-there');
  if (arriving === undefined) return refuse('not-there', 'course');
  const { course, number, chair, observer } = command;
  return happen({
    type: 'patient-arrived',
    ...arriving,
    course,
    number,
    ...given({ chair, observer }),
  });
}

function decideGo(state: SessionState, { go, reason }: Of<'decide'>): Outcome {
  if (state.phase !== 'arrived' && state.phase !== 'cleared') return refuse('already-running');
  if (!go)
    return reason === undefined
      ? refuse('reason-needed', 'reason')
      : happen({ type: 'turned-away', reason });
  const asked = state.plan?.questions ?? [];
  const open = asked.filter(({ id }) => state.answers[id] === undefined);
  if (open.length > 0) return refuse('questions-open', 'go', { count: open.length });
  const against = asked.filter(({ id }) => state.answers[id]?.answer !== 'yes').map(({ id }) => id);
  if (against.length > 0 && reason === undefined) return refuse('reason-needed', 'reason');
  return happen({ type: 'go-decided', against, ...given({ reason }) });
}

function prepare(state: SessionState, command: Of<'prepare-dose'>): Outcome {
  if (state.phase !== 'cleared' && state.phase !== 'prepared') {
    return refuse(state.phase === 'arrived' ? 'not-cleared' : 'already-running');
  }
  const { plan } = state;
  if (plan === undefined) return refuse('not-arrived');
  const { dose, reason, strength, volume, rate, devices, lot, drawn } = command;
  if (lot !== undefined && drawn === undefined) return refuse('value-missing', 'drawn');
  const planned = isPlanned(plan, dose.value);
  if (!planned && reason === undefined) return refuse('outside-protocol', 'reason');
  return happen({
    type: 'dose-prepared',
    dose,
    ...given({ strength, volume, rate, devices, lot, drawn }),
    ...(planned || reason === undefined ? {} : { outside: { planned: plan.dose, reason } }),
  });
}

function start(
  { phase, prepared, checked }: SessionState,
  { position }: Of<'start-dose'>,
  { secondCheck }: SessionContext,
): Outcome {
  if (phase === 'running' || phase === 'observed') return refuse('already-running');
  if (prepared === undefined) return refuse(phase === 'arrived' ? 'not-cleared' : 'no-dose');
  if (secondCheck && checked === undefined) return refuse('check-needed');
  return happen({ type: 'dose-started', ...given({ position }) });
}

function recordCheck(state: SessionState, command: Of<'record-check'>): Outcome {
  const { check: id, readings, position, note } = command;
  const check = state.plan?.checks.find((known) => known.id === id);
  if (check === undefined) return refuse('not-there', 'check');
  const missing = check.readings.find(({ code }) => readings[code] === undefined);
  if (missing !== undefined && note === undefined) {
    return refuse('value-missing', `readings/${missing.code}`);
  }
  return happen({
    type: 'check-recorded',
    check: id,
    what: check.what,
    readings,
    breaches: breachesOf(check.limits, readings),
    before: state.started === undefined,
    ...given({ position, note }),
  });
}

function leave(state: SessionState, command: Of<'leave'>, context: SessionContext): Outcome {
  if (state.phase !== 'observed') {
    return refuse(state.phase === 'running' ? 'dose-not-ended' : 'not-running');
  }
  const { aftercare, phone, reason } = command;
  const criteria = state.plan?.discharge ?? [];
  const open = criteria.filter(({ id }) => state.criteria[id]?.met !== true).map(({ id }) => id);
  const until = observedUntil(state);
  const early = until !== undefined && context.at < until;
  if (open.length > 0 && reason === undefined) {
    return refuse('criteria-open', 'reason', { count: open.length });
  }
  if (early && reason === undefined) {
    return refuse('too-early', 'reason', { until: wallClock(until, context.zone).time });
  }
  return happen({
    type: 'patient-left',
    aftercare,
    open: early ? [...open, 'observation'] : open,
    ...given({ with: command.with, phone, reason }),
  });
}

const correctable: ReadonlySet<SessionEvent['type']> = new Set([
  'question-answered',
  'check-recorded',
  'rescue-given',
  'event-noted',
  'criterion-judged',
  'patient-seated',
]);

function correct(
  state: SessionState,
  { event: id, reason }: Of<'correct'>,
  { events }: SessionContext,
): Outcome {
  const event = events.find((one) => one.id === id);
  if (event === undefined || state.corrected.includes(id)) return refuse('not-there', 'event');
  // the decision stands on the answers, and leaving on the criteria
  const restsOn =
    (event.type === 'question-answered' && state.go !== undefined) ||
    (event.type === 'criterion-judged' && state.left !== undefined);
  if (!correctable.has(event.type) || restsOn) return refuse('cannot-correct', 'event');
  return happen({ type: 'entry-corrected', event: id, reason });
}

/** Decides what a command does in a session. Pure: what time it is stands in the context. */
export function decideSession(
  state: SessionState,
  command: SessionCommand,
  context: SessionContext,
): Outcome {
  if (command.type === 'arrive') return arrive(state, command, context);
  if (state.phase === 'expected') return refuse('not-arrived');
  // what was observed may be written down, and put right, after the patient has gone
  const late = ['correct', 'note-event'].includes(command.type);
  const over = state.phase === 'left' || state.phase === 'turned-away';
  if (over && !late) return refuse('session-over');
  switch (command.type) {
    case 'seat':
      return happen({
        type: 'patient-seated',
        ...given({ chair: command.chair, observer: command.observer }),
      });
    case 'answer-question': {
      const { question, answer, note } = command;
      if (state.plan?.questions.every(({ id }) => id !== question) ?? true) {
        return refuse('not-there', 'question');
      }
      if (state.go !== undefined) return refuse('cannot-correct', 'question');
      return happen({ type: 'question-answered', question, answer, ...given({ note }) });
    }
    case 'decide':
      return decideGo(state, command);
    case 'prepare-dose':
      return prepare(state, command);
    case 'check-dose': {
      const { agrees, note } = command;
      if (state.phase !== 'prepared') return refuse('no-dose');
      if (state.prepared?.by === context.by) return refuse('same-person');
      if (!agrees && note === undefined) return refuse('reason-needed', 'note');
      return happen({ type: 'dose-checked', agrees, ...given({ note }) });
    }
    case 'start-dose':
      return start(state, command, context);
    case 'end-dose':
      return state.phase === 'running' ? happen({ type: 'dose-ended' }) : refuse('not-running');
    case 'stop-dose': {
      const { given: milligrams, reason } = command;
      if (state.phase !== 'running') return refuse('not-running');
      if (milligrams !== undefined && milligrams.value > (state.prepared?.dose.value ?? 0)) {
        return refuse('value-invalid', 'given');
      }
      return happen({ type: 'dose-stopped', reason, ...given({ given: milligrams }) });
    }
    case 'record-check':
      return recordCheck(state, command);
    case 'give-rescue': {
      const { rescue, medicine, dose, note } = command;
      return happen({ type: 'rescue-given', rescue, medicine, ...given({ dose, note }) });
    }
    case 'note-event': {
      const { event, serious, note } = command;
      return happen({ type: 'event-noted', event, serious, ...given({ note }) });
    }
    case 'judge-criterion': {
      const { criterion, met } = command;
      if (state.phase !== 'observed') return refuse('dose-not-ended');
      if (state.plan?.discharge.every(({ id }) => id !== criterion) ?? true) {
        return refuse('not-there', 'criterion');
      }
      return happen({ type: 'criterion-judged', criterion, met });
    }
    case 'leave':
      return leave(state, command, context);
    case 'correct':
      return correct(state, command, context);
  }
}
