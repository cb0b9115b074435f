/**
 * (1 - e^-x) / x without loss near zero: how much of a constant input of one unit is left after x lifetimes, per lifetime.
 *
 * @internal
 */
export function phi1(x: number): number {
  return x === 0 ? 1 : -Math.expm1(-x) / x;
}

/**
 * (x - 1 + e^-x) / x^2 without loss near zero: the integral of {@link phi1}.
 *
 * @internal
 */
export function phi2(x: number): number {
  if (x > 0.5) return (x + Math.expm1(-x)) / (x * x);
  let term = 0.5;
  let sum = term;
  for (let k = 3; k < 20; k++) {
    term *= -x / k;
    sum += term;
    if (Math.abs(term) < 1e-18 * sum) break;
  }
  return sum;
}
