import { checksToCome, observedUntil, type DueCheck } from '../session/checks.js';
import type { SessionPhase, SessionState } from '../session/state.js';
import { given } from '../parts.js';

/** One line of the floor board, as it is kept. Nothing in it depends on what time it is. */
export interface FloorLine {
  readonly course: string;
  readonly number: number;
  readonly patient: string;
  readonly phase: SessionPhase;
  readonly drug: string;
  readonly route: string;
  readonly chair?: string;
  readonly observer?: string;
  readonly arrivedAt?: string;
  readonly startedAt?: string;
  /** The next checks, each with when it is due. */
  readonly checks: readonly DueCheck[];
  readonly mayLeaveAt?: string;
  /** Limits that the last readings broke. */
  readonly breached: readonly string[];
  /** A dose that the plan does not have was prepared. */
  readonly outside: boolean;
}

const onTheFloor: ReadonlySet<SessionPhase> = new Set([
  'arrived',
  'cleared',
  'prepared',
  'running',
  'observed',
]);

/** Whether a session is on the floor: the patient is here. */
export function isOnFloor({ phase }: Pick<SessionState, 'phase'>): boolean {
  return onTheFloor.has(phase);
}

/** The line of a session on the floor board. */
export function floorLineOf(state: SessionState): FloorLine {
  const { course, number, patient, phase, plan, chair, observer, arrivedAt, started } = state;
  const last = state.checks.at(-1);
  return {
    course,
    number,
    patient,
    phase,
    drug: plan?.drug ?? '',
    route: plan?.route ?? '',
    checks: checksToCome(state),
    breached: last?.breaches.map(({ says }) => says) ?? [],
    outside: state.prepared?.outside !== undefined,
    ...given({
      chair,
      observer,
      arrivedAt,
      startedAt: started?.at,
      mayLeaveAt: observedUntil(state),
    }),
  };
}
