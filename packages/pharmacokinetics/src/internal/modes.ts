import { clusterDecay, clusterMotion, type ClusterMotion } from './cluster.js';
import { jacobi } from './eigen.js';
import type { Network } from './network.js';

/** Rates closer than this, relative to the larger, are kept together instead of being divided by their difference. */
const NEAR = 1e-3;

/**
 * A compartment system in its own coordinates: every mode decays at one rate, and only modes whose
 * rates are equal or nearly equal still feed each other.
 *
 * Amounts x and modes z are tied by x = (W X) z. Blocks are made symmetric by scaling, so their rates
 * are real and come from a symmetric eigenproblem; flows between blocks are removed by substitution.
 *
 * @internal
 */
export class Modes {
  readonly size: number;
  /** Decay rate of each mode, per hour, all positive. */
  readonly rate: Float64Array;
  /** Coupling of mode j into mode i inside a cluster: entry i * size + j, with i after j. */
  readonly coupling: Float64Array;
  /** Modes of each cluster of more than one, in order; empty in almost every system. */
  clusters: Int32Array[] = [];
  /** For each mode, whether it belongs to a cluster of more than one. */
  readonly clustered: Uint8Array;

  readonly #network: Network;
  /** The rate matrix: entry i * size + j is the rate from position j to position i. */
  readonly matrix: Float64Array;
  readonly #scale: Float64Array;
  readonly #work: Float64Array;
  readonly #vectors: Float64Array;
  readonly #mix: Float64Array;
  readonly #couple: Float64Array;
  readonly #group: Int32Array;

  constructor(network: Network) {
    const n = network.size;
    this.#network = network;
    this.size = n;
    this.rate = new Float64Array(n);
    this.coupling = new Float64Array(n * n);
    this.clustered = new Uint8Array(n);
    this.matrix = new Float64Array(n * n);
    this.#scale = new Float64Array(n);
    this.#work = new Float64Array(n * n);
    this.#vectors = new Float64Array(n * n);
    this.#mix = new Float64Array(n * n);
    this.#couple = new Float64Array(n * n);
    this.#group = new Int32Array(n);
  }

  /** Fills the rate matrix from one rate per flow, in the order of the network's flows. */
  setRates(rates: Float64Array): void {
    const { size: n, matrix } = this;
    const { flows, position } = this.#network;
    matrix.fill(0);
    for (let f = 0; f < flows.length; f++) {
      const flow = flows[f] as { from: number; to: number };
      const rate = rates[f] as number;
      const j = position[flow.from] as number;
      matrix[j * n + j] = (matrix[j * n + j] as number) - rate;
      if (flow.to >= 0) {
        const at = (position[flow.to] as number) * n + j;
        matrix[at] = (matrix[at] as number) + rate;
      }
    }
  }

  /** Works out the modes of the present rate matrix. Only for reversible networks. */
  decompose(): void {
    this.#symmetrize();
    this.#rotate();
    this.#couplings();
    this.#cluster();
    this.#separate();
  }

  /** Writes the modes that one unit of drug put into a position excites. */
  inputModes(position: number, out: Float64Array, at: number): void {
    const n = this.size;
    const first = this.#network.blockStart[this.#network.blockOf[position] as number] as number;
    const mix = this.#mix;
    for (let i = 0; i < n; i++) {
      let sum = this.#inverse(i, position);
      for (let j = first; j < i; j++) {
        sum -= (mix[i * n + j] as number) * (out[at + j] as number);
      }
      out[at + i] = sum;
    }
  }

  /** Writes the weights with which the modes make up the amount in a position. */
  outputWeights(position: number, out: Float64Array, at: number): void {
    const n = this.size;
    const block = this.#network.blockOf[position] as number;
    const from = this.#network.blockStart[block] as number;
    const to = this.#network.blockStart[block + 1] as number;
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = Math.max(from, j); k < to; k++) {
        sum += this.#vector(position, k) * (k === j ? 1 : (this.#mix[k * n + j] as number));
      }
      out[at + j] = sum;
    }
  }

  /** e^(D t) of one cluster, row-major. */
  clusterDecay(members: Int32Array, t: number): Float64Array {
    return clusterDecay({ members, rate: this.rate, coupling: this.coupling }, t);
  }

  /** The motion of one cluster with its inputs over a time. */
  clusterMotion(members: Int32Array, t: number, withAreas = false): ClusterMotion {
    return clusterMotion({ members, rate: this.rate, coupling: this.coupling }, t, withAreas);
  }

  #vector(position: number, mode: number): number {
    return (
      (this.#scale[position] as number) * (this.#vectors[position * this.size + mode] as number)
    );
  }

  #inverse(mode: number, position: number): number {
    const same = this.#network.blockOf[mode] === this.#network.blockOf[position];
    return same
      ? (this.#vectors[position * this.size + mode] as number) / (this.#scale[position] as number)
      : 0;
  }

  #symmetrize(): void {
    const { size: n, matrix } = this;
    const { blockStart, parent } = this.#network;
    const scale = this.#scale;
    const work = this.#work;
    for (let b = 0; b + 1 < blockStart.length; b++) {
      const from = blockStart[b] as number;
      const to = blockStart[b + 1] as number;
      for (let i = from; i < to; i++) {
        const j = parent[i] as number;
        scale[i] =
          j < 0
            ? 1
            : (scale[j] as number) *
              Math.sqrt((matrix[i * n + j] as number) / (matrix[j * n + i] as number));
        // Minus the matrix, so that eigenvalues are decay rates.
        work[i * n + i] = -(matrix[i * n + i] as number);
        for (let k = from; k < i; k++) {
          const value = -Math.sqrt((matrix[i * n + k] as number) * (matrix[k * n + i] as number));
          work[i * n + k] = value;
          work[k * n + i] = value;
        }
      }
    }
  }

  #rotate(): void {
    const { size: n } = this;
    const { blockStart } = this.#network;
    for (let b = 0; b + 1 < blockStart.length; b++) {
      jacobi(this.#work, this.#vectors, blockStart[b] as number, blockStart[b + 1] as number, n);
    }
    for (let i = 0; i < n; i++) this.rate[i] = this.#work[i * n + i] as number;
  }

  /** Flows between blocks, in modes: #couple = V^-1 A V, below the blocks. */
  #couplings(): void {
    const { size: n, matrix } = this;
    const { blockStart } = this.#network;
    const couple = this.#couple;
    couple.fill(0);
    const blocks = blockStart.length - 1;
    for (let down = 1; down < blocks; down++) {
      const iFrom = blockStart[down] as number;
      const iTo = blockStart[down + 1] as number;
      for (let up = 0; up < down; up++) {
        const jFrom = blockStart[up] as number;
        const jTo = blockStart[up + 1] as number;
        for (let x = iFrom; x < iTo; x++) {
          for (let y = jFrom; y < jTo; y++) {
            const flow = matrix[x * n + y] as number;
            if (flow === 0) continue;
            for (let i = iFrom; i < iTo; i++) {
              const left = this.#inverse(i, x) * flow;
              for (let j = jFrom; j < jTo; j++) {
                couple[i * n + j] = (couple[i * n + j] as number) + left * this.#vector(y, j);
              }
            }
          }
        }
      }
    }
  }

  /** Groups modes whose rates are nearly equal. */
  #cluster(): void {
    const { size: n, rate, clustered } = this;
    const group = this.#group;
    for (let i = 0; i < n; i++) group[i] = i;
    let found = false;
    for (let i = 1; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const a = rate[i] as number;
        const b = rate[j] as number;
        if (Math.abs(a - b) > NEAR * Math.max(a, b)) continue;
        if (this.#network.blockOf[i] === this.#network.blockOf[j]) continue;
        found = true;
        const low = Math.min(group[i] as number, group[j] as number);
        const high = Math.max(group[i] as number, group[j] as number);
        for (let k = 0; k < n; k++) if (group[k] === high) group[k] = low;
      }
    }
    this.clusters = [];
    clustered.fill(0);
    if (!found) return;
    for (let g = 0; g < n; g++) {
      const members: number[] = [];
      for (let i = 0; i < n; i++) if (group[i] === g) members.push(i);
      if (members.length < 2) continue;
      for (const i of members) clustered[i] = 1;
      this.clusters.push(Int32Array.from(members));
    }
  }

  /** Removes the couplings between modes of different clusters: couple * X = X * coupling. */
  #separate(): void {
    const { size: n, rate, coupling } = this;
    const mix = this.#mix;
    const couple = this.#couple;
    const group = this.#group;
    const near = this.clusters.length > 0;
    mix.fill(0);
    if (near) coupling.fill(0);
    for (let j = n - 1; j >= 0; j--) {
      for (let i = j + 1; i < n; i++) {
        let sum = couple[i * n + j] as number;
        for (let k = j + 1; k < i; k++) {
          sum += (couple[i * n + k] as number) * (mix[k * n + j] as number);
        }
        if (near) {
          if (group[i] === group[j]) {
            coupling[i * n + j] = sum;
            continue;
          }
          for (let k = j + 1; k < i; k++) {
            if (group[k] === group[j]) {
              sum -= (mix[i * n + k] as number) * (coupling[k * n + j] as number);
            }
          }
        }
        // couple has -rate on its diagonal: (-rate[i] + rate[j]) X + sum = 0.
        if (sum !== 0) mix[i * n + j] = sum / ((rate[i] as number) - (rate[j] as number));
      }
    }
  }
}
