import type { Response } from './response.js';

/**
 * Area under a reading from the first dose to a moment, exact.
 *
 * @internal
 */
export function areaUntil(response: Response, reading: number, until: number): number {
  let sum = 0;
  for (let s = 0; s < response.count; s++) {
    const tau = Math.min(until - response.startOf(s), response.lengthOf(s));
    if (tau <= 0) break;
    sum += response.areaAt(reading, s, tau);
  }
  return sum;
}

/**
 * Areas to infinity of all positions per milligram put into one of them. Solves the rate matrix by
 * elimination that only adds, so that dose by clearance comes out to the last digits.
 *
 * @internal
 */
export class TotalAreas {
  readonly #size: number;
  readonly #flow: Float64Array;
  readonly #exit: Float64Array;
  readonly #pivot: Float64Array;
  readonly #given: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#flow = new Float64Array(size * size);
    this.#exit = new Float64Array(size);
    this.#pivot = new Float64Array(size);
    this.#given = new Float64Array(size);
  }

  /** Takes the rate matrix as it is now. Flows that leave stay apart, so that no difference is formed. */
  prepare(matrix: Float64Array): void {
    const n = this.#size;
    const flow = this.#flow;
    const exit = this.#exit;
    for (let j = 0; j < n; j++) {
      let inside = 0;
      for (let i = 0; i < n; i++) {
        if (i === j) continue;
        const rate = matrix[i * n + j] as number;
        flow[i * n + j] = rate;
        inside += rate;
      }
      exit[j] = Math.max(0, -(matrix[j * n + j] as number) - inside);
    }
    for (let k = n - 1; k >= 0; k--) {
      let leaving = exit[k] as number;
      for (let i = 0; i < k; i++) leaving += flow[i * n + k] as number;
      this.#pivot[k] = leaving;
      const lost = (exit[k] as number) / leaving;
      for (let i = 0; i < k; i++) {
        const share = (flow[i * n + k] as number) / leaving;
        if (share === 0) continue;
        for (let j = 0; j < k; j++) {
          if (i === j) continue;
          flow[i * n + j] = (flow[i * n + j] as number) + share * (flow[k * n + j] as number);
        }
      }
      for (let j = 0; j < k; j++) {
        exit[j] = (exit[j] as number) + lost * (flow[k * n + j] as number);
      }
    }
  }

  /** Writes the area of every position, in hours, for one milligram put into `source`. */
  solve(source: number, out: Float64Array): void {
    const n = this.#size;
    const given = this.#given;
    given.fill(0);
    given[source] = 1;
    for (let k = n - 1; k >= 0; k--) {
      if (given[k] === 0) continue;
      const part = (given[k] as number) / (this.#pivot[k] as number);
      for (let i = 0; i < k; i++) {
        given[i] = (given[i] as number) + part * (this.#flow[i * n + k] as number);
      }
    }
    for (let k = 0; k < n; k++) {
      let reaching = given[k] as number;
      for (let j = 0; j < k; j++) {
        reaching += (this.#flow[k * n + j] as number) * (out[j] as number);
      }
      out[k] = reaching / (this.#pivot[k] as number);
    }
  }
}
