import { plausible } from '../plausible.js';
import { units, type Unit } from '../units.js';
import { acceptedBy, isWithin, type Bound, type BoundByUnit } from './bound.js';

// Every number in this file is not clinical: it tells a slip of the pen from a value, and nobody may be treated by it.

type TimeUnit = 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a';

/** How many of a unit make a year, months and weeks as their mean. */
const perYear: Readonly<Record<TimeUnit, number>> = {
  s: 31_557_600,
  min: 525_960,
  h: 8766,
  d: 365.25,
  wk: 52.178_571,
  mo: 12,
  a: 1,
};

const timeUnits = Object.keys(perYear) as TimeUnit[];

/** Units of time in which a calendar counts whole ones. */
const ofTheCalendar: ReadonlySet<TimeUnit> = new Set(['d', 'wk', 'mo', 'a']);

/** A stretch of time up to so many years, in every unit of time. */
function time(
  years: number,
  from: 'above-zero' | 'zero' | 'either-way',
  whole?: 'in-days',
): BoundByUnit {
  const entries = timeUnits.map((unit) => {
    const most = Math.floor(years * perYear[unit]);
    const low = from === 'above-zero' ? { above: 0 } : { least: from === 'zero' ? 0 : -most };
    const counted = whole === 'in-days' && ofTheCalendar.has(unit) ? { whole: true as const } : {};
    return [unit, { ...low, most, ...counted }] as const;
  });
  return Object.fromEntries(entries);
}

/** The same bound in several units. */
function alike(bound: Bound, ...inUnits: readonly Unit[]): BoundByUnit {
  return Object.fromEntries(inUnits.map((unit) => [unit, bound]));
}

const whole = (least: number, most: number): Bound => ({ least, most, whole: true });
const from = (least: number, most: number): Bound => ({ least, most });
const above = (most: number): Bound => ({ above: 0, most });
const orInstant = (most: number): Bound => ({ ...above(most), or: 'null for an instant' });

const amounts: BoundByUnit = {
  mg: above(100_000),
  ug: above(100_000_000),
  g: above(100),
  'mg/kg': above(1000),
  'mg/kg/h': above(1000),
  'mg/kg/min': above(100),
  'ug/kg/min': above(100_000),
  'mg/h': above(100_000),
  'mg/min': above(10_000),
  'mg/d': above(100_000),
  meq: above(10_000),
  mL: above(5000),
  L: above(5),
};

const orNone = (bounds: BoundByUnit): BoundByUnit =>
  Object.fromEntries(Object.entries(bounds).map(([unit, { most }]) => [unit, { least: 0, most }]));

/**
 * What a number may be, by what it measures and the unit it is written in. The one place for such bounds: the schemas,
 * the check of a protocol at the planner's door and the screening of readings all use it.
 *
 * Bounds of the project (`basis: project`), to catch slips of the pen, other units and missing signs. They are wide, they
 * stand in no source, and a value inside them may still be wrong, dangerous or unheard of.
 *
 * @category bounds
 */
export const bounds = {
  /** An amount of drug that is given, or never to be exceeded. */
  dose: amounts,
  /** An amount that was given: nothing, when a session was stopped before it began. */
  given: orNone(amounts),
  /** An amount of a medicine that somebody takes, in whatever it is counted. */
  taken: { ...alike(above(1_000_000), ...units), ...amounts },
  /** An amount of another substance. */
  used: { ...alike(from(0, 1_000_000), ...units), ...orNone(amounts) },
  /** How long a dose runs in. An instant is null, not 0. */
  infusion: {
    s: orInstant(2_592_000),
    min: orInstant(43_200),
    h: orInstant(720),
    d: orInstant(30),
  },
  /** How long something lasts. */
  length: time(20, 'above-zero', 'in-days'),
  /** How long something lasts, by the clock. */
  duration: time(20, 'above-zero'),
  /** How long until or after something: 0 is at once. */
  wait: { ...time(20, 'zero'), '{half-life}': above(100) },
  /** Before (negative) or after something. */
  offset: time(20, 'either-way'),
  /** Number of a day of a schedule. The first is 1, which `lint` asks for; 0 keeps the distances. */
  'schedule-day': { d: whole(0, 7305) },
  /** Number of a day, counted from 1. */
  'day-number': { d: whole(1, 7305) },
  /** A day counted from a day 0, before or after it. */
  'day-offset': { d: whole(-7305, 7305) },
  /** Number of a week, counted from 1. */
  'week-number': { wk: whole(1, 1043) },
  /** From one session to the next. */
  interval: { h: above(8766), d: whole(1, 3652), wk: whole(1, 521), mo: whole(1, 120) },
  /** Sessions a week, each on a day of its own. */
  frequency: { '/wk': whole(1, 7) },
  /** Administrations a day. */
  'times-a-day': { '/d': whole(1, 24) },
  /** How many sessions. */
  sessions: { '{session}': whole(1, 1000) },
  /** How many sessions at least, or how many more: none is a number. */
  'sessions-or-none': { '{session}': whole(0, 1000) },
  /** How many of something small: devices, sprays, items of a scale. */
  count: alike(
    whole(1, 1000),
    '1',
    '{device}',
    '{spray}',
    '{dose}',
    '{item}',
    '{trial}',
    '{event}',
  ),
  /** How often in a row. */
  repeated: { '1': whole(2, 1000) },
  /** The same, where none is a number. */
  'count-or-none': alike(whole(0, 1_000_000), '1', '{trial}', '{event}'),
  /** People. */
  people: alike(whole(1, 100_000_000), '1', '{person}'),
  'people-or-none': alike(whole(0, 100_000_000), '1', '{person}'),
  /** Sessions that a clinic can take in a day. */
  capacity: { '1': whole(1, 10_000) },
  /** Sessions that are taken already. */
  booked: { '1': whole(0, 10_000) },
  /** Milligrams in a milliliter. */
  strength: { 'mg/mL': above(1000) },
  /** What a syringe, bag or device holds. */
  volume: { mL: above(5000) },
  age: { a: from(plausible.age.least, plausible.age.most), mo: from(0, plausible.age.most * 12) },
  'body-weight': {
    kg: from(plausible.weight.least, plausible.weight.most),
    g: from(plausible.weight.least * 1000, plausible.weight.most * 1000),
  },
  height: {
    cm: from(plausible.height.least, plausible.height.most),
    m: from(plausible.height.least / 100, plausible.height.most / 100),
  },
  'body-mass-index': { 'kg/m2': from(5, 200) },
  /** A total of a rating scale, or a part of it. */
  score: alike(from(-1000, 1000), '{score}', 'mm', '1'),
  /** By how much a total fell: a rise is negative. */
  'score-fall': { '{score}': from(-1000, 1000), '%': from(-1000, 100) },
  /** A part of a whole. */
  percent: { '%': from(0, 100) },
  /** A change in percent of what was before. */
  change: { '%': from(-100, 100_000) },
  /** A part of 1. */
  fraction: { '1': from(0, 1) },
  month: { '1': whole(1, 12) },
  'day-of-month': { '1': whole(1, 31) },
  /** Level of a confidence interval. */
  confidence: { '%': from(50, 99.9) },
  /** Where a band by age or weight ends. */
  band: { '1': above(1000) },
  /** Year of a publication. */
  year: { '1': whole(1600, 2199) },
  /** Half a width, a deviation or an error: no sign. */
  spread: { '1': from(0, 1_000_000_000) },
  /** The upper limit of normal of a laboratory. */
  'upper-limit': { '1': above(1_000_000) },
  /** A number that a formula multiplies or adds. */
  coefficient: alike(above(1_000_000), ...units),
  /** How many times as much. */
  fold: { '1': above(10_000) },
  /** A result of measuring, or a limit on one, when nothing is known of what is measured. */
  reading: alike(from(-1_000_000, 1_000_000), ...units),
  /** A figure of a publication, whatever it counts. */
  figure: alike(from(-1_000_000_000, 1_000_000_000), ...units),
  /** What a site sets. */
  setting: {
    ...alike(from(0, 1_000_000), ...units),
    ...time(20, 'zero'),
    '%': from(0, 100),
    Cel: from(-100, 100),
    '{score}': from(-1000, 1000),
  },
  /** A number of a pharmacokinetic model. A plain one may be an exponent, and so be negative. */
  kinetic: {
    ...alike(above(1_000_000), ...units),
    ...time(1, 'zero'),
    a: from(plausible.age.least, plausible.age.most),
    '1': from(-1000, 1000),
    '%': from(0, 100),
  },
} as const satisfies Readonly<Record<string, BoundByUnit>>;

/**
 * What a bound is kept for: a key of {@link bounds}.
 *
 * @category bounds
 */
export type Measured = keyof typeof bounds;

/**
 * The bound of a number by what it measures and its unit.
 *
 * @param measured - what it measures
 * @param unit - the unit it is written in
 * @returns undefined where the unit does not measure this
 * @example
 * boundOf('frequency', '/wk')
 * // => { least: 1, most: 7, whole: true }
 * boundOf('frequency', 'mg')
 * // => undefined
 * @category bounds
 */
export function boundOf(measured: Measured, unit: string): Bound | undefined {
  const byUnit: BoundByUnit = bounds[measured];
  return byUnit[unit as Unit];
}

/**
 * What is accepted instead of a number that is out of bounds; undefined when it is not out of bounds.
 *
 * @param measured - what it measures
 * @param value - the number
 * @param unit - the unit it is written in
 * @example
 * outside('dose', -0.5, 'mg/kg')
 * // => 'a number above 0, at most 1000 mg/kg'
 * outside('dose', 0.5, 'mg/kg')
 * // => undefined
 * @category bounds
 */
export function outside(measured: Measured, value: number, unit: string): string | undefined {
  const bound = boundOf(measured, unit);
  if (bound === undefined) {
    return `a unit that measures this: ${Object.keys(bounds[measured]).join(', ')}`;
  }
  return isWithin(bound, value) ? undefined : acceptedBy(bound, unit);
}
