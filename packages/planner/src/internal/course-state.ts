import type { DoseRule, PendingGate, Phase, Schedule } from '@openketamine/model';
import type { Day } from './days.js';
import type { DoseBefore } from './dose.js';
import type { Slot } from './pace.js';
import type { Decided } from './session-dose.js';

/** One session as the walk leaves it, before it is written out. */
export interface Stop {
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
  readonly gate: string | null;
  readonly rule: DoseRule | undefined;
  readonly decided: Decided;
  readonly given: number | null;
  readonly because: string[];
}

export interface PhaseStretch {
  readonly phase: Phase;
  from: Day | null;
  to: Day | null;
  state: 'planned' | 'conditional' | 'not-reached' | 'done';
}

/** The course as walked through, phase by phase and session by session. */
export interface Walked {
  readonly stops: Stop[];
  readonly stretches: PhaseStretch[];
  readonly pending: PendingGate[];
  readonly ended: 'open' | 'completed' | 'stopped' | 'paused';
}

export interface Position {
  number: number;
  last: Day | null;
  base: Day;
  gate: string | null;
  before: DoseBefore | null;
  rounds: number;
}

export const isOver = (stop: Stop) =>
  ['completed', 'missed', 'stopped', 'skipped'].includes(stop.state);

/** Lists an open question once. */
export function pend(walked: Walked, gate: PendingGate): void {
  if (!walked.pending.some((one) => one.gate === gate.gate)) walked.pending.push(gate);
}
