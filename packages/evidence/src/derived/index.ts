export {
  numberNeededToTreat,
  oddsRatio,
  proportion,
  riskDifference,
  riskRatio,
  type Count,
  type Estimate,
  type NumberNeeded,
} from '@openketamine/statistics';
export { recomputeOutcome, type Recomputed } from './printed.js';
