import type { Finding, Terminology } from '@openketamine/model';
import { notYet, type TestTable } from './criterion.js';
import { findingOf, type Outcome } from './outcome.js';
import { prepare } from './prepare.js';
import type { Prepared } from './prepared.js';

/** What is the same for all patients whose lists are as complete and hold nothing that a test asks for. */
export interface Untouched {
  /** Findings that hang on lists alone, shared and frozen; undefined for all others. */
  readonly findings: readonly (Finding | undefined)[];
  /** Answers of the tests of lists; the others are not asked yet. */
  readonly memo: Uint8Array;
}

/** Which lists prove absence, as a number. */
export function completenessOf(patient: Prepared): number {
  return (
    (patient.conditionsProveAbsence ? 1 : 0) +
    (patient.familyHistoryProvesAbsence ? 2 : 0) +
    (patient.allergiesProveAbsence ? 4 : 0) +
    (patient.medicinesProveAbsence ? 8 : 0)
  );
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

/** Works out what holds for every patient whose lists are as complete as this one's and touch no test. */
export function untouched(
  outcomes: readonly Outcome[],
  patient: Prepared,
  table: TestTable,
  terminology: Terminology,
): Untouched {
  const { tests } = table;
  const empty = emptyLike(patient, tests.length, terminology);
  const findings = outcomes.map((outcome) =>
    outcome.node.tests.every((test) => tests[test]?.listed !== undefined)
      ? frozen(findingOf(outcome, empty))
      : undefined,
  );
  const memo = Uint8Array.from(tests, (test) =>
    test.listed === undefined ? notYet : test.state(empty) + 1,
  );
  return { findings, memo };
}

/** Many results share such a finding: nobody may change it. */
function frozen(finding: Finding): Finding {
  for (const because of finding.because) Object.freeze(because);
  Object.freeze(finding.because);
  Object.freeze(finding.missing);
  return Object.freeze(finding);
}
