import Big from 'big.js';

/** Exact decimal product. 0.1 times 3 is 0.3. */
export function times(a: number, b: number): number {
  return Number(new Big(a).times(b));
}

/** Exact decimal sum. */
export function sum(values: readonly number[]): number {
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return Number(total);
}

/** Quotient to six significant decimals after the point, half up: rates are shown, never fed back. */
export function quotient(a: number, b: number): number {
  return Number(new Big(a).div(b).round(6, Big.roundHalfUp));
}

/** The multiple of `step` nearest to a value, below it, or above it; half goes up. */
export function toMultiple(value: number, step: number, mode: 'nearest' | 'down' | 'up'): number {
  const wanted = { nearest: Big.roundHalfUp, down: Big.roundDown, up: Big.roundUp }[mode];
  // the quotient must be exact enough that 0.3 / 0.1 is 3, not 2.999...
  const steps = new Big(value).div(step).round(9, Big.roundHalfUp).round(0, wanted);
  return Number(steps.times(step));
}
