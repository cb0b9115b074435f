import type * as z from 'zod';
import type {
  modelChoiceSchema,
  observationSchema,
  pharmacokineticConstantsSchema,
  pharmacokineticModelSchema,
} from './schema.js';

/**
 * A model as its file gives it: structure, numbers with their sources, variability, assumptions,
 * defects. Plain data; {@link simulate} turns it into numbers. What each field means stands in the
 * JSON Schema beside it (`schema/pharmacokinetic-model.json`).
 *
 * @category models
 */
export type PharmacokineticModel = z.infer<typeof pharmacokineticModelSchema>;

/**
 * Values observed or reported for one regimen.
 *
 * @category observations
 */
export type Observation = z.infer<typeof observationSchema>;

/**
 * Constants the engine needs whatever the model.
 *
 * @category models
 */
export type PharmacokineticConstants = z.infer<typeof pharmacokineticConstantsSchema>;

/**
 * Which model is taken for a drug and a route when none is named, and which are not shipped.
 *
 * @category models
 */
export type ModelChoice = z.infer<typeof modelChoiceSchema>;

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
