import type { Say } from './internal/read/reasons.js';
import { sayWith } from './internal/write/told.js';

/**
 * A dose as reasons tell of it.
 *
 * @category explanation
 */
export interface ExplainedDose {
  /** Milligrams of the whole administration. */
  readonly mg: number;
  /** The amount as the source states it. */
  readonly level: {
    /** The number. */
    readonly value: number;
    /** UCUM unit of the number: `mg/kg`. */
    readonly unit: string;
  };
  /** Milligrams before rounding and caps, when they changed it. */
  readonly before?: number;
  /** The highest dose of the protocol that it was cut to; absent where it was not cut. */
  readonly cappedBy?: {
    /** The number. */
    readonly value: number;
    /** UCUM unit of the number. */
    readonly unit: string;
  };
}

const words = {
  setDose: (dose: ExplainedDose, weight: number | undefined, first: boolean) => {
    const { level } = dose;
    const where = first ? 'First dose' : 'Dose';
    const sum =
      level.unit === 'mg'
        ? `${where}: ${level.value} mg.`
        : `${where}: ${level.value} ${level.unit} x ${weight} kg = ${dose.before ?? dose.mg} mg.`;
    if (dose.cappedBy)
      return `${sum} Capped at ${dose.cappedBy.value} ${dose.cappedBy.unit}: ${dose.mg} mg.`;
    return dose.before === undefined ? sum : `${sum} Rounded to ${dose.mg} mg.`;
  },
  choice: (options: readonly string[]) =>
    `The protocol offers ${options.join(' or ')}; nobody has chosen yet.`,
  range: (least: string, most: string) =>
    `The protocol allows ${least} to ${most}; nobody has chosen yet.`,
  carried: (dose: string) => `The dose is carried forward: ${dose}.`,
  carriedUnknown: 'The dose is carried forward from the session before, which is not chosen yet.',
  doseGap: (gap: string) => `The source gives no dose here (gap ${gap}).`,
  reduced: (number: number) =>
    `Session ${number} was stopped, poorly tolerated or given less; nobody has decided on the dose since.`,
  keepsReduced: (dose: string) => `The reduced dose of ${dose} is kept.`,
  poorlyTolerated: (dose: string) =>
    `The session before was poorly tolerated; the protocol allows ${dose} instead.`,
  chosen: (dose: string) => `Chosen by the clinician: ${dose}.`,
  stepTowards: (dose: string, wanted: string) =>
    `${dose} is as far as one step goes towards ${wanted}.`,
  tiedToBefore: (number: number) =>
    `Conditional: the source ties a change to how session ${number} went.`,
  rung: (up: boolean | null, by: string, first: boolean) => {
    if (first) return 'The course starts on the lowest step.';
    if (up === true) return `One step up (decided by ${by}).`;
    if (up === false) return `No step up (decided by ${by}).`;
    return `The dose does not rise until ${by === 'clinician' ? 'a clinician decides' : `the ${by} is known`}.`;
  },
  dosingWeight: (kg: number, formula: string) => `Weight counted: ${kg} kg (${formula}).`,
  arms: (doses: readonly string[]) => `The arms differ: ${doses.join(' or ')}.`,
  start: (number: number) =>
    `Session ${number}: the first session is on the day the course starts.`,
  perWeek: (perWeek: number, date: string, moved: boolean) =>
    moved
      ? `${perWeek} a week, spread evenly, moved to the nearest open clinic day of that week: ${date}.`
      : `${perWeek} a week, spread evenly: ${date}.`,
  weekly: (from: string, date: string, moved: boolean) =>
    `Once a week, counted from the last session (${from})${moved ? ', on the nearest open clinic day' : ''}: ${date}.`,
  interval: (from: string, length: string, date: string, moved: boolean) =>
    `${length} after the last session (${from})${moved ? ', on the nearest open day within the interval' : ''}: ${date}.`,
  intervalOpen: (least: string, most: string | undefined, date: string) =>
    `Interval of ${least} ${most === undefined ? 'or more' : `to ${most}`} not chosen yet; shown at the earliest date: ${date}.`,
  onDay: (day: number, date: string) => `Day ${day} of the phase: ${date}.`,
  within: (number: number, date: string) =>
    `Spread evenly over the days the source gives (session ${number}): ${date}.`,
  afterHours: (hours: number, date: string) =>
    `${hours} h after the first session of the phase: ${date}.`,
  moved: (date: string) => `Moved to ${date}.`,
  happened: (state: string, date: string) => `${state} on ${date}.`,
  openGate: (gate: string, title: string) => `Conditional: waits for ${gate} (${title}).`,
  beyondLeast: (least: number, most: number) =>
    `Conditional: the source gives ${least} to ${most} sessions.`,
  watched: (minutes: number) => `Watched for at least ${minutes} min.`,
  checked: (checks: number) => `${checks} ${checks === 1 ? 'check' : 'checks'} in the timetable.`,
  paused: 'The course is paused; no date until it is resumed.',
  noSlot: 'No open clinic day lies within the window the protocol allows.',
} as const;

type Spoken<T> = T extends (...given: infer G) => string ? (...given: G) => string : string;

/**
 * The words of reasons in one language: dates come in as ISO days, doses as text with their unit.
 *
 * @category explanation
 */
export type Words = { readonly [K in keyof typeof words]: Spoken<(typeof words)[K]> };

/**
 * A catalog of reasons in one language, with what makes reasons of them. Another language is {@link english} with other words:
 * `{ ...english, start: ... }`.
 *
 * @category explanation
 */
export interface Explanation extends Words {
  /** Makes reasons that keep every amount, day and name they were told, so that nobody reads them out of the words. */
  readonly asReasons: (words: Words) => Say;
}

/**
 * The words in which `planCourse` says why this date, this dose and this timetable, in English.
 *
 * @example
 * english.onDay(4, '2025-01-09')
 * // => 'Day 4 of the phase: 2025-01-09.'
 * @category explanation
 */
export const english: Explanation = { ...words, asReasons: sayWith };
