import type { Response } from './response.js';
import { NOTHING, Zeros } from './zeros.js';

/** Derivatives of the slope that are looked at, and the slope itself. */
const DERIVATIVES = 4;

/**
 * The slope of an output during one stretch in a body some of whose modes decay at nearly equal rates
 * and feed each other. As {@link Slope}, but modes move together, so that weights are followed instead
 * of the parts they make up.
 *
 * @internal
 */
export class ClusteredSlope extends Zeros {
  readonly #width: number;
  /** Modes from the fastest to the slowest that take part. */
  readonly #order: Int32Array;
  readonly #rate: Float64Array;
  /** How fast each mode changes at the start of the stretch, and at the time looked at. */
  readonly #start: Float64Array;
  readonly #now: Float64Array;
  /** Weights after j modes were taken out, at j * width + k. */
  readonly #left: Float64Array;
  /** Weights of the slope and of its derivatives, one after the other. */
  readonly #bend: Float64Array;
  #count = 0;
  #response: Response | undefined;

  constructor(width: number) {
    super();
    this.#width = width;
    this.#order = new Int32Array(width);
    this.#rate = new Float64Array(width);
    this.#start = new Float64Array(width);
    this.#now = new Float64Array(width);
    this.#bend = new Float64Array(width * DERIVATIVES);
    this.#left = new Float64Array(width * width);
  }

  /**
   * Finds the hours into a stretch at which the slope changes sign.
   *
   * @param out - receives them in order
   * @returns how many
   */
  zeros(response: Response, output: number, stretch: number, out: Float64Array): number {
    this.#response = response;
    this.#takeIn(response, output, stretch);
    const width = this.#width;
    for (let j = 1; j < this.#count; j++) {
      this.#take(this.#left, (j - 1) * width, j * width, this.#rate[j - 1] as number);
    }
    this.#bend.set(this.#left.subarray(0, this.#count));
    for (let d = 1; d < DERIVATIVES; d++) this.#take(this.#bend, (d - 1) * width, d * width, 0);
    return this.find(response.lengthOf(stretch), out);
  }

  protected override get fastest(): number {
    return this.#rate[0] as number;
  }

  protected override get slowest(): number {
    return this.#rate[this.#count - 1] as number;
  }

  protected override get lastSign(): number {
    return 0;
  }

  protected override changes(t: number): number {
    const n = this.#count;
    this.#move(t);
    let changes = 0;
    let after = 0;
    // From the end: a value that is zero takes, just after t, the sign of what comes after it.
    for (let j = n - 1; j >= 0; j--) {
      const { sum, size } = this.#sum(this.#left, j);
      const sign = Math.abs(sum) > NOTHING * size ? Math.sign(sum) : after;
      if (after !== 0 && sign !== after) changes += 1;
      after = sign;
    }
    return changes;
  }

  protected override look(t: number): void {
    this.#move(t);
    for (let d = 0; d < DERIVATIVES; d++) {
      const { sum, size } = this.#sum(this.#bend, d);
      this.seen[d] = sum;
      if (d < 2) this.seen[DERIVATIVES + d] = size;
    }
  }

  /** One row of weights over the modes as they are now, and the sum of sizes. */
  #sum(weights: Float64Array, row: number): { readonly sum: number; readonly size: number } {
    let sum = 0;
    let size = 0;
    for (let k = 0; k < this.#count; k++) {
      const part = (weights[row * this.#width + k] as number) * (this.#now[k] as number);
      sum += part;
      size += Math.abs(part);
    }
    return { sum, size };
  }

  /** Lists the modes that take part. */
  #takeIn(response: Response, output: number, stretch: number): void {
    const { modes, weights, state, input } = response;
    const n = modes.size;
    const at = stretch * n;
    const all = Array.from({ length: n }, (_, k) => k).filter(
      (k) => weights[output * n + k] !== 0 || modes.clustered[k] === 1,
    );
    const order = all.toSorted((a, b) => (modes.rate[b] as number) - (modes.rate[a] as number));
    this.#count = order.length;
    order.forEach((k, p) => {
      const r = modes.rate[k] as number;
      let change = (input[at + k] as number) - r * (state[at + k] as number);
      if (modes.clustered[k] === 1) {
        for (let j = 0; j < k; j++) {
          change += (modes.coupling[k * n + j] as number) * (state[at + j] as number);
        }
      }
      this.#order[p] = k;
      this.#rate[p] = r;
      this.#start[p] = change;
      this.#left[p] = weights[output * n + k] as number;
    });
  }

  /** Weights, at `to`, of (d/dt + taken) of what has the weights at `from`. */
  #take(weights: Float64Array, from: number, to: number, taken: number): void {
    const n = this.#count;
    const { modes } = this.#response as Response;
    for (let p = 0; p < n; p++) {
      const k = this.#order[p] as number;
      let sum = (weights[from + p] as number) * (taken - (this.#rate[p] as number));
      for (let q = 0; q < n; q++) {
        const i = this.#order[q] as number;
        if (i > k && modes.clustered[i] === 1) {
          sum += (weights[from + q] as number) * (modes.coupling[i * modes.size + k] as number);
        }
      }
      weights[to + p] = sum;
    }
  }

  /** How fast each mode changes at a time. */
  #move(t: number): void {
    const now = this.#now;
    const start = this.#start;
    for (let p = 0; p < this.#count; p++) {
      now[p] =
        t === 0
          ? (start[p] as number)
          : (start[p] as number) * Math.exp(-(this.#rate[p] as number) * t);
    }
    if (t === 0) return;
    const { modes } = this.#response as Response;
    for (const members of modes.clusters) {
      const places = Array.from(members, (k) => this.#order.indexOf(k));
      const decay = modes.clusterDecay(members, t);
      const m = members.length;
      for (let i = 0; i < m; i++) {
        let sum = 0;
        for (let j = 0; j <= i; j++) {
          sum += (decay[i * m + j] as number) * (start[places[j] as number] as number);
        }
        now[places[i] as number] = sum;
      }
    }
  }
}
