import type { Finding } from '@openketamine/model';
import { notYet, type TestTable } from './criterion.js';
import { findingOf, type Outcome } from './outcome.js';
import { weighs } from './overall.js';
import type { Prepared } from './prepared.js';
import type { Listed } from './predicates/shared.js';
import { startOf, type SharedResult, type SharedResults } from './shared-results.js';

/** Tests and outcomes that an entry of one name bears on. */
interface Touched {
  readonly tests: number[];
  readonly outcomes: number[];
}

/** What patients begin with whose lists are alike. */
interface Start {
  readonly findings: readonly (Finding | undefined)[];
  /** Which of them weigh. */
  readonly weighing: readonly boolean[];
}

/** What outcomes say about a patient. */
interface Said {
  readonly findings: Finding[];
  /** Those of them that are met, undecided or ask for something all the same: most are none of it. */
  readonly weighing: Finding[];
}

type TouchedByName = Map<string, Touched>;

/** The entry of all names: what an entry bears on that nobody can tell from others. */
const anyName = '';

/**
 * The outcomes that hold for one subject. Most of them ask whether a list holds certain names, and most lists hold none of
 * them: their findings are the same for all such patients. So each patient begins with those, and only what an entry bears
 * on, or what is not a matter of lists, is worked out.
 */
export class SelectedOutcomes {
  readonly #outcomes: readonly Outcome[];
  readonly #table: TestTable;
  readonly #shared: SharedResults;
  readonly #touched: Readonly<Record<Listed['list'], TouchedByName>> = {
    conditions: new Map(),
    familyHistory: new Map(),
    allergies: new Map(),
    medicines: new Map(),
  };
  /** Findings to begin with, by which of the lists are complete. */
  readonly #starts: (Start | undefined)[] = [];

  constructor(outcomes: readonly Outcome[], table: TestTable, shared: SharedResults) {
    this.#outcomes = outcomes;
    this.#table = table;
    this.#shared = shared;
    for (const [place, { node }] of outcomes.entries()) {
      for (const test of node.tests) this.#noteTouched(test, place);
    }
  }

  #noteTouched(test: number, outcome: number): void {
    const listed = this.#table.tests[test]?.listed;
    if (listed === undefined) return;
    const byName = this.#touched[listed.list];
    for (const name of [anyName, ...listed.names]) {
      let touched = byName.get(name);
      if (touched === undefined) byName.set(name, (touched = { tests: [], outcomes: [] }));
      if (!touched.tests.includes(test)) touched.tests.push(test);
      if (!touched.outcomes.includes(outcome)) touched.outcomes.push(outcome);
    }
  }

  #startOf(shared: SharedResult): Start {
    const findings = this.#outcomes.map((outcome) => startOf(shared, outcome));
    const weighing = findings.map((finding) => finding !== undefined && weighs(finding));
    return { findings, weighing };
  }

  /** What the outcomes say about a patient, in their order. */
  findings(patient: Prepared): Said {
    const shared = this.#shared.of(patient);
    patient.memo.set(shared.memo);
    const start = (this.#starts[shared.lists] ??= this.#startOf(shared));
    const findings = start.findings.slice();
    const { conditions, familyHistory, allergies, medicines } = this.#touched;
    reopen(patient.conditions, conditions, findings, patient.memo);
    reopen(patient.familyHistory, familyHistory, findings, patient.memo);
    reopen(patient.allergies, allergies, findings, patient.memo);
    reopen(patient.medicines, medicines, findings, patient.memo);
    reopen(patient.maybeMedicines, medicines, findings, patient.memo);
    // A name close to one that is looked for, or a medicine that nobody has read, bears on tests of other names.
    if (patient.otherAllergies.length > 0) reopen(everyName, allergies, findings, patient.memo);
    if (patient.openMedicines.length > 0) reopen(everyName, medicines, findings, patient.memo);
    const weighing: Finding[] = [];
    let end = 0;
    for (let place = 0; place < findings.length; place++) {
      const begun = findings[place];
      const outcome = this.#outcomes[place] as Outcome;
      const found = begun ?? findingOf(outcome, patient);
      if (begun === undefined ? weighs(found) : start.weighing[place] === true) {
        // Left out is what is undecided and asked only of records that say something about it.
        if (found.outcome === 'unknown' && outcome.isAsked?.(patient) === false) continue;
        weighing.push(found);
      }
      findings[end++] = found;
    }
    findings.length = end;
    return { findings: findings as Finding[], weighing };
  }
}

const everyName: ReadonlyMap<string, unknown> = new Map([[anyName, undefined]]);

/** Takes back what was said of tests and outcomes that the entries of a list bear on. */
function reopen(
  entries: ReadonlyMap<string, unknown>,
  touchedBy: TouchedByName,
  findings: (Finding | undefined)[],
  memo: Uint8Array,
): void {
  if (entries.size === 0) return;
  for (const name of entries.keys()) {
    const touched = touchedBy.get(name);
    if (touched === undefined) continue;
    for (const test of touched.tests) memo[test] = notYet;
    for (const outcome of touched.outcomes) findings[outcome] = undefined;
  }
}
