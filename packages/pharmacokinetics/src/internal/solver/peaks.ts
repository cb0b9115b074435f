import { ClusteredSlope } from './clustered-slope.js';
import type { Response } from './response.js';
import { Slope } from './slope.js';

/** Probes in each doubling of time: fine enough that the slope changes sign at most once between two. */
const PROBES = 4;
const WITHIN_DOUBLING = Float64Array.from({ length: PROBES }, (_, r) => 2 ** (r / PROBES));

/**
 * Values nearer to each other than this part of themselves are one: moments weeks or years from the
 * start have no more digits to tell them apart by.
 */
export const SAME = 1e-9;

const zeros = new Float64Array(64);
const slope = new Slope(32);
const clusteredSlope = new ClusteredSlope(32);

/**
 * Highest value of an output and when it is first reached, over a span of time.
 * Every stretch is searched: its ends, and every place inside where the slope passes through zero.
 * A later value that is higher by rounding alone does not change the time.
 *
 * @param into - receives value and time in hours
 * @param from - start of the span, in hours
 * @param to - end of the span, in hours; may be infinite. What is given at that very moment does not count
 * @internal
 */
export function peak(
  response: Response,
  output: number,
  into: Float64Array,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): void {
  let value = 0;
  let reached = 0;
  let time = 0;
  for (let s = Math.max(0, response.stretchAt(from)); s < response.count; s++) {
    const start = response.startOf(s);
    if (start >= to) break;
    const low = Math.max(0, from - start);
    const high = Math.min(response.lengthOf(s), to - start);
    if (low > high) continue;
    const count = turns(response, output, s);
    // The end of a stretch is the start of the next, where drug may have come on top.
    const ends = high === to - start ? count : count - 1;
    for (let p = -1; p <= ends; p++) {
      const tau = p < 0 ? low : p === count ? high : (zeros[p] as number);
      if (tau < low || tau > high || tau === Number.POSITIVE_INFINITY) continue;
      const here = response.valueAt(output, s, tau);
      if (here > value) value = here;
      if (here > reached * (1 + SAME)) {
        reached = here;
        time = start + tau;
      }
    }
  }
  into[0] = value;
  into[1] = time;
}

/**
 * Finds the hours into a stretch at which the slope of an output changes sign.
 *
 * @returns how many; the hours stand in {@link turnings}
 * @internal
 */
function turns(response: Response, output: number, s: number): number {
  if (!response.network.reversible) return probedTurns(response, output, s);
  const { clusters } = response.modes;
  return (clusters.length > 0 ? clusteredSlope : slope).zeros(response, output, s, zeros);
}

/** The hours found by the last call of {@link turns}. @internal */
function turnings(count: number): number[] {
  return [...zeros.subarray(0, count)];
}

/** For structures whose rates are not real: probes at ever longer times, then bisection. */
function probedTurns(response: Response, output: number, s: number): number {
  const n = response.network.size;
  let fastest = 0;
  let slowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const loss = -(response.modes.matrix[i * n + i] as number);
    fastest = Math.max(fastest, loss);
    slowest = Math.min(slowest, loss);
  }
  const length = response.lengthOf(s);
  const stop = Math.min(length, 60 / slowest);
  let count = 0;
  let before = 0;
  let sign = Math.sign(response.slopeAt(output, s, 0));
  for (let tau = Math.min(0.02 / fastest, length / 8); ; tau *= WITHIN_DOUBLING[1] as number) {
    const at = Math.min(tau, stop);
    const now = Math.sign(response.slopeAt(output, s, at));
    if (now !== 0) {
      if (sign !== 0 && now !== sign && count < zeros.length) {
        zeros[count] = bisect(response, output, s, before, at, sign);
        count += 1;
      }
      sign = now;
      before = at;
    }
    if (at >= stop) return count;
  }
}

function bisect(
  response: Response,
  output: number,
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
    if (Math.sign(response.slopeAt(output, s, c)) === signBefore) a = c;
    else b = c;
  }
  return (a + b) / 2;
}

/**
 * Stretches of time during which an output is above a level, in order, as [from, to] in hours.
 *
 * @internal
 */
export function intervalsAbove(
  response: Response,
  output: number,
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
    const stops = [0, ...turnings(turns(response, output, s))];
    const length = response.lengthOf(s);
    if (Number.isFinite(length)) stops.push(length);
    else {
      let far = Math.max(1, 2 * (stops.at(-1) as number));
      while (response.valueAt(output, s, far) > level) far *= 2;
      stops.push(far);
    }
    for (let p = 0; p + 1 < stops.length; p++) {
      const a = stops[p] as number;
      const b = stops[p + 1] as number;
      const high = response.valueAt(output, s, a) > level;
      const low = response.valueAt(output, s, b) > level;
      if (high && low) add(start + a, start + b);
      else if (high !== low) {
        const at = crossing(response, output, s, level, a, b, high);
        if (high) add(start + a, start + at);
        else add(start + at, start + b);
      }
    }
  }
  return found;
}

function crossing(
  response: Response,
  output: number,
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
    if (response.valueAt(output, s, c) > level === falling) a = c;
    else b = c;
  }
  return (a + b) / 2;
}
