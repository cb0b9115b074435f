import type { Response } from './response.js';
import { NOTHING, Zeros } from './zeros.js';

/**
 * The slope of an output during one stretch as a plain sum of exponentials: all modes decay on their
 * own, as they do in almost every body.
 *
 * @internal
 */
export class Slope extends Zeros {
  /** Rates of the modes that take part, and their parts in the slope at the start, fastest first. */
  readonly #rate: Float64Array;
  readonly #part: Float64Array;
  readonly #left: Float64Array;
  readonly #sign: Int8Array;
  #count = 0;

  constructor(width: number) {
    super();
    this.#rate = new Float64Array(width);
    this.#part = new Float64Array(width);
    this.#left = new Float64Array(width);
    this.#sign = new Int8Array(width);
  }

  /**
   * Finds the hours into a stretch at which the slope changes sign.
   *
   * @param out - receives them in order
   * @returns how many
   */
  zeros(response: Response, output: number, stretch: number, out: Float64Array): number {
    const { modes, weights, state, input, reach } = response;
    const { rate: rates, size: n } = modes;
    const end = reach[output] as number;
    const parts = this.#left;
    let rising = false;
    let falling = false;
    for (let k = 0; k < end; k++) {
      const at = stretch * n + k;
      const change = (input[at] as number) - (rates[k] as number) * (state[at] as number);
      const part = (weights[output * n + k] as number) * change;
      if (part > 0) rising = true;
      else if (part < 0) falling = true;
      parts[k] = part;
    }
    // Where all pull the same way there is no turn.
    if (!rising || !falling) return 0;
    this.#sort(parts, rates, end);
    const length = response.lengthOf(stretch);
    const only = this.#only();
    if (only === undefined) return this.find(length, out);
    return only ? this.findOnly(length, out) : 0;
  }

  /**
   * Descartes' rule for exponentials: where the parts change sign once from the fastest to the slowest,
   * the slope has one zero, at any time. It lies ahead where the slope's sign now is not its last.
   *
   * @returns whether it does; undefined where parts change sign more often
   */
  #only(): boolean | undefined {
    const part = this.#part;
    let sum = 0;
    let size = 0;
    let changes = 0;
    for (let p = 0; p < this.#count; p++) {
      const here = part[p] as number;
      sum += here;
      size += Math.abs(here);
      if (p > 0 && here > 0 !== (part[p - 1] as number) > 0) changes += 1;
    }
    if (changes !== 1) return undefined;
    return Math.abs(sum) > NOTHING * size && sum > 0 !== this.lastSign > 0;
  }

  /** Puts the modes that take part in order, from the fastest to the slowest. */
  #sort(parts: Float64Array, rates: Float64Array, end: number): void {
    const rate = this.#rate;
    const part = this.#part;
    let count = 0;
    for (let k = 0; k < end; k++) {
      const here = parts[k] as number;
      if (here === 0) continue;
      const r = rates[k] as number;
      let place = count;
      for (; place > 0 && (rate[place - 1] as number) < r; place--) {
        rate[place] = rate[place - 1] as number;
        part[place] = part[place - 1] as number;
      }
      rate[place] = r;
      part[place] = here;
      count += 1;
    }
    this.#count = count;
  }

  protected override get fastest(): number {
    return this.#rate[0] as number;
  }

  protected override get slowest(): number {
    return this.#rate[this.#count - 1] as number;
  }

  protected override get lastSign(): number {
    return Math.sign(this.#part[this.#count - 1] as number);
  }

  protected override changes(t: number): number {
    const n = this.#count;
    const rate = this.#rate;
    const part = this.#part;
    const left = this.#left;
    const sign = this.#sign;
    for (let p = 0; p < n; p++) {
      const start = part[p] as number;
      left[p] = t === 0 ? start : start * Math.exp(-(rate[p] as number) * t);
    }
    for (let j = 0; j < n; j++) {
      let sum = 0;
      let size = 0;
      const taken = rate[j] as number;
      for (let p = j; p < n; p++) {
        const here = left[p] as number;
        sum += here;
        size += Math.abs(here);
        left[p] = here * (taken - (rate[p] as number));
      }
      sign[j] = Math.abs(sum) > NOTHING * size ? Math.sign(sum) : 0;
    }
    // From the end: a value that is zero takes, just after t, the sign of what comes after it.
    let changes = 0;
    let after = 0;
    for (let j = n - 1; j >= 0; j--) {
      const here = sign[j] as number;
      if (here === 0) continue;
      if (after !== 0 && here !== after) changes += 1;
      after = here;
    }
    return changes;
  }

  protected override look(t: number): void {
    const n = this.#count;
    const rate = this.#rate;
    const part = this.#part;
    let f = 0;
    let f1 = 0;
    let f2 = 0;
    let f3 = 0;
    let size = 0;
    let size1 = 0;
    for (let p = 0; p < n; p++) {
      const r = rate[p] as number;
      const start = part[p] as number;
      const here = t === 0 ? start : start * Math.exp(-r * t);
      const bent = -r * here;
      f += here;
      f1 += bent;
      f2 -= r * bent;
      f3 += r * r * bent;
      size += Math.abs(here);
      size1 += Math.abs(bent);
    }
    const { seen } = this;
    seen[0] = f;
    seen[1] = f1;
    seen[2] = f2;
    seen[3] = f3;
    seen[4] = size;
    seen[5] = size1;
  }
}
