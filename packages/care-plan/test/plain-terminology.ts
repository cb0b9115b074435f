import type { MedicineIdentity, Terminology } from '@openketamine/model';

function plain(name: string): MedicineIdentity {
  return { ingredients: [name.toLowerCase()], classes: [], confirmed: true };
}

/** Holds whatever it is asked for. */
const anything = { includes: () => true } as unknown as readonly string[];

/** A terminology for invented rules: every name stands for itself, and no code is known. */
export const plainTerminology: Terminology = {
  hasConcept: () => true,
  conceptNamed: (name) => name,
  conceptsOf: () => undefined,
  readConditionCode: () => ({ outcome: 'unlisted' }),
  conceptsMeant: () => [],
  broader: () => [],
  observationOf: () => undefined,
  hasObservation: () => true,
  observationNamed: (name) => name,
  substancesOf: () => undefined,
  scaleNamed: (id) => ({ id, items: anything }),
  contradictions: () => ({ contradictions: [], below: [] }),
  hasIndication: () => true,
  hasAllergen: () => true,
  hasSubstance: () => true,
  substanceNamed: (name) => name,
  readMedicine: (text) => ({ outcome: 'known', medicine: plain(text) }),
  medicineNamed: plain,
  medicineOf: () => undefined,
  classMembers: () => [],
  classIsComplete: () => false,
  label: (name) => name.replaceAll('-', ' '),
  kindIn: (className) => className.replaceAll('-', ' '),
};
