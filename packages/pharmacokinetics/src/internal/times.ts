import { OpenKetamineError } from '@openketamine/model';
import { hoursOf } from '../dosing.js';
import type { Times } from '../types.js';
import { inHours, type TimeUnit } from './units.js';

/** More points than this are refused: a slip of the unit, or a grid nobody can look at. */
const MOST_POINTS = 20_000_000;

/**
 * Times in hours. On an even grid every point is computed from its number, so that none drifts.
 *
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `VALUE_NOT_FINITE`
 * @internal
 */
export function timesOf(times: Times): { readonly hours: Float64Array; readonly step: number } {
  if ('at' in times) {
    if (times.at.length === 0) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/times/at',
        'No time is given.',
        'Give at least one time.',
      );
    }
    return {
      hours: Float64Array.from(times.at, (each, i) => hoursOf(each, `/times/at/${i}`)),
      step: 0,
    };
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

function even(count: number, value: number, unit: TimeUnit): Float64Array {
  const hours = new Float64Array(count);
  for (let j = 0; j < count; j++) hours[j] = inHours(value * j, unit);
  return hours;
}
