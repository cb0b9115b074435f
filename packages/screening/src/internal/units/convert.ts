import { alike, parseUnit } from './parse.js';

/** Conversions between pairs of units, once worked out. */
const known = new Map<string, (value: number) => number>();

/**
 * Converts between units of UCUM.
 * NaN where the units measure different things: the caller then treats the fact as not evaluable.
 */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value;
  const key = `${from} ${to}`;
  let conversion = known.get(key);
  if (conversion === undefined) {
    conversion = conversionBetween(from, to);
    known.set(key, conversion);
  }
  return conversion(value);
}

/** Scales of temperature: their degrees in kelvin, and where their zero lies. */
const scales: ReadonlyMap<string, { readonly degree: number; readonly zero: number }> = new Map([
  ['K', { degree: 1, zero: 0 }],
  // not clinical: the definition of UCUM
  ['Cel', { degree: 1, zero: 273.15 }],
  // not clinical: the definition of UCUM
  ['[degF]', { degree: 5 / 9, zero: 459.67 * (5 / 9) }],
]);

function conversionBetween(from: string, to: string): (value: number) => number {
  const [here, there] = [scales.get(from), scales.get(to)];
  if (here !== undefined && there !== undefined) {
    return (value) => (value * here.degree + here.zero - there.zero) / there.degree;
  }
  const [a, b] = [parseUnit(from), parseUnit(to)];
  if (a === undefined || b === undefined || !alike(a, b)) return () => Number.NaN;
  const up = exact(a.factor / b.factor);
  const down = exact(b.factor / a.factor);
  // Of the two factors one may be a whole number (1000) where the other is not (0.001).
  return Number.isInteger(down) ? (value) => value / down : (value) => value * up;
}

/** A factor that misses a whole number by its last bits alone is that number. */
function exact(factor: number): number {
  const whole = Math.round(factor);
  return near(factor, whole) ? whole : factor;
}

/** Two numbers that differ only by the last bits of floating-point conversion count as equal. */
export function near(a: number, b: number): boolean {
  // not clinical: far above the last bits of a number, far below what anyone measures
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
