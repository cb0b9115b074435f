import type { Response } from './response.js';
import { phi1 } from './scalar.js';

/**
 * Concentrations at many moments. On an even grid the modes step by multiplication; elsewhere each
 * moment is worked out on its own. Nothing is interpolated.
 *
 * @internal
 */
export class Grid {
  readonly #response: Response;
  readonly #z: Float64Array;
  readonly #decay: Float64Array;
  readonly #gain: Float64Array;
  readonly #terms: Float64Array;
  readonly #steps: Float64Array;
  readonly #gains: Float64Array;

  constructor(response: Response) {
    const n = response.network.size;
    this.#response = response;
    this.#z = new Float64Array(n);
    this.#terms = new Float64Array(n + 4);
    this.#steps = new Float64Array(n + 4);
    this.#gains = new Float64Array(n + 4);
    this.#decay = new Float64Array(n);
    this.#gain = new Float64Array(n);
  }

  /**
   * Fills `out` reading by reading: reading a lies at offset + a * times.length.
   *
   * @param times - hours, in order
   * @param step - hours between neighbors when they are evenly spaced, else 0
   */
  fill(times: Float64Array, step: number, out: Float64Array, offset: number): void {
    const response = this.#response;
    const count = times.length;
    const readings = response.readings.length;
    const moments = response.schedule?.moments ?? times;
    let j = 0;
    const first = response.count === 0 ? Number.POSITIVE_INFINITY : (moments[0] as number);
    for (; j < count && (times[j] as number) < first; j++) {
      for (let a = 0; a < readings; a++) out[offset + a * count + j] = 0;
    }
    for (let s = 0; s < response.count && j < count; s++) {
      const end = s === response.count - 1 ? count : lowerBound(times, moments[s + 1] as number, j);
      if (end === j) continue;
      if (step > 0 && end - j > 2 && response.network.reversible) {
        this.#even(s, times, step, j, end, out, offset);
      } else {
        this.#single(s, times, j, end, out, offset);
      }
      j = end;
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
    const readings = response.readings.length;
    for (let j = from; j < to; j++) {
      const tau = (times[j] as number) - start;
      if (!response.network.reversible) {
        for (let a = 0; a < readings; a++) {
          out[offset + a * times.length + j] = response.valueAt(a, s, tau);
        }
        continue;
      }
      response.modesAt(s, tau, this.#z);
      for (let a = 0; a < readings; a++) {
        out[offset + a * times.length + j] = response.combine(a, this.#z, s, tau);
      }
    }
  }

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
    const { modes, readings, weights, input } = response;
    const n = modes.size;
    const z = this.#z;
    const decay = this.#decay;
    const gain = this.#gain;
    const fed = response.fed[s] === 1;
    const start = response.startOf(s);
    for (let k = 0; k < n; k++) {
      const x = (modes.rate[k] as number) * step;
      decay[k] = Math.exp(-x);
      gain[k] = fed ? (input[s * n + k] as number) * step * phi1(x) : 0;
    }
    const clusters =
      modes.clusters.length === 0
        ? NONE
        : modes.clusters.map((members) => motionOf(response, members, s, step));
    // At first digits may cancel (downstream, just after a dose): check until they do not.
    let j = from;
    response.modesAt(s, (times[from] as number) - start, z);
    for (let sure = false; j < to && !sure; j++) {
      sure = true;
      const tau = (times[j] as number) - start;
      for (let a = 0; a < readings.length; a++) {
        let sum = 0;
        let size = 0;
        for (let k = 0; k < n; k++) {
          const part = (weights[a * n + k] as number) * (z[k] as number);
          sum += part;
          size += Math.abs(part);
        }
        // At the very moment of a dose nothing has moved yet, which says nothing about what follows.
        if (size === 0 && tau === 0) sure = false;
        if (sum < response.cancelled * size) {
          sure = false;
          sum = response.combine(a, z, s, tau);
        }
        out[offset + a * times.length + j] = sum;
      }
      for (const each of clusters) advance(each, z);
      for (let k = 0; k < n; k++) {
        if (modes.clustered[k] === 0) {
          z[k] = (z[k] as number) * (decay[k] as number) + (gain[k] as number);
        }
      }
    }
    if (j >= to) return;
    for (let a = 0; a < readings.length; a++) {
      const at = offset + a * times.length;
      this.#sum(a, out, at + j, at + to, fed);
      for (const each of clusters) addCluster(each, z, weights, a * n, out, at + j, at + to);
    }
  }

  /**
   * Sums the modes of one reading over even steps, four at a time: each mode, weighted once, steps by
   * multiplication, and four of them step side by side without waiting for each other.
   */
  #sum(reading: number, out: Float64Array, from: number, to: number, fed: boolean): void {
    const { modes, weights } = this.#response;
    const n = modes.size;
    const y = this.#terms;
    const e = this.#steps;
    const g = this.#gains;
    let count = 0;
    for (let k = 0; k < n; k++) {
      const w = weights[reading * n + k] as number;
      if (w === 0 || modes.clustered[k] === 1) continue;
      y[count] = w * (this.#z[k] as number);
      e[count] = this.#decay[k] as number;
      g[count] = w * (this.#gain[k] as number);
      count += 1;
    }
    if (count === 0) out.fill(0, from, to);
    for (let k = 0; k < count; k += 4) {
      for (let spare = count; spare < k + 4; spare++) {
        y[spare] = 0;
        e[spare] = 0;
        g[spare] = 0;
      }
      if (fed) fedFour(y, e, g, k, out, from, to);
      else four(y, e, k, out, from, to);
    }
  }
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

/** Adds a cluster's part of one reading over even steps. Leaves z as it is. */
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

function four(
  y: Float64Array,
  e: Float64Array,
  at: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  let y0 = y[at] as number;
  let y1 = y[at + 1] as number;
  let y2 = y[at + 2] as number;
  let y3 = y[at + 3] as number;
  const e0 = e[at] as number;
  const e1 = e[at + 1] as number;
  const e2 = e[at + 2] as number;
  const e3 = e[at + 3] as number;
  const first = at === 0;
  for (let j = from; j < to; j++) {
    const sum = y0 + y1 + (y2 + y3);
    out[j] = first ? sum : (out[j] as number) + sum;
    y0 *= e0;
    y1 *= e1;
    y2 *= e2;
    y3 *= e3;
  }
}

function fedFour(
  y: Float64Array,
  e: Float64Array,
  g: Float64Array,
  at: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  let y0 = y[at] as number;
  let y1 = y[at + 1] as number;
  let y2 = y[at + 2] as number;
  let y3 = y[at + 3] as number;
  const first = at === 0;
  for (let j = from; j < to; j++) {
    const sum = y0 + y1 + (y2 + y3);
    out[j] = first ? sum : (out[j] as number) + sum;
    y0 = y0 * (e[at] as number) + (g[at] as number);
    y1 = y1 * (e[at + 1] as number) + (g[at + 1] as number);
    y2 = y2 * (e[at + 2] as number) + (g[at + 2] as number);
    y3 = y3 * (e[at + 3] as number) + (g[at + 3] as number);
  }
}

/** First index, from `from` on, whose time is not before t. */
function lowerBound(times: Float64Array, t: number, from: number): number {
  let low = from;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
