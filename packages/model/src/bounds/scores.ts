import { isWithin, type Bound } from './bound.js';
import { bounds } from './table.js';

// Every number in this file is not clinical: it is what a scale can give at all, and the data of the scales say where it was
// read. A test compares both.

/** What a scale can give: as a total, and for any one of its items. */
interface ScaleBounds {
  readonly total?: Bound;
  readonly item?: Bound;
}

const from = (least: number, most: number): Bound => ({ least, most });

/**
 * What a score of a scale may be, by the name of the scale in the terminology. A score outside it is a slip of the pen or of
 * another scale, and decides nothing. Where items differ, the widest is meant. The answers of the suicide screen are left out:
 * whatever is written there above 0 is no "no".
 *
 * @category bounds
 */
export const scores: Readonly<Record<string, ScaleBounds>> = {
  'audit-c': { total: from(0, 12), item: from(0, 4) },
  bdi2: { total: from(0, 63), item: from(0, 3) },
  'bprs-positive': { total: from(0, 24), item: from(0, 6) },
  cadss: { total: from(0, 92), item: from(0, 4) },
  'cgi-s': { total: from(1, 7), item: from(1, 7) },
  gad7: { total: from(0, 21), item: from(0, 3) },
  hamd17: { total: from(0, 52), item: from(0, 4) },
  lsas: { total: from(0, 144), item: from(0, 3) },
  madrs: { total: from(0, 60), item: from(0, 6) },
  moaas: { total: from(0, 5), item: from(0, 5) },
  pcl5: { total: from(0, 80), item: from(0, 4) },
  phq9: { total: from(0, 27), item: from(0, 3) },
  'qids-sr16': { total: from(0, 27), item: from(0, 3) },
  ssi: { total: from(0, 38), item: from(0, 2) },
};

/**
 * What a score may be: that of its scale where it is known, else that of any score.
 *
 * @param scale - name in the terminology, such as `phq9`
 * @param of - its total, or one of its items
 * @example
 * scoreBound('phq9', 'item')
 * // => { least: 0, most: 3 }
 * scoreBound('a scale of our own', 'total')
 * // => { least: -1000, most: 1000 }
 * @category bounds
 */
export function scoreBound(scale: string, of: 'total' | 'item'): Bound | undefined {
  const own = Object.hasOwn(scores, scale) ? scores[scale] : undefined;
  return own?.[of] ?? bounds.score['{score}'];
}

/**
 * Whether a scale can give such a number.
 *
 * @param scale - name in the terminology
 * @param of - its total, or one of its items
 * @param value - the number
 * @example
 * isScore('madrs', 'total', 99)
 * // => false
 * @category bounds
 */
export function isScore(scale: string, of: 'total' | 'item', value: number): boolean {
  const bound = scoreBound(scale, of);
  return bound !== undefined && isWithin(bound, value);
}
