import { OpenKetamineError } from '@openketamine/model';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

// stdlib is CommonJS; in Node the function is the default export itself.
const quantile = normalQuantile as unknown as (
  p: number,
  mean: number,
  deviation: number,
) => number;

/** Standard normal deviate of a two-sided interval: 1.96 for 95 percent. */
export function deviate(level: number): number {
  if (!(level > 0 && level < 100)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/level',
      `${level} is no confidence level.`,
      'Give a percentage between 0 and 100, for example 95.',
    );
  }
  return quantile(0.5 + level / 200, 0, 1);
}
