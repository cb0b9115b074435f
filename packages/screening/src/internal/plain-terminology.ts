import type { MedicineIdentity, Terminology } from '@openketamine/model';

function plain(name: string): MedicineIdentity {
  return { ingredients: [name.toLowerCase()], classes: [], confirmed: true };
}

/**
 * A terminology for callers without one: every name stands for itself, no code is known.
 * With it, facts written with published codes or brand names are "not evaluable".
 */
export const plainTerminology: Terminology = {
  hasConcept: () => true,
  conceptNamed: (name) => name,
  conceptsOf: () => undefined,
  broader: () => [],
  observationOf: () => undefined,
  hasObservation: () => true,
  observationNamed: (name) => name,
  substancesOf: () => undefined,
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
