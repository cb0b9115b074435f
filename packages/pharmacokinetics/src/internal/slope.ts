import type { Response } from './response.js';

/** Below this part of the sum of sizes a value cannot be told from zero. */
const NOTHING = 1e-13;

/**
 * The slope of a reading during one stretch, and its zeros.
 *
 * Zeros are counted, not hunted. The slope is a sum of decaying exponentials; as Budan and Fourier do
 * for polynomials, it is followed by what is left after taking out one mode after the other, the
 * fastest first. Between two times the list loses at least one change of sign for every zero, so
 * where it loses none there is no zero, and where it loses one there is exactly one.
 *
 * @internal
 */
export class Slope {
  readonly #width: number;
  /** Modes from the fastest to the slowest that take part. */
  readonly #order: Int32Array;
  readonly #rate: Float64Array;
  /** How fast each mode changes at the start of the stretch, and at the time looked at. */
  readonly #start: Float64Array;
  readonly #now: Float64Array;
  /** Weights after j modes were taken out, at j * width + k. */
  readonly #left: Float64Array;
  /** Weights of the slope's own slope. */
  readonly #bend: Float64Array;
  #count = 0;
  #response: Response | undefined;
  #found = 0;

  constructor(width: number) {
    this.#width = width;
    this.#order = new Int32Array(width);
    this.#rate = new Float64Array(width);
    this.#start = new Float64Array(width);
    this.#now = new Float64Array(width);
    this.#bend = new Float64Array(width);
    this.#left = new Float64Array(width * width);
  }

  /**
   * Finds the hours into a stretch at which the slope changes sign.
   *
   * @param out - receives them in order
   * @returns how many
   */
  zeros(response: Response, reading: number, stretch: number, out: Float64Array): number {
    this.#response = response;
    if (!this.#takeIn(response, reading, stretch)) return 0;
    this.#prepare();
    const first = this.#changes(0);
    if (first === 0) return 0;
    const end = response.lengthOf(stretch);
    let to = end;
    let last = 0;
    if (end === Number.POSITIVE_INFINITY) {
      // At infinity the slowest mode rules, and no change of sign is left.
      to = 1 / (this.#rate[this.#count - 1] as number);
      for (let tries = 0; tries < 12 && this.#changes(to) > 0; tries++) to *= 2;
    } else last = this.#changes(end);
    this.#found = 0;
    this.#search(0, to, first, last, out, 0);
    return this.#found;
  }

  /** Lists the modes that take part; false when they all pull the same way. */
  #takeIn(response: Response, reading: number, stretch: number): boolean {
    const { modes, weights, state, input } = response;
    const n = modes.size;
    const at = stretch * n;
    const close = modes.clusters.length > 0;
    let rising = false;
    let falling = false;
    this.#count = 0;
    for (let k = 0; k < n; k++) {
      const w = weights[reading * n + k] as number;
      if (w === 0 && (!close || modes.clustered[k] === 0)) continue;
      const r = modes.rate[k] as number;
      let place = this.#count;
      while (place > 0 && (this.#rate[place - 1] as number) < r) {
        this.#rate[place] = this.#rate[place - 1] as number;
        this.#order[place] = this.#order[place - 1] as number;
        place -= 1;
      }
      this.#rate[place] = r;
      this.#order[place] = k;
      this.#count += 1;
    }
    for (let p = 0; p < this.#count; p++) {
      const k = this.#order[p] as number;
      const r = this.#rate[p] as number;
      let change = (input[at + k] as number) - r * (state[at + k] as number);
      if (close && modes.clustered[k] === 1) {
        for (let j = 0; j < k; j++) {
          change += (modes.coupling[k * n + j] as number) * (state[at + j] as number);
        }
      }
      const w = weights[reading * n + k] as number;
      this.#start[p] = change;
      this.#left[p] = w;
      if (w * change > 0) rising = true;
      if (w * change < 0) falling = true;
    }
    return close || (rising && falling);
  }

  #prepare(): void {
    const width = this.#width;
    for (let j = 1; j < this.#count; j++) {
      this.#take((j - 1) * width, this.#left, j * width, this.#rate[j - 1] as number);
    }
    this.#take(0, this.#bend, 0, 0);
  }

  #close(): boolean {
    return (this.#response as Response).modes.clusters.length > 0;
  }

  /** Weights of (d/dt + taken) of what has the weights at `from`. */
  #take(from: number, out: Float64Array, to: number, taken: number): void {
    const n = this.#count;
    const left = this.#left;
    const { modes } = this.#response as Response;
    const close = modes.clusters.length > 0;
    for (let p = 0; p < n; p++) {
      let sum = (left[from + p] as number) * (taken - (this.#rate[p] as number));
      if (close) {
        const k = this.#order[p] as number;
        for (let q = 0; q < n; q++) {
          const i = this.#order[q] as number;
          if (i > k && modes.clustered[i] === 1) {
            sum += (left[from + q] as number) * (modes.coupling[i * modes.size + k] as number);
          }
        }
      }
      out[to + p] = sum;
    }
  }

  /** How fast each mode changes at a time. */
  #move(t: number): void {
    const n = this.#count;
    for (let p = 0; p < n; p++) {
      const start = this.#start[p] as number;
      this.#now[p] = t === 0 ? start : start * Math.exp(-(this.#rate[p] as number) * t);
    }
    if (t === 0 || !this.#close()) return;
    const { modes } = this.#response as Response;
    for (const members of modes.clusters) {
      const places = Array.from(members, (k) => this.#place(k));
      const decay = modes.clusterDecay(members, t);
      const m = members.length;
      for (let i = 0; i < m; i++) {
        let sum = 0;
        for (let j = 0; j <= i; j++) {
          sum += (decay[i * m + j] as number) * (this.#start[places[j] as number] as number);
        }
        this.#now[places[i] as number] = sum;
      }
    }
  }

  #place(mode: number): number {
    for (let p = 0; p < this.#count; p++) if (this.#order[p] === mode) return p;
    return 0;
  }

  /** Changes of sign in the list just after a time. */
  #changes(t: number): number {
    const n = this.#count;
    const left = this.#left;
    const width = this.#width;
    this.#move(t);
    const now = this.#now;
    let changes = 0;
    let after = 0;
    // From the end: a value that is zero takes, just after t, the sign of what comes after it.
    for (let j = n - 1; j >= 0; j--) {
      let sum = 0;
      let size = 0;
      for (let k = 0; k < n; k++) {
        const part = (left[j * width + k] as number) * (now[k] as number);
        sum += part;
        size += Math.abs(part);
      }
      const sign = Math.abs(sum) > NOTHING * size ? Math.sign(sum) : after;
      if (after !== 0 && sign !== after) changes += 1;
      after = sign;
    }
    return changes;
  }

  #search(
    from: number,
    to: number,
    before: number,
    after: number,
    out: Float64Array,
    depth: number,
  ): void {
    const zeros = before - after;
    if (zeros <= 0 || this.#found >= out.length) return;
    if (zeros === 1) {
      out[this.#found] = this.#solve(from, to);
      this.#found += 1;
      return;
    }
    if (depth > 60 || to - from <= 1e-14 * to) return;
    const middle = from === 0 ? to / 16 : Math.sqrt(from * to);
    const between = this.#changes(middle);
    this.#search(from, middle, before, between, out, depth + 1);
    this.#search(middle, to, between, after, out, depth + 1);
  }

  /** The one zero between two times: Newton, kept inside by bisection. */
  #solve(from: number, to: number): number {
    const n = this.#count;
    const now = this.#now;
    let a = from;
    let b = to;
    // The sign at the far end; at the near end the slope may be zero itself.
    const far = Math.sign(this.#value(to));
    let x = a === 0 ? b / 4 : Math.sqrt(a * b);
    for (let step = 0; step < 200; step++) {
      this.#move(x);
      let value = 0;
      let bend = 0;
      for (let k = 0; k < n; k++) {
        value += (this.#left[k] as number) * (now[k] as number);
        bend += (this.#bend[k] as number) * (now[k] as number);
      }
      if (value === 0) return x;
      if (Math.sign(value) === far) b = x;
      else a = x;
      let next = x - value / bend;
      if (!(next > a && next < b)) next = a === 0 ? b / 4 : (a + b) / 2;
      if (Math.abs(next - x) <= 4e-16 * x || b - a <= 4e-16 * b) return next;
      x = next;
    }
    return x;
  }

  #value(t: number): number {
    this.#move(t);
    let value = 0;
    for (let k = 0; k < this.#count; k++) {
      value += (this.#left[k] as number) * (this.#now[k] as number);
    }
    return value;
  }
}
