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
  readonly #next: Float64Array;
  readonly #decay: Float64Array;
  readonly #gain: Float64Array;

  constructor(response: Response) {
    const n = response.network.size;
    this.#response = response;
    this.#z = new Float64Array(n);
    this.#next = new Float64Array(n);
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
    const { modes, readings, weights } = response;
    const n = modes.size;
    const count = times.length;
    const z = this.#z;
    const decay = this.#decay;
    const gain = this.#gain;
    const fed = response.fed[s] === 1;
    const start = response.startOf(s);
    const clusters = modes.clusters.map((members) => ({
      members,
      ...response.motion(members, step),
    }));
    for (let k = 0; k < n; k++) {
      const x = (modes.rate[k] as number) * step;
      decay[k] = Math.exp(-x);
      gain[k] = fed ? (response.input[s * n + k] as number) * step * phi1(x) : 0;
    }
    response.modesAt(s, (times[from] as number) - start, z);
    const advance = (): void => {
      const next = this.#next;
      for (let k = 0; k < n; k++) {
        next[k] = (z[k] as number) * (decay[k] as number) + (gain[k] as number);
      }
      for (const { members, decay: e, filled } of clusters) {
        const m = members.length;
        for (let i = 0; i < m; i++) {
          let sum = 0;
          for (let l = 0; l <= i; l++) {
            const k = members[l] as number;
            sum += (e[i * m + l] as number) * (z[k] as number);
            sum += (filled[i * m + l] as number) * (response.input[s * n + k] as number);
          }
          next[members[i] as number] = sum;
        }
      }
      z.set(next);
    };
    // At first digits may cancel (downstream, just after a dose): check until they do not.
    let j = from;
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
        out[offset + a * count + j] = sum;
      }
      advance();
    }
    if (clusters.length > 0) {
      for (; j < to; j++) {
        for (let a = 0; a < readings.length; a++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += (weights[a * n + k] as number) * (z[k] as number);
          out[offset + a * count + j] = sum;
        }
        advance();
      }
    } else if (readings.length === 2) {
      this.#pair(n, j, to, out, offset, count);
    } else {
      for (; j < to; j++) {
        for (let a = 0; a < readings.length; a++) {
          let sum = 0;
          for (let k = 0; k < n; k++) sum += (weights[a * n + k] as number) * (z[k] as number);
          out[offset + a * count + j] = sum;
        }
        for (let k = 0; k < n; k++) {
          z[k] = (z[k] as number) * (decay[k] as number) + (gain[k] as number);
        }
      }
    }
  }

  /** Two readings, no clusters: the common case, in one tight loop. */
  #pair(
    n: number,
    from: number,
    to: number,
    out: Float64Array,
    offset: number,
    count: number,
  ): void {
    const { weights } = this.#response;
    const z = this.#z;
    const decay = this.#decay;
    const gain = this.#gain;
    const second = offset + count;
    for (let j = from; j < to; j++) {
      let parent = 0;
      let metabolite = 0;
      for (let k = 0; k < n; k++) {
        const now = z[k] as number;
        parent += (weights[k] as number) * now;
        metabolite += (weights[n + k] as number) * now;
        z[k] = now * (decay[k] as number) + (gain[k] as number);
      }
      out[offset + j] = parent;
      out[second + j] = metabolite;
    }
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
