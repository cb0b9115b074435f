import type { Criterion, Test } from '@openketamine/model';
import { compileTest } from './compile-test.js';
import { MET, NOT_MET, UNKNOWN, atLeast, not, type State } from './logic.js';
import type { Prepared } from './prepared.js';
import type { CompiledTest, Sink, TestContext } from './predicates/shared.js';

/** A criterion, ready to run. */
export interface Node {
  /** The tests it is made of, by their places in the table. */
  readonly tests: readonly number[];
  state(patient: Prepared): State;
  /** Whether the record says something of it that nobody can read, or that something else contradicts. */
  unclear(patient: Prepared): boolean;
  /** Writes only what decided, or, for an undecided criterion, only what is missing. */
  explain(patient: Prepared, state: State, sink: Sink): void;
}

/** Where a number comes from changes the reasons of a test, and not its answer. */
const provenance: ReadonlySet<string> = new Set(['basis', 'cite', 'verification', 'note']);

function withoutProvenance(key: string, value: unknown): unknown {
  return provenance.has(key) ? undefined : value;
}

/** All tests of a set of rules; tests that ask the same are answered once per patient, whatever source each has. */
export class TestTable {
  readonly tests: CompiledTest[] = [];
  readonly #places = new Map<string, number>();
  readonly #context: TestContext;

  constructor(context: TestContext) {
    this.#context = context;
  }

  get terminology(): TestContext['terminology'] {
    return this.#context.terminology;
  }

  node(test: Test): Node {
    const compiled = compileTest(test, this.#context);
    const asks = JSON.stringify(test, withoutProvenance);
    let place = this.#places.get(asks);
    if (place === undefined) {
      place = this.tests.length;
      this.tests.push(compiled);
      this.#places.set(asks, place);
    }
    return new Leaf(place, compiled);
  }
}

/** In a patient's memory of answers 0 means: not asked yet; every answer stands one higher. */
export const notYet = 0;

class Leaf implements Node {
  readonly tests: readonly number[];
  readonly #index: number;
  readonly #test: CompiledTest;

  constructor(index: number, test: CompiledTest) {
    this.tests = [index];
    this.#index = index;
    this.#test = test;
  }

  state(patient: Prepared): State {
    const known = patient.memo[this.#index];
    if (known !== undefined && known !== notYet) return (known - 1) as State;
    const answer = this.#test.state(patient);
    patient.memo[this.#index] = answer + 1;
    return answer;
  }

  unclear(patient: Prepared): boolean {
    return this.#test.unclear?.(patient) === true;
  }

  explain(patient: Prepared, state: State, sink: Sink): void {
    this.#test.explain(patient, state, sink);
  }
}

/** Explains those parts that are in the given state. */
function explainThose(parts: readonly Node[], state: State, patient: Prepared, sink: Sink): void {
  for (const part of parts) if (part.state(patient) === state) part.explain(patient, state, sink);
}

/** Several parts joined; the parts that are in the state of the whole are its reasons. */
abstract class Join implements Node {
  readonly tests: readonly number[];
  readonly parts: readonly Node[];

  constructor(parts: readonly Node[]) {
    this.tests = parts.flatMap((part) => part.tests);
    this.parts = parts;
  }

  abstract state(patient: Prepared): State;

  unclear(patient: Prepared): boolean {
    return this.parts.some((part) => part.state(patient) === UNKNOWN && part.unclear(patient));
  }

  explain(patient: Prepared, state: State, sink: Sink): void {
    explainThose(this.parts, state, patient, sink);
  }
}

class All extends Join {
  state(patient: Prepared): State {
    let state: State = MET;
    for (const part of this.parts) {
      const entry = part.state(patient);
      if (entry === NOT_MET) return NOT_MET;
      if (entry === UNKNOWN) state = UNKNOWN;
    }
    return state;
  }
}

class Any extends Join {
  state(patient: Prepared): State {
    let state: State = NOT_MET;
    for (const part of this.parts) {
      const entry = part.state(patient);
      if (entry === MET) return MET;
      if (entry === UNKNOWN) state = UNKNOWN;
    }
    return state;
  }
}

class AtLeast extends Join {
  readonly #count: number;

  constructor(count: number, parts: readonly Node[]) {
    super(parts);
    this.#count = count;
  }

  state(patient: Prepared): State {
    return atLeast(
      this.#count,
      this.parts.map((part) => part.state(patient)),
    );
  }
}

class DecidedBy extends Join {
  state(patient: Prepared): State {
    let denied = false;
    let open = false;
    for (const part of this.parts) {
      const state = part.state(patient);
      if (state === MET) return MET;
      if (state === NOT_MET) denied = true;
      else open = true;
    }
    if (!denied) return UNKNOWN;
    // A denial settles what nobody said, and not what somebody said and nobody can read.
    return open && this.unclear(patient) ? UNKNOWN : NOT_MET;
  }

  override explain(patient: Prepared, state: State, sink: Sink): void {
    if (state !== UNKNOWN) {
      super.explain(patient, state, sink);
      return;
    }
    const open = this.parts.filter((part) => part.state(patient) === UNKNOWN);
    // Any one of the ways would settle it: ask for the first, which is the most direct. Where one was denied already, only
    // what nobody can read is left to ask for.
    const wanted =
      open.length < this.parts.length
        ? open.filter((part) => part.unclear(patient))
        : open.slice(0, 1);
    for (const part of wanted) part.explain(patient, state, sink);
  }
}

class Not implements Node {
  readonly tests: readonly number[];
  readonly #part: Node;

  constructor(part: Node) {
    this.tests = part.tests;
    this.#part = part;
  }

  state(patient: Prepared): State {
    return not(this.#part.state(patient));
  }

  unclear(patient: Prepared): boolean {
    return this.#part.unclear(patient);
  }

  explain(patient: Prepared, state: State, sink: Sink): void {
    this.#part.explain(patient, not(state), sink);
  }
}

/** Makes a criterion ready to run. */
export function compileCriterion(criterion: Criterion, table: TestTable): Node {
  const compileParts = (parts: readonly Criterion[]): Node[] =>
    parts.map((part) => compileCriterion(part, table));
  if ('all' in criterion) return new All(compileParts(criterion.all));
  if ('any' in criterion) return new Any(compileParts(criterion.any));
  if ('not' in criterion) return new Not(compileCriterion(criterion.not, table));
  if ('atLeast' in criterion) return new AtLeast(criterion.atLeast, compileParts(criterion.of));
  if ('decidedBy' in criterion) return new DecidedBy(compileParts(criterion.decidedBy));
  return table.node(criterion);
}
