import type { Terminology } from '@openketamine/model';

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
  medicineNamed: (name) => ({ ingredients: [name.toLowerCase()], classes: [] }),
  medicineOf: () => undefined,
  classMembers: () => [],
  label: (name) => name.replaceAll('-', ' '),
};
