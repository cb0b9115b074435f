import { OpenKetamineError } from '@openketamine/model';

/** A one-way flow. `to` is -1 where the drug leaves the body or the model. */
export interface FlowShape {
  readonly from: number;
  readonly to: number;
}

/** More states than any model of these drugs has; working space is laid out for as many. */
const MOST_STATES = 30;

/**
 * The shape of a compartment system, worked out once for a model and shared by all persons:
 * which states exchange drug in both directions (a block), and an order of the states in which
 * drug only ever flows forward from block to block.
 *
 * @internal
 */
export class Network {
  readonly size: number;
  readonly flows: readonly FlowShape[];
  /** Position of a state in the order of blocks. */
  readonly position: Int32Array;
  /** First position of each block, and the number of states at the end. */
  readonly blockStart: Int32Array;
  /** Block of each position. */
  readonly blockOf: Int32Array;
  /** For each position, the first position of its block and the one after its last. */
  readonly blockFrom: Int32Array;
  readonly blockTo: Int32Array;
  /** For each position but the first of its block, an earlier position it exchanges with. */
  readonly parent: Int32Array;
  /** For each flow, the position it leaves. */
  readonly source: Int32Array;
  /** For each flow, its entry of the rate matrix, row by row; -1 where it leaves the body. */
  readonly cell: Int32Array;
  /** For each flow, whether it leaves its block, into another or out of the body. */
  readonly crossing: Uint8Array;
  /** Entries of the rate matrix through which drug flows from block to block. */
  readonly links: Int32Array;
  /** Whether every flow inside a block goes both ways without loops, so that all rates are real. */
  readonly reversible: boolean;

  constructor(size: number, flows: readonly FlowShape[]) {
    if (size < 1 || size > MOST_STATES) {
      throw new OpenKetamineError(
        'DATA_INVALID',
        '/states',
        `A structure of ${size} states is not one this engine takes.`,
        `Give 1 to ${MOST_STATES} states.`,
      );
    }
    this.size = size;
    this.flows = flows;
    const reach = closure(size, flows);
    refuseTraps(size, flows, reach);
    const order = topological(size, flows, reach);
    this.position = new Int32Array(size);
    order.forEach((state, at) => (this.position[state] = at));
    this.blockOf = new Int32Array(size);
    const starts: number[] = [];
    order.forEach((state, at) => {
      const before = order[at - 1];
      const together = before !== undefined && both(reach, size, before, state);
      if (!together) starts.push(at);
      this.blockOf[at] = starts.length - 1;
    });
    this.blockStart = Int32Array.from([...starts, size]);
    const ofBlock = (at: number, later: number): number =>
      this.blockStart[(this.blockOf[at] as number) + later] as number;
    this.blockFrom = Int32Array.from(order, (_, at) => ofBlock(at, 0));
    this.blockTo = Int32Array.from(order, (_, at) => ofBlock(at, 1));
    const placeOf = (state: number): number => this.position[state] as number;
    this.source = Int32Array.from(flows, ({ from }) => placeOf(from));
    this.cell = Int32Array.from(flows, ({ from, to }) =>
      to < 0 ? -1 : placeOf(to) * size + placeOf(from),
    );
    this.crossing = Uint8Array.from(flows, ({ from, to }) =>
      to < 0 || this.blockOf[placeOf(to)] !== this.blockOf[placeOf(from)] ? 1 : 0,
    );
    const links = this.cell.filter((cell, f) => cell >= 0 && this.crossing[f] === 1);
    this.links = Int32Array.from(new Set(links));
    this.parent = new Int32Array(size).fill(-1);
    this.reversible = this.#tree();
  }

  /** Finds the exchange tree of every block; false when a block has loops or one-way flows inside. */
  #tree(): boolean {
    const { size, position, blockOf } = this;
    const present = new Uint8Array(size * size);
    for (const { from, to } of this.flows) {
      if (to >= 0) present[(position[to] as number) * size + (position[from] as number)] = 1;
    }
    let edges = 0;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        if (blockOf[i] !== blockOf[j] || present[i * size + j] === 0) continue;
        if (present[j * size + i] === 0) return false;
        if (i > j) {
          edges += 1;
          if (this.parent[i] !== -1) return false;
          this.parent[i] = j;
        }
      }
    }
    return edges === size - (this.blockStart.length - 1);
  }
}

function closure(size: number, flows: readonly FlowShape[]): Uint8Array {
  const reach = new Uint8Array(size * size);
  for (let i = 0; i < size; i++) reach[i * size + i] = 1;
  for (const { from, to } of flows) if (to >= 0) reach[from * size + to] = 1;
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      if (reach[i * size + k] === 0) continue;
      for (let j = 0; j < size; j++) if (reach[k * size + j] === 1) reach[i * size + j] = 1;
    }
  }
  return reach;
}

function both(reach: Uint8Array, size: number, a: number, b: number): boolean {
  return reach[a * size + b] === 1 && reach[b * size + a] === 1;
}

function refuseTraps(size: number, flows: readonly FlowShape[], reach: Uint8Array): void {
  const leaves = new Set(flows.filter(({ to }) => to < 0).map(({ from }) => from));
  for (let i = 0; i < size; i++) {
    const drains = [...leaves].some((end) => reach[i * size + end] === 1);
    if (!drains) {
      throw new OpenKetamineError(
        'PARAMETER_INVALID',
        `/states/${i}`,
        'Drug that reaches this state would stay for ever.',
        'Give the structure a flow out of the body from here or from further on.',
      );
    }
  }
}

/**
 * States in an order in which flow goes forward from block to block, and in which, inside a block,
 * a state comes after a neighbor through which it is reached.
 */
function topological(
  size: number,
  flows: readonly FlowShape[],
  reach: Uint8Array,
): readonly number[] {
  // States of one block have the same set upstream; a block downstream has strictly more.
  const upstream = Array.from({ length: size }, (_, state) => {
    let count = 0;
    for (let i = 0; i < size; i++) count += reach[i * size + state] as number;
    return count;
  });
  const left = Array.from({ length: size }, (_, state) => state).toSorted(
    (a, b) => (upstream[a] as number) - (upstream[b] as number) || a - b,
  );
  const order: number[] = [];
  for (const first of left) {
    if (order.includes(first)) continue;
    const block = [first];
    for (const state of block) {
      for (const { from, to } of flows) {
        const next = from === state ? to : to === state ? from : -1;
        if (next >= 0 && both(reach, size, state, next) && !block.includes(next)) block.push(next);
      }
    }
    order.push(...block);
  }
  return order;
}
