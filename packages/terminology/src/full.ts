import { createTerminology } from './create.js';
import { products } from './products.js';
import { snomed } from './snomed.js';

/**
 * The terminology with everything: concepts, classes, SNOMED CT codes, products and brands.
 *
 * @example
 * fullTerminology.medicineNamed('Nardil')
 * // => { ingredients: ['phenelzine'], classes: ['maoi'], confirmed: true }
 * @category terminology
 */
export const fullTerminology = createTerminology({ products, snomed });
