/** Below this part of the sum of sizes a value cannot be told from zero. */
const NOTHING = 1e-13;

/**
 * A sum of decaying exponentials, g1 e^(-r1 t) + g2 e^(-r2 t) + ..., and its zeros from 0 on.
 *
 * Zeros are counted, not hunted: as Budan and Fourier do for polynomials, the sum is followed by what
 * is left after taking out one exponential after the other, the fastest first. Between two times the
 * list loses at least one change of sign for every zero, so where it loses none there is no zero, and
 * where it loses one there is exactly one.
 *
 * @internal
 */
export class ExponentialSum {
  #count = 0;
  readonly #g: Float64Array;
  readonly #r: Float64Array;
  /** Coefficient of term k after j terms were taken out, at j * width + k. */
  readonly #left: Float64Array;
  readonly #width: number;
  readonly #e: Float64Array;
  #found = 0;

  constructor(width: number) {
    this.#width = width;
    this.#g = new Float64Array(width);
    this.#r = new Float64Array(width);
    this.#e = new Float64Array(width);
    this.#left = new Float64Array(width * width);
  }

  clear(): void {
    this.#count = 0;
  }

  /** Adds a term; rates must differ. */
  add(g: number, r: number): void {
    let at = this.#count;
    while (at > 0 && (this.#r[at - 1] as number) < r) {
      this.#r[at] = this.#r[at - 1] as number;
      this.#g[at] = this.#g[at - 1] as number;
      at -= 1;
    }
    this.#r[at] = r;
    this.#g[at] = g;
    this.#count += 1;
  }

  /**
   * Finds the zeros at which the sum changes sign, between 0 and an end that may be infinite.
   *
   * @param out - receives them in order
   * @returns how many
   */
  zeros(end: number, out: Float64Array): number {
    const n = this.#count;
    let positive = false;
    let negative = false;
    for (let k = 0; k < n; k++) {
      if ((this.#g[k] as number) > 0) positive = true;
      if ((this.#g[k] as number) < 0) negative = true;
    }
    if (!positive || !negative) return 0;
    this.#prepare();
    const first = this.#changes(0);
    if (first === 0) return 0;
    let to = end;
    let last = 0;
    if (end === Number.POSITIVE_INFINITY) {
      // At infinity the slowest term rules, and no change of sign is left.
      to = 1 / (this.#r[n - 1] as number);
      while (this.#changes(to) > 0) to *= 2;
    } else last = this.#changes(end);
    this.#found = 0;
    this.#search(0, to, first, last, out, 0);
    return this.#found;
  }

  #prepare(): void {
    const n = this.#count;
    const left = this.#left;
    const width = this.#width;
    for (let k = 0; k < n; k++) left[k] = this.#g[k] as number;
    for (let j = 1; j < n; j++) {
      const fastest = this.#r[j - 1] as number;
      for (let k = j; k < n; k++) {
        left[j * width + k] =
          (left[(j - 1) * width + k] as number) * (fastest - (this.#r[k] as number));
      }
    }
  }

  /** Changes of sign in the list just after a time. */
  #changes(t: number): number {
    const n = this.#count;
    const left = this.#left;
    const width = this.#width;
    const e = this.#e;
    for (let k = 0; k < n; k++) e[k] = t === 0 ? 1 : Math.exp(-(this.#r[k] as number) * t);
    let changes = 0;
    let after = 0;
    // From the end: a value that is zero takes, just after t, the sign of what comes after it.
    for (let j = n - 1; j >= 0; j--) {
      let sum = 0;
      let size = 0;
      for (let k = j; k < n; k++) {
        const part = (left[j * width + k] as number) * (e[k] as number);
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
    if (zeros <= 0) return;
    if (zeros === 1) {
      this.#add(this.#solve(from, to), out);
      return;
    }
    if (depth > 60 || to - from <= 1e-14 * to) return;
    const middle = from === 0 ? to / 16 : Math.sqrt(from * to);
    const between = this.#changes(middle);
    this.#search(from, middle, before, between, out, depth + 1);
    this.#search(middle, to, between, after, out, depth + 1);
  }

  #add(zero: number, out: Float64Array): void {
    if (this.#found >= out.length) return;
    out[this.#found] = zero;
    this.#found += 1;
  }

  /** The one zero between two times: Newton, kept inside by bisection. */
  #solve(from: number, to: number): number {
    const n = this.#count;
    let a = from;
    let b = to;
    // The sign at the far end; at the near end the sum may be zero itself.
    const far = Math.sign(this.#value(to));
    let x = a === 0 ? b / 4 : Math.sqrt(a * b);
    for (let step = 0; step < 200; step++) {
      let value = 0;
      let bend = 0;
      for (let k = 0; k < n; k++) {
        const part = (this.#g[k] as number) * Math.exp(-(this.#r[k] as number) * x);
        value += part;
        bend -= (this.#r[k] as number) * part;
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
    let value = 0;
    for (let k = 0; k < this.#count; k++) {
      value += (this.#g[k] as number) * Math.exp(-(this.#r[k] as number) * t);
    }
    return value;
  }
}
