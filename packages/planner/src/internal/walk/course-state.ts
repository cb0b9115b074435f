import type {
  DoseRule,
  PendingGate,
  Phase,
  ReasonDetail,
  Schedule,
  WaitsFor,
} from '@openketamine/model';
import type { Day } from '../calendar/days.js';
import type { DoseBefore } from '../dose/dose-scene.js';
import type { Slot } from '../calendar/slots.js';
import type { Decided } from '../dose/session-dose.js';

/** One session as the walk leaves it, before it is written out. */
export interface PlacedSession {
  readonly number: number;
  readonly inPhase: number;
  readonly phase: Phase;
  readonly schedule: Schedule;
  readonly slot: Slot;
  readonly day: Day | null;
  readonly state:
    | 'planned'
    | 'conditional'
    | 'completed'
    | 'missed'
    | 'stopped'
    | 'moved'
    | 'skipped';
  /** What it waits for. */
  readonly gate: WaitsFor | null;
  readonly rule: DoseRule | undefined;
  readonly decided: Decided;
  readonly given: number | null;
  readonly because: readonly ReasonDetail[];
}

export interface PhaseStretch {
  readonly phase: Phase;
  from: Day | null;
  to: Day | null;
  state: 'planned' | 'conditional' | 'not-reached' | 'done';
  /** Number of its last session, once the course has gone on from it or has had all its sessions. */
  lastSession: number | null;
}

/** The course as walked through, phase by phase and session by session. */
export interface Walked {
  readonly placed: PlacedSession[];
  readonly stretches: PhaseStretch[];
  readonly pending: PendingGate[];
  readonly ended: 'open' | 'completed' | 'stopped' | 'paused';
}

export interface Position {
  number: number;
  last: Day | null;
  /** Day of the last session that was given, or is to be. */
  treated: Day | null;
  base: Day;
  /** Open gate on which everything that follows depends. */
  gate: WaitsFor | null;
  /** What the dates that follow hang on, until a session really takes place. */
  dates: WaitsFor | null;
  before: DoseBefore | null;
  /** Last day for the first session of the phase, where the source gives a range of breaks. */
  firstBy: Day | null;
  /** Number of the session before which somebody decided to go back. */
  returned: number;
}

export const isOver = (placed: PlacedSession) =>
  ['completed', 'missed', 'stopped', 'skipped'].includes(placed.state);

/** Lists an open question once. */
export function pend(
  { pending }: Walked,
  gateDetails: WaitsFor,
  question: Omit<PendingGate, 'gate' | 'gateDetails'>,
): void {
  const { id: gate } = gateDetails;
  if (!pending.some((asked) => asked.gate === gate))
    pending.push({ gate, gateDetails, ...question });
}
