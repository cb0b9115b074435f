export {
  numberNeededToTreat,
  oddsRatio,
  riskDifference,
  riskRatio,
  type NumberNeeded,
} from './comparisons.js';
export type { Count, Estimate } from './counts.js';
export { normalQuantile } from './normal-quantile.js';
export { proportion } from './proportion.js';
export { quantiles } from './quantiles.js';
