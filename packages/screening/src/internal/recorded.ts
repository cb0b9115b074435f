import type { OnlyIfRecorded, Terminology } from '@openketamine/model';
import type { MedicineEntry, NotEvaluable, Prepared } from './prepared.js';
import { factReader } from './fact-reader.js';
import { holds } from './predicates/medicine.js';

/** Whether a record says anything about something. */
export type IsRecorded = (patient: Prepared) => boolean;

type Recorded = OnlyIfRecorded[number];

const none: readonly never[] = [];

/** An entry that nobody can read may be the one that is meant. */
function isUnreadable(patient: Prepared, list: NotEvaluable['list']): boolean {
  return patient.notEvaluable.some((notEvaluable) => notEvaluable.list === list);
}

/**
 * Whether one of the entries is not said to have been stopped: what was stopped asks nothing about today. An entry that also
 * holds one of `without` is not meant.
 */
function isHeld(
  entries: readonly MedicineEntry[] | undefined,
  without: readonly string[],
): boolean {
  return (
    entries?.some(
      (entry) => entry.fact.status !== 'stopped' && !without.some((name) => holds(entry, name)),
    ) === true
  );
}

function compileOne(about: Recorded, terminology: Terminology): IsRecorded {
  if ('all' in about) {
    const each = about.all.map((entry) => compileOne(entry, terminology));
    return (patient) => each.every((entry) => entry(patient));
  }
  if ('condition' in about) {
    const name = terminology.conceptNamed(about.condition);
    return ({ conditions }) => conditions.has(name);
  }
  if ('medicine' in about) {
    const { medicine: names, notWith: without = none } = about;
    return ({ medicines, maybeMedicines }) =>
      names.some(
        (name) => isHeld(medicines.get(name), without) || isHeld(maybeMedicines.get(name), without),
      );
  }
  if ('substance' in about) {
    const name = terminology.substanceNamed(about.substance);
    return (patient) => patient.substances.has(name) || isUnreadable(patient, 'substances');
  }
  if ('observation' in about) {
    const name = terminology.observationNamed(about.observation);
    return (patient) => patient.observations.has(name);
  }
  if ('score' in about) {
    const name = about.item === undefined ? about.score : `${about.score}.${about.item}`;
    return (patient) => patient.scores.has(name) || isUnreadable(patient, 'scores');
  }
  if ('fact' in about) {
    const read = factReader(about.fact);
    return ({ facts }) => {
      const value = read(facts);
      return value !== undefined && value !== 'unknown';
    };
  }
  return about.course === 'dosed-by'
    ? ({ course }) => course?.dosedBy !== undefined
    : ({ course }) =>
        course?.sessionsPerWeek !== undefined && course.mostStudiedPerWeek !== undefined;
}

/** Whether a record says anything about one of several things; undefined where nothing need be said. */
export function compileRecorded(
  about: OnlyIfRecorded | undefined,
  terminology: Terminology,
): IsRecorded | undefined {
  if (about === undefined) return undefined;
  const each = about.map((recorded) => compileOne(recorded, terminology));
  return (patient) => each.some((entry) => entry(patient));
}
