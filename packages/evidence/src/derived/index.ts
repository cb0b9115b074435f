export type { Count, Estimate } from './counts.js';
export { recomputeOutcome, type Recomputed } from './printed.js';
export { proportion } from './proportion.js';
export {
  numberNeededToTreat,
  oddsRatio,
  riskDifference,
  riskRatio,
  type NumberNeeded,
} from './risk.js';
