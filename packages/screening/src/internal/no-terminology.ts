import type { Terminology } from '@openketamine/model';

const nothing: readonly never[] = [];
const unread = { outcome: 'unknown', nearest: nothing, vague: false } as const;
const consistent = { contradictions: [], below: [] };
const unlisted = { outcome: 'unlisted' } as const;

/**
 * What stands in where a caller gives no terminology, which types forbid. It knows no name and no code, so that no entry can
 * be evaluated: a screening with it never takes a list for complete.
 */
export const noTerminology: Terminology = {
  hasConcept: () => false,
  conceptNamed: (name) => name,
  conceptsOf: () => undefined,
  readConditionCode: () => unlisted,
  conceptsMeant: () => nothing,
  broader: () => nothing,
  observationOf: () => undefined,
  hasObservation: () => false,
  observationNamed: (name) => name,
  scaleNamed: () => undefined,
  contradictions: () => consistent,
  hasIndication: () => false,
  hasAllergen: () => false,
  hasSubstance: () => false,
  substanceNamed: (name) => name,
  substancesOf: () => undefined,
  readMedicine: () => unread,
  medicineNamed: () => undefined,
  medicineOf: () => undefined,
  classMembers: () => undefined,
  classIsComplete: () => false,
  label: (name) => name.replaceAll('-', ' '),
  kindIn: (className) => className.replaceAll('-', ' '),
};

/** The terminology of a caller. Types ask for one; plain JavaScript may leave it out. */
export function givenTerminology(
  options: { readonly terminology?: Terminology | undefined } | undefined,
): Terminology {
  return options?.terminology ?? noTerminology;
}
