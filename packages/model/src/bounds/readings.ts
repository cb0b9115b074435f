import type { Unit } from '../units.js';
import type { Bound, BoundByUnit } from './bound.js';
import { bounds } from './table.js';

// Every number in this file is not clinical: outside it nobody was measured, and inside it anything may be wrong with a patient.

const from = (least: number, most: number): Bound => ({ least, most });

const activity: BoundByUnit = { 'U/L': from(0, 100_000), '{ULN}': from(0, 2000) };

/**
 * What an observation may read in a living person, by its name in the terminology. A reading outside it is a slip of the pen,
 * another unit (pressure in cmHg) or a value that was never taken (0/0), and decides nothing.
 *
 * Bounds of the project (`basis: project`), wider than any normal range: a reading inside them may be an emergency. Where an
 * extreme reading is itself what rules look for (no breath, no saturation), 0 is inside.
 *
 * @category bounds
 */
export const readings: Readonly<Record<string, BoundByUnit>> = {
  'systolic-blood-pressure': { 'mm[Hg]': from(40, 370) },
  'diastolic-blood-pressure': { 'mm[Hg]': from(20, 360) },
  'heart-rate': { '/min': from(10, 400), '1/min': from(10, 400) },
  'respiratory-rate': { '/min': from(0, 120), '1/min': from(0, 120) },
  'oxygen-saturation': { '%': from(0, 100) },
  'body-temperature': { Cel: from(12, 47) },
  weight: bounds['body-weight'],
  height: bounds.height,
  'body-mass-index': bounds['body-mass-index'],
  albumin: { 'g/dL': from(0, 15) },
  alp: activity,
  alt: activity,
  ast: activity,
  ggt: activity,
  'bilirubin-total': { 'mg/dL': from(0, 100), '{ULN}': from(0, 2000) },
  'bilirubin-total-molar': { 'umol/L': from(0, 2000), '{ULN}': from(0, 2000) },
  creatinine: { 'mg/dL': from(0, 100), 'umol/L': from(0, 9000) },
  egfr: { 'mL/min/{1.73_m2}': from(0, 300) },
  inr: { '1': from(0, 100) },
  qt: { ms: from(100, 1500) },
  qtc: { ms: from(100, 1500) },
  tsh: { 'm[IU]/L': from(0, 2000) },
};

/**
 * What a reading of an observation may be in a unit: its own bound, else that of any reading in that unit.
 *
 * @param observation - name in the terminology, such as `heart-rate`
 * @param unit - the unit the reading is written in
 * @returns undefined where the unit is none we know
 * @example
 * readingBound('systolic-blood-pressure', 'mm[Hg]')
 * // => { least: 40, most: 370 }
 * @category bounds
 */
export function readingBound(observation: string, unit: string): Bound | undefined {
  const own = Object.hasOwn(readings, observation) ? readings[observation] : undefined;
  const any: BoundByUnit = bounds.reading;
  return own?.[unit as Unit] ?? any[unit as Unit];
}
