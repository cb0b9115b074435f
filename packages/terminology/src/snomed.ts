import type { SnomedCodes } from './create.js';
import { snomed as list } from './generated/snomed/snomed.js';

/**
 * SNOMED CT codes of concepts and substances: short enumerated lists, no hierarchy. A part of its own because it has
 * its own licence; see the notices in `sources`.
 *
 * @example
 * createTerminology({ snomed }).conceptsOf('snomed', '84114007')
 * // => ['heart-failure']
 * @category terminology
 */
export const snomed: SnomedCodes = list;
