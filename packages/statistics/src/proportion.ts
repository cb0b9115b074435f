import { checked, type Count, type Estimate } from './counts.js';
import { deviate } from './deviate.js';

/**
 * Share of people with Wilson's score interval, which behaves near 0 and 1. Both as a fraction, not in percent.
 *
 * @param count - people with the event and all people
 * @param level - confidence level in percent
 * @returns share and interval
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * Math.round(proportion({ n: 91, of: 336 }).value * 1000) / 10
 * // => 27.1
 * @see {@link https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval} for the formula
 * @category statistics
 */
export function proportion(count: Count, level = 95): Estimate {
  const { n, of } = checked(count, '');
  const z = deviate(level);
  const share = n / of;
  const center = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half =
    (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {
    value: share,
    from: n === 0 ? 0 : Math.max(0, center - half),
    to: n === of ? 1 : Math.min(1, center + half),
    level,
  };
}
