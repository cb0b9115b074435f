import { APART, threeRates, twoRates } from './closed.js';
import { NEAR } from './cluster.js';
import type { Network } from './network.js';

/** Flows of a block in which drug goes to and fro between a middle and one or two places beside it. */
interface Middle {
  readonly at: number;
  /** Flows to the first place beside and back, then to the second and back. */
  readonly exchange: Int32Array;
  /** Flows out of the block, all from its middle. */
  readonly out: Int32Array;
}

/**
 * The commonest structure of all, in closed form from end to end: drug is put into the middle of a
 * block of three states, leaves it there, and may pass from there into the middle of a block of two,
 * its metabolite. Only the middles are read. Everything is a handful of numbers instead of matrices,
 * which is what populations are fast by; where rates lie close together, {@link Modes} take over.
 *
 * @internal
 */
export class Succession {
  readonly #drug: Middle;
  readonly #metabolite: Middle | undefined;
  /** Flows from the one middle to the other. */
  readonly #link: Int32Array;
  readonly #found = new Float64Array(4);
  /** How much of each mode a milligram in its middle makes up. */
  readonly #share = new Float64Array(5);
  /** Modes the metabolite is made of beside its own. */
  readonly #passed = new Float64Array(3);
  readonly #gained = new Float64Array(2);

  /**
   * @param entries - positions drug is put into
   * @param outputs - positions that are read
   * @returns the solver, where a network has this structure
   */
  static of(
    network: Network,
    entries: readonly number[],
    outputs: readonly number[],
  ): Succession | undefined {
    const { blockStart, reversible } = network;
    const sizes = [...blockStart.subarray(1)].map((end, b) => end - (blockStart[b] as number));
    if (!reversible || (sizes.join() !== '3' && sizes.join() !== '3,2')) return undefined;
    const middles = sizes.map((_, b) => middleOf(network, b));
    const [drug, metabolite] = middles;
    if (drug === undefined || (sizes.length === 2 && metabolite === undefined)) return undefined;
    if (entries.some((at) => at !== drug.at)) return undefined;
    if (outputs.some((at) => middles.every((middle) => middle?.at !== at))) return undefined;
    return new Succession(network, drug, metabolite);
  }

  private constructor(network: Network, drug: Middle, metabolite: Middle | undefined) {
    this.#drug = drug;
    this.#metabolite = metabolite;
    this.#link = drug.out.filter((f) => (network.cell[f] as number) >= 0);
  }

  /**
   * Works out the modes of one person.
   *
   * @param rates - one for each flow of the network
   * @param rate - receives the decay rate of each mode
   * @returns whether it could; false where rates lie too close together
   */
  solve(rates: Float64Array, rate: Float64Array): boolean {
    return this.#solveDrug(rates, rate) && this.#solveMetabolite(rates, rate);
  }

  /** Writes the weights with which the modes make up the amount in a middle, times a factor. */
  outputWeights(position: number, factor: number, out: Float64Array, at: number): void {
    const passed = this.#passed;
    const own = position === this.#drug.at;
    out[at] = own ? factor : factor * (passed[0] as number);
    out[at + 1] = own ? factor : factor * (passed[1] as number);
    out[at + 2] = own ? factor : factor * (passed[2] as number);
    if (this.#metabolite === undefined) return;
    out[at + 3] = own ? 0 : factor;
    out[at + 4] = own ? 0 : factor;
  }

  /** Writes the modes that one unit of drug excites. */
  inputModes(out: Float64Array, at: number): void {
    const share = this.#share;
    out[at] = share[0] as number;
    out[at + 1] = share[1] as number;
    out[at + 2] = share[2] as number;
    if (this.#metabolite === undefined) return;
    out[at + 3] = this.#gained[0] as number;
    out[at + 4] = this.#gained[1] as number;
  }

  #solveDrug(rates: Float64Array, rate: Float64Array): boolean {
    const { exchange } = this.#drug;
    const found = this.#found;
    const toP = rates[exchange[0] as number] as number;
    const fromP = rates[exchange[1] as number] as number;
    const toQ = rates[exchange[2] as number] as number;
    const fromQ = rates[exchange[3] as number] as number;
    const out = total(rates, this.#drug.out);
    const sum = out + toP + toQ + fromP + fromQ;
    const pairs = (out + toQ) * fromP + (out + toP) * fromQ + fromP * fromQ;
    if (!threeRates(sum, pairs, out * fromP * fromQ, found)) return false;
    for (let m = 0; m < 3; m++) {
      const r = found[m] as number;
      const aboveP = fromP - r;
      const aboveQ = fromQ - r;
      if (!(Math.abs(aboveP) > APART * fromP && Math.abs(aboveQ) > APART * fromQ)) return false;
      const byP = fromP / (aboveP * aboveP);
      const byQ = fromQ / (aboveQ * aboveQ);
      rate[m] = r;
      this.#share[m] = 1 / (1 + toP * byP + toQ * byQ);
    }
    return true;
  }

  #solveMetabolite(rates: Float64Array, rate: Float64Array): boolean {
    const metabolite = this.#metabolite;
    if (metabolite === undefined) return true;
    const { exchange } = metabolite;
    const found = this.#found;
    const there = rates[exchange[0] as number] as number;
    const back = rates[exchange[1] as number] as number;
    if (!twoRates(total(rates, metabolite.out), 0, there, back, found)) return false;
    const link = total(rates, this.#link);
    const share = this.#share;
    const passed = this.#passed;
    passed.fill(0);
    for (let m = 0; m < 2; m++) {
      const r = found[m] as number;
      const above = found[2 + m] as number;
      const felt = link / (1 + (there * back) / (above * above));
      let gained = 0;
      for (let j = 0; j < 3; j++) {
        const from = rate[j] as number;
        const apart = r - from;
        if (Math.abs(apart) <= NEAR * (r > from ? r : from)) return false;
        const part = felt / apart;
        passed[j] = (passed[j] as number) + part;
        gained -= part * (share[j] as number);
      }
      rate[3 + m] = r;
      this.#gained[m] = gained;
    }
    return true;
  }
}

function total(rates: Float64Array, flows: Int32Array): number {
  let sum = 0;
  for (let f = 0; f < flows.length; f++) sum += rates[flows[f] as number] as number;
  return sum;
}

/** The flows of a block around its middle; undefined where it has another shape. */
function middleOf(network: Network, block: number): Middle | undefined {
  const { blockStart, cell, crossing, parent, size, source } = network;
  const from = blockStart[block] as number;
  const to = blockStart[block + 1] as number;
  const at = parent[to - 1] as number;
  const all = Array.from(cell, (_, f) => f).filter((f) => {
    const here = source[f] as number;
    return here >= from && here < to;
  });
  const between = (a: number, b: number): number[] => all.filter((f) => cell[f] === b * size + a);
  const out = all.filter((f) => crossing[f] === 1);
  const beside = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => i !== at);
  const exchange = beside.flatMap((i) => [between(at, i), between(i, at)]);
  if (out.some((f) => source[f] !== at) || exchange.some((flows) => flows.length !== 1)) {
    return undefined;
  }
  return { at, exchange: Int32Array.from(exchange.flat()), out: Int32Array.from(out) };
}
