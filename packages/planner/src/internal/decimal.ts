import { Big } from 'big.js';

/** Results of exact arithmetic on the same numbers: doses and volumes repeat over patients. */
class Remembered {
  private readonly results = new Map<number, Map<number, number>>();
  private size = 0;
  private readonly compute: (a: number, b: number) => number;

  constructor(compute: (a: number, b: number) => number) {
    this.compute = compute;
  }

  of(a: number, b: number): number {
    let row = this.results.get(a);
    if (row === undefined) this.results.set(a, (row = new Map()));
    let result = row.get(b);
    if (result === undefined) {
      // a long-lived process plans for many weights: forget rather than grow
      // not clinical: how many results are remembered
      if (this.size++ > 10_000) {
        this.results.clear();
        this.size = 0;
        this.results.set(a, (row = new Map()));
      }
      row.set(b, (result = this.compute(a, b)));
    }
    return result;
  }
}

const products = new Remembered((a, b) => Number(new Big(a).times(b)));
// not clinical: decimals of a shown rate
const quotients = new Remembered((a, b) => Number(new Big(a).div(b).round(6, Big.roundHalfUp)));

/** Exact decimal product. 0.1 times 3 is 0.3. */
export function times(a: number, b: number): number {
  return products.of(a, b);
}

/** Exact decimal sum. */
export function sum(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) return values.reduce((a, b) => a + b, 0);
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return Number(total);
}

/** Quotient to six decimals after the point, half up: rates and volumes are shown, never fed back. */
export function quotient(a: number, b: number): number {
  return quotients.of(a, b);
}

const toward = { nearest: Big.roundHalfUp, down: Big.roundDown, up: Big.roundUp } as const;

function multiples(mode: keyof typeof toward): Remembered {
  return new Remembered((value, step) => {
    // the quotient must be exact enough that 0.3 / 0.1 is 3, not 2.999...
    // not clinical: decimals that absorb the error of a division
    const steps = new Big(value).div(step).round(9, Big.roundHalfUp).round(0, toward[mode]);
    return Number(steps.times(step));
  });
}

const rounded = { nearest: multiples('nearest'), down: multiples('down'), up: multiples('up') };

/** The multiple of `step` nearest to a value, below it, or above it; half goes up. */
export function toMultiple(value: number, step: number, mode: 'nearest' | 'down' | 'up'): number {
  return rounded[mode].of(value, step);
}
