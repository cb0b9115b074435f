import type { MedicineIdentity, Terminology } from '@openketamine/model';
import { confirmed, icdReading, readingOf } from './few-codes.js';

const concepts = ['heart-failure', 'migraine', 'stroke', 'intracerebral-hemorrhage'];
const observations = ['systolic-blood-pressure', 'diastolic-blood-pressure', 'heart-rate'];
const classes: Readonly<Record<string, readonly string[]>> = {
  benzodiazepine: ['diazepam', 'lorazepam'],
  opioid: ['oxycodone'],
  'z-drug': ['zolpidem'],
  'cyp3a4-strong-inhibitor': ['clarithromycin'],
  alcohol: ['ethanol'],
};
const names: Readonly<Record<string, string>> = {
  valium: 'diazepam',
  alcohol: 'ethanol',
  'grapefruit juice': 'grapefruit',
};
const ingredients = [
  ...Object.values(classes).flat(),
  'clarithromycin',
  'lithium',
  'loratadine',
  'grapefruit',
];
const codes: Readonly<Record<string, string>> = { 3322: 'diazepam', 197_591: 'diazepam' };

function identity(ingredient: string): MedicineIdentity {
  const of = Object.entries(classes).flatMap(([name, members]) =>
    members.includes(ingredient) ? [name] : [],
  );
  return confirmed([ingredient], of);
}

function medicineNamed(name: string): MedicineIdentity | undefined {
  const key = name.toLowerCase();
  const ingredient = names[key] ?? key;
  if (ingredients.includes(ingredient)) return identity(ingredient);
  return classes[key] === undefined ? undefined : confirmed([], [key]);
}

/** Holds whatever it is asked for. */
const anything = { includes: () => true } as unknown as readonly string[];

/** A terminology of a few names and codes, enough to test what the engine does with one. */
export const smallTerminology: Terminology = {
  hasConcept: (name) => concepts.includes(name) || name === 'intracerebral-haemorrhage',
  conceptNamed: (name) =>
    name === 'intracerebral-haemorrhage' ? 'intracerebral-hemorrhage' : name,
  conceptsOf: (system, code) =>
    system === 'icd10cm' && code.startsWith('I50') ? ['heart-failure'] : undefined,
  readConditionCode: icdReading({ I50: ['heart-failure'] }),
  conceptsMeant: (text) => (text.includes('heart') ? ['heart-failure'] : []),
  broader: () => [],
  observationOf: (system, code) =>
    system.includes('loinc')
      ? { '8480-6': 'systolic-blood-pressure', '8462-4': 'diastolic-blood-pressure' }[code]
      : undefined,
  hasObservation: (name) => observations.includes(name) || name === 'systolic',
  observationNamed: (name) => (name === 'systolic' ? 'systolic-blood-pressure' : name),
  substancesOf: () => undefined,
  scaleNamed: (id) => ({ id, items: anything }),
  contradictions: () => ({ contradictions: [], below: [] }),
  hasIndication: () => true,
  hasAllergen: (name) => ['latex', 'peanut', 'penicillin'].includes(name),
  hasSubstance: () => true,
  substanceNamed: (name) => name,
  readMedicine: (text) => readingOf(medicineNamed(text)),
  medicineNamed,
  medicineOf: (rxnorm) => (codes[rxnorm] === undefined ? undefined : identity(codes[rxnorm])),
  classMembers: (name) => classes[name],
  classIsComplete: () => true,
  names: () => ({
    concepts,
    observations,
    classes: Object.keys(classes),
    substances: [],
    scales: [],
    indications: [],
  }),
  label: (name) => name.replaceAll('-', ' '),
  kindIn: (className) => className.replaceAll('-', ' '),
};
