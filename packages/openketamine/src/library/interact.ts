import { checkPlace } from '@openketamine/model/places';
import { interact as interactWith, type InteractionResult } from '@openketamine/screening';
import { checkTreatment, screeningData } from '../load/risk.js';

/**
 * What {@link interact} needs.
 *
 * @category openketamine
 */
export interface InteractRequest {
  /** The drug that is meant, as its terminology id: `ketamine`. */
  readonly drug: string;
  /** Route id: `iv`. */
  readonly route: string;
  /** Ingredients, classes, brands, foods, or RxNorm codes. */
  readonly with: readonly string[];
  /** Place whose rules hold: `US`; absent: only rules without a place. */
  readonly jurisdiction?: string;
}

/**
 * What is on record about medicines and foods taken together with ketamine or esketamine by a route. Never says "no
 * interaction".
 *
 * @param request - drug, route, medicines
 * @returns one result for each medicine, in the order asked
 * @throws OpenKetamineError `ID_UNKNOWN`, `INPUT_INVALID`
 * @example
 * const [diazepam] = await interact({ drug: 'esketamine', route: 'nasal', with: ['Valium'] });
 * [diazepam?.ingredients, diazepam?.status]
 * // => [['diazepam'], 'interaction']
 * @category openketamine
 */
export async function interact(request: InteractRequest): Promise<readonly InteractionResult[]> {
  const { drug, route, jurisdiction } = request;
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const { rules, terminology } = await screeningData();
  checkTreatment({ drug, route }, rules);
  return interactWith({
    rules,
    terminology,
    subject: { drug, route, jurisdiction },
    with: request.with,
  });
}
