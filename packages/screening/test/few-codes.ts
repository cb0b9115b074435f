import type { Terminology } from '@openketamine/model';
import { plainTerminology } from '../src/internal/plain-terminology.js';

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
  medicineNamed: (name) =>
    ({
      lorazepam: { ingredients: ['lorazepam'], classes: ['benzodiazepine'] },
      ativan: { ingredients: ['lorazepam'], classes: ['benzodiazepine'] },
      benzodiazepine: { ingredients: [], classes: ['benzodiazepine'] },
    })[name.toLowerCase()],
  medicineOf: (rxnorm) =>
    rxnorm === '6470' ? { ingredients: ['lorazepam'], classes: ['benzodiazepine'] } : undefined,
  classMembers: (name) => (name === 'benzodiazepine' ? ['lorazepam', 'diazepam'] : undefined),
};
