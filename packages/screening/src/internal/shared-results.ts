import type { Finding, Terminology } from '@openketamine/model';
import { notYet, type TestTable } from './criterion.js';
import { findingOf, restated, type Outcome } from './outcome.js';
import { prepare } from './prepare.js';
import type { Prepared } from './prepared.js';

/** What is the same for all patients whose lists are as complete and hold nothing that a test asks for. */
export interface SharedResult {
  /** Which lists prove absence, as a number. */
  readonly lists: number;
  /** Findings that hang on lists alone, frozen; those of other outcomes are missing. */
  readonly findings: ReadonlyMap<Outcome, Finding>;
  /** Answers of the tests of lists; the others are not asked yet. */
  readonly memo: Uint8Array;
}

/** Which lists prove absence, as the digits of a binary number. */
function completenessOf(patient: Prepared): number {
  let digits = Number(patient.medicinesProveAbsence);
  digits = 2 * digits + Number(patient.allergiesProveAbsence);
  digits = 2 * digits + Number(patient.familyHistoryProvesAbsence);
  return 2 * digits + Number(patient.conditionsProveAbsence);
}

/** A patient of whom nothing is known but that the same lists are complete. */
function emptyLike(patient: Prepared, tests: number, terminology: Terminology): Prepared {
  return prepare(
    {
      conditions: { complete: patient.conditionsProveAbsence },
      familyHistory: { complete: patient.familyHistoryProvesAbsence },
      allergies: { complete: patient.allergiesProveAbsence },
      medicines: { complete: patient.medicinesProveAbsence },
    },
    patient.at,
    terminology,
    new Uint8Array(tests),
    {},
    undefined,
  );
}

/** What an outcome says of patients whom no entry touches; undefined where more than lists decides it. */
export function startOf({ findings }: Pick<SharedResult, 'findings'>, outcome: Outcome) {
  if (outcome.like === undefined) return findings.get(outcome);
  const found = findings.get(outcome.like);
  return found === undefined ? undefined : frozen(restated(outcome, found));
}

/** Many results share such a finding: nobody may change it. */
function frozen(finding: Finding): Finding {
  for (const because of finding.because) Object.freeze(because);
  Object.freeze(finding.because);
  Object.freeze(finding.missing);
  return Object.freeze(finding);
}

/** What rules say of patients whose lists touch no test; worked out once for each way in which lists can be complete. */
export class SharedResults {
  readonly #outcomes: readonly Outcome[];
  readonly #table: TestTable;
  readonly #terminology: Terminology;
  readonly #byLists: (SharedResult | undefined)[] = [];

  constructor(outcomes: readonly Outcome[], table: TestTable, terminology: Terminology) {
    this.#outcomes = outcomes;
    this.#table = table;
    this.#terminology = terminology;
  }

  /** What holds for a patient as far as no entry bears on it. */
  of(patient: Prepared): SharedResult {
    const lists = completenessOf(patient);
    return (this.#byLists[lists] ??= this.#workOut(patient, lists));
  }

  #workOut(patient: Prepared, lists: number): SharedResult {
    const { tests } = this.#table;
    const empty = emptyLike(patient, tests.length, this.#terminology);
    const findings = new Map<Outcome, Finding>();
    for (const outcome of this.#outcomes) {
      const ofLists = outcome.node.tests.every((test) => tests[test]?.listed !== undefined);
      if (ofLists) findings.set(outcome, frozen(findingOf(outcome, empty)));
    }
    const memo = Uint8Array.from(tests, (test) =>
      test.listed === undefined ? notYet : test.state(empty) + 1,
    );
    return { lists, findings, memo };
  }
}
