import type { OnlyIfRecorded, Terminology } from '@openketamine/model';
import type { Prepared } from './prepared.js';
import { factReader } from './tests/demographics.js';

/** Whether a record says anything about something. */
export type IsRecorded = (patient: Prepared) => boolean;

type Recorded = OnlyIfRecorded[number];

function compileOne(about: Recorded, terminology: Terminology): IsRecorded {
  if ('condition' in about) {
    const name = terminology.conceptNamed(about.condition);
    return ({ conditions }) => conditions.has(name);
  }
  if ('medicine' in about) {
    const names = about.medicine;
    return ({ medicines, maybeMedicines }) =>
      names.some((name) => medicines.has(name) || maybeMedicines.has(name));
  }
  if ('substance' in about) {
    const name = terminology.substanceNamed(about.substance);
    return ({ facts }) =>
      facts.substances?.some(
        ({ substance, status }) =>
          terminology.substanceNamed(substance) === name && status !== 'entered-in-error',
      ) === true;
  }
  if ('observation' in about) {
    const name = terminology.observationNamed(about.observation);
    return (patient) => patient.observations.has(name);
  }
  if ('score' in about) {
    const name = about.item === undefined ? about.score : `${about.score}.${about.item}`;
    return ({ scores }) => scores.has(name);
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
