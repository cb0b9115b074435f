import type { Quantity } from '@openketamine/model';
import { given } from '../parts.js';
import type { Recorded } from '../stamp.js';
import type { SessionEvent } from './events.js';
import type { SessionPlan } from './plan.js';

/** How far a session is. */
export type SessionPhase =
  | 'expected'
  | 'arrived'
  | 'cleared'
  | 'prepared'
  | 'running'
  | 'observed'
  | 'left'
  | 'turned-away';

type EventOf<T extends SessionEvent['type']> = Recorded<Extract<SessionEvent, { type: T }>>;

/** A session, as its events tell it. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly patient: string;
  readonly course: string;
  readonly number: number;
  readonly plan?: SessionPlan;
  readonly chair?: string;
  readonly observer?: string;
  readonly arrivedAt?: string;
  /** The last answer to each question. */
  readonly answers: Readonly<Record<string, EventOf<'question-answered'>>>;
  readonly go?: EventOf<'go-decided'>;
  readonly prepared?: EventOf<'dose-prepared'>;
  readonly checked?: EventOf<'dose-checked'>;
  readonly started?: EventOf<'dose-started'>;
  readonly ended?: EventOf<'dose-ended'>;
  readonly stopped?: EventOf<'dose-stopped'>;
  readonly checks: readonly EventOf<'check-recorded'>[];
  readonly rescues: readonly EventOf<'rescue-given'>[];
  readonly noted: readonly EventOf<'event-noted'>[];
  readonly criteria: Readonly<Record<string, EventOf<'criterion-judged'>>>;
  readonly left?: EventOf<'patient-left'>;
  readonly turnedAway?: EventOf<'turned-away'>;
  /** Ids of entries that were made in error: they count no more, and stay readable. */
  readonly corrected: readonly string[];
}

const expected: SessionState = {
  phase: 'expected',
  patient: '',
  course: '',
  number: 0,
  answers: {},
  checks: [],
  rescues: [],
  noted: [],
  criteria: {},
  corrected: [],
};

function evolve(state: SessionState, event: Recorded<SessionEvent>): SessionState {
  switch (event.type) {
    case 'patient-arrived': {
      const { patient, course, number, plan, chair, observer, at } = event;
      const arrived = { phase: 'arrived', patient, course, number, plan, arrivedAt: at } as const;
      return { ...state, ...arrived, ...given({ chair, observer }) };
    }
    case 'patient-seated':
      return { ...state, ...given({ chair: event.chair, observer: event.observer }) };
    case 'question-answered':
      return { ...state, answers: { ...state.answers, [event.question]: event } };
    case 'go-decided':
      return { ...state, phase: 'cleared', go: event };
    case 'turned-away':
      return { ...state, phase: 'turned-away', turnedAway: event };
    case 'dose-prepared': {
      // another dose needs another second check
      const { checked: _checked, ...rest } = state;
      return { ...rest, phase: 'prepared', prepared: event };
    }
    case 'dose-checked': {
      if (event.agrees) return { ...state, checked: event };
      const { prepared: _prepared, checked: _checked, ...rest } = state;
      return { ...rest, phase: 'cleared' };
    }
    case 'dose-started':
      return { ...state, phase: 'running', started: event };
    case 'dose-ended':
      return { ...state, phase: 'observed', ended: event };
    case 'dose-stopped':
      return { ...state, phase: 'observed', stopped: event };
    case 'check-recorded':
      return { ...state, checks: [...state.checks, event] };
    case 'rescue-given':
      return { ...state, rescues: [...state.rescues, event] };
    case 'event-noted':
      return { ...state, noted: [...state.noted, event] };
    case 'criterion-judged':
      return { ...state, criteria: { ...state.criteria, [event.criterion]: event } };
    case 'patient-left':
      return { ...state, phase: 'left', left: event };
    case 'entry-corrected':
      return { ...state, corrected: [...state.corrected, event.event] };
  }
}

/** The session that a stream of events amounts to. Entries that were corrected count no more. */
export function sessionOf(events: readonly Recorded<SessionEvent>[]): SessionState {
  const wrong = new Set(
    events.flatMap((event) => (event.type === 'entry-corrected' ? [event.event] : [])),
  );
  return events.filter(({ id }) => !wrong.has(id)).reduce(evolve, expected);
}

/** When the dose was over: its end, or its stop. */
export function doseOverAt({ ended, stopped }: SessionState): string | undefined {
  return ended?.at ?? stopped?.at;
}

/** What was given: all that was prepared, or what somebody said when it was stopped. Undefined where nothing was started, or nobody knows. */
export function doseGiven({
  prepared,
  started,
  stopped,
}: SessionState): Quantity<'mg'> | undefined {
  if (started === undefined) return undefined;
  return stopped === undefined ? prepared?.dose : stopped.given;
}
