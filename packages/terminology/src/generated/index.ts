// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedClassList, ShippedConceptList, ShippedIngredientList, ShippedObservationList, ShippedSnomedList, ShippedSubstanceList, ShippedTerminologySources } from './types.js';
import { concepts } from './concepts/concepts.js';
import { observations } from './observations/observations.js';
import { classes } from './classes/classes.js';
import { ingredients } from './ingredients/ingredients.js';
import { substances } from './substances/substances.js';
import { snomed } from './snomed/snomed.js';
import { sources } from './sources/sources.js';

export type * from './types.js';
export {
  concepts,
  observations,
  classes,
  ingredients,
  substances,
  snomed,
  sources,
};

/** Every record of `data/concepts`, in order of id. */
export const conceptLists: readonly ShippedConceptList[] = [
  concepts,
];

/** Every record of `data/observations`, in order of id. */
export const observationLists: readonly ShippedObservationList[] = [
  observations,
];

/** Every record of `data/classes`, in order of id. */
export const classLists: readonly ShippedClassList[] = [
  classes,
];

/** Every record of `data/ingredients`, in order of id. */
export const ingredientLists: readonly ShippedIngredientList[] = [
  ingredients,
];

/** Every record of `data/substances`, in order of id. */
export const substanceLists: readonly ShippedSubstanceList[] = [
  substances,
];

/** Every record of `data/snomed`, in order of id. */
export const snomedLists: readonly ShippedSnomedList[] = [
  snomed,
];

/** Every record of `data/sources`, in order of id. */
export const terminologySources: readonly ShippedTerminologySources[] = [
  sources,
];
