import type { Guard, Procedure, SessionPart, SessionVolume } from '@openketamine/model';
import type { FactLine } from './facts.js';
import type { Dose } from './levels.js';
import { oncePer } from './once.js';

/** The part of a session that follows from its dose alone. */
export interface DoseParts {
  readonly parts: readonly SessionPart[];
  readonly volumes: readonly SessionVolume[];
  readonly devices: number | undefined;
}

/** Parts of sessions that are the same in many sessions, written once in a plan. */
export class SessionPartsCache {
  private readonly doses = new Map<Dose, { rule: object; written: DoseParts }>();
  private readonly procedureParts = new Map<string, unknown>();
  /** What happens in the room is the same on every day. */
  private readonly steady: boolean;

  constructor(procedure: Procedure, { changes }: FactLine) {
    this.steady = changes.length === 0 && !dependsOnDay(procedure);
  }

  dose(dose: Dose, rule: object, write: () => DoseParts): DoseParts {
    const before = this.doses.get(dose);
    if (before?.rule === rule) return before.written;
    const written = write();
    this.doses.set(dose, { rule, written });
    return written;
  }

  /** What happens in the room, under a key; written anew each time where it may change from day to day. */
  ofProcedure<T>(key: string, write: () => T): T {
    if (!this.steady) return write();
    if (!this.procedureParts.has(key)) this.procedureParts.set(key, write());
    return this.procedureParts.get(key) as T;
  }
}

const dayBound: readonly (keyof Guard)[] = ['from', 'until', 'age', 'weight', 'bmi', 'session'];

/** Whether some guard of a procedure can change from one day to the next while the facts stay. */
const dependsOnDay = oncePer((procedure: Procedure): boolean =>
  [
    ...procedure.checks,
    ...procedure.checks.flatMap((check) => check.limits),
    ...procedure.monitoring,
    ...procedure.observation,
  ].some(({ when }) => when !== undefined && dayBound.some((field) => when[field] !== undefined)),
);
