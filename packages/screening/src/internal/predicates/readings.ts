import type { Prepared } from '../prepared.js';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import { compareElapsed, type Span } from '../time.js';
import { limitOf } from './shared.js';

interface Dated {
  readonly at: Span | undefined;
  readonly fact: { readonly context?: readonly string[] | undefined };
}

interface Window {
  readonly context?: string | undefined;
  readonly freshness?:
    | { readonly value: number | { readonly site: string }; readonly unit: string }
    | undefined;
}

const whileDosed: ReadonlySet<string> = new Set(['during', 'post-dose', 'discharge']);

/**
 * Whether a reading was taken in the circumstances a test asks for.
 * A reading that says nothing about them counts as taken at rest, and, on the day of the session, as taken
 * before the dose; one marked as taken during or after a dose counts as neither.
 */
function contextState(reading: Dated, wanted: string, patient: Prepared): State {
  const sameDay =
    reading.at !== undefined &&
    reading.at.firstDay === patient.at.day &&
    reading.at.lastDay === patient.at.day;
  const said = reading.fact.context;
  if (wanted === 'pre-dose') {
    if (said?.includes('pre-dose') === true)
      return reading.at === undefined || sameDay ? MET : NOT_MET;
    if (said?.some((text) => whileDosed.has(text)) === true) return NOT_MET;
    return sameDay ? MET : NOT_MET;
  }
  if (wanted === 'rest') return said?.some((text) => whileDosed.has(text)) === true ? NOT_MET : MET;
  return said?.includes(wanted) === true ? MET : NOT_MET;
}

/** The day itself is always fresh, also while a site has not set how old a reading may be. */
function freshState(reading: Dated, window: Window, patient: Prepared): State {
  const { freshness } = window;
  if (freshness === undefined) return MET;
  if (reading.at === undefined) return UNKNOWN;
  if (reading.at.firstDay === patient.at.day) return MET;
  const limit = limitOf(freshness, patient);
  return limit === undefined
    ? UNKNOWN
    : compareElapsed(reading.at, patient.at, '<=', limit, freshness.unit);
}

/** Whether a reading counts for a test; undecided ones do not count. */
function counts(reading: Dated, window: Window, patient: Prepared): boolean {
  // While a session runs, what was read before it is a baseline and no news.
  if (patient.session !== undefined && window.context !== 'baseline') {
    if (reading.fact.context?.includes('baseline') === true) return false;
  }
  if (window.context !== undefined && contextState(reading, window.context, patient) !== MET)
    return false;
  return freshState(reading, window, patient) === MET;
}

/** Readings that count, and those of which nobody has said whether they are too old; oldest first. */
export function inWindowOrAged<R extends Dated>(
  readings: readonly R[] | undefined,
  window: Window,
  patient: Prepared,
): readonly R[] {
  if (window.freshness === undefined) return inWindow(readings, window, patient);
  if (readings === undefined) return none;
  const { context } = window;
  const isIn = (reading: R): boolean =>
    (context === undefined || contextState(reading, context, patient) === MET) &&
    freshState(reading, window, patient) !== NOT_MET;
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return isIn(only) ? readings : none;
  return readings.filter(isIn);
}

/** Whether nobody has said that a reading is not too old: it has no date, or the site has set no limit. */
export function isAged(reading: Dated, window: Window, patient: Prepared): boolean {
  return freshState(reading, window, patient) === UNKNOWN;
}

/** Whether there are readings of which nobody has said whether they are too old, and none of the others counts. */
export function isOpen(
  readings: readonly Dated[] | undefined,
  window: Window,
  patient: Prepared,
): boolean {
  if (readings === undefined || window.freshness === undefined) return false;
  return readings.some((reading) => freshState(reading, window, patient) === UNKNOWN);
}

const none: readonly never[] = [];

/** Readings that count, oldest first. Avoids copying where all or none count. */
export function inWindow<R extends Dated>(
  readings: readonly R[] | undefined,
  window: Window,
  patient: Prepared,
): readonly R[] {
  if (readings === undefined) return none;
  if (
    window.context === undefined &&
    window.freshness === undefined &&
    patient.session === undefined
  ) {
    return readings;
  }
  const [only] = readings;
  if (only !== undefined && readings.length === 1)
    return counts(only, window, patient) ? readings : none;
  return readings.filter((reading) => counts(reading, window, patient));
}

/** Whether one reading may be later than another that does not begin before it: their times are known too little. */
function mayBeLater(entry: Dated, than: Dated): boolean {
  return entry.at === undefined || than.at === undefined || entry.at.to > than.at.from;
}

/** Whether the order of readings, oldest first, is known. */
export function isOrdered(readings: readonly Dated[]): boolean {
  return readings.every((reading, index) => {
    const next = readings[index + 1];
    return next === undefined || !mayBeLater(reading, next);
  });
}

/**
 * The readings that decide: the latest, those of the same time, those without a time, and those known to the day alone
 * that may be later.
 */
export function deciding<R extends Dated>(readings: readonly R[]): readonly R[] {
  if (readings.length < 2) return readings;
  const last = readings.at(-1);
  if (last?.at === undefined) return readings;
  return readings.filter((reading) => mayBeLater(reading, last));
}

/** Any deciding reading in breach is a breach; one that cannot be evaluated leaves it open. */
export function combine<R>(
  readings: readonly R[],
  stateOf: (reading: R, patient: Prepared) => State,
  patient: Prepared,
): State {
  let state: State = readings.length === 0 ? UNKNOWN : NOT_MET;
  for (const reading of readings) {
    const entry = stateOf(reading, patient);
    if (entry === MET) return MET;
    if (entry === UNKNOWN) state = UNKNOWN;
  }
  return state;
}
