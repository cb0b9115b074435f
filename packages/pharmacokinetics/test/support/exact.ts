/**
 * Compartment systems in 90-digit arithmetic on BigInt: the yardstick of the accuracy tests.
 * Shares no code and no method with the engine: a Taylor series of e^(At) with halving and squaring
 * on the matrix of states, inputs and areas.
 */
const DIGITS = 90n;
const ONE = 10n ** DIGITS;

/** A double as an exact fixed-point number. */
function fixed(x: number): bigint {
  if (!Number.isFinite(x)) throw new Error(`${x} is not finite`);
  if (x === 0) return 0n;
  let exponent = 0;
  let mantissa = x;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  return (BigInt(mantissa) * ONE) / 2n ** BigInt(exponent);
}

/** A fixed-point number as the nearest double. */
function double(x: bigint): number {
  const text = (x < 0n ? -x : x).toString().padStart(Number(DIGITS) + 1, '0');
  const at = text.length - Number(DIGITS);
  const value = Number(`${text.slice(0, at)}.${text.slice(at)}`);
  return x < 0n ? -value : value;
}

type Matrix = bigint[][];

const identity = (n: number): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? ONE : 0n)));

function multiply(a: Matrix, b: Matrix): Matrix {
  const n = a.length;
  return a.map((row) =>
    Array.from({ length: n }, (_, j) => {
      let sum = 0n;
      for (let k = 0; k < n; k++) {
        const x = row[k] as bigint;
        if (x !== 0n) sum += x * ((b[k] as bigint[])[j] as bigint);
      }
      return sum / ONE;
    }),
  );
}

/** e^(A t), all numbers fixed-point. */
function exponential(a: Matrix, t: bigint): Matrix {
  const n = a.length;
  let m = a.map((row) => row.map((x) => (x * t) / ONE));
  let largest = 0n;
  for (const row of m)
    for (const x of row) if ((x < 0n ? -x : x) > largest) largest = x < 0n ? -x : x;
  let halvings = 0;
  while (largest > ONE / 8n) {
    largest /= 2n;
    halvings += 1;
  }
  m = m.map((row) => row.map((x) => x / 2n ** BigInt(halvings)));
  let term = identity(n);
  let sum = identity(n);
  for (let k = 1n; k < 80n; k++) {
    term = multiply(term, m).map((row) => row.map((x) => x / k));
    sum = sum.map((row, i) => row.map((x, j) => x + ((term[i] as bigint[])[j] as bigint)));
  }
  for (let k = 0; k < halvings; k++) sum = multiply(sum, sum);
  return sum;
}

/** One thing that goes in: an amount at a moment (duration 0) or evenly over a duration. */
export interface Put {
  readonly start: number;
  readonly duration: number;
  readonly amount: number;
  readonly state: number;
}

/** A one-way flow at a rate per hour; `to` -1 leaves the body. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Amounts and areas of all states at some moments, exact to far more digits than a double holds. */
export function exactly(
  size: number,
  flows: readonly Flow[],
  puts: readonly Put[],
  times: readonly number[],
): { amounts: number[][]; areas: number[][] } {
  const ends = puts.flatMap((p) => [p.start, ...(p.duration > 0 ? [p.start + p.duration] : [])]);
  const moments = [...new Set([...ends, ...times])].toSorted((a, b) => a - b);
  const wide = 2 * size + 1;
  const base: Matrix = Array.from({ length: wide }, () => Array.from({ length: wide }, () => 0n));
  const add = (i: number, j: number, x: bigint): void => {
    const row = base[i] as bigint[];
    row[j] = (row[j] as bigint) + x;
  };
  for (const { from, to, rate } of flows) {
    add(from, from, -fixed(rate));
    if (to >= 0) add(to, from, fixed(rate));
  }
  for (let i = 0; i < size; i++) add(size + 1 + i, i, ONE);
  let x = Array.from({ length: wide }, () => 0n);
  x[size] = ONE;
  const amounts: number[][] = [];
  const areas: number[][] = [];
  let now = Math.min(0, moments[0] ?? 0);
  for (const t of moments) {
    if (t > now) {
      const a = base.map((row) => [...row]);
      for (const { start, duration, amount, state } of puts) {
        if (duration === 0 || start > now || start + duration <= now) continue;
        const row = a[state] as bigint[];
        row[size] = (row[size] as bigint) + (fixed(amount) * ONE) / fixed(duration);
      }
      const step = exponential(a, fixed(t) - fixed(now));
      x = step.map((row) => row.reduce((sum, e, j) => sum + e * (x[j] as bigint), 0n) / ONE);
      now = t;
    }
    for (const { start, duration, amount, state } of puts) {
      if (duration === 0 && start === t) x[state] = (x[state] as bigint) + fixed(amount);
    }
    if (times.includes(t)) {
      amounts.push(x.slice(0, size).map(double));
      areas.push(x.slice(size + 1).map(double));
    }
  }
  return { amounts, areas };
}
