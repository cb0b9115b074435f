import { observations } from './generated/index.js';
import type { Observation, Route } from './model-data.js';

export { observations } from './generated/index.js';

/**
 * Observed and reported values for a drug and a route, to stand beside what models say.
 *
 * @param drug - `ketamine` or `esketamine`
 * @param route - left out for all routes
 * @example
 * observationsFor('ketamine', 'im').map(({ id }) => id)
 * // => ['obs-im']
 * @category observations
 */
export function observationsFor(drug: string, route?: Route): readonly Observation[] {
  return observations.filter(
    (each) => each.drug === drug && (route === undefined || each.route === route),
  );
}
