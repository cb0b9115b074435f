import type {
  AllergyFact,
  Because,
  ConditionFact,
  DoseWeight,
  FamilyHistoryFact,
  Finding,
  MedicineFact,
  ObservationFact,
  PatientFacts,
  ScoreFact,
  SubstanceFact,
} from '@openketamine/model';
import type { MedicineTrouble } from './record/medicine-readings.js';
import type { Unread } from './record/concepts.js';
import type { Moment, Span } from './time.js';

/** How sure an entry is: sure entries decide, unsure ones leave a test undecided. */
export type Sureness = 'sure' | 'unsure';

/** A list entry that could not be matched to anything: it proves nothing, not even absence. */
export interface NotEvaluable {
  readonly list:
    | 'conditions'
    | 'medicines'
    | 'allergies'
    | 'familyHistory'
    | 'observations'
    | 'substances'
    | 'scores'
    | 'treatmentHistory';
  readonly text: string;
  /** Why it is not understood, where that is known. */
  readonly why?: Unread['why'] | undefined;
  /** Names that are near. */
  readonly nearest?: readonly string[] | undefined;
}

export interface Entry<F> {
  readonly fact: F;
  readonly sureness: Sureness;
}

/** A condition with its dates read. A date that is none counts as not recorded. */
export interface ConditionEntry extends Entry<ConditionFact> {
  /** The entry in words, once a reason has asked for it. */
  shown: string | undefined;
  /** Whether a code says that it is past, in remission. */
  readonly past: boolean;
  readonly onset: Span | undefined;
  readonly abated: Span | undefined;
}

/** A birth date as the record has it. */
export interface Birth {
  readonly text: string;
  /** Undefined where the text is not a date. */
  readonly span: Span | undefined;
  /** Full years at the moment; undefined where the date is none or lies in the future. */
  readonly years: number | undefined;
}

/** An age as one part of the record has it. */
export interface RecordedAge {
  readonly years: number;
  readonly text: string;
}

export interface MedicineEntry {
  /** How it is taken in words, once a reason has asked for it. */
  taking: string | undefined;
  readonly fact: MedicineFact;
  readonly ingredients: readonly string[];
  readonly classes: readonly string[];
}

export interface Reading {
  readonly fact: ObservationFact;
  /** Undefined where the time is not recorded. */
  readonly at: Span | undefined;
  /** No living person has it, or it contradicts another of its time: it decides nothing. */
  odd: boolean;
  /** The reading in words, once a reason has asked for it. */
  shown: string | undefined;
}

export interface ScoreReading {
  readonly fact: ScoreFact;
  readonly at: Span | undefined;
  /** It is none that the scale can have: it decides nothing. */
  readonly odd: boolean;
}

/** The use of a substance, with the time of the last use read. */
export interface SubstanceEntry {
  readonly fact: SubstanceFact;
  readonly last: Span | undefined;
}

/** Times within a session, for rules that are judged while it runs. */
export interface SessionMoments {
  /** When the dose began; absent before it. */
  readonly start?: Span;
  /** When the dose ended; absent while it runs. */
  readonly end?: Span;
  /** When the first spray device was used; absent where none was. */
  readonly 'first-device'?: Span;
  /** When the last spray device was used; absent where none was. */
  readonly 'last-device'?: Span;
}

/** The course that is meant, as far as rules ask about it. What is left out is not asked about. */
export interface CourseFacts {
  /** By which weights its doses are worked out; several where its phases differ. */
  readonly dosedBy?: readonly DoseWeight[] | undefined;
  /** The most sessions it has within seven days, by their dates. */
  readonly sessionsPerWeek?: number | undefined;
  /** The first of those days. */
  readonly densestFrom?: string | undefined;
  /** The most sessions within seven days of any protocol at hand of the same drug and route. */
  readonly mostStudiedPerWeek?: number | undefined;
}

/** Parameters that a site has set. */
export type SiteParameters = Readonly<
  Record<
    string,
    {
      /** The number. */
      readonly value: number;
      /** UCUM unit of the number. */
      readonly unit: string;
    }
  >
>;

/** A patient, indexed once for all rules. */
export interface Prepared {
  readonly facts: PatientFacts;
  readonly at: Moment;
  readonly site: SiteParameters;
  readonly session: SessionMoments | undefined;
  readonly course: CourseFacts | undefined;
  readonly conditions: ReadonlyMap<string, readonly ConditionEntry[]>;
  readonly births: readonly Birth[];
  /** Every age the record gives: where records disagree, each counts. */
  readonly ages: readonly RecordedAge[];
  /** Observations that lie after the moment: they do not count, and are reported. */
  readonly future: readonly ObservationFact[];
  /** What else is dated after the moment. */
  readonly ahead: readonly Because[];
  readonly conditionsProveAbsence: boolean;
  /** Whether the dates of a condition contradict each other or the moment. */
  readonly conditionDatesOdd: boolean;
  /** Whether the status of a condition contradicts the rest of its entry. */
  readonly conditionStatusOdd: boolean;
  readonly familyHistory: ReadonlyMap<string, readonly Entry<FamilyHistoryFact>[]>;
  readonly familyHistoryProvesAbsence: boolean;
  readonly allergies: ReadonlyMap<string, readonly Entry<AllergyFact>[]>;
  readonly allergiesProveAbsence: boolean;
  /** Substances that are not medicine we know, as the record writes them. */
  readonly otherAllergies: readonly string[];
  readonly medicines: ReadonlyMap<string, readonly MedicineEntry[]>;
  /** Medicines by what they may be, without being sure to be it. */
  readonly maybeMedicines: ReadonlyMap<string, readonly MedicineEntry[]>;
  /** Medicines that may be, or hold, what nobody has read. */
  readonly openMedicines: readonly MedicineEntry[];
  readonly medicineTroubles: readonly MedicineTrouble[];
  readonly medicinesProveAbsence: boolean;
  /** Observations by name, oldest first; those without a time first of all. */
  readonly observations: ReadonlyMap<string, readonly Reading[]>;
  readonly scores: ReadonlyMap<string, readonly ScoreReading[]>;
  /** Whether all earlier treatment trials are listed. */
  readonly trialsComplete: boolean;
  readonly substances: ReadonlyMap<string, readonly SubstanceEntry[]>;
  /** Facts that something else in the record contradicts: none of them counts as a "no". */
  readonly doubtful: ReadonlySet<string>;
  /** What cannot be true together and stands in the record. */
  readonly contradictions: readonly Finding[];
  /** Readings that no living person has. */
  readonly implausible: readonly Because[];
  /** Dates that are none. */
  readonly unreadable: readonly string[];
  /** Times that the clocks of their zone show twice, or never: both ways are considered. */
  readonly unclear: readonly Because[];
  readonly notEvaluable: readonly NotEvaluable[];
  /** Answers of tests already given, by test; 0 is not yet. */
  readonly memo: Uint8Array;
}
