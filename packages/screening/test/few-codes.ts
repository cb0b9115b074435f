import type {
  ConditionCodeReading,
  MedicineIdentity,
  MedicineReading,
  Terminology,
} from '@openketamine/model';
import { plainTerminology } from './plain-terminology.js';

/** A medicine that a register has under its name. */
export function confirmed(ingredients: string[], classes: string[]): MedicineIdentity {
  return { ingredients, classes, confirmed: true };
}

/** Reads codes of ICD-10-CM that begin so; J06.9 is known to be something else, Z99.99 is listed nowhere. */
export function icdReading(families: Readonly<Record<string, readonly string[]>>) {
  return (system: string, code: string): ConditionCodeReading => {
    if (!['icd10cm', 'http://hl7.org/fhir/sid/icd-10-cm'].includes(system))
      return { outcome: 'unknown-system', nearest: ['icd10cm'] };
    if (!/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/u.test(code)) return { outcome: 'malformed' };
    const concepts = Object.entries(families).find(([start]) => code.startsWith(start))?.[1];
    if (concepts !== undefined) return { outcome: 'known', concepts };
    return code === 'J06.9' ? { outcome: 'known', concepts: [] } : { outcome: 'unlisted' };
  };
}

/** The reading of a text that is one known name, or none. */
export function readingOf(medicine: MedicineIdentity | undefined): MedicineReading {
  return medicine === undefined
    ? { outcome: 'unknown', nearest: [], vague: false }
    : { outcome: 'known', medicine };
}

/** A terminology that knows medicines by these names. */
export function knowing(
  terminology: Terminology,
  named: (name: string) => MedicineIdentity | undefined,
): Terminology {
  return { ...terminology, medicineNamed: named, readMedicine: (text) => readingOf(named(text)) };
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
  readConditionCode: icdReading({ G43: ['migraine'] }),
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
