/** How units are written for people, and which words people use for them. Factors are definitions of measures, none is clinical. */

interface SpokenUnit {
  /** As it is shown. */
  readonly shown: string;
  /** Other units that people type, with what to multiply by. */
  readonly from: Readonly<Record<string, number>>;
}

const pound = 0.453_592_37;
const inch = 2.54;

const spoken: Readonly<Record<string, SpokenUnit>> = {
  kg: {
    shown: 'kg',
    from: {
      kg: 1,
      kilo: 1,
      kilos: 1,
      g: 0.001,
      lb: pound,
      lbs: pound,
      pound: pound,
      pounds: pound,
    },
  },
  cm: { shown: 'cm', from: { cm: 1, m: 100, in: inch, inch: inch, inches: inch, ft: 12 * inch } },
  a: { shown: 'years', from: { a: 1, y: 1, yr: 1, year: 1, years: 1 } },
  'mm[Hg]': { shown: 'mmHg', from: { mmhg: 1, 'mm[hg]': 1, 'mm hg': 1 } },
  '/min': { shown: 'per minute', from: { '/min': 1, bpm: 1, 'per minute': 1 } },
  '%': { shown: '%', from: { '%': 1, percent: 1 } },
  '{score}': { shown: 'points', from: { points: 1, point: 1, '{score}': 1 } },
  mg: { shown: 'mg', from: { mg: 1, g: 1000 } },
  wk: { shown: 'weeks', from: { wk: 1, week: 1, weeks: 1, w: 1 } },
  Cel: { shown: '°C', from: { cel: 1, c: 1, '°c': 1 } },
  'kg/m2': { shown: 'kg/m²', from: { 'kg/m2': 1, 'kg/m²': 1 } },
  'm[IU]/L': { shown: 'mIU/L', from: { 'm[iu]/l': 1, 'miu/l': 1 } },
  'umol/L': { shown: 'µmol/L', from: { 'umol/l': 1, 'µmol/l': 1 } },
  '{ULN}': { shown: 'times the upper limit of normal', from: { uln: 1, '{uln}': 1 } },
  'mL/min/{1.73_m2}': { shown: 'mL/min per 1.73 m²', from: { 'ml/min/1.73m2': 1, 'ml/min': 1 } },
  '1': { shown: '', from: {} },
  '{session}': { shown: 'sessions', from: {} },
};

/** A unit in plain words: `mm[Hg]` is mmHg. A unit without a word of its own is shown as it is. */
export function sayUnit(unit: string): string {
  return spoken[unit]?.shown ?? unit.replaceAll(/[[\]{}]/gu, '');
}

/**
 * A value in the unit a field wants, from the unit somebody typed.
 *
 * @returns undefined where nobody knows how to turn one into the other
 * @example
 * convert(154, 'lb', 'kg')
 * // => 69.85
 */
export function convert(value: number, typed: string, wanted: string): number | undefined {
  const factor = spoken[wanted]?.from[typed.toLowerCase()] ?? (typed === wanted ? 1 : undefined);
  if (factor === undefined) return undefined;
  return factor === 1 ? value : Math.round(value * factor * 100) / 100;
}

/** The same weight in pounds, for whoever thinks in them. */
export function inPounds(kilograms: number): number {
  return Math.round(kilograms / pound);
}
