import { positiveExponential } from './uniformization.js';
import type { Output } from './response.js';
import type { Schedule } from '../dosing/schedule.js';

/**
 * The same answer as the modes give, from sums of numbers that are never negative. States are
 * carried from moment to moment together with the areas under them.
 *
 * @internal
 */
export class CancellationFreeSolver {
  readonly #size: number;
  readonly #wide: number;
  readonly #matrix: Float64Array;
  readonly #schedule: Schedule;
  readonly #outputs: readonly Output[];
  readonly #starts: Float64Array[] = [];
  #last: { readonly stretch: number; readonly tau: number; readonly x: Float64Array } | undefined;

  constructor(size: number, matrix: Float64Array, schedule: Schedule, outputs: readonly Output[]) {
    this.#size = size;
    // The states, one constant source, and one collector for each output.
    this.#wide = size + 1 + outputs.length;
    this.#matrix = matrix;
    this.#schedule = schedule;
    this.#outputs = outputs;
  }

  value(output: number, stretch: number, tau: number): number {
    const { position, factor } = this.#outputs[output] as Output;
    return (this.#at(stretch, tau)[position] as number) * factor;
  }

  slope(output: number, stretch: number, tau: number): number {
    const { position, factor } = this.#outputs[output] as Output;
    const x = this.#at(stretch, tau);
    let gain = this.#input(stretch)[position] as number;
    let loss = 0;
    for (let j = 0; j < this.#size; j++) {
      const part = (this.#matrix[position * this.#size + j] as number) * (x[j] as number);
      if (part > 0) gain += part;
      else loss -= part;
    }
    const slope = gain - loss;
    return Math.abs(slope) > 1e-13 * (gain + loss) ? slope * factor : 0;
  }

  area(output: number, stretch: number, tau: number): number {
    const { factor } = this.#outputs[output] as Output;
    return (this.#at(stretch, tau)[this.#size + 1 + output] as number) * factor;
  }

  /** States some hours into a stretch, with the areas since its start. */
  #at(stretch: number, tau: number): Float64Array {
    // Several outputs are asked for at one moment, so the last answer is kept.
    if (this.#last?.stretch !== stretch || this.#last.tau !== tau) {
      this.#last = { stretch, tau, x: this.#move(stretch, this.#start(stretch), tau) };
    }
    return this.#last.x;
  }

  #start(stretch: number): Float64Array {
    const known = this.#starts[stretch];
    if (known !== undefined) return known;
    const { moments, length, start, duration, position, amount } = this.#schedule;
    const x = new Float64Array(this.#wide);
    if (stretch > 0) {
      const tau = (moments[stretch] as number) - (moments[stretch - 1] as number);
      x.set(this.#move(stretch - 1, this.#start(stretch - 1), tau).subarray(0, this.#size));
    }
    for (let e = 0; e < length; e++) {
      if (duration[e] !== 0 || start[e] !== moments[stretch]) continue;
      const p = position[e] as number;
      x[p] = (x[p] as number) + (amount[e] as number);
    }
    this.#starts[stretch] = x;
    return x;
  }

  #input(stretch: number): Float64Array {
    const { moments, length, start, duration, position, amount } = this.#schedule;
    const t = moments[stretch] as number;
    const u = new Float64Array(this.#size);
    for (let e = 0; e < length; e++) {
      const over = duration[e] as number;
      const from = start[e] as number;
      if (over === 0 || t < from || t >= from + over) continue;
      const p = position[e] as number;
      u[p] = (u[p] as number) + (amount[e] as number) / over;
    }
    return u;
  }

  #move(stretch: number, from: Float64Array, tau: number): Float64Array {
    const n = this.#size;
    const wide = this.#wide;
    const a = new Float64Array(wide * wide);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) a[i * wide + j] = this.#matrix[i * n + j] as number;
    }
    const u = this.#input(stretch);
    const total = u.reduce((sum, each) => sum + each, 0);
    for (let i = 0; i < n; i++) a[i * wide + n] = total === 0 ? 0 : (u[i] as number) / total;
    this.#outputs.forEach(({ position }, r) => (a[(n + 1 + r) * wide + position] = 1));
    const step = positiveExponential(a, wide, tau);
    const out = new Float64Array(wide);
    for (let i = 0; i < wide; i++) {
      let sum = (step[i * wide + n] as number) * total;
      for (let j = 0; j < n; j++) sum += (step[i * wide + j] as number) * (from[j] as number);
      out[i] = sum;
    }
    return out;
  }
}
