import { quantiles } from '@openketamine/statistics';

/**
 * Percentiles of curves, time by time. Person i's curve starts at `offset + i * times`.
 *
 * @param parts - parts of the population, each from 0 to 1, ascending
 * @returns one curve per part
 * @internal
 */
export function bands(
  curves: Float64Array,
  people: number,
  offset: number,
  times: number,
  parts: readonly number[],
): Float64Array[] {
  const out = parts.map(() => new Float64Array(times));
  // A few times together, so that each cache line that is read is used.
  const wide = 8;
  const columns = Array.from({ length: wide }, () => new Float64Array(people));
  for (let t = 0; t < times; t += wide) {
    const here = Math.min(wide, times - t);
    for (let i = 0; i < people; i++) {
      const at = offset + i * times + t;
      for (let c = 0; c < here; c++) (columns[c] as Float64Array)[i] = curves[at + c] as number;
    }
    for (let c = 0; c < here; c++) {
      const found = quantiles(columns[c] as Float64Array, parts);
      found.forEach((value, p) => ((out[p] as Float64Array)[t + c] = value));
    }
  }
  return out;
}
