import { createTerminology } from './create.js';
import { medicines } from './medicines.js';
import { products } from './products.js';
import { snomed } from './snomed.js';

/**
 * The terminology with everything: concepts, classes, SNOMED CT codes, medicines, brands and products.
 *
 * @example
 * fullTerminology.medicineNamed('Nardil 15 mg')?.classes
 * // => ['maoi', 'serotonin-syndrome-risk']
 * @category terminology
 */
export const fullTerminology = createTerminology({ medicines, products, snomed });
