/** A decimal number as it is written: whole digits, of which so many stand after the point. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The decimal that a number shows, so that 0.1 is a tenth and not what a computer keeps for it. */
function decimal(value: number): Decimal {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return places < 0 ? { digits: digits * tenTo(-places), places: 0 } : { digits, places };
}

const number = ({ digits, places }: Decimal): number => Number(`${digits}e-${places}`);

type Rounding = 'nearest' | 'down' | 'up';

/** A whole quotient; half goes away from zero, `down` toward it and `up` away from it. */
function wholeQuotient(a: bigint, b: bigint, rounding: Rounding): bigint {
  const whole = a / b;
  const rest = a % b;
  const away = rounding === 'up' ? rest !== 0n : rounding === 'nearest' && 2n * abs(rest) >= abs(b);
  if (!away) return whole;
  return a < 0n === b < 0n ? whole + 1n : whole - 1n;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** A quotient with so many places after the point, rounded half away from zero. */
function divide(a: Decimal, b: Decimal, places: number): Decimal {
  const shift = places + b.places - a.places;
  const digits = wholeQuotient(
    shift < 0 ? a.digits : a.digits * tenTo(shift),
    shift < 0 ? b.digits * tenTo(-shift) : b.digits,
    'nearest',
  );
  return { digits, places };
}

/** Results of exact arithmetic on the same numbers: doses and volumes repeat over patients. */
function remembered(
  compute: (a: Decimal, b: Decimal) => Decimal,
): (a: number, b: number) => number {
  const results = new Map<number, Map<number, number>>();
  let size = 0;
  return (a, b) => {
    // a long-lived process plans for many weights: forget rather than grow
    // not clinical: how many results are remembered
    if (size > 10_000) {
      results.clear();
      size = 0;
    }
    let row = results.get(a);
    if (row === undefined) results.set(a, (row = new Map()));
    let result = row.get(b);
    if (result === undefined) {
      size++;
      row.set(b, (result = number(compute(decimal(a), decimal(b)))));
    }
    return result;
  };
}

const product = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

/** Exact decimal product. 0.1 times 3 is 0.3. */
export const times = remembered(product);

/** Quotient to six decimals after the point, half up: rates and volumes are shown, never fed back. */
// not clinical: decimals of a shown rate
export const quotient = remembered((a, b) => divide(a, b, 6));

/** Exact decimal sum. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    const parts = Math.round(value * million);
    // what is a whole number of millionths, and not large, is summed exactly as such
    if (parts / million !== value || Math.abs(parts) > mostParts) return longSum(values);
    total += parts;
  }
  return total / million;
}

// not clinical: the parts in which short decimals are whole numbers
const million = 1e6;
/** Decimals of fifteen digits are told apart by every computer, and a thousand of them add up without a loss. */
// not clinical: fifteen digits, less those that a sum may need
const mostParts = 1e12;

function longSum(values: readonly number[]): number {
  const decimals = values.map(decimal);
  const places = Math.max(...decimals.map((entry) => entry.places));
  const digits = decimals.reduce(
    (all, entry) => all + entry.digits * tenTo(places - entry.places),
    0n,
  );
  return number({ digits, places });
}

function multiples(rounding: Rounding): (value: number, step: number) => number {
  return remembered((value, step) => {
    // what binary arithmetic left behind the ninth decimal must not make one step more
    // not clinical: decimals that absorb the error of a computed value
    const steps = divide(value, step, 9);
    const whole = wholeQuotient(steps.digits, tenTo(steps.places), rounding);
    return product({ digits: whole, places: 0 }, step);
  });
}

const rounded = { nearest: multiples('nearest'), down: multiples('down'), up: multiples('up') };

/** The multiple of `step` nearest to a value, below it, or above it; half goes up. */
export function toMultiple(value: number, step: number, rounding: Rounding): number {
  return rounded[rounding](value, step);
}
