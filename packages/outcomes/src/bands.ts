import { OpenKetamineError } from '@openketamine/model';
import type { Scale } from './data-types.js';

/** The band a total falls into, and whose bands they are. */
export interface Band {
  /** Id of the band within its set: `moderate`. */
  readonly id: string;
  /** Id of the set of bands. */
  readonly set: string;
  /** Whose bands they are. */
  readonly by: string;
}

/** Refuses a total that the scale cannot give. */
export function checkTotal(scale: Scale, total: number, path = '/total'): number {
  const { total: range } = scale;
  if (range === null) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      `The ${scale.abbreviation} has no total.`,
      scale.totalSource?.says ?? 'Use its answers.',
    );
  }
  if (!Number.isFinite(total) || total < range.least || total > range.most) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      path,
      `${total} is not a total of the ${scale.abbreviation}.`,
      `Give a number from ${range.least} to ${range.most}.`,
    );
  }
  return total;
}

/**
 * The band of a total. Where two sets of bands compete, the set has to be named: the same total would be severe by one and
 * moderate by the other. A band is a word for a total and no diagnosis.
 *
 * @param scale - a scale of this package
 * @param total - a total of the scale
 * @param set - id of the set of bands; may be left out where the scale has one
 * @returns the band, or null where the scale has no bands
 * @throws OpenKetamineError `INPUT_INVALID` when two sets compete or the set is unknown, `VALUE_OUT_OF_RANGE`
 * @example
 * bandOf(phq9, 10)
 * // => { id: 'moderate', set: 'phq9-kroenke', by: 'the usual cut-offs 5, 10, 15, 20' }
 * @example
 * bandOf(hamd17, 19)
 * // throws INPUT_INVALID
 * @category scoring
 */
export function bandOf(scale: Scale, total: number, set?: string): Band | null {
  checkTotal(scale, total);
  const ids = scale.bands.map((entry) => entry.id);
  const chosen = set === undefined && ids.length === 1 ? ids[0] : set;
  if (ids.length === 0 && set === undefined) return null;
  const found = scale.bands.find((entry) => entry.id === chosen);
  if (found === undefined) {
    const problem =
      set === undefined
        ? `The ${scale.abbreviation} has ${ids.length} competing sets of bands.`
        : `The ${scale.abbreviation} has no set of bands ${JSON.stringify(set)}.`;
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/bands',
      problem,
      ids.length === 0 ? 'It has no bands at all.' : `Name one of ${ids.join(', ')}.`,
    );
  }
  // A total between two bands (an average) belongs to the band below.
  const band = found.bands.findLast((entry) => total >= entry.least);
  return band === undefined ? null : { id: band.id, set: found.id, by: found.by };
}
