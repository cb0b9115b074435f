/**
 * What goes into the body and when, as a list that can be refilled without making garbage:
 * an amount into a position at a moment (duration 0) or evenly over a duration.
 *
 * @internal
 */
export class Schedule {
  length = 0;
  start: Float64Array = new Float64Array(8);
  duration: Float64Array = new Float64Array(8);
  amount: Float64Array = new Float64Array(8);
  position: Int32Array = new Int32Array(8);
  /** Sorted moments at which something starts or ends. */
  moments: Float64Array = new Float64Array(16);
  momentCount = 0;

  clear(): void {
    this.length = 0;
    this.momentCount = 0;
  }

  add(start: number, duration: number, amount: number, position: number): void {
    if (amount === 0) return;
    const at = this.length;
    if (at === this.start.length) {
      this.start = grow(this.start);
      this.duration = grow(this.duration);
      this.amount = grow(this.amount);
      const wider = new Int32Array(at * 2);
      wider.set(this.position);
      this.position = wider;
    }
    this.start[at] = start;
    this.duration[at] = duration;
    this.amount[at] = amount;
    this.position[at] = position;
    this.length = at + 1;
    this.#moment(start);
    if (duration > 0) this.#moment(start + duration);
  }

  #moment(t: number): void {
    let at = this.momentCount;
    while (at > 0 && (this.moments[at - 1] as number) > t) at -= 1;
    if (at > 0 && this.moments[at - 1] === t) return;
    if (this.momentCount === this.moments.length) this.moments = grow(this.moments);
    this.moments.copyWithin(at + 1, at, this.momentCount);
    this.moments[at] = t;
    this.momentCount += 1;
  }
}

function grow(array: Float64Array): Float64Array {
  const wider = new Float64Array(array.length * 2);
  wider.set(array);
  return wider;
}
