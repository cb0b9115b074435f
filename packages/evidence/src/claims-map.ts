import type { Claim, Purpose } from '@openketamine/model';
import { unknownId } from './lookup.js';

/**
 * Where a claim is answered: the place on the page of claims, the records and files it rests on, the packages that work with
 * them, and the pages to read on.
 *
 * @category claims
 */
export interface MappedClaim {
  /** The claim. */
  readonly claim: Claim;
  /** The place on the page of claims. */
  readonly anchor: string;
  /** What its data are used for. */
  readonly purposes: readonly Purpose[];
  /** The claim itself, its outcome figures, and the files of its purposes. */
  readonly data: readonly string[];
  /** Engines that use its data, by the names of their packages. */
  readonly engines: readonly string[];
  /** Pages of the documentation that speak of it, by path. */
  readonly pages: readonly string[];
}

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/**
 * Says of each claim which data, engine and page answer it.
 *
 * @param claims - checked claims, for example `await load('claims')`
 * @param purposes - what the product is for, for example `await load('purposes')`
 * @returns one entry for each claim, in the order given
 * @throws OpenKetamineError `ID_UNKNOWN` when a claim names no purpose that exists
 * @example
 * const map = mapClaims(await load('claims'), await load('purposes'));
 * map.find(({ claim }) => claim.id === 'seed-027')?.engines
 * // => ['@openketamine/evidence']
 * @category claims
 */
export function mapClaims(
  claims: readonly Claim[],
  purposes: readonly Purpose[],
): readonly MappedClaim[] {
  const byId = new Map(purposes.map((purpose) => [purpose.id, purpose]));
  return claims.map((claim) => {
    const served = claim.purposes.map((id) => {
      const found = byId.get(id);
      if (found === undefined) throw unknownId('purpose', id, [...byId.keys()], `/${claim.id}`);
      return found;
    });
    return {
      claim,
      anchor: claim.id,
      purposes: served,
      data: once([claim.id, ...(claim.figures ?? []), ...served.flatMap(({ data }) => data)]),
      engines: once(served.flatMap(({ engines }) => engines)),
      pages: once(served.flatMap(({ pages }) => pages)),
    };
  });
}
