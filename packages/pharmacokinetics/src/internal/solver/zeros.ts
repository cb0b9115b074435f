/** Below this part of the sum of sizes a value cannot be told from zero. */
export const NOTHING = 1e-13;

/**
 * After so many lifetimes of the slowest mode a stretch counts as endless: little later its exponential
 * is no number any more, and has no sign.
 */
const LIFETIMES = 600;

/**
 * Zeros of the slope of an output during one stretch of time.
 *
 * Zeros are counted, not hunted. The slope is a sum of decaying exponentials; as Budan and Fourier do
 * for polynomials, it is followed by what is left after taking out one mode after the other, the
 * fastest first. Between two times the list loses at least one change of sign for every zero, so
 * where it loses none there is no zero, and where it loses one there is exactly one. At the start of
 * a stretch, where no exponential is needed, this mostly settles how many there are.
 *
 * @internal
 */
export abstract class Zeros {
  /** The slope at the time looked at, its first three derivatives, and the sizes of what the first two sum. */
  protected readonly seen = new Float64Array(6);
  #found = 0;

  /** Changes of sign in the list just after a time. */
  protected abstract changes(t: number): number;
  /** Writes what is {@link seen} at a time. */
  protected abstract look(t: number): void;
  /** The fastest and the slowest rate that take part. */
  protected abstract readonly fastest: number;
  protected abstract readonly slowest: number;
  /** The sign of the slope after its last zero; 0 where only looking tells. */
  protected abstract readonly lastSign: number;

  /**
   * Finds the hours after the start of the stretch at which the slope changes sign.
   *
   * @param end - length of the stretch; may be infinite
   * @param out - receives them in order
   * @returns how many
   */
  protected find(end: number, out: Float64Array): number {
    const first = this.changes(0);
    if (first === 0) return 0;
    this.#found = 0;
    const late = LIFETIMES / this.slowest;
    if (end < late) {
      this.#search(0, end, first, this.changes(end), out, 0);
      return this.#found;
    }
    // In the end the slowest mode rules, and no change of sign is left.
    if (first === 1 && this.lastSign !== 0) {
      out[0] = this.#solve(0, Number.POSITIVE_INFINITY);
      return 1;
    }
    let to = 1 / this.slowest;
    while (to < late / 2 && this.changes(to) > 0) to *= 2;
    this.#search(0, to, first, 0, out, 0);
    return this.#found;
  }

  /**
   * Finds the only zero there is after the start of the stretch, if it lies before its end.
   *
   * @param end - length of the stretch; may be infinite
   * @returns how many: 0 or 1
   */
  protected findOnly(end: number, out: Float64Array): number {
    if (end >= LIFETIMES / this.slowest) {
      out[0] = this.#solve(0, Number.POSITIVE_INFINITY);
      return 1;
    }
    this.look(end);
    if (Math.sign(this.seen[0] as number) !== this.lastSign) return 0;
    out[0] = this.#solve(0, end);
    return 1;
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
    const between = this.changes(middle);
    this.#search(from, middle, before, between, out, depth + 1);
    this.#search(middle, to, between, after, out, depth + 1);
  }

  /**
   * The one zero between two times, the later of which may be infinite: steps of fourth order from the
   * near end, kept inside by bisection.
   */
  #solve(from: number, to: number): number {
    const { seen, fastest } = this;
    let a = from;
    let b = to;
    let beyond = this.lastSign;
    if (b < Number.POSITIVE_INFINITY) {
      this.look(b);
      beyond = Math.sign(seen[0] as number);
    }
    let x = a;
    for (let step = 0; step < 200; step++) {
      this.look(x);
      const f = seen[0] as number;
      const f1 = seen[1] as number;
      const f2 = seen[2] as number;
      const f3 = seen[3] as number;
      if (x > from) {
        if (f === 0) return x;
        if (Math.sign(f) === beyond) b = x;
        else a = x;
      }
      const square = f1 * f1;
      const change =
        (f * (6 * square - 3 * f * f2)) / (6 * f1 * square - 6 * f * f1 * f2 + f * f * f3);
      const next = x - change;
      // At the near end the slope may be zero itself, and says nothing on where to go.
      const told = x > from || Math.abs(f) > NOTHING * (seen[4] as number);
      if (!told || !(next > a && next < b)) {
        if (b === Number.POSITIVE_INFINITY) x = Math.max(2 * a, 1 / fastest);
        else if (b - a <= 4e-16 * b) return x;
        else x = a === 0 ? b / 4 : Math.sqrt(a * b);
        continue;
      }
      // What the bend of the slope could still change; the step took its third power away.
      if (Math.abs(change) * fastest * (seen[5] as number) < 1e-4 * Math.abs(f1)) return next;
      x = next;
    }
    return x;
  }
}
