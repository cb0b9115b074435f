import { checked, type Count, type Estimate } from './counts.js';
import { proportion } from './proportion.js';
import { deviate } from './deviate.js';

/**
 * Difference of two shares, the tested arm minus the other, with Newcombe's interval from the two Wilson intervals.
 * As a fraction, not in percent.
 *
 * @param tested - counts of the tested arm
 * @param other - counts of the arm it is compared with
 * @param level - confidence level in percent
 * @returns difference and interval
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * Math.round(riskDifference({ n: 91, of: 336 }, { n: 60, of: 340 }).value * 1000) / 10
 * // => 9.4
 * @category statistics
 */
export function riskDifference(tested: Count, other: Count, level = 95): Estimate {
  const a = proportion(tested, level);
  const b = proportion(other, level);
  const value = a.value - b.value;
  const below = Math.sqrt((a.value - a.from) ** 2 + (b.to - b.value) ** 2);
  const above = Math.sqrt((a.to - a.value) ** 2 + (b.value - b.from) ** 2);
  return { value, from: value - below, to: value + above, level };
}

/** An estimate on the scale of logarithms, turned back. */
function ratio(log: number, variance: number, level: number): Estimate {
  const half = deviate(level) * Math.sqrt(variance);
  return { value: Math.exp(log), from: Math.exp(log - half), to: Math.exp(log + half), level };
}

/**
 * Odds ratio with Woolf's interval. Where a cell is empty, half a person is added to each (Haldane and Anscombe), since
 * the ratio would otherwise be 0 or infinite.
 *
 * @param tested - counts of the tested arm
 * @param other - counts of the arm it is compared with
 * @param level - confidence level in percent
 * @returns odds ratio and interval
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * Math.round(oddsRatio({ n: 46, of: 73 }, { n: 25, of: 79 }).value * 10) / 10
 * // => 3.7
 * @category statistics
 */
export function oddsRatio(tested: Count, other: Count, level = 95): Estimate {
  checked(tested, '/tested');
  checked(other, '/other');
  const plain = [tested.n, tested.of - tested.n, other.n, other.of - other.n];
  const [a = 0, b = 0, c = 0, d = 0] = plain.includes(0) ? plain.map((cell) => cell + 0.5) : plain;
  return ratio(Math.log((a * d) / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d, level);
}

/**
 * Risk ratio with Katz's interval. Where nobody had the event, half a person is added.
 *
 * @param tested - counts of the tested arm
 * @param other - counts of the arm it is compared with
 * @param level - confidence level in percent
 * @returns risk ratio and interval
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * Math.round(riskRatio({ n: 91, of: 336 }, { n: 60, of: 340 }).value * 100) / 100
 * // => 1.53
 * @category statistics
 */
export function riskRatio(tested: Count, other: Count, level = 95): Estimate {
  checked(tested, '/tested');
  checked(other, '/other');
  const add = tested.n === 0 || other.n === 0 ? 0.5 : 0;
  const [a, b] = [tested.n + add, other.n + add];
  const [m, n] = [tested.of + add, other.of + add];
  return ratio(Math.log(a / m / (b / n)), 1 / a - 1 / m + 1 / b - 1 / n, level);
}

/**
 * People to treat for one more to benefit, or what stops that from being a number.
 *
 * @category statistics
 */
export interface NumberNeeded extends Estimate {
  /**
   * `benefit` and `harm`: the interval keeps to one side. `uncertain`: it includes no difference, so it runs from benefit
   * over infinity to harm, and `to` is a number of people harmed, below zero.
   */
  readonly kind: 'benefit' | 'harm' | 'uncertain';
}

/**
 * Number needed to treat: the inverse of the risk difference, not rounded. Below zero it counts people treated for one
 * more to be harmed. Where the event is bad (relapse), exchange the arms.
 *
 * @param tested - counts of the tested arm
 * @param other - counts of the arm it is compared with
 * @param level - confidence level in percent
 * @returns the number, its interval and what it counts
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * Math.ceil(numberNeededToTreat({ n: 91, of: 336 }, { n: 60, of: 340 }).value)
 * // => 11
 * @category statistics
 */
export function numberNeededToTreat(tested: Count, other: Count, level = 95): NumberNeeded {
  const difference = riskDifference(tested, other, level);
  const kind = difference.from > 0 ? 'benefit' : difference.to < 0 ? 'harm' : 'uncertain';
  return {
    value: 1 / difference.value,
    from: 1 / difference.to,
    to: 1 / difference.from,
    level,
    kind,
  };
}
