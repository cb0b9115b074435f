/**
 * Percentiles of curves, time by time. Person i's curve starts at `offset + i * stride`.
 *
 * @param parts - parts of the population, each from 0 to 1, ascending
 * @returns one curve per part
 * @internal
 */
export function bands(
  curves: Float64Array,
  people: number,
  offset: number,
  stride: number,
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
      const at = offset + i * stride + t;
      for (let c = 0; c < here; c++) (columns[c] as Float64Array)[i] = curves[at + c] as number;
    }
    for (let c = 0; c < here; c++) {
      const found = quantiles(columns[c] as Float64Array, parts);
      found.forEach((value, p) => ((out[p] as Float64Array)[t + c] = value));
    }
  }
  return out;
}

/**
 * Percentiles of a list, interpolated between neighbors (type 7). Reorders the list.
 *
 * @internal
 */
export function quantiles(values: Float64Array, parts: readonly number[]): number[] {
  const last = values.length - 1;
  let low = 0;
  return parts.map((part) => {
    const at = part * last;
    const k = Math.floor(at);
    select(values, low, last, k);
    const first = values[k] as number;
    low = k;
    if (at === k || k === last) return first;
    let next = Number.POSITIVE_INFINITY;
    for (let i = k + 1; i <= last; i++) next = Math.min(next, values[i] as number);
    return first + (at - k) * (next - first);
  });
}

/** Puts the k-th smallest of a part of the list in its place, smaller ones before it (quickselect). */
function select(values: Float64Array, from: number, to: number, k: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const a = values[low] as number;
    const b = values[(low + high) >> 1] as number;
    const c = values[high] as number;
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i += 1;
      while ((values[j] as number) > pivot) j -= 1;
      if (i > j) break;
      const swap = values[i] as number;
      values[i] = values[j] as number;
      values[j] = swap;
      i += 1;
      j -= 1;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
