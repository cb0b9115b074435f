import type { MedicineIdentity, MedicineReading, Terminology } from '@openketamine/model';
import { plainTerminology } from '../src/internal/plain-terminology.js';

/** A medicine that a register has under its name. */
export function confirmed(ingredients: string[], classes: string[]): MedicineIdentity {
  return { ingredients, classes, confirmed: true };
}

/** The reading of a text that is one known name, or none. */
export function readingOf(medicine: MedicineIdentity | undefined): MedicineReading {
  return medicine === undefined
    ? { outcome: 'unknown', nearest: [], vague: false }
    : { outcome: 'known', medicine };
}

const medicineNamed = (name: string): MedicineIdentity | undefined =>
  ({
    lorazepam: confirmed(['lorazepam'], ['benzodiazepine']),
    ativan: confirmed(['lorazepam'], ['benzodiazepine']),
    benzodiazepine: confirmed([], ['benzodiazepine']),
  })[name.toLowerCase()];

/** A terminology that knows one code or name of each kind. */
export const small: Terminology = {
  ...plainTerminology,
  conceptsOf: (system, code) =>
    system === 'icd10cm' && code.startsWith('G43') ? ['migraine'] : undefined,
  broader: (concept) => (concept === 'migraine' ? ['headache-disorder'] : []),
  observationOf: (system, code) =>
    system === 'loinc' && code === '8480-6' ? 'systolic-blood-pressure' : undefined,
  observationNamed: (name) => (name === 'systolic' ? 'systolic-blood-pressure' : name),
  substancesOf: (system, code) =>
    system === 'rxnorm' && code === '6130' ? ['ketamine'] : undefined,
  readMedicine: (text) => readingOf(medicineNamed(text)),
  medicineNamed,
  medicineOf: (rxnorm) =>
    rxnorm === '6470' ? confirmed(['lorazepam'], ['benzodiazepine']) : undefined,
  classMembers: (name) => (name === 'benzodiazepine' ? ['lorazepam', 'diazepam'] : undefined),
};
