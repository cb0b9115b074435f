import { ExponentialSum } from './exponential-sum.js';
import type { Response } from './response.js';

/** Probes in each doubling of time: fine enough that the slope changes sign at most once between two. */
const PROBES = 4;
const WITHIN_DOUBLING = Float64Array.from({ length: PROBES }, (_, r) => 2 ** (r / PROBES));

const zeros = new Float64Array(64);
const slope = new ExponentialSum(64);

/**
 * Highest value of a reading and when it is first reached, over a span of time.
 * Every stretch is searched: its ends, and every place inside where the slope passes through zero.
 *
 * @param into - receives value and time in hours
 * @param from - start of the span, in hours
 * @param to - end of the span, in hours; may be infinite
 * @internal
 */
export function peak(
  response: Response,
  reading: number,
  into: Float64Array,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): void {
  let value = 0;
  let time = 0;
  for (let s = 0; s < response.count; s++) {
    const start = response.startOf(s);
    const low = Math.max(0, from - start);
    const high = Math.min(response.lengthOf(s), to - start);
    if (low > high) continue;
    const count = turns(response, reading, s);
    for (let p = -1; p <= count; p++) {
      const tau = p < 0 ? low : p === count ? high : (zeros[p] as number);
      if (tau < low || tau > high || tau === Number.POSITIVE_INFINITY) continue;
      const here = response.valueAt(reading, s, tau);
      if (here > value) {
        value = here;
        time = start + tau;
      }
    }
  }
  into[0] = value;
  into[1] = time;
}

/**
 * Finds the hours into a stretch at which the slope of a reading changes sign.
 *
 * @returns how many; the hours stand in {@link turnings}
 * @internal
 */
export function turns(response: Response, reading: number, s: number): number {
  if (!response.network.reversible || response.modes.clusters.length > 0) {
    return slowTurns(response, reading, s);
  }
  const n = response.modes.size;
  const { rate } = response.modes;
  slope.clear();
  for (let k = 0; k < n; k++) {
    const w = response.weights[reading * n + k] as number;
    if (w === 0) continue;
    const r = rate[k] as number;
    const change =
      (response.input[s * n + k] as number) - r * (response.state[s * n + k] as number);
    slope.add(w * change, r);
  }
  return slope.zeros(response.lengthOf(s), zeros);
}

/** The hours found by the last call of {@link turns}. @internal */
export function turnings(count: number): number[] {
  return [...zeros.subarray(0, count)];
}

function slowTurns(response: Response, reading: number, s: number): number {
  const speeds = response.network.reversible ? response.modes.rate : losses(response);
  let fastest = 0;
  let slowest = Number.POSITIVE_INFINITY;
  for (const each of speeds) {
    fastest = Math.max(fastest, each);
    slowest = Math.min(slowest, each);
  }
  const length = response.lengthOf(s);
  const stop = Math.min(length, 60 / slowest);
  let count = 0;
  let before = 0;
  let sign = Math.sign(response.slopeAt(reading, s, 0));
  for (let tau = Math.min(0.02 / fastest, length / 8); ; tau *= WITHIN_DOUBLING[1] as number) {
    const at = Math.min(tau, stop);
    const now = Math.sign(response.slopeAt(reading, s, at));
    if (now !== 0) {
      if (sign !== 0 && now !== sign && count < zeros.length) {
        zeros[count] = bisect(response, reading, s, before, at, sign);
        count += 1;
      }
      sign = now;
      before = at;
    }
    if (at >= stop) return count;
  }
}

function losses(response: Response): Float64Array {
  const n = response.network.size;
  return Float64Array.from({ length: n }, (_, i) => -(response.modes.matrix[i * n + i] as number));
}

function bisect(
  response: Response,
  reading: number,
  s: number,
  from: number,
  to: number,
  signBefore: number,
): number {
  let a = from;
  let b = to;
  while (b - a > 1e-15 * b) {
    const c = (a + b) / 2;
    if (c === a || c === b) break;
    if (Math.sign(response.slopeAt(reading, s, c)) === signBefore) a = c;
    else b = c;
  }
  return (a + b) / 2;
}

/**
 * Stretches of time during which a reading is above a level, in order, as [from, to] in hours.
 *
 * @internal
 */
export function intervalsAbove(
  response: Response,
  reading: number,
  level: number,
): [number, number][] {
  const found: [number, number][] = [];
  const add = (from: number, to: number): void => {
    const last = found.at(-1);
    if (last !== undefined && last[1] >= from) last[1] = Math.max(last[1], to);
    else if (to > from) found.push([from, to]);
  };
  for (let s = 0; s < response.count; s++) {
    const start = response.startOf(s);
    const stops = [0, ...turnings(turns(response, reading, s))];
    const length = response.lengthOf(s);
    if (Number.isFinite(length)) stops.push(length);
    else {
      let far = Math.max(1, 2 * (stops.at(-1) as number));
      while (response.valueAt(reading, s, far) > level) far *= 2;
      stops.push(far);
    }
    for (let p = 0; p + 1 < stops.length; p++) {
      const a = stops[p] as number;
      const b = stops[p + 1] as number;
      const high = response.valueAt(reading, s, a) > level;
      const low = response.valueAt(reading, s, b) > level;
      if (high && low) add(start + a, start + b);
      else if (high !== low) {
        const at = crossing(response, reading, s, level, a, b, high);
        if (high) add(start + a, start + at);
        else add(start + at, start + b);
      }
    }
  }
  return found;
}

function crossing(
  response: Response,
  reading: number,
  s: number,
  level: number,
  from: number,
  to: number,
  falling: boolean,
): number {
  let a = from;
  let b = to;
  for (let k = 0; k < 200 && b - a > 1e-15 * b; k++) {
    const c = (a + b) / 2;
    if (c === a || c === b) break;
    if (response.valueAt(reading, s, c) > level === falling) a = c;
    else b = c;
  }
  return (a + b) / 2;
}
