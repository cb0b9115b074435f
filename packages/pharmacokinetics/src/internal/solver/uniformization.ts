/**
 * e^(A t) of a compartment matrix by sums and products of numbers that are never negative, so that
 * every entry, however small, keeps its relative accuracy. Slower than modes, and the yardstick for
 * them: it is used where modes would cancel (the first moments after a dose, downstream) and for
 * structures whose rates are not real.
 *
 * @param a - row-major rate matrix, entries off the diagonal not negative
 * @param n - its size
 * @param t - time, not negative and finite
 * @returns the matrix exponential, row-major
 * @internal
 */
export function positiveExponential(a: Float64Array, n: number, t: number): Float64Array {
  let q = 0;
  for (let i = 0; i < n; i++) q = Math.max(q, -(a[i * n + i] as number));
  for (let i = 0; i < n * n; i++) if (i % (n + 1) !== 0) q = Math.max(q, a[i] as number);
  const out = unit(n);
  if (t === 0 || q === 0) return out;
  const halvings = Math.max(0, Math.ceil(Math.log2(q * t)));
  const x = (q * t) / 2 ** halvings;
  // x (A / q + I), all entries not negative.
  const p = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      p[i * n + j] = x * ((i === j ? 1 : 0) + (a[i * n + j] as number) / q);
    }
  }
  let term = unit(n);
  for (let k = 1; k < 40; k++) {
    term = product(term, p, n, 1 / k);
    for (let i = 0; i < n * n; i++) out[i] = (out[i] as number) + (term[i] as number);
  }
  const factor = Math.exp(-x);
  let result: Float64Array = out;
  for (let i = 0; i < n * n; i++) result[i] = (result[i] as number) * factor;
  for (let k = 0; k < halvings; k++) result = product(result, result, n, 1);
  return result;
}

function unit(n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = 1;
  return out;
}

function product(a: Float64Array, b: Float64Array, n: number, factor: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const x = (a[i * n + k] as number) * factor;
      if (x === 0) continue;
      for (let j = 0; j < n; j++) {
        out[i * n + j] = (out[i * n + j] as number) + x * (b[k * n + j] as number);
      }
    }
  }
  return out;
}
