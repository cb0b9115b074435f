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
  private readonly byKind = new Map<string, Map<string, unknown>>();
  private readonly byParts = new Map<readonly SessionPart[], Map<string, unknown>>();
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

  /** One kind of what happens in the room in a phase; written anew each time where it may change from day to day. */
  ofPhase<T>(kind: string, phase: string, write: () => T): T {
    return this.steady ? writtenOnce(this.byKind, kind, phase, write) : write();
  }

  /** The same for what follows in a phase from the parts of a dose: sessions of one dose share them. */
  ofParts<T>(phase: string, parts: readonly SessionPart[], write: () => T): T {
    return this.steady ? writtenOnce(this.byParts, parts, phase, write) : write();
  }
}

/** What stands in a table of two keys, written where nothing stands yet. */
function writtenOnce<K, T>(
  table: Map<K, Map<string, unknown>>,
  key: K,
  phase: string,
  write: () => T,
): T {
  let row = table.get(key);
  if (row === undefined) table.set(key, (row = new Map()));
  const before = row.get(phase);
  if (before !== undefined || row.has(phase)) return before as T;
  const written = write();
  row.set(phase, written);
  return written;
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
