/** An exact number: what is written with decimals has no rounding. */
export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const common = divisor(over, under * sign) || 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

/** The number that a decimal numeral stands for. */
export function exact(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(power) - decimals.length;
  const number = BigInt(whole + decimals);
  return shift >= 0
    ? reduced(number * 10n ** BigInt(shift), 1n)
    : reduced(number, 10n ** BigInt(-shift));
}

export const plus = (a: Fraction, b: Fraction) =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction) => plus(a, { over: -b.over, under: b.under });
export const times = (a: Fraction, b: Fraction) => reduced(a.over * b.over, a.under * b.under);
/** Undefined where nothing can be divided. */
export const dividedBy = (a: Fraction, b: Fraction) =>
  b.over === 0n ? undefined : reduced(a.over * b.under, a.under * b.over);

/** Below 0, 0 or above 0, as the first is below, at or above the second. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const half: Fraction = { over: 1n, under: 2n };
export const between = (a: Fraction, b: Fraction) => times(plus(a, b), half);

/** In order, each once. */
export function inOrder(numbers: readonly Fraction[]): Fraction[] {
  const sorted = numbers.toSorted(compared);
  return sorted.filter(
    (fraction, at) => at === 0 || compared(fraction, sorted[at - 1] as Fraction) !== 0,
  );
}

/** As people write it; thirds and the like with three decimals, and a word that says so. */
export function shown(number: Fraction): string {
  const rounded = Number((Number(number.over) / Number(number.under)).toFixed(3));
  return compared(exact(rounded), number) === 0 ? String(rounded) : `about ${rounded}`;
}
