import { bearingOn, type EvidenceQuery, type Found } from '../load/evidence.js';

/**
 * What bears on a question: outcome figures, regulation by date, claims, history, guidance, and grades counted from randomized
 * trials. What `openketamine evidence` prints as JSON.
 *
 * That nothing is found is not the same as "does not work".
 *
 * @param query - an indication, a protocol, one kind, a day
 * @returns the records by kind
 * @throws OpenKetamineError `ID_UNKNOWN`, `DATE_INVALID`
 * @example
 * const { conditions } = await evidence({ indication: 'ptsd' });
 * conditions?.map(({ id }) => id)
 * // => ['ptsd']
 * @category openketamine
 */
export function evidence(query: EvidenceQuery = {}): Promise<Found> {
  return bearingOn(query);
}

export type { EvidenceQuery, Found } from '../load/evidence.js';
