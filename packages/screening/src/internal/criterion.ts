import type { Because, Criterion, Test } from '@openketamine/model';
import { compileTest } from './compile-test.js';
import { MET, NOT_MET, UNKNOWN, atLeast, decidedBy, not, type State } from './logic.js';
import type { Prepared } from './prepare.js';
import {
  ABSENT,
  type Answer,
  type CompiledTest,
  type Sink,
  type TestContext,
} from './tests/shared.js';

/** A criterion, ready to run. */
export interface Node {
  /** The reasons for "not met" where every part is absent from a complete list; the same for every such patient. */
  readonly absent: readonly Because[] | undefined;
  /** Whether every part is absent from a complete list. Asked only after `state` has answered "not met". */
  allAbsent(patient: Prepared): boolean;
  state(patient: Prepared): State;
  /** Writes only what decided, or, for an undecided criterion, only what is missing. */
  explain(patient: Prepared, state: State, sink: Sink): void;
}

/** All tests of a set of rules; equal tests are compiled once and answered once per patient. */
export class TestTable {
  readonly tests: CompiledTest[] = [];
  readonly #byText = new Map<string, number>();
  readonly #context: TestContext;

  constructor(context: TestContext) {
    this.#context = context;
  }

  node(test: Test): Node {
    const text = JSON.stringify(test);
    let index = this.#byText.get(text);
    if (index === undefined) {
      index = this.tests.length;
      this.tests.push(compileTest(test, this.#context));
      this.#byText.set(text, index);
    }
    return new Leaf(index, this.tests[index] as CompiledTest);
  }
}

/** In a patient's memory of answers 0 means: not asked yet; every answer stands one higher. */
const notYet = 0;

class Leaf implements Node {
  readonly absent: readonly Because[] | undefined;
  readonly index: number;
  readonly test: CompiledTest;

  constructor(index: number, test: CompiledTest) {
    this.index = index;
    this.test = test;
    this.absent = test.absent === undefined ? undefined : Object.freeze([...test.absent]);
  }

  state(patient: Prepared): State {
    const known = patient.memo[this.index];
    if (known !== undefined && known !== notYet) {
      return known === ABSENT + 1 ? NOT_MET : ((known - 1) as State);
    }
    const answer: Answer = this.test.state(patient);
    patient.memo[this.index] = answer + 1;
    return answer === ABSENT ? NOT_MET : answer;
  }

  allAbsent(patient: Prepared): boolean {
    return patient.memo[this.index] === ABSENT + 1;
  }

  explain(patient: Prepared, state: State, sink: Sink): void {
    if (patient.memo[this.index] === ABSENT + 1) sink.because.push(...(this.absent ?? []));
    else this.test.explain(patient, state, sink);
  }
}

/** The reasons of all parts, where each has its own. */
function absentOf(parts: readonly Node[]): readonly Because[] | undefined {
  const reasons: Because[] = [];
  for (const { absent } of parts) {
    if (absent === undefined) return undefined;
    reasons.push(...absent);
  }
  return Object.freeze(reasons);
}

/** Explains those parts that are in the given state. */
function explainThose(parts: readonly Node[], state: State, patient: Prepared, sink: Sink): void {
  for (const part of parts) if (part.state(patient) === state) part.explain(patient, state, sink);
}

const never = { absent: undefined, allAbsent: () => false };

function all(parts: readonly Node[]): Node {
  return {
    ...never,
    state(patient) {
      let state: State = MET;
      for (const part of parts) {
        const one = part.state(patient);
        if (one === NOT_MET) return NOT_MET;
        if (one === UNKNOWN) state = UNKNOWN;
      }
      return state;
    },
    explain: (patient, state, sink) => explainThose(parts, state, patient, sink),
  };
}

function any(parts: readonly Node[]): Node {
  return {
    absent: absentOf(parts),
    allAbsent(patient) {
      for (const part of parts) if (!part.allAbsent(patient)) return false;
      return true;
    },
    state(patient) {
      let state: State = NOT_MET;
      for (const part of parts) {
        const one = part.state(patient);
        if (one === MET) return MET;
        if (one === UNKNOWN) state = UNKNOWN;
      }
      return state;
    },
    explain: (patient, state, sink) => explainThose(parts, state, patient, sink),
  };
}

/** Makes a criterion ready to run. */
export function compileCriterion(criterion: Criterion, table: TestTable): Node {
  const compileParts = (parts: readonly Criterion[]): Node[] =>
    parts.map((part) => compileCriterion(part, table));
  if ('all' in criterion) return all(compileParts(criterion.all));
  if ('any' in criterion) return any(compileParts(criterion.any));
  if ('not' in criterion) {
    const part = compileCriterion(criterion.not, table);
    return {
      ...never,
      state: (patient) => not(part.state(patient)),
      explain: (patient, state, sink) => part.explain(patient, not(state), sink),
    };
  }
  if ('atLeast' in criterion) {
    const parts = compileParts(criterion.of);
    return {
      ...never,
      state: (patient) =>
        atLeast(
          criterion.atLeast,
          parts.map((part) => part.state(patient)),
        ),
      explain: (patient, state, sink) => explainThose(parts, state, patient, sink),
    };
  }
  if ('decidedBy' in criterion) {
    const parts = compileParts(criterion.decidedBy);
    return {
      ...never,
      state: (patient) => decidedBy(parts.map((part) => part.state(patient))),
      // Any one of the ways would settle it: ask for the first, which is the most direct.
      explain: (patient, state, sink) =>
        state === UNKNOWN
          ? parts[0]?.explain(patient, state, sink)
          : explainThose(parts, state, patient, sink),
    };
  }
  return table.node(criterion);
}
