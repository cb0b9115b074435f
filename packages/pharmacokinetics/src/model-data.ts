import type { PharmacokineticModel } from './generated/model-types.js';

/** The types of the data, made from their schemas so that each field has the words of the schema. */
export type {
  ModelChoice,
  Observation,
  PharmacokineticConstants,
  PharmacokineticModel,
} from './generated/model-types.js';

/**
 * How a dose enters the body.
 *
 * @category models
 */
export type Route = PharmacokineticModel['routes'][number]['route'];

/**
 * What is read off in plasma: the drug itself or one of its metabolites.
 *
 * @category models
 */
export type AnalyteId = PharmacokineticModel['analytes'][number]['id'];
