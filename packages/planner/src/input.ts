import type { BodyWeightFormula, Protocol, Quantity } from '@openketamine/model';
import type { HighestDose } from '@openketamine/model/highest-dose';
import type { Calendar } from './calendar.js';
import type { CourseEvent } from './events.js';
import type { Explanation } from './explain.js';
import type { UsablePolicy } from './policy.js';

/**
 * What the planner needs to know of a person. Every fact may be left out; a fact that decides a dose
 * or a date and is missing is refused with FACT_MISSING, never guessed.
 *
 * @category input
 */
export interface PlanPatient {
  /** Actual body weight. */
  readonly weight?: Quantity<'kg'> | undefined;
  /** True when somebody has checked that the weight is in kilograms, although it looks like pounds. */
  readonly weightConfirmed?: boolean | undefined;
  /** Body height, for weights that are worked out from it. */
  readonly height?: Quantity<'cm'> | Quantity<'m'> | undefined;
  /** Age in full years at the start of the course; `birthDate` is better, because it ages with the course. */
  readonly age?: number | undefined;
  /** ISO date. */
  readonly birthDate?: string | undefined;
  /** Sex, where a formula of body weight asks for it; `unknown` and absent are the same. */
  readonly sex?: 'male' | 'female' | 'unknown' | undefined;
  /**
   * Any of `asian`, `japanese` and `other`; an empty list says none of these, absent: not known.
   */
  readonly ancestry?: readonly string[] | undefined;
  /** How far the liver is impaired; absent: not known, which is not the same as `none`. */
  readonly hepaticImpairment?: 'none' | 'mild' | 'moderate' | 'severe' | undefined;
  /** Whether the patient stays overnight; absent: not known. */
  readonly setting?: 'inpatient' | 'outpatient' | undefined;
  /** Whether somebody fetches the patient home. */
  readonly escort?: boolean | undefined;
}

/**
 * A day of the week.
 *
 * @category input
 */
export type DayOfWeek = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Decisions that the protocol leaves to people. A choice nobody made is never made silently.
 *
 * @category input
 */
export interface PlanChoices {
  /** Phase to begin with. */
  readonly from?: string | undefined;
  /** Id of the arm of the trial to plan; absent: every active one is kept open. */
  readonly arm?: string | undefined;
  /** Wanted dose wherever the protocol offers a choice. */
  readonly dose?: Quantity | undefined;
  /** Wanted dose of single sessions, by course-wide number. */
  readonly doseBySession?: Readonly<Record<number, Quantity>> | undefined;
  /**
   * Wanted dose of single phases, by id of the phase: `{ induction: { value: 56, unit: 'mg' } }`.
   */
  readonly doseByPhase?: Readonly<Record<string, Quantity>> | undefined;
  /** Interval where the protocol gives a range, by phase. */
  readonly interval?: Readonly<Record<string, Quantity>> | undefined;
  /** Days of the week on which sessions are wanted; absent: as the schedule has them. */
  readonly days?: readonly DayOfWeek[] | undefined;
  /** The same for single phases, by id of the phase. */
  readonly daysByPhase?: Readonly<Record<string, readonly DayOfWeek[]>> | undefined;
  /** Wall-clock time of sessions, `09:00`; with `timeZone`, or for the opening hours of a calendar. */
  readonly time?: string | undefined;
  /** Wall-clock times of several administrations a day, the earliest first; as many as the protocol has. */
  readonly times?: readonly string[] | undefined;
  /** IANA zone. */
  readonly timeZone?: string | undefined;
  /** True: with an antidepressant; false: alone; absent: not known. */
  readonly antidepressant?: boolean | undefined;
  /** Days outside the course on which something hangs, by name. */
  readonly anchors?: Readonly<Record<string, string>> | undefined;
  /**
   * Milligrams in a milliliter of the vial, from which volumes are worked out; absent: those the
   * protocol names.
   */
  readonly strength?: Quantity<'mg/mL'> | undefined;
  /** Volume after dilution, from which pump rates are worked out; absent: no pump rates. */
  readonly finalVolume?: Quantity<'mL'> | undefined;
  /** How many sessions to plan, counted over all phases. */
  readonly sessions?: number | undefined;
  /** How many sessions to plan in single phases, by id of the phase. */
  readonly sessionsByPhase?: Readonly<Record<string, number>> | undefined;
  /** How many weeks to plan, counted from the start. */
  readonly weeks?: number | undefined;
  /** Place whose rules hold. */
  readonly jurisdiction?: string | undefined;
}

/**
 * Turns a day and a wall-clock time into a moment with offset and zone. `@openketamine/planner/time`
 * has one made with Temporal; the planner itself reads no clock and knows no zone.
 *
 * @category input
 */
export interface Clock {
  /** `2025-01-06T09:00:00-05:00[America/New_York]` for a date, a time and a zone. */
  moment(date: string, time: string, zone: string): string;
  /** The moment so many real hours later. */
  plusHours(moment: string, hours: number): string;
  /** The date of a moment in its own zone. */
  dateOf(moment: string): string;
  /** Whether a wall-clock time comes twice on a day, because the clocks go back; `moment` then gives the earlier. */
  isTwice?(date: string, time: string, zone: string): boolean;
}

/**
 * Everything a plan depends on. The same input always gives the same plan.
 *
 * @category input
 */
export interface PlanInput {
  /** The protocol to plan: one of `@openketamine/protocols`, or one that was read and checked. */
  readonly protocol: Protocol;
  /** Version of the package the protocol came from; by default the one that the protocol itself names. */
  readonly version?: string | undefined;
  /** ISO date of the first planned session. */
  readonly start: string;
  /**
   * What is known of the patient; absent: doses by weight and whatever hangs on a fact stay open.
   */
  readonly patient?: PlanPatient | undefined;
  /**
   * What somebody has chosen where the protocol leaves a choice; absent: nothing is chosen
   * silently.
   */
  readonly choices?: PlanChoices | undefined;
  /** When the clinic is open, full or closed; absent: every day will do. */
  readonly calendar?: Calendar | undefined;
  /** What the site has decided, made with `usablePolicy` of `@openketamine/planner/site`. */
  readonly policy?: UsablePolicy | undefined;
  /** In order of time. */
  readonly events?: readonly CourseEvent[] | undefined;
  /** Plan with the editions and events known on this day. */
  readonly asOf?: string | undefined;
  /**
   * Turns days and wall-clock times into moments, made by `@openketamine/planner/time`; needed
   * with `timeZone`.
   */
  readonly clock?: Clock | undefined;
  /** Finds another protocol by id, for doses that refer to one. */
  readonly protocols?: ((id: string) => Protocol | undefined) | undefined;
  /**
   * Published formulas for weights that a dose means and nobody measures: ideal, adjusted, lean. Those of
   * `@openketamine/planner/body-weights`, unless a site uses others.
   */
  readonly bodyWeights?: readonly BodyWeightFormula[] | undefined;
  /** Range of totals by scale, to refuse a total that cannot be. */
  readonly scales?:
    | Readonly<
        Record<
          string,
          {
            /** Lowest total that there is. */
            readonly least: number;
            /** Highest. */
            readonly most: number;
          }
        >
      >
    | undefined;
  /**
   * The highest doses that protocols name, by drug and route; `@openketamine/protocols/highest-doses` has those of the library.
   * A dose above them is a finding, and its session waits. Without them nothing is said about it.
   */
  readonly highestDoses?: readonly HighestDose[] | undefined;
  /** The words of reasons; without them `because` is empty, for bulk planning. */
  readonly explain?: Explanation | undefined;
}
