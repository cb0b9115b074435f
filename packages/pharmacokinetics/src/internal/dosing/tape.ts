import { OpenKetamineError } from '@openketamine/model';
import { parseFormula, type FormulaNode } from '../../expression.js';

/** What a formula comes to: a number that is the same for everybody, or a place in the tape's values. */
export type Operand = number | { readonly slot: number };

/** What a name stands for; undefined where nobody defines it. */
export type Resolve = (name: string) => Operand | undefined;

const ADD = 0;
const SUBTRACT = 1;
const MULTIPLY = 2;
const DIVIDE = 3;
const RAISE = 4;
const LEAST = 5;
const MOST = 6;
/** The first, times e to the second: a random effect on a quantity above 0. */
const GROW = 7;
/** The first, a part between 0 and 1, moved by the second on the logit scale. */
const SHIFT = 8;

const codes: Readonly<Record<string, number>> = {
  '+': ADD,
  '-': SUBTRACT,
  '*': MULTIPLY,
  '/': DIVIDE,
  '^': RAISE,
  min: LEAST,
  max: MOST,
};

/**
 * The formulas of a model as a list of steps over one array of numbers, which is run once for each
 * person. What is the same for everybody is worked out when a formula is added and takes no step.
 *
 * @internal
 */
export class Tape {
  readonly #start: number[] = [];
  readonly #known = new Map<number, number>();
  /** Four entries a step: what to do, the places of the two it takes, the place of what comes out. */
  #steps = new Int32Array(64);
  #length = 0;

  /** A new place, for a value that is set from outside or worked out by a step. */
  place(): number {
    this.#start.push(Number.NaN);
    return this.#start.length - 1;
  }

  /** The place where an operand's value stands. */
  placeOf(operand: Operand): number {
    if (typeof operand !== 'number') return operand.slot;
    const known = this.#known.get(operand);
    if (known !== undefined) return known;
    const slot = this.place();
    this.#start[slot] = operand;
    this.#known.set(operand, slot);
    return slot;
  }

  /**
   * Adds a formula.
   *
   * @throws OpenKetamineError `DATA_INVALID` for what is not a formula, or a name nobody defines
   */
  add(text: string, resolve: Resolve, path: string): Operand {
    const build = (node: FormulaNode): Operand => {
      if (node.kind === 'number') return node.value;
      if (node.kind === 'call') return this.#call(node.name, node.args.map(build));
      const found = resolve(node.name);
      if (found !== undefined) return found;
      throw new OpenKetamineError(
        'DATA_INVALID',
        path,
        `"${node.name}" in ${JSON.stringify(text)} is defined nowhere.`,
        'Name a parameter, a definition above, a covariate or a dose variable.',
      );
    };
    return build(parseFormula(text, path));
  }

  /** Adds a random effect, found at a place, on a value. */
  vary(value: Operand, scale: 'log' | 'logit', effect: number): Operand {
    return this.#step(scale === 'log' ? GROW : SHIFT, value, { slot: effect });
  }

  sum(a: Operand, b: Operand): Operand {
    if (a === 0) return b;
    return b === 0 ? a : this.#step(ADD, a, b);
  }

  product(a: Operand, b: Operand): Operand {
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    return b === 1 ? a : this.#step(MULTIPLY, a, b);
  }

  quotient(a: Operand, b: Operand): Operand {
    if (a === 0) return 0;
    if (b === 1) return a;
    // What is divided by itself, such as a clearance that is the only way out, is one.
    return a === b ? 1 : this.#step(DIVIDE, a, b);
  }

  /** How far the tape goes; a part of it can be run on its own. */
  get length(): number {
    return this.#length;
  }

  /** The values before the first person. */
  values(): Float64Array {
    return Float64Array.from(this.#start);
  }

  /** Works out what differs from person to person, from one length of the tape to another. */
  run(values: Float64Array, from = 0, to = this.#length): void {
    const steps = this.#steps;
    for (let i = from; i < to; i += 4) {
      const a = values[steps[i + 1] as number] as number;
      const b = values[steps[i + 2] as number] as number;
      values[steps[i + 3] as number] = work(steps[i] as number, a, b);
    }
  }

  #call(name: string, args: readonly Operand[]): Operand {
    const [first, second] = args;
    if (name === 'negate') return this.#step(SUBTRACT, -0, first as Operand);
    const code = codes[name] as number;
    // Nothing is changed by a factor of one.
    if (code === MULTIPLY && first === 1) return second as Operand;
    if ((code === MULTIPLY || code === DIVIDE) && second === 1) return first as Operand;
    return this.#step(code, first as Operand, second as Operand);
  }

  #step(code: number, a: Operand, b: Operand): Operand {
    if (typeof a === 'number' && typeof b === 'number') return work(code, a, b);
    if (this.#length === this.#steps.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#steps);
      this.#steps = wider;
    }
    const slot = this.place();
    this.#steps.set([code, this.placeOf(a), this.placeOf(b), slot], this.#length);
    this.#length += 4;
    return { slot };
  }
}

function work(code: number, a: number, b: number): number {
  switch (code) {
    case ADD:
      return a + b;
    case SUBTRACT:
      return a - b;
    case MULTIPLY:
      return a * b;
    case DIVIDE:
      return a / b;
    case RAISE:
      return a ** b;
    case LEAST:
      return Math.min(a, b);
    case MOST:
      return Math.max(a, b);
    case GROW:
      return a * Math.exp(b);
    default:
      return 1 / (1 + (1 / a - 1) * Math.exp(-b));
  }
}
