/** A range as data states it. */
export interface Range {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Days in a length of days or weeks; undefined for months, which have no fixed number of days. */
export function inDays(value: number | undefined, unit: string): number | undefined {
  if (value === undefined) return undefined;
  if (unit === 'd') return value;
  return unit === 'wk' ? value * 7 : undefined;
}

/** Equal but for what binary fractions add: 0.1 + 0.2 is 0.3. */
export function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** `2 to 4`, `at least 2`, `3`. */
export function shownRange({ least, most }: Range): string {
  if (least === most) return String(least);
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

/** The first position at which a list does not rise, or -1. */
export function firstFall(values: readonly number[]): number {
  return values.findIndex((value, index) => index > 0 && value <= (values[index - 1] ?? -Infinity));
}
