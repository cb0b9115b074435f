import { falling, rising } from './lanes.js';
import type { Response } from './response.js';

/**
 * Concentrations at many moments. On an even grid the modes step by multiplication; elsewhere each
 * moment is worked out on its own. Nothing is interpolated.
 *
 * @internal
 */
export class Sampler {
  readonly #response: Response;
  readonly #z: Float64Array;
  /** What one step leaves of each mode, and what a constant input of one unit leaves after it. */
  readonly #decay: Float64Array;
  readonly #filled: Float64Array;
  readonly #lanes: readonly Lane[];
  #apart = 0;

  constructor(response: Response) {
    const { network, outputs } = response;
    const n = network.size;
    this.#response = response;
    this.#z = new Float64Array(n);
    this.#decay = new Float64Array(padded(n));
    this.#filled = new Float64Array(n);
    this.#lanes = outputs.map((_, a) => {
      const count = response.reach[a] as number;
      return {
        count,
        terms: new Float64Array(padded(count)),
        gains: new Float64Array(padded(count)),
      };
    });
  }

  /**
   * Fills `out` output by output: output a lies at offset + a * apart.
   *
   * @param times - hours, in order
   * @param step - hours between neighbors when they are evenly spaced from 0, else 0
   */
  fill(
    times: Float64Array,
    step: number,
    out: Float64Array,
    offset: number,
    apart = times.length,
  ): void {
    const response = this.#response;
    const count = times.length;
    this.#apart = apart;
    const outputs = response.outputs.length;
    const even = step > 0 && response.network.reversible;
    if (even) this.#prepare(step);
    let j = 0;
    const first = response.count === 0 ? Number.POSITIVE_INFINITY : response.startOf(0);
    for (; j < count && (times[j] as number) < first; j++) {
      for (let a = 0; a < outputs; a++) out[offset + a * apart + j] = 0;
    }
    for (let s = 0; s < response.count && j < count; s++) {
      const end =
        s === response.count - 1 ? count : notBefore(times, step, response.startOf(s + 1), j);
      if (end === j) continue;
      if (even && end - j > 2) this.#even(s, times, step, j, end, out, offset);
      else this.#single(s, times, j, end, out, offset);
      j = end;
    }
  }

  /** Works out, once for all stretches, what one step does to the modes. */
  #prepare(step: number): void {
    const { rate, size } = this.#response.modes;
    for (let k = 0; k < size; k++) {
      const r = rate[k] as number;
      const x = r * step;
      // One exponential gives what is left and what is gone, each without loss.
      if (x < 0.5) {
        const gone = -Math.expm1(-x);
        this.#decay[k] = 1 - gone;
        this.#filled[k] = gone / r;
      } else {
        const left = Math.exp(-x);
        this.#decay[k] = left;
        this.#filled[k] = (1 - left) / r;
      }
    }
  }

  #single(
    s: number,
    times: Float64Array,
    from: number,
    to: number,
    out: Float64Array,
    offset: number,
  ): void {
    const response = this.#response;
    const start = response.startOf(s);
    const outputs = response.outputs.length;
    for (let j = from; j < to; j++) {
      const tau = (times[j] as number) - start;
      if (!response.network.reversible) {
        for (let a = 0; a < outputs; a++) {
          out[offset + a * this.#apart + j] = response.valueAt(a, s, tau);
        }
        continue;
      }
      response.modesAt(s, tau, this.#z);
      for (let a = 0; a < outputs; a++) {
        out[offset + a * this.#apart + j] = response.combine(a, this.#z, s, tau);
      }
    }
  }

  /** One stretch of an even grid: modes step by multiplication, each weighted once. */
  #even(
    s: number,
    times: Float64Array,
    step: number,
    from: number,
    to: number,
    out: Float64Array,
    offset: number,
  ): void {
    const response = this.#response;
    const { modes, weights, input } = response;
    const { size: n, clustered } = modes;
    const infusing = response.infusing[s] === 1;
    const clusters =
      modes.clusters.length === 0
        ? NONE
        : modes.clusters.map((members) => motionOf(response, members, s, step));
    const near = clusters.length > 0;
    response.modesAt(s, (times[from] as number) - response.startOf(s), this.#z);
    const j = this.#untilSure(s, times, from, to, out, offset, clusters);
    if (j >= to) return;
    for (let a = 0; a < this.#lanes.length; a++) {
      const { count: terms, terms: y, gains: g } = this.#lanes[a] as Lane;
      for (let k = 0; k < terms; k++) {
        const w = near && clustered[k] === 1 ? 0 : (weights[a * n + k] as number);
        y[k] = w * (this.#z[k] as number);
        if (infusing) g[k] = w * (input[s * n + k] as number) * (this.#filled[k] as number);
      }
      const at = offset + a * this.#apart;
      if (infusing) rising(terms, y, this.#decay, g, out, at + j, at + to);
      else falling(terms, y, this.#decay, out, at + j, at + to);
      for (const each of clusters) addCluster(each, this.#z, weights, a * n, out, at + j, at + to);
    }
  }

  /**
   * Steps one moment at a time as long as digits cancel in any output: downstream, just after a dose.
   *
   * @returns the first moment that is left
   */
  #untilSure(
    s: number,
    times: Float64Array,
    from: number,
    to: number,
    out: Float64Array,
    offset: number,
    clusters: readonly ClusterStep[],
  ): number {
    const response = this.#response;
    const { weights, input, cancelled, modes } = response;
    const { size: n, clustered } = modes;
    const z = this.#z;
    const decay = this.#decay;
    const filled = this.#filled;
    const infusing = response.infusing[s] === 1;
    const near = clusters.length > 0;
    const start = response.startOf(s);
    for (let j = from; j < to; j++) {
      let sure = true;
      const tau = (times[j] as number) - start;
      for (let a = 0; a < this.#lanes.length; a++) {
        let sum = 0;
        let size = 0;
        for (let k = a * n, end = k + (this.#lanes[a] as Lane).count, m = 0; k < end; k++, m++) {
          const part = (weights[k] as number) * (z[m] as number);
          sum += part;
          size += Math.abs(part);
        }
        // At the very moment of a dose nothing has moved yet, which says nothing about what follows.
        if (sum < cancelled * size || (size === 0 && tau === 0)) sure = false;
      }
      if (sure) return j;
      for (let a = 0; a < this.#lanes.length; a++) {
        out[offset + a * this.#apart + j] = response.combine(a, z, s, tau);
      }
      if (near) for (const each of clusters) advance(each, z);
      for (let k = 0; k < n; k++) {
        if (near && clustered[k] === 1) continue;
        z[k] =
          (z[k] as number) * (decay[k] as number) +
          (infusing ? (input[s * n + k] as number) * (filled[k] as number) : 0);
      }
    }
    return to;
  }
}

/** The modes of one output, weighted: those up to the end of its block. */
interface Lane {
  readonly count: number;
  readonly terms: Float64Array;
  readonly gains: Float64Array;
}

function padded(count: number): number {
  return Math.ceil(count / 4) * 4;
}

/** A cluster over one even step: z becomes decay z + gain. */
interface ClusterStep {
  readonly members: Int32Array;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
  readonly next: Float64Array;
}

const NONE: readonly ClusterStep[] = [];

function motionOf(response: Response, members: Int32Array, s: number, step: number): ClusterStep {
  const n = response.modes.size;
  const m = members.length;
  const { decay, filled } = response.modes.clusterMotion(members, step);
  const gain = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    for (let l = 0; l <= i; l++) {
      gain[i] =
        (gain[i] as number) +
        (filled[i * m + l] as number) * (response.input[s * n + (members[l] as number)] as number);
    }
  }
  return { members, decay, gain, next: new Float64Array(m) };
}

function advance({ members, decay, gain, next }: ClusterStep, z: Float64Array): void {
  const m = members.length;
  for (let i = 0; i < m; i++) {
    let sum = gain[i] as number;
    for (let l = 0; l <= i; l++) {
      sum += (decay[i * m + l] as number) * (z[members[l] as number] as number);
    }
    next[i] = sum;
  }
  for (let i = 0; i < m; i++) z[members[i] as number] = next[i] as number;
}

/** Adds a cluster's part of one output over even steps. Leaves z as it is. */
function addCluster(
  cluster: ClusterStep,
  z: Float64Array,
  weights: Float64Array,
  at: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const { members } = cluster;
  const present = z.slice();
  for (let j = from; j < to; j++) {
    let sum = out[j] as number;
    for (const k of members) sum += (weights[at + k] as number) * (present[k] as number);
    out[j] = sum;
    advance(cluster, present);
  }
}

/** First index, from `from` on, whose time is not before t. */
function notBefore(times: Float64Array, step: number, t: number, from: number): number {
  const count = times.length;
  if (step > 0) {
    // On an even grid the place is known to within rounding.
    let at = Math.max(from, Math.min(count, Math.ceil(t / step)));
    while (at > from && (times[at - 1] as number) >= t) at -= 1;
    while (at < count && (times[at] as number) < t) at += 1;
    return at;
  }
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
