// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedBodyWeightFormula } from './types.js';
import { adjusted } from './body-weights/adjusted.js';
import { idealDevine } from './body-weights/ideal-devine.js';
import { leanJanmahasatian } from './body-weights/lean-janmahasatian.js';

export type * from './types.js';
export {
  adjusted,
  idealDevine,
  leanJanmahasatian,
};

/** Every record of `data/body-weights`, in order of id. */
export const bodyWeights: readonly ShippedBodyWeightFormula[] = [
  adjusted,
  idealDevine,
  leanJanmahasatian,
];
