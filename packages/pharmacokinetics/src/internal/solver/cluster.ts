import { phi1 } from './scalar.js';

/** Rates closer than this, relative to the larger, are kept together instead of being divided by their difference. */
export const NEAR = 1e-3;

/**
 * The motion of a few modes whose rates are equal or nearly equal, over one time step.
 * Nothing here divides by a difference of rates.
 *
 * @internal
 */
export interface ClusterMotion {
  /** e^(D t), row-major, lower triangular. */
  readonly decay: Float64Array;
  /** Integral of e^(D s) from 0 to t: what a constant input leaves. */
  readonly filled: Float64Array;
  /** Integral of `filled` from 0 to t. */
  readonly gathered: Float64Array;
}

/** Where a cluster's rates and couplings are found. */
export interface ClusterPlace {
  readonly members: Int32Array;
  readonly rate: Float64Array;
  /** Feeding of mode j into mode i, at i * size + j. */
  readonly coupling: Float64Array;
}

/**
 * e^(D t) of one cluster, row-major, lower triangular.
 *
 * @param t - length of the step, not negative and finite
 * @internal
 */
export function clusterDecay({ members, rate, coupling }: ClusterPlace, t: number): Float64Array {
  const m = members.length;
  const n = rate.length;
  const decay = new Float64Array(m * m);
  if (m === 2) {
    const first = members[0] as number;
    const second = members[1] as number;
    const a = rate[first] as number;
    const b = rate[second] as number;
    const slow = Math.exp(-a * t);
    decay[0] = slow;
    decay[2] = (coupling[second * n + first] as number) * t * slow * phi1((b - a) * t);
    decay[3] = Math.exp(-b * t);
    return decay;
  }
  const [own, feed] = access({ members, rate, coupling });
  triangularExponential(m, own, feed, t, decay);
  return decay;
}

/**
 * Works out the motion of one cluster with its inputs.
 *
 * @param t - length of the step, not negative and finite
 * @param withAreas - whether `gathered` is wanted
 * @internal
 */
export function clusterMotion(place: ClusterPlace, t: number, withAreas: boolean): ClusterMotion {
  const m = place.members.length;
  const [own, feed] = access(place);
  const decay = clusterDecay(place, t);
  const filled = integral(m, own, feed, t, decay, (i, j) => (i === j ? 1 : 0), 1);
  const gathered = withAreas
    ? integral(m, own, feed, t, filled, (i, j) => (i === j ? t : 0), 2)
    : filled;
  return { decay, filled, gathered };
}

function access({ members, rate, coupling }: ClusterPlace): [Own, Feed] {
  const n = rate.length;
  return [
    (i) => rate[members[i] as number] as number,
    (i, j) => coupling[(members[i] as number) * n + (members[j] as number)] as number,
  ];
}

type Own = (i: number) => number;
type Feed = (i: number, j: number) => number;

/**
 * e^(D t) for three or more modes. The fastest decay is split off, so that what is left has a
 * diagonal that is not negative and small; couplings are scaled to one, then series and squaring.
 */
function triangularExponential(
  m: number,
  own: Own,
  feed: Feed,
  t: number,
  out: Float64Array,
): void {
  let fastest = 0;
  for (let i = 0; i < m; i++) fastest = Math.max(fastest, own(i));
  let alpha = 1;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < i; j++) {
      alpha = Math.max(alpha, Math.abs(feed(i, j) * t) ** (1 / (i - j)));
    }
  }
  let largest = 1;
  for (let i = 0; i < m; i++) largest = Math.max(largest, (fastest - own(i)) * t);
  const halvings = Math.ceil(Math.log2(largest)) + 1;
  const shrink = 2 ** -halvings;
  const small = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    small[i * m + i] = (fastest - own(i)) * t * shrink;
    for (let j = 0; j < i; j++) {
      small[i * m + j] = ((feed(i, j) * t) / alpha ** (i - j)) * shrink;
    }
  }
  let term = identity(m);
  let sum = identity(m);
  for (let k = 1; k < 24; k++) {
    term = multiply(m, term, small, 1 / k);
    for (let x = 0; x < m * m; x++) sum[x] = (sum[x] as number) + (term[x] as number);
  }
  for (let k = 0; k < halvings; k++) sum = multiply(m, sum, sum, 1);
  const factor = Math.exp(-fastest * t);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) {
      out[i * m + j] = (sum[i * m + j] as number) * alpha ** (i - j) * factor;
    }
  }
}

/**
 * Integral over the step of a triangular function F with F' = D F and a known start: by series when
 * the step is short, by solving D * integral = end - start when it is long.
 */
function integral(
  m: number,
  own: Own,
  feed: Feed,
  t: number,
  end: Float64Array,
  start: (i: number, j: number) => number,
  order: 1 | 2,
): Float64Array {
  const out = new Float64Array(m * m);
  let fastest = 0;
  for (let i = 0; i < m; i++) fastest = Math.max(fastest, own(i));
  if (fastest * t < 0.5) {
    const d = new Float64Array(m * m);
    for (let i = 0; i < m; i++) {
      d[i * m + i] = -own(i) * t;
      for (let j = 0; j < i; j++) d[i * m + j] = feed(i, j) * t;
    }
    let term = identity(m);
    for (let x = 0; x < m * m; x++) term[x] = ((term[x] as number) * t ** order) / order;
    for (let k = 1; k < 24; k++) {
      for (let x = 0; x < m * m; x++) out[x] = (out[x] as number) + (term[x] as number);
      term = multiply(m, term, d, 1 / (k + order));
    }
    return out;
  }
  for (let j = 0; j < m; j++) {
    for (let i = j; i < m; i++) {
      let sum = start(i, j) - (end[i * m + j] as number);
      for (let k = j; k < i; k++) sum += feed(i, k) * (out[k * m + j] as number);
      out[i * m + j] = sum / own(i);
    }
  }
  return out;
}

function identity(m: number): Float64Array {
  const out = new Float64Array(m * m);
  for (let i = 0; i < m; i++) out[i * m + i] = 1;
  return out;
}

function multiply(m: number, a: Float64Array, b: Float64Array, factor: number): Float64Array {
  const out = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let k = 0; k <= i; k++) {
      const x = (a[i * m + k] as number) * factor;
      if (x === 0) continue;
      for (let j = 0; j <= k; j++) {
        out[i * m + j] = (out[i * m + j] as number) + x * (b[k * m + j] as number);
      }
    }
  }
  return out;
}
