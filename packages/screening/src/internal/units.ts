import ucum from '@lhncbc/ucum-lhc';

/** Conversions between pairs of units, once worked out. */
const known = new Map<string, (value: number) => number>();

/**
 * Converts between UCUM units through the UCUM library of the Lister Hill Center.
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

function conversionBetween(from: string, to: string): (value: number) => number {
  const library = ucum.UcumLhcUtils.getInstance();
  const through = (value: number): number =>
    library.convertUnitTo(from, value, to).toVal ?? Number.NaN;
  // Special units such as Celsius are not proportional, and some units have no way to another: both go through the library.
  if (through(0) !== 0) return through;
  const up = exact(through(1));
  const down = exact(library.convertUnitTo(to, 1, from).toVal ?? Number.NaN);
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
