import type { HighestDose } from '@openketamine/model/highest-dose';
import type { TotalRange } from './outcomes/cells.js';

/**
 * The names and doses of a library. What a protocol names beside them is told of with the nearest, since a rule, a filter or a
 * model would pass it over without a word.
 *
 * @category lint
 */
export interface Known {
  /** Ids of the drugs that protocols may name. */
  readonly drugs: readonly string[];
  /** Ids of the routes that protocols may name. */
  readonly routes: readonly string[];
  /** Ids of the indications that protocols may name. */
  readonly indications: readonly string[];
  /** Observations that limits may name. */
  readonly observations: readonly string[];
  /** Scales by id, with the totals they can have where that is known. */
  readonly scales: ReadonlyMap<string, TotalRange | undefined>;
  /** The highest dose that is named for each drug and route. */
  readonly highestDoses: readonly HighestDose[];
}

// not clinical: where nothing is known of a scale, its totals count from 0
const anyTotal: TotalRange = { least: 0, most: 1000, whole: false };

/** The totals of a scale, or any where nothing is known of it. */
export const totalsOf = (known: Known | undefined) => (scale: string) =>
  known?.scales.get(scale) ?? anyTotal;
