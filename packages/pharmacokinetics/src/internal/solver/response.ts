import type { Modes } from './modes.js';
import type { Network } from './network.js';
import { CancellationFreeSolver } from './cancellation-free-solver.js';
import { phi1, phi2 } from './scalar.js';
import type { Schedule } from '../dosing/schedule.js';

/** What is read off: the amount in a position times a factor that turns milligrams into a concentration. */
export interface Output {
  readonly position: number;
  readonly factor: number;
}

/**
 * When the sum of the modes is smaller than this part of the sum of their sizes, digits have
 * cancelled, and the value is worked out with numbers that cannot cancel.
 */
const CANCELLED = 1e-4;

/**
 * The answer of one body to a schedule of doses, exact at any moment. Between two moments at which
 * something starts or ends, input is constant, so every mode has a closed form.
 *
 * @internal
 */
export class Response {
  readonly network: Network;
  readonly modes: Modes;
  readonly outputs: Output[];
  /** Number of stretches between moments; the last one has no end. */
  count = 0;
  schedule: Schedule | undefined;
  /** Modes at the start of each stretch. */
  state = new Float64Array(0);
  /** Constant input of each mode during each stretch. */
  input = new Float64Array(0);
  /** Whether anything flows in during a stretch. */
  infusing = new Uint8Array(0);
  /** Weights of the modes in each output, with the factor. */
  readonly weights: Float64Array;
  /** For each output, the number of modes that can take part: those up to the end of its block. */
  readonly reach: Int32Array;
  readonly #inputs: Float64Array;
  readonly #present: Float64Array;
  #positive: CancellationFreeSolver | undefined;
  cancelled = CANCELLED;

  constructor(network: Network, modes: Modes, outputs: Output[]) {
    this.network = network;
    this.modes = modes;
    this.outputs = outputs;
    this.weights = new Float64Array(outputs.length * network.size);
    this.reach = Int32Array.from(outputs, ({ position }) => network.blockTo[position] as number);
    this.#inputs = new Float64Array(network.size * network.size);
    this.#present = new Float64Array(network.size);
  }

  /** Prepares for the modes and factors as they are now, and for this schedule. */
  prepare(schedule: Schedule): void {
    const { network, modes, outputs } = this;
    const n = network.size;
    this.schedule = schedule;
    this.#positive = undefined;
    if (network.reversible) {
      for (let a = 0; a < outputs.length; a++) {
        const { position, factor } = outputs[a] as Output;
        modes.outputWeights(position, factor, this.weights, a * n);
      }
    }
    this.#stretches(schedule);
  }

  /** Start of a stretch, in hours. */
  startOf(stretch: number): number {
    return (this.schedule as Schedule).moments[stretch] as number;
  }

  /** Length of a stretch; infinite for the last. */
  lengthOf(stretch: number): number {
    return stretch === this.count - 1
      ? Number.POSITIVE_INFINITY
      : this.startOf(stretch + 1) - this.startOf(stretch);
  }

  /** The stretch a moment lies in; -1 before the first. */
  stretchAt(t: number): number {
    let low = 0;
    let high = this.count;
    const moments = (this.schedule as Schedule).moments;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moments[middle] as number) <= t) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Modes some hours into a stretch. */
  modesAt(stretch: number, tau: number, out: Float64Array): void {
    const n = this.network.size;
    const at = stretch * n;
    const { state, input } = this;
    if (tau === 0) {
      for (let k = 0; k < n; k++) out[k] = state[at + k] as number;
      return;
    }
    const { rate, clusters } = this.modes;
    const infusing = this.infusing[stretch] === 1;
    for (let k = 0; k < n; k++) {
      const r = rate[k] as number;
      const x = r * tau;
      if (!infusing) {
        out[k] = (state[at + k] as number) * Math.exp(-x);
        continue;
      }
      // One exponential gives what is left and what is gone, each without loss.
      let gone: number;
      let left: number;
      if (x < 0.5) {
        gone = -Math.expm1(-x);
        left = 1 - gone;
      } else {
        left = Math.exp(-x);
        gone = 1 - left;
      }
      out[k] = (state[at + k] as number) * left + ((input[at + k] as number) * gone) / r;
    }
    if (clusters.length > 0) this.#moveClusters(stretch, tau, out);
  }

  #moveClusters(stretch: number, tau: number, out: Float64Array): void {
    const { state, input, modes } = this;
    const at = stretch * this.network.size;
    const infusing = this.infusing[stretch] === 1;
    for (const members of modes.clusters) {
      const m = members.length;
      const motion = infusing ? modes.clusterMotion(members, tau) : undefined;
      const decay = motion?.decay ?? modes.clusterDecay(members, tau);
      for (let i = 0; i < m; i++) {
        let z = 0;
        for (let j = 0; j <= i; j++) {
          const k = at + (members[j] as number);
          z += (decay[i * m + j] as number) * (state[k] as number);
          if (motion !== undefined) {
            z += (motion.filled[i * m + j] as number) * (input[k] as number);
          }
        }
        out[members[i] as number] = z;
      }
    }
  }

  /** Concentration of an output some hours into a stretch. */
  valueAt(output: number, stretch: number, tau: number): number {
    if (!this.network.reversible) return this.#exactly().value(output, stretch, tau);
    if (tau === 0) {
      return this.combine(output, this.state, stretch, tau, stretch * this.network.size);
    }
    const z = this.#present;
    this.modesAt(stretch, tau, z);
    return this.combine(output, z, stretch, tau);
  }

  /**
   * Sums modes to an output; where that would cancel, works it out with the positive series.
   *
   * @param from - where in `z` the modes begin
   */
  combine(output: number, z: Float64Array, stretch: number, tau: number, from = 0): number {
    const { weights } = this;
    const at = output * this.network.size;
    const end = this.reach[output] as number;
    let sum = 0;
    let size = 0;
    for (let k = 0; k < end; k++) {
      const part = (weights[at + k] as number) * (z[from + k] as number);
      sum += part;
      size += Math.abs(part);
    }
    return sum >= this.cancelled * size ? sum : this.#exactly().value(output, stretch, tau);
  }

  /** Slope of an output per hour, for structures that are not reversible; 0 where it cannot be told from 0. */
  slopeAt(output: number, stretch: number, tau: number): number {
    return this.#exactly().slope(output, stretch, tau);
  }

  /** Area under an output from the start of a stretch to some hours into it. */
  areaAt(output: number, stretch: number, tau: number): number {
    if (!this.network.reversible) return this.#exactly().area(output, stretch, tau);
    const n = this.network.size;
    const at = stretch * n;
    const { rate, clusters, clustered } = this.modes;
    let sum = 0;
    let size = 0;
    for (let k = 0; k < n; k++) {
      if (clustered[k] === 1) continue;
      const x = (rate[k] as number) * tau;
      const area =
        tau * (this.state[at + k] as number) * phi1(x) +
        tau * tau * (this.input[at + k] as number) * phi2(x);
      const part = (this.weights[output * n + k] as number) * area;
      sum += part;
      size += Math.abs(part);
    }
    for (const members of clusters) {
      const { filled, gathered } = this.modes.clusterMotion(members, tau, true);
      const m = members.length;
      for (let i = 0; i < m; i++) {
        const w = this.weights[output * n + (members[i] as number)] as number;
        for (let j = 0; j <= i; j++) {
          const k = at + (members[j] as number);
          const part =
            w *
            ((filled[i * m + j] as number) * (this.state[k] as number) +
              (gathered[i * m + j] as number) * (this.input[k] as number));
          sum += part;
          size += Math.abs(part);
        }
      }
    }
    return sum >= this.cancelled * size ? sum : this.#exactly().area(output, stretch, tau);
  }

  #exactly(): CancellationFreeSolver {
    this.#positive ??= new CancellationFreeSolver(
      this.network.size,
      this.modes.matrix,
      this.schedule as Schedule,
      this.outputs,
    );
    return this.#positive;
  }

  #stretches(schedule: Schedule): void {
    const n = this.network.size;
    this.count = schedule.momentCount;
    if (this.state.length < this.count * n) {
      this.state = new Float64Array(this.count * n * 2);
      this.input = new Float64Array(this.count * n * 2);
      this.infusing = new Uint8Array(this.count * 2);
    }
    if (!this.network.reversible) return;
    const { state, input } = this;
    const z = this.#present;
    const inputs = this.#inputs;
    const { position, amount, start, duration, moments } = schedule;
    for (let e = 0, seen = 0; e < schedule.length; e++) {
      const p = position[e] as number;
      if ((seen & (1 << p)) !== 0) continue;
      seen |= 1 << p;
      this.modes.inputModes(p, inputs, p * n);
    }
    for (let s = 0; s < this.count; s++) {
      const at = s * n;
      const t = moments[s] as number;
      if (s > 0) this.modesAt(s - 1, t - (moments[s - 1] as number), z);
      for (let k = 0; k < n; k++) {
        state[at + k] = s === 0 ? 0 : (z[k] as number);
        input[at + k] = 0;
      }
      let infusing = 0;
      for (let e = 0; e < schedule.length; e++) {
        const from = start[e] as number;
        const over = duration[e] as number;
        const here = over === 0 ? from === t : from <= t && t < from + over;
        if (!here) continue;
        const into = (position[e] as number) * n;
        const mg = amount[e] as number;
        if (over === 0) {
          for (let k = 0; k < n; k++) {
            state[at + k] = (state[at + k] as number) + mg * (inputs[into + k] as number);
          }
        } else {
          infusing = 1;
          const perHour = mg / over;
          for (let k = 0; k < n; k++) {
            input[at + k] = (input[at + k] as number) + perHour * (inputs[into + k] as number);
          }
        }
      }
      this.infusing[s] = infusing;
    }
  }
}
