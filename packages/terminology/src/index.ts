import { createTerminology } from './create.js';
import { sources as list } from './generated/sources/sources.js';

export {
  createTerminology,
  type ProductTable,
  type SnomedCodes,
  type TerminologyParts,
} from './create.js';
export { classes } from './generated/classes/classes.js';
export { concepts } from './generated/concepts/concepts.js';
export { indications } from './generated/names/indications.js';
export { ingredients } from './generated/ingredients/ingredients.js';
export { observations } from './generated/observations/observations.js';
export { substances } from './generated/substances/substances.js';

/**
 * Names, ICD-10-CM, LOINC, ATC and RxNorm ingredients, without products and SNOMED CT.
 *
 * @example
 * terminology.broader('schizophrenia').includes('psychotic-disorder')
 * // => true
 * @category terminology
 */
export const terminology = createTerminology();

/**
 * Where the codes were seen, and the notices that go with them.
 *
 * @category terminology
 */
export const sources = list;
