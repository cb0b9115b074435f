export * from './compare.js';
export * from './course.js';
export { inBase } from './dosing.js';
export { Exposure, simulate } from './exposure.js';
export { describe } from './description.js';
export type { PlannedSession } from './internal/dosing/sessions.js';
export type * from './model-data.js';
export {
  percentilesOf,
  simulatePopulation,
  type PeopleLike,
  type Population,
  type PopulationAnalyte,
  type PopulationInput,
  type PopulationOutput,
  type Range,
} from './population.js';
export * from './plain.js';
export type * from './types.js';
export type { PharmacokineticModelId } from './generated/types.js';
