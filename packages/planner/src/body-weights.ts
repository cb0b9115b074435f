/**
 * Published formulas for body weights that a dose may mean: ideal, adjusted, lean. Each number names its
 * source; each formula says what was read.
 *
 * @example
 * bodyWeights.map(({ id }) => id)
 * // => ['adjusted', 'ideal-devine', 'lean-janmahasatian']
 * @module
 */
export {
  adjusted,
  bodyWeights,
  idealDevine,
  leanJanmahasatian,
  type ShippedBodyWeightFormula,
} from './generated/index.js';
