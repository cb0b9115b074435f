import { OpenKetamineError } from '@openketamine/model';
import { hoursOf } from '../../dosing.js';
import type { Times } from '../../types.js';
import { hoursPer, type TimeUnit } from './units.js';

/** More points than this are refused: a slip of the unit, or a grid nobody can look at. */
const MOST_POINTS = 20_000_000;

/**
 * Times in hours. On an even grid every point is computed from its number, so that none drifts.
 *
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `VALUE_NOT_FINITE`
 * @internal
 */
export function timesOf(times: Times): {
  readonly hours: Float64Array;
  /** Hours from one point of an even grid to the next; 0 for a list. */
  readonly step: number;
  /** Which point is the first, the second and so on; left out where they are in order. */
  readonly order?: readonly number[];
} {
  if ('at' in times) {
    if (times.at.length === 0) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/times/at',
        'No time is given.',
        'Give at least one time.',
      );
    }
    const hours = Float64Array.from(times.at, (each, i) => hoursOf(each, `/times/at/${i}`));
    return { hours, step: 0, ...(inOrder(hours) ? {} : { order: ascending(hours) }) };
  }
  const step = hoursOf(times.every, '/times/every');
  const until = hoursOf(times.until, '/times/until');
  const count = Math.floor(until / step + 1e-9) + 1;
  if (!(step > 0) || count > MOST_POINTS) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      '/times/every',
      `A step of ${times.every.value} ${times.every.unit} up to ${times.until.value} ${times.until.unit} makes no grid.`,
      `Give a step above 0 that makes at most ${MOST_POINTS} points.`,
    );
  }
  const { value, unit } = times.every;
  return {
    hours: even(count, value, unit),
    step,
  };
}

/**
 * Puts values that belong to ascending times in the order in which the times were given, row by row.
 *
 * @param order - as {@link timesOf} gives it; left out, nothing moves
 * @internal
 */
export function asGiven(values: Float64Array, order: readonly number[] | undefined): Float64Array {
  if (order === undefined) return values;
  const out = new Float64Array(values.length);
  const width = order.length;
  for (let row = 0; row < values.length; row += width) {
    for (let i = 0; i < width; i++) out[row + (order[i] as number)] = values[row + i] as number;
  }
  return out;
}

/** Ascending times in the order in which they are worked out. @internal */
export function inTurn(hours: Float64Array, order: readonly number[] | undefined): Float64Array {
  return order === undefined ? hours : hours.map((_, i) => hours[order[i] as number] as number);
}

/**
 * As {@link inHours} of each point, with the unit looked up once. A point with an even number is twice
 * the one with half its number, to the last bit, and needs no division.
 */
function even(count: number, value: number, unit: TimeUnit): Float64Array {
  const hours = new Float64Array(count);
  const [many, per] = hoursPer[unit];
  for (let j = 1; j < count; j += 2) {
    hours[j] = (value * j * many) / per;
    if (j + 1 < count) hours[j + 1] = 2 * (hours[(j + 1) >> 1] as number);
  }
  return hours;
}

function inOrder(hours: Float64Array): boolean {
  for (let i = 1; i < hours.length; i++) {
    if ((hours[i - 1] as number) > (hours[i] as number)) return false;
  }
  return true;
}

/** Indices of the times from the earliest to the latest. */
function ascending(hours: Float64Array): number[] {
  return Array.from(hours, (_, i) => i).toSorted(
    (a, b) => (hours[a] as number) - (hours[b] as number),
  );
}
