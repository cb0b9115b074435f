import type { Unit } from '../units.js';

/**
 * What a number may be: above or from one end up to and including the other, and whole where only whole numbers make sense.
 *
 * @category bounds
 */
export type Bound = {
  /** Highest value accepted. */
  readonly most: number;
  /** True where only whole numbers are accepted. */
  readonly whole?: true;
  /** What may be written where no such number is meant. */
  readonly or?: string;
} & (
  | {
      /** Lowest value accepted. */
      readonly least: number;
      /** Absent: the lowest value itself is accepted. */
      readonly above?: never;
    }
  | {
      /** Everything above this is accepted, this itself is not. */
      readonly above: number;
      /** Absent: there is no lowest value that is accepted. */
      readonly least?: never;
    }
);

/**
 * What a number may be, by the unit it is written in. A unit that is not named does not measure this.
 *
 * @category bounds
 */
export type BoundByUnit = Readonly<Partial<Record<Unit, Bound>>>;

/**
 * Whether a number lies within a bound. Whatever is not a finite number does not.
 *
 * @param bound - what the number may be
 * @param value - the number
 * @example
 * isWithin({ least: 1, most: 7, whole: true }, 7)
 * // => true
 * isWithin({ above: 0, most: 10 }, 0)
 * // => false
 * @category bounds
 */
export function isWithin(bound: Bound, value: number): boolean {
  return (
    Number.isFinite(value) &&
    value <= bound.most &&
    (bound.above === undefined ? value >= bound.least : value > bound.above) &&
    (bound.whole !== true || Number.isInteger(value))
  );
}

/**
 * A bound in words, to say what is accepted.
 *
 * @param bound - what the number may be
 * @param unit - written behind the numbers; left out where the number has none
 * @example
 * acceptedBy({ least: 1, most: 7, whole: true }, '/wk')
 * // => 'a whole number from 1 to 7 /wk'
 * acceptedBy({ above: 0, most: 1000 }, 'mg/kg')
 * // => 'a number above 0, at most 1000 mg/kg'
 * @category bounds
 */
export function acceptedBy(bound: Bound, unit?: string): string {
  const range =
    bound.above === undefined
      ? `from ${bound.least} to ${bound.most}`
      : `above ${bound.above}, at most ${bound.most}`;
  const number = bound.whole === true ? 'a whole number' : 'a number';
  // a unit that only counts what the sentence is about says nothing
  const shown = unit === undefined || unit === '1' ? '' : ` ${unit}`;
  const other = bound.or === undefined ? '' : `, or ${bound.or}`;
  return `${number} ${range}${shown}${other}`;
}
