import { pair, star } from './closed.js';
import { clusterDecay, clusterMotion, NEAR, type ClusterMotion } from './cluster.js';
import { jacobi } from './eigen.js';
import type { Network } from './network.js';
import type { Succession } from './succession.js';

/**
 * A compartment system in its own coordinates: every mode decays at one rate, and only modes whose
 * rates are equal or nearly equal still feed each other.
 *
 * Amounts x and modes z are tied by x = (R X) z. Blocks of up to three states are solved in closed form
 * where their rates lie apart; others are made symmetric by scaling, so that their rates are real and
 * come from rotations. Flows between blocks are removed by substitution. For the commonest structure
 * all of this is one closed formula, a {@link Succession}.
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
  /** Rate at which drug leaves its block from each position. */
  readonly leaving: Float64Array;
  /** Amounts of a block's states in its modes, at position * size + mode. */
  readonly right: Float64Array;
  /** A block's modes in the amounts of its states, at mode * size + position. */
  readonly left: Float64Array;

  readonly #network: Network;
  readonly #succession: Succession | undefined;
  /** Whether the present body was solved as a succession, so that no matrix was made. */
  #closed = false;
  #rates: Float64Array | undefined;
  readonly #matrix: Float64Array;
  readonly #scale: Float64Array;
  readonly #work: Float64Array;
  readonly #vectors: Float64Array;
  readonly #mix: Float64Array;
  readonly #couple: Float64Array;
  readonly #group: Int32Array;

  constructor(network: Network, succession?: Succession) {
    const n = network.size;
    this.#network = network;
    this.#succession = succession;
    this.size = n;
    this.rate = new Float64Array(n);
    this.coupling = new Float64Array(n * n);
    this.clustered = new Uint8Array(n);
    this.#matrix = new Float64Array(n * n);
    this.leaving = new Float64Array(n);
    this.right = new Float64Array(n * n);
    this.left = new Float64Array(n * n);
    this.#scale = new Float64Array(n);
    this.#work = new Float64Array(n * n);
    this.#vectors = new Float64Array(n * n);
    this.#mix = new Float64Array(n * n);
    this.#couple = new Float64Array(n * n);
    this.#group = new Int32Array(n);
  }

  /** The rate matrix: entry i * size + j is the rate from position j to position i. */
  get matrix(): Float64Array {
    if (this.#closed && this.#rates !== undefined) this.setRates(this.#rates);
    return this.#matrix;
  }

  /** Takes one rate per flow, in the order of the network's flows, and works out the modes. */
  solve(rates: Float64Array): void {
    this.#rates = rates;
    this.#closed = this.#succession?.solve(rates, this.rate) ?? false;
    if (this.#closed) {
      if (this.clusters.length > 0) this.#noClusters();
      return;
    }
    this.setRates(rates);
    if (this.#network.reversible) this.decompose();
  }

  /** Fills the rate matrix. */
  setRates(rates: Float64Array): void {
    const { size: n, leaving } = this;
    const matrix = this.#matrix;
    const { source, cell, crossing } = this.#network;
    const flows = cell.length;
    for (let j = 0; j < n; j++) {
      matrix[j * n + j] = 0;
      leaving[j] = 0;
    }
    for (let f = 0; f < flows; f++) {
      const at = cell[f] as number;
      if (at >= 0) matrix[at] = 0;
    }
    for (let f = 0; f < flows; f++) {
      const rate = rates[f] as number;
      const j = source[f] as number;
      const at = cell[f] as number;
      matrix[j * n + j] = (matrix[j * n + j] as number) - rate;
      if (at >= 0) matrix[at] = (matrix[at] as number) + rate;
      if (crossing[f] === 1) leaving[j] = (leaving[j] as number) + rate;
    }
  }

  /** Works out the modes of the present rate matrix. Only for reversible networks. */
  decompose(): void {
    this.#closed = false;
    const { blockStart } = this.#network;
    for (let b = 0; b + 1 < blockStart.length; b++) {
      this.#block(blockStart[b] as number, blockStart[b + 1] as number);
    }
    this.#couplings();
    this.#cluster();
    this.#separate();
  }

  /** Writes the modes that one unit of drug put into a position excites. */
  inputModes(position: number, out: Float64Array, at: number): void {
    if (this.#closed) return this.#succession?.inputModes(out, at);
    const n = this.size;
    const { blockFrom, blockTo } = this.#network;
    const mix = this.#mix;
    const first = blockFrom[position] as number;
    const beyond = blockTo[position] as number;
    for (let i = 0; i < first; i++) out[at + i] = 0;
    for (let i = first; i < beyond; i++) out[at + i] = this.left[i * n + position] as number;
    for (let i = beyond; i < n; i++) {
      const end = blockFrom[i] as number;
      let sum = 0;
      for (let j = first; j < end; j++) sum -= (mix[i * n + j] as number) * (out[at + j] as number);
      out[at + i] = sum;
    }
  }

  /** Writes the weights with which the modes make up the amount in a position, times a factor. */
  outputWeights(position: number, factor: number, out: Float64Array, at: number): void {
    if (this.#closed) return this.#succession?.outputWeights(position, factor, out, at);
    const n = this.size;
    const { blockFrom, blockTo } = this.#network;
    const { right } = this;
    const mix = this.#mix;
    const from = blockFrom[position] as number;
    const to = blockTo[position] as number;
    for (let j = 0; j < from; j++) {
      let sum = 0;
      for (let k = from; k < to; k++) {
        sum += (right[position * n + k] as number) * (mix[k * n + j] as number);
      }
      out[at + j] = sum * factor;
    }
    for (let j = from; j < to; j++) out[at + j] = (right[position * n + j] as number) * factor;
    for (let j = to; j < n; j++) out[at + j] = 0;
  }

  /** e^(D t) of one cluster, row-major. */
  clusterDecay(members: Int32Array, t: number): Float64Array {
    return clusterDecay({ members, rate: this.rate, coupling: this.coupling }, t);
  }

  /** The motion of one cluster with its inputs over a time. */
  clusterMotion(members: Int32Array, t: number, withAreas = false): ClusterMotion {
    return clusterMotion({ members, rate: this.rate, coupling: this.coupling }, t, withAreas);
  }

  /** Rates and vectors of one block. */
  #block(from: number, to: number): void {
    const n = this.size;
    if (to - from === 1) {
      this.rate[from] = this.leaving[from] as number;
      this.right[from * n + from] = 1;
      this.left[from * n + from] = 1;
      return;
    }
    if (to - from === 2 && pair(this, this.#matrix, from)) return;
    const center = this.#network.parent[to - 1] as number;
    if (to - from === 3 && star(this, this.#matrix, from, center)) return;
    this.#rotate(from, to);
  }

  /** Rates and vectors of any block, by rotations. */
  #rotate(from: number, to: number): void {
    const { size: n, right, left } = this;
    const matrix = this.#matrix;
    const { parent } = this.#network;
    const scale = this.#scale;
    const work = this.#work;
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
    jacobi(work, this.#vectors, from, to, n);
    for (let i = from; i < to; i++) {
      this.rate[i] = work[i * n + i] as number;
      for (let k = from; k < to; k++) {
        const entry = this.#vectors[i * n + k] as number;
        right[i * n + k] = (scale[i] as number) * entry;
        left[k * n + i] = entry / (scale[i] as number);
      }
    }
  }

  /** Flows between blocks, in modes: #couple = L A R, below the blocks. */
  #couplings(): void {
    const { size: n, right, left } = this;
    const matrix = this.#matrix;
    const { blockFrom, blockTo, links } = this.#network;
    const couple = this.#couple;
    for (let i = 0; i < n; i++) {
      const before = blockFrom[i] as number;
      for (let j = 0; j < before; j++) couple[i * n + j] = 0;
    }
    for (let l = 0; l < links.length; l++) {
      const at = links[l] as number;
      const y = at % n;
      const x = (at - y) / n;
      const flow = matrix[at] as number;
      const iTo = blockTo[x] as number;
      const jFrom = blockFrom[y] as number;
      const jTo = blockTo[y] as number;
      for (let i = blockFrom[x] as number; i < iTo; i++) {
        const felt = (left[i * n + x] as number) * flow;
        for (let j = jFrom; j < jTo; j++) {
          couple[i * n + j] = (couple[i * n + j] as number) + felt * (right[y * n + j] as number);
        }
      }
    }
  }

  /** Groups modes of different blocks whose rates are nearly equal. */
  #cluster(): void {
    const { size: n, rate, clustered } = this;
    const { blockFrom } = this.#network;
    const group = this.#group;
    let found = false;
    for (let i = 0; i < n; i++) {
      group[i] = i;
      const a = rate[i] as number;
      const before = blockFrom[i] as number;
      for (let j = 0; j < before; j++) {
        const b = rate[j] as number;
        if (Math.abs(a - b) > NEAR * (a > b ? a : b)) continue;
        found = true;
        const low = Math.min(group[i] as number, group[j] as number);
        const high = Math.max(group[i] as number, group[j] as number);
        for (let k = 0; k <= i; k++) if (group[k] === high) group[k] = low;
      }
    }
    if (this.clusters.length > 0) this.#noClusters();
    if (!found) return;
    for (let g = 0; g < n; g++) {
      const members: number[] = [];
      for (let i = 0; i < n; i++) if (group[i] === g) members.push(i);
      if (members.length < 2) continue;
      for (const i of members) clustered[i] = 1;
      this.clusters.push(Int32Array.from(members));
    }
  }

  #noClusters(): void {
    this.clusters = [];
    this.clustered.fill(0);
  }

  /** Removes the couplings between modes of different clusters: couple * X = X * coupling. */
  #separate(): void {
    const { size: n, rate, coupling } = this;
    const { blockFrom, blockTo } = this.#network;
    const mix = this.#mix;
    const couple = this.#couple;
    const group = this.#group;
    const near = this.clusters.length > 0;
    if (near) coupling.fill(0);
    for (let j = n - 1; j >= 0; j--) {
      const beyond = blockTo[j] as number;
      for (let i = beyond; i < n; i++) {
        const end = blockFrom[i] as number;
        let sum = couple[i * n + j] as number;
        for (let k = beyond; k < end; k++) {
          sum += (couple[i * n + k] as number) * (mix[k * n + j] as number);
        }
        if (near) {
          if (group[i] === group[j]) {
            coupling[i * n + j] = sum;
            mix[i * n + j] = 0;
            continue;
          }
          for (let k = j + 1; k < i; k++) {
            if (group[k] === group[j]) {
              sum -= (mix[i * n + k] as number) * (coupling[k * n + j] as number);
            }
          }
        }
        // couple has -rate on its diagonal: (-rate[i] + rate[j]) X + sum = 0.
        mix[i * n + j] = sum === 0 ? 0 : sum / ((rate[i] as number) - (rate[j] as number));
      }
    }
  }
}
