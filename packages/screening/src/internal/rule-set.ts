import type {
  Finding,
  LabelRead,
  PatientFactsInput,
  Rule,
  RuleKind,
  Terminology,
} from '@openketamine/model';
import type { ScreenInput } from '../screener.js';
import { TestTable } from './criterion.js';
import { prepare } from './prepare.js';
import type { Prepared } from './prepared.js';
import { Selections } from './selections.js';
import { sessionFacts } from './session-facts.js';
import type { Moment } from './time.js';

/** Kinds of rule that are, some or all, judged while a session runs. */
export const kindsOfSession: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'stop-rule',
  'discharge',
  'monitoring-limit',
]);

/** What rules say of one patient, before what is to be said of the record itself. */
interface Evaluated {
  readonly patient: Prepared;
  readonly findings: Finding[];
  /** Those of them that weigh. */
  readonly weighing: Finding[];
  readonly coverage: readonly Finding[];
}

/** Rules of before, or of within, a session, compiled. */
export class RuleSet {
  readonly table: TestTable;
  readonly #terminology: Terminology;
  readonly #selections: Selections;
  /** Room for the answers of one patient, written over by those of the next. */
  readonly #memo: Uint8Array;

  constructor(
    rules: readonly Rule[],
    inSession: boolean,
    terminology: Terminology,
    labels: readonly LabelRead[] | undefined,
  ) {
    this.table = new TestTable({ terminology });
    this.#terminology = terminology;
    const own = rules.filter(({ moment }) => (moment === 'session') === inSession);
    this.#selections = new Selections(own, this.table, terminology, labels);
    this.#memo = new Uint8Array(this.table.tests.length);
  }

  evaluate(input: ScreenInput, facts: PatientFactsInput, at: Moment): Evaluated {
    const patient = prepare(
      facts,
      at,
      this.#terminology,
      this.#memo,
      input.site ?? {},
      input.session,
      input.course,
      input.subject.jurisdiction,
    );
    const { selected, coverage } = this.#selections.of(input);
    const { findings, weighing } = selected.findings(patient);
    return { patient, findings, weighing, coverage };
  }
}

/**
 * What rules of a running session say where kinds of them are asked for and no session runs: readings of before it are no
 * readings of it, so that each names what is missing and none is taken for fulfilled.
 */
export function withoutSession(running: RuleSet, input: ScreenInput, at: Moment): Finding[] {
  const facts = sessionFacts(input.facts, undefined, at);
  return running.evaluate({ ...input, session: input.session ?? {} }, facts, at).findings;
}
