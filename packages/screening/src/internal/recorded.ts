import type { OnlyIfRecorded, Terminology } from '@openketamine/model';
import type { NotEvaluable, Prepared } from './prepared.js';
import { factReader } from './fact-reader.js';

/** Whether a record says anything about something. */
export type IsRecorded = (patient: Prepared) => boolean;

type Recorded = OnlyIfRecorded[number];

/** An entry that nobody can read may be the one that is meant. */
function isUnreadable(patient: Prepared, list: NotEvaluable['list']): boolean {
  return patient.notEvaluable.some((one) => one.list === list);
}

function compileOne(about: Recorded, terminology: Terminology): IsRecorded {
  if ('condition' in about) {
    const name = terminology.conceptNamed(about.condition);
    return (patient) => patient.conditions.has(name) || isUnreadable(patient, 'conditions');
  }
  if ('medicine' in about) {
    const names = about.medicine;
    return (patient) =>
      names.some((name) => patient.medicines.has(name)) ||
      patient.classOnly.length > 0 ||
      isUnreadable(patient, 'medicines');
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
    const items = `${about.score}.`;
    return ({ scores }) => {
      if (scores.has(about.score)) return true;
      for (const name of scores.keys()) if (name.startsWith(items)) return true;
      return false;
    };
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
  const each = about.map((one) => compileOne(one, terminology));
  return (patient) => each.some((one) => one(patient));
}
