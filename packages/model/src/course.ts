import type {
  GapDetail,
  LimitDetail,
  ReasonDetail,
  SiteMustSetDetail,
  SiteSetDetail,
  WaitsFor,
} from './course-details.js';
import type { ProtocolStatus } from './protocol.js';
import type { Quantity } from './quantity.js';
import type { TaskFactName } from './tasks.js';

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
  /**
   * Id of the part in the protocol, such as `bolus`; absent where the dose has one part without a
   * name.
   */
  readonly id?: string;
  /** Minutes from the start of the dose. */
  readonly startsAt: Quantity<'min'>;
  /** Milligrams of this part; null while the dose of the session is not known. */
  readonly dose: Quantity<'mg'> | null;
  /** Length of the part; null for an instant; absent when the source gives none. */
  readonly over?: Quantity<'min'> | null;
  /** Milligrams per minute, where the part runs over a known time. */
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
  /** Id of the part it is drawn up for; absent where the volume is that of the whole dose. */
  readonly part?: string;
  /** Milligrams in a milliliter of what is drawn up. */
  readonly strength: Quantity<'mg/mL'>;
  /** Milliliters to draw up. */
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
  /** What is done, as the id of the check or step in the protocol: `blood-pressure-before`. */
  readonly do: string;
  /** Set for checks that recur: every so many minutes from `at` on. */
  readonly every?: Quantity<'min'>;
  /** What ends a check that recurs; absent where its end is not stated. */
  readonly until?: string;
  /** True when it runs all the time from `at` on, instead of recurring. */
  readonly continuous?: boolean;
  /** Limits in words: {@link limitDetails} as text. */
  readonly limits?: readonly string[];
  /** The same limits as data, in the same order. */
  readonly limitDetails?: readonly LimitDetail[];
  /** What the source says of it, in our own words. */
  readonly says?: string;
  /** True when a number of it was not verified against its source. */
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  /** It rests on no source of the protocol: the project put it beside it. */
  readonly notOfSource?: boolean;
  /** Ids of the sources behind it: `us-label-2019#2.2`. */
  readonly cites: readonly string[];
}

/**
 * One item of a list, such as preparation or discharge, in words, with its source.
 *
 * @category course
 */
export interface ProcedureItem {
  /** Id of the item within its list, such as `food`. */
  readonly id: string;
  /** What to do or to watch for, in a sentence. */
  readonly says: string;
  /** How long before the session, where it is a matter of time. */
  readonly before?: Quantity;
  /** How long it lasts, where it is a matter of time. */
  readonly for?: Quantity;
  /** The source was read for the sign or number; what to do is the wording of this project. */
  readonly editorial?: boolean;
  /** True when it was not verified against its source. */
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  /** It rests on no source of the protocol: the project put it beside it. */
  readonly notOfSource?: boolean;
  /** Set when a site set this value. */
  readonly site?: boolean;
  /** Ids of the sources behind it: `us-label-2019#2.2`. */
  readonly cites: readonly string[];
}

/**
 * One session of a course.
 *
 * @category course
 */
export interface Session {
  /** Number within the whole course, from 1. */
  readonly number: number;
  /** Id of its phase in the protocol: `induction`. */
  readonly phase: string;
  /** Number within its phase. */
  readonly inPhase: number;
  /** Id of the arm of the trial; absent where the protocol has none or it is not known which. */
  readonly arm?: string;
  /** Ingredient, as its terminology id: `esketamine`. */
  readonly drug: string;
  /** Route of administration, as its id: `nasal`. */
  readonly route: string;
  /** Where it takes place: `clinic`, `home`. */
  readonly place: string;
  /** What is known of it: `planned`, `conditional`, `completed` and so on. */
  readonly state: SessionState;
  /** Null when it hangs on a day that is not known. */
  readonly date: string | null;
  /** Moment with offset and zone, when a time and a zone were given. */
  readonly at?: string;
  /** Further moments of the day, for several administrations. */
  readonly times?: readonly string[];
  /**
   * First and last day on which the session may take place, as ISO dates, where the protocol
   * leaves room.
   */
  readonly window?: {
    /** First day on which it may take place, as an ISO date. */
    readonly earliest: string;
    /** Last such day. */
    readonly latest: string;
  };
  /** Bounds of an interval nobody has chosen; without `most` the source gives no longest. */
  readonly interval?: {
    /** Shortest wait. */
    readonly least: Quantity;
    /** Longest wait; absent where none is stated. */
    readonly most?: Quantity;
  };
  /** The whole session; null when it is still to be chosen or the source gives none. */
  readonly dose: Quantity<'mg'> | null;
  /** The dose by body weight, where the source states it so. */
  readonly perWeight?: Quantity<'mg/kg'>;
  /** The doses among which somebody still has to choose; absent where nothing is to be chosen. */
  readonly choices?: readonly DoseChoice[];
  /** Least and most of the dose, where the source gives a range and nobody has chosen. */
  readonly range?: {
    /** Lowest dose that the source gives. */
    readonly least: Quantity;
    /** Highest. */
    readonly most: Quantity;
  };
  /** Administrations on the day, each of `dose`. */
  readonly timesPerDay?: number;
  /** Names the gap when the source gives no dose. */
  readonly gap?: string;
  /** The parts of the dose in order of time; empty where the dose is not divided or not known. */
  readonly parts: readonly SessionPart[];
  /** How many spray devices hold the dose. */
  readonly devices?: number;
  /** The volumes to draw up, one for each strength and part; absent where no strength is known. */
  readonly volumes?: readonly SessionVolume[];
  /** How long to observe afterwards: at least so many minutes, and until what holds. */
  readonly observe?: {
    /** How long somebody watches at the least. */
    readonly atLeast?: Quantity<'min'>;

    /** What has to be reached before the patient leaves. */
    readonly until: readonly string[];
  };
  /** Checks and steps of the session, in order of time. */
  readonly timetable: readonly TimetableEntry[];
  /** The names of what a conditional session waits for, joined by commas: {@link waitsForDetails} as text. */
  readonly gate?: string;
  /** What a conditional session waits for, as data: `gate` is written from it. */
  readonly waitsForDetails?: readonly WaitsFor[];
  /** Why date, dose and timetable are as they are, in words: {@link becauseDetails} as text. Empty where nobody asked for words. */
  readonly because: readonly string[];
  /** The same reasons as data, in the same order; absent where nobody asked for words. */
  readonly becauseDetails?: readonly ReasonDetail[];
  /** Ids of the sources behind date, dose and timetable: `us-label-2019#2.2`. */
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
  /** Milligrams of the whole administration. */
  readonly value: number;
  /** Always milligrams. */
  readonly unit: 'mg';
  /** Id of the arm of the trial that gets this dose. */
  readonly arm?: string;
  /** The same dose by body weight, where the source states it so. */
  readonly perWeight?: Quantity<'mg/kg'>;
  /** How many spray devices hold it. */
  readonly devices?: number;
}

/**
 * Something to do around the sessions.
 *
 * @category course
 */
export interface PlannedTask {
  /**
   * Id of the task in the protocol or the policy of the site; a task that recurs carries it each
   * time.
   */
  readonly id: string;
  /** Kind of task: `assessment`, `form`. */
  readonly kind: string;
  /** The scale, test or form that it is about, as its id: `madrs`. */
  readonly what: string;
  /** What a list shows. */
  readonly title: string;
  /** Null when it hangs on a day that is not known, or on nothing. */
  readonly date: string | null;
  /** Last day by which it is to be done, as an ISO date; absent where none is stated. */
  readonly due?: string;
  /** Number of the session that it belongs to; absent where it belongs to none. */
  readonly session?: number;
  /** Time after the session, when it is not a matter of days. */
  readonly after?: Quantity;
  /** Name of the day outside the course on which it hangs. */
  readonly anchor?: string;
  /** The days among which it may stand, where the source gives a length and no days. `date` is the first of them. */
  readonly window?: {
    /** First day on which it may be done, as an ISO date. */
    readonly earliest: string;
    /** Last such day. */
    readonly latest: string;
  };
  /** Which one of how many times. */
  readonly of?: {
    /** Which of them it is, from 1. */
    readonly number: number;
    /** How many there are. */
    readonly count: number;
  };
  /** How long it takes. */
  readonly length?: Quantity;
  /** What it belongs to depends on something that is not decided. */
  readonly conditional?: boolean;
  /** Facts that it needs, by name. */
  readonly needs?: readonly TaskFactName[];
  /** Those facts as far as they are recorded, where a record was at hand: see `TaskFact`. */
  readonly facts?: readonly TaskFact[];
  /** The site asks for it, or says when it is. */
  readonly askedBy?: {
    /** Who decided on it. */
    readonly by: string;
    /** ISO date of the decision. */
    readonly on: string;
  };
  /** True once an event says that it was done. */
  readonly done?: boolean;
  /** True when a number behind it was not verified against its source. */
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
  /** Ids of the sources behind it: `us-label-2019#2.2`. */
  readonly cites: readonly string[];
}

/**
 * One fact that a referral or a letter needs, as it is recorded. Holds no sentence: whoever writes the letter words it.
 *
 * @category course
 */
export interface TaskFact {
  /** Which part of the record it is: `medicines`, `ratings`. */
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
  /** The question, as a list shows it. */
  readonly title: string;
  /**
   * What it comes after: a session by number, a day or week of the course, hours, a phase or an
   * event.
   */
  readonly after: {
    /** Number of the session in the course. */
    readonly session?: number;

    /** Day of the course, from 1. */
    readonly day?: number;

    /** Week of the course, from 1. */
    readonly week?: number;

    /** Hours after the dose. */
    readonly hours?: number;

    /** Id of the phase. */
    readonly phase?: string;

    /** Name of the event. */
    readonly event?: string;
  };
  /** What has to be known to decide it, by name: a scale, `dose`, an event. */
  readonly needs: readonly string[];
  /** The answers it can have, by name; empty where the answer is a day or a value. */
  readonly outcomes: readonly string[];
  /** Ids of the sources behind the question. */
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
  /** Id of the dossier record behind it; absent where it rests on no record. */
  readonly record?: string;
  /**
   * `stop`: the plan does not go on past it; `caution`: somebody has to look; `information`: to
   * be known.
   */
  readonly severity: 'stop' | 'caution' | 'information';
  /** What was found, in a sentence. */
  readonly message: string;
  /** Number of the session that it is about; absent where it is about the whole course. */
  readonly session?: number;
  /** Ids of the sources behind it; empty where no source is needed. */
  readonly cites: readonly string[];
}

/**
 * A planned course: what `planCourse` returns and `openketamine plan --json` prints.
 *
 * @category course
 */
export interface Course {
  /**
   * The protocol that was planned: its id, package version (null where it names none), status and
   * title.
   */
  readonly protocol: {
    /** Id of the protocol. */
    readonly id: string;

    /** Version of the package that it came with; null where it names none. */
    readonly version: string | null;

    /** How far it has been reviewed: `draft`. */
    readonly status: ReviewState;
    /** Who decided on the status, when and why, and what replaces it: as far as the protocol says. */
    readonly decided?: Omit<ProtocolStatus, 'state'>;
    /** Who last re-read every source, and when; null while nobody has. */
    readonly lastChecked: {
      /** ISO date. */
      readonly on: string;
      /** Who it was. */
      readonly by: string;
    } | null;

    /** What a list shows. */
    readonly title: string;

    /** Id of the dossier record it was made from. */
    readonly record?: string;
  };
  /** Ingredient, as its terminology id: `ketamine`. */
  readonly drug: string;
  /**
   * Whether milligrams mean `base` or `hydrochloride`; `not-stated` where the source does not
   * say.
   */
  readonly form: string;
  /** Route of administration, as its id: `intravenous`. */
  readonly route: string;
  /** Id of the arm of the trial; absent where the protocol has none or it is not known which. */
  readonly arm?: string;
  /** Actual body weight that doses are worked out from; absent where none was given. */
  readonly weight?: Quantity<'kg'>;
  /**
   * `open`: still running; `paused`: no dates until it is resumed; `completed` or `stopped`:
   * over.
   */
  readonly state: 'open' | 'completed' | 'stopped' | 'paused';
  /** Every session in order, those that took place included. */
  readonly sessions: readonly Session[];
  /**
   * The phases of the protocol with their first and last day as ISO dates; null where a day is
   * not known.
   */
  readonly phases: readonly {
    /** Id of the phase. */
    readonly id: string;

    /** What a list shows. */
    readonly title: string;

    /** First day, as an ISO date; null where it is not known. */
    readonly from: string | null;

    /** Last day; null where it is not known. */
    readonly to: string | null;

    /** How sure the phase is. */
    readonly state: 'planned' | 'conditional' | 'not-reached' | 'done';
  }[];
  /**
   * Ids of the editions of the source that hold on the days of the course, joined by commas;
   * absent where it has none.
   */
  readonly edition?: string;
  /** The day whose editions and events were known, where the plan was made as of a day. */
  readonly asOf?: string;
  /** What the source leaves out, those first that this plan ran into: {@link gapDetails} as text. */
  readonly gaps: readonly string[];
  /** The same gaps as data, in the same order. */
  readonly gapDetails: readonly GapDetail[];
  /** What is to do around the sessions, such as ratings and visits. */
  readonly tasks: readonly PlannedTask[];
  /** The questions that are still open, and on which later sessions wait. */
  readonly pending: readonly PendingGate[];
  /** What the site must set: {@link siteMustSetDetails} as text. */
  readonly siteMustSet: readonly string[];
  /** The same as data, in the same order. */
  readonly siteMustSetDetails: readonly SiteMustSetDetail[];
  /** What the site set or changed: {@link siteSetDetails} as text. */
  readonly siteSet: readonly string[];
  /** The same as data, in the same order. */
  readonly siteSetDetails: readonly SiteSetDetail[];
  /** What to do before a session. */
  readonly preparation: readonly ProcedureItem[];
  /** What to check before a dose is given. */
  readonly checks: readonly ProcedureItem[];
  /** How the dose is given. */
  readonly technique: readonly ProcedureItem[];
  /** When to stop a session or the course. */
  readonly stopRules: readonly ProcedureItem[];
  /** What to do when something goes wrong. */
  readonly rescue: readonly ProcedureItem[];
  /** What has to hold before the patient goes home. */
  readonly discharge: readonly ProcedureItem[];
  /** What to tell the patient and to do afterwards. */
  readonly aftercare: readonly ProcedureItem[];
  /** What has to be written down or reported. */
  readonly records: readonly ProcedureItem[];
  /** Medicines and therapy that accompany the course or are limited around it. */
  readonly company: readonly ProcedureItem[];
  /** What the source warns of. */
  readonly warnings: readonly ProcedureItem[];
  /** What the planner found out about this patient, these events and this plan; never thrown. */
  readonly findings: readonly PlanFinding[];
  /** Sums over the sessions that are planned, that are conditional, and that took place. */
  readonly totals: {
    /** Sessions that are planned. */
    readonly planned: Totals;

    /** Sessions that wait for something. */
    readonly conditional: Totals;

    /** Sessions that took place. */
    readonly completed: Totals;
  };
}

/**
 * Sums over sessions of one state. `dose` is null as soon as one of them has no dose.
 *
 * @category course
 */
export interface Totals {
  /** How many sessions. */
  readonly sessions: number;
  /** Milligrams of all of them together. */
  readonly dose: Quantity<'mg'> | null;
  /** How many spray devices; absent where doses do not come in devices. */
  readonly devices?: number;
}
