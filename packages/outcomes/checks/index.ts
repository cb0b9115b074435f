import type { Check } from '@openketamine/data-pipeline';
import { bandsCoverTheRange } from './bands-cover-the-range.ts';
import { calculatorsAreAllowed } from './calculators-are-allowed.ts';
import { loincDigitsFit } from './loinc-digits-fit.ts';
import { wordingIsAllowed } from './wording-is-allowed.ts';

/** The checks that only scales need. */
export const dataChecks: readonly Check[] = [
  bandsCoverTheRange,
  calculatorsAreAllowed,
  loincDigitsFit,
  wordingIsAllowed,
];
