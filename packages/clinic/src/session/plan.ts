import type {
  DoseChoice,
  LimitDetail,
  ProcedureItem,
  Quantity,
  SessionPart,
  SessionVolume,
  TimetableEntry,
} from '@openketamine/model';

/**
 * A check as the timetable of the plan has it.
 *
 * - `before`: once, before the dose.
 * - `timed`: at a minute, or every so many minutes.
 * - `watch`: all the time, or as often as needed: the source names no times.
 */
export interface PlannedCheck extends Pick<
  TimetableEntry,
  'unverified' | 'projectChoice' | 'notOfSource'
> {
  readonly id: string;
  readonly kind: 'before' | 'timed' | 'watch';
  readonly what: string;
  readonly says: string;
  /** Minutes from the start of the dose. */
  readonly minute: number;
  readonly every?: number;
  readonly until?: string;
  /** Names of the observations that are asked for; empty where only words can be noted. */
  readonly readings: readonly { readonly code: string; readonly unit: string }[];
  readonly limits: readonly LimitDetail[];
  readonly cites: readonly string[];
}

/** A question before the dose. It is answered on the day and never filled in from another. */
export interface GoQuestion extends Pick<
  ProcedureItem,
  'unverified' | 'projectChoice' | 'notOfSource' | 'cites'
> {
  readonly id: string;
  /** What has to be so. */
  readonly says: string;
  /** Why it is asked: the protocol says it, a rule asks for it, or this project. */
  readonly from: 'protocol' | 'rule' | 'project';
}

/** What a session follows: a copy of the plan as it was when the patient came. */
export interface SessionPlan {
  readonly protocol: { readonly id: string; readonly title: string; readonly version: string };
  readonly phase: string;
  readonly date: string | null;
  readonly drug: string;
  readonly route: string;
  readonly dose: Quantity<'mg'> | null;
  readonly choices: readonly DoseChoice[];
  readonly range?: { readonly least: Quantity; readonly most: Quantity };
  readonly gap?: string;
  readonly perWeight?: Quantity<'mg/kg'>;
  readonly weight?: Quantity<'kg'>;
  readonly parts: readonly SessionPart[];
  readonly devices?: number;
  readonly volumes: readonly SessionVolume[];
  readonly unverified: boolean;
  readonly observeAtLeast?: number;
  readonly observeUntil: readonly string[];
  readonly questions: readonly GoQuestion[];
  readonly checks: readonly PlannedCheck[];
  readonly technique: readonly ProcedureItem[];
  readonly stopRules: readonly ProcedureItem[];
  readonly rescue: readonly ProcedureItem[];
  readonly discharge: readonly ProcedureItem[];
  readonly aftercare: readonly ProcedureItem[];
}

/** Whether the plan has this dose: the dose itself, one of several, or within a range. */
export function isPlanned(plan: SessionPlan, milligrams: number): boolean {
  const { dose, choices, range } = plan;
  if (dose !== null) return dose.value === milligrams;
  if (choices.some(({ value }) => value === milligrams)) return true;
  return (
    range !== undefined &&
    range.least.unit === 'mg' &&
    range.most.unit === 'mg' &&
    range.least.value <= milligrams &&
    milligrams <= range.most.value
  );
}
