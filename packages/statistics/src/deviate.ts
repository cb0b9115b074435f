import { OpenKetamineError } from '@openketamine/model';
import { normalQuantile } from './normal-quantile.js';

/** Standard normal deviate of a two-sided interval: 1.96 for 95 percent. */
export function deviate(level: number): number {
  if (!(level > 0 && level < 100)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/level',
      `${level} is not a confidence level.`,
      'Give a percentage between 0 and 100, for example 95.',
    );
  }
  return normalQuantile(0.5 + level / 200);
}
