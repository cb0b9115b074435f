import ucum from '@lhncbc/ucum-lhc';

/** Factors between pairs of units, once worked out. NaN: cannot be converted. */
const known = new Map<string, (value: number) => number>();

function impossible(): number {
  return Number.NaN;
}

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
  if (library.convertUnitTo(from, 1, to).toVal === null) return impossible;
  // Special units such as Celsius are not proportional: those go through the library each time.
  const zero = library.convertUnitTo(from, 0, to).toVal ?? Number.NaN;
  if (zero !== 0) return (value) => library.convertUnitTo(from, value, to).toVal ?? Number.NaN;
  const up = library.convertUnitTo(from, 1, to).toVal ?? Number.NaN;
  const down = library.convertUnitTo(to, 1, from).toVal ?? Number.NaN;
  // Of the two factors one may be exact (1000) where the other is not (0.001).
  return Number.isInteger(down) ? (value) => value / down : (value) => value * up;
}

/** Two numbers that differ only by the last bits of floating-point conversion count as equal. */
export function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
