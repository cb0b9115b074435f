import type {
  GapDetail,
  LimitDetail,
  ReasonDetail,
  SiteMustSetDetail,
  SiteSetDetail,
  WaitsFor,
} from './course-details.js';
import type { ProtocolStatus, TaskFactName } from './protocol.js';
import type { Quantity } from './quantity.js';

/**
 * How far a record has been reviewed, or that it is no longer to be followed.
 *
 * @category course
 */
export type ReviewState = ProtocolStatus['state'];

/**
 * What is known of a session. `planned` never depends on what is not known; `conditional` names what it waits for.
 *
 * @category course
 */
export type SessionState =
  | 'planned'
  | 'conditional'
  | 'completed'
  | 'missed'
  | 'stopped'
  | 'moved'
  | 'skipped';

/**
 * A part of one session's dose, such as a bolus before an infusion or one of several devices.
 *
 * @category course
 */
export interface SessionPart {
  readonly id?: string;
  readonly startsAt: Quantity<'min'>;
  readonly dose: Quantity<'mg'> | null;
  /** Length of the part; null for an instant; absent when the source gives none. */
  readonly over?: Quantity<'min'> | null;
  readonly rate?: Quantity<'mg/min'>;
  /** Pump rate, only where the final volume is known. */
  readonly pump?: Quantity<'mL/h'>;
}

/**
 * The volume that holds a dose at one strength, at the resolution of the syringe.
 *
 * @category course
 */
export interface SessionVolume {
  readonly part?: string;
  readonly strength: Quantity<'mg/mL'>;
  readonly volume: Quantity<'mL'>;
  /** The milligrams that this volume really holds. */
  readonly holds: Quantity<'mg'>;
}

/**
 * One line of the timetable of a session.
 *
 * @category course
 */
export interface TimetableEntry {
  /** Minutes from the start of the dose; negative before it. */
  readonly at: Quantity<'min'>;
  readonly do: string;
  /** Set for checks that recur: every so many minutes from `at` on. */
  readonly every?: Quantity<'min'>;
  readonly until?: string;
  readonly continuous?: boolean;
  /** Limits in words: {@link limitDetails} as text. */
  readonly limits?: readonly string[];
  /** The same limits as data, in the same order. */
  readonly limitDetails?: readonly LimitDetail[];
  readonly says?: string;
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  /** It rests on no source of the protocol: the project put it beside it. */
  readonly notOfSource?: boolean;
  readonly cites: readonly string[];
}

/**
 * One item of a list, such as preparation or discharge, in words, with its source.
 *
 * @category course
 */
export interface ProcedureItem {
  readonly id: string;
  readonly says: string;
  readonly before?: Quantity;
  readonly for?: Quantity;
  /** The source was read for the sign or number; what to do is the wording of this project. */
  readonly editorial?: boolean;
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  /** It rests on no source of the protocol: the project put it beside it. */
  readonly notOfSource?: boolean;
  /** Set when a site set this value. */
  readonly site?: boolean;
  readonly cites: readonly string[];
}

/**
 * One session of a course.
 *
 * @category course
 */
export interface Session {
  readonly number: number;
  readonly phase: string;
  /** Number within its phase. */
  readonly inPhase: number;
  readonly arm?: string;
  readonly drug: string;
  readonly route: string;
  readonly place: string;
  readonly state: SessionState;
  /** Null when it hangs on a day that is not known. */
  readonly date: string | null;
  /** Moment with offset and zone, when a time and a zone were given. */
  readonly at?: string;
  /** Further moments of the day, for several administrations. */
  readonly times?: readonly string[];
  readonly window?: { readonly earliest: string; readonly latest: string };
  /** Bounds of an interval nobody has chosen; without `most` the source gives no longest. */
  readonly interval?: { readonly least: Quantity; readonly most?: Quantity };
  /** The whole session; null when it is still to be chosen or the source gives none. */
  readonly dose: Quantity<'mg'> | null;
  readonly perWeight?: Quantity<'mg/kg'>;
  readonly choices?: readonly DoseChoice[];
  readonly range?: { readonly least: Quantity; readonly most: Quantity };
  /** Administrations on the day, each of `dose`. */
  readonly timesPerDay?: number;
  /** Names the gap when the source gives no dose. */
  readonly gap?: string;
  readonly parts: readonly SessionPart[];
  readonly devices?: number;
  readonly volumes?: readonly SessionVolume[];
  readonly observe?: {
    readonly atLeast?: Quantity<'min'>;
    readonly until: readonly string[];
  };
  readonly timetable: readonly TimetableEntry[];
  /** The names of what a conditional session waits for, joined by commas: {@link waitsForDetails} as text. */
  readonly gate?: string;
  /** What a conditional session waits for, as data: `gate` is written from it. */
  readonly waitsForDetails?: readonly WaitsFor[];
  /** Why date, dose and timetable are as they are, in words: {@link becauseDetails} as text. Empty where nobody asked for words. */
  readonly because: readonly string[];
  /** The same reasons as data, in the same order; absent where nobody asked for words. */
  readonly becauseDetails?: readonly ReasonDetail[];
  readonly cites: readonly string[];
  /** True when a number behind date or dose was not verified against its source. */
  readonly unverified?: boolean;
}

/**
 * One of several doses to choose from.
 *
 * @category course
 */
export interface DoseChoice {
  readonly value: number;
  readonly unit: 'mg';
  readonly arm?: string;
  readonly perWeight?: Quantity<'mg/kg'>;
  readonly devices?: number;
}

/**
 * Something to do around the sessions.
 *
 * @category course
 */
export interface PlannedTask {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly title: string;
  /** Null when it hangs on a day that is not known, or on nothing. */
  readonly date: string | null;
  readonly due?: string;
  readonly session?: number;
  /** Time after the session, when it is not a matter of days. */
  readonly after?: Quantity;
  readonly anchor?: string;
  /** The days among which it may stand, where the source gives a length and no days. `date` is the first of them. */
  readonly window?: { readonly earliest: string; readonly latest: string };
  /** Which one of how many times. */
  readonly of?: { readonly number: number; readonly count: number };
  /** How long it takes. */
  readonly length?: Quantity;
  /** What it belongs to depends on something that is not decided. */
  readonly conditional?: boolean;
  /** Facts that it needs, by name. */
  readonly needs?: readonly TaskFactName[];
  /** Those facts as far as they are recorded, where a record was at hand: see `TaskFact`. */
  readonly facts?: readonly TaskFact[];
  /** The site asks for it, or says when it is. */
  readonly askedBy?: { readonly by: string; readonly on: string };
  readonly done?: boolean;
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  readonly cites: readonly string[];
}

/**
 * One fact that a referral or a letter needs, as it is recorded. Holds no sentence: whoever writes the letter words it.
 *
 * @category course
 */
export interface TaskFact {
  readonly fact: TaskFactName;
  /**
   * `recorded`: all that is on record; `incomplete`: the record does not say that this is all; `not-recorded`: nothing is known,
   * which is not the same as none.
   */
  readonly known: 'recorded' | 'incomplete' | 'not-recorded';
  /** The entries as they stand in the record or the course. */
  readonly entries: readonly object[];
}

/**
 * A gate that is still open.
 *
 * @category course
 */
export interface PendingGate {
  /** The name by which it is decided: the `id` of {@link gateDetails}. */
  readonly gate: string;
  /** What the question is about, as data. */
  readonly gateDetails: WaitsFor;
  readonly title: string;
  readonly after: {
    readonly session?: number;
    readonly day?: number;
    readonly week?: number;
    readonly hours?: number;
    readonly phase?: string;
    readonly event?: string;
  };
  readonly needs: readonly string[];
  readonly outcomes: readonly string[];
  readonly cites: readonly string[];
}

/**
 * Something the planner found out and returns instead of throwing.
 *
 * @category course
 */
export interface PlanFinding {
  /** Id of the finding's kind; stable. */
  readonly rule: string;
  readonly record?: string;
  readonly severity: 'stop' | 'caution' | 'information';
  readonly message: string;
  readonly session?: number;
  readonly cites: readonly string[];
}

/**
 * A planned course: what `planCourse` returns and `openketamine plan --json` prints.
 *
 * @category course
 */
export interface Course {
  readonly protocol: {
    readonly id: string;
    readonly version: string | null;
    readonly status: ReviewState;
    /** Who decided on the status, when and why, and what replaces it: as far as the protocol says. */
    readonly decided?: Omit<ProtocolStatus, 'state'>;
    /** Who last re-read every source, and when; null while nobody has. */
    readonly lastChecked: { readonly on: string; readonly by: string } | null;
    readonly title: string;
    readonly record?: string;
  };
  readonly drug: string;
  readonly form: string;
  readonly route: string;
  readonly arm?: string;
  readonly weight?: Quantity<'kg'>;
  readonly state: 'open' | 'completed' | 'stopped' | 'paused';
  readonly sessions: readonly Session[];
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly state: 'planned' | 'conditional' | 'not-reached' | 'done';
  }[];
  readonly edition?: string;
  /** The day whose editions and events were known, where the plan was made as of a day. */
  readonly asOf?: string;
  /** What the source leaves out, those first that this plan ran into: {@link gapDetails} as text. */
  readonly gaps: readonly string[];
  /** The same gaps as data, in the same order. */
  readonly gapDetails: readonly GapDetail[];
  readonly tasks: readonly PlannedTask[];
  readonly pending: readonly PendingGate[];
  /** What the site must set: {@link siteMustSetDetails} as text. */
  readonly siteMustSet: readonly string[];
  /** The same as data, in the same order. */
  readonly siteMustSetDetails: readonly SiteMustSetDetail[];
  /** What the site set or changed: {@link siteSetDetails} as text. */
  readonly siteSet: readonly string[];
  /** The same as data, in the same order. */
  readonly siteSetDetails: readonly SiteSetDetail[];
  readonly preparation: readonly ProcedureItem[];
  readonly checks: readonly ProcedureItem[];
  readonly technique: readonly ProcedureItem[];
  readonly stopRules: readonly ProcedureItem[];
  readonly rescue: readonly ProcedureItem[];
  readonly discharge: readonly ProcedureItem[];
  readonly aftercare: readonly ProcedureItem[];
  readonly records: readonly ProcedureItem[];
  readonly company: readonly ProcedureItem[];
  readonly warnings: readonly ProcedureItem[];
  readonly findings: readonly PlanFinding[];
  readonly totals: {
    readonly planned: Totals;
    readonly conditional: Totals;
    readonly completed: Totals;
  };
}

/**
 * Sums over sessions of one state. `dose` is null as soon as one of them has no dose.
 *
 * @category course
 */
export interface Totals {
  readonly sessions: number;
  readonly dose: Quantity<'mg'> | null;
  readonly devices?: number;
}
