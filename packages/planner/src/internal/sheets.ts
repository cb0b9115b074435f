import type {
  Guard,
  Procedure,
  SessionPart,
  SessionVolume,
  TimetableEntry,
} from '@openketamine/model';
import type { Dose } from './levels.js';
import { oncePer } from './once.js';

/** The part of a session that follows from its dose alone. */
export interface DoseSheet {
  readonly parts: readonly SessionPart[];
  readonly volumes: readonly SessionVolume[];
  readonly devices: number | undefined;
}

/** Parts of sessions that are the same in many sessions, written once in a plan. */
export class Sheets {
  private readonly doses = new Map<Dose, { rule: object; sheet: DoseSheet }>();
  private readonly timetables = new Map<string, readonly TimetableEntry[]>();

  dose(dose: Dose, rule: object, write: () => DoseSheet): DoseSheet {
    const before = this.doses.get(dose);
    if (before?.rule === rule) return before.sheet;
    const sheet = write();
    this.doses.set(dose, { rule, sheet });
    return sheet;
  }

  /** The timetable under a key; written anew each time where guards of the procedure look at the day. */
  timetable(
    procedure: Procedure,
    key: string,
    write: () => readonly TimetableEntry[],
  ): readonly TimetableEntry[] {
    if (dependsOnDay(procedure)) return write();
    let table = this.timetables.get(key);
    if (table === undefined) this.timetables.set(key, (table = write()));
    return table;
  }
}

const dayBound: readonly (keyof Guard)[] = ['from', 'until', 'age', 'weight', 'bmi', 'session'];
/** Whether some guard of a procedure can change from one day to the next. */
const dependsOnDay = oncePer((procedure: Procedure): boolean =>
  [
    ...procedure.checks,
    ...procedure.checks.flatMap((one) => one.limits),
    ...procedure.monitoring,
  ].some(({ when }) => when !== undefined && dayBound.some((field) => when[field] !== undefined)),
);
