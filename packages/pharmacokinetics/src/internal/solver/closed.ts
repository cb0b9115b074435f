/**
 * Blocks of a compartment system: states that exchange drug, and what leaves them for good.
 *
 * @internal
 */
interface Blocks {
  readonly size: number;
  /** Rate at which drug leaves its block from each state. */
  readonly leaving: Float64Array;
  /** Receives the decay rate of each mode. */
  readonly rate: Float64Array;
  /** Receives, at state * size + mode, the amount in a state that one unit of a mode stands for. */
  readonly right: Float64Array;
  /** Receives, at mode * size + state, how much of a mode one milligram in a state makes up. */
  readonly left: Float64Array;
}

/**
 * Closed formulas divide by differences of rates. Below this difference, relative to the larger, they
 * are not used, so that they never lose more than five bits.
 */
export const APART = 1 / 32;

/** An exchange below this part of the square of the rates beside it is not taken from quotients. */
const SLIGHT = 1e-12;

/**
 * Rates of two states that exchange drug, from a sum of squares and from a product, so that no digit is
 * lost however close together they are.
 *
 * @param out - rate at which drug leaves for good from the first, and from the second
 * @param found - receives the faster and the slower rate, and by how much the second state's own loss
 *   lies above each
 * @returns whether there is enough of an exchange to divide by
 * @internal
 */
export function twoRates(
  out: number,
  outBeside: number,
  there: number,
  back: number,
  found: Float64Array,
): boolean {
  const a = out + there;
  const d = outBeside + back;
  const exchange = there * back;
  const larger = Math.max(a, d);
  if (!(exchange > SLIGHT * larger * larger)) return false;
  const apart = a - d;
  const root = Math.sqrt(apart * apart + 4 * exchange);
  const long = (Math.abs(apart) + root) / 2;
  const short = exchange / long;
  const fast = (a + d + root) / 2;
  found[0] = fast;
  found[1] = (out * d + there * outBeside) / fast;
  found[2] = apart >= 0 ? -long : -short;
  found[3] = apart >= 0 ? short : long;
  return true;
}

/**
 * The three rates of a block of three states, from the coefficients of their polynomial
 * x^3 - sum x^2 + pairs x - product. The largest is reached by Halley's steps from above, and what is
 * left is a quadratic.
 *
 * @param found - receives them from the largest to the smallest
 * @returns whether they lie far enough apart
 * @internal
 */
export function threeRates(
  sum: number,
  pairs: number,
  product: number,
  found: Float64Array,
): boolean {
  let fast = sum;
  for (let step = 0; step < 60; step++) {
    const value = ((fast - sum) * fast + pairs) * fast - product;
    const slope = (3 * fast - 2 * sum) * fast + pairs;
    const change = (value * slope) / (slope * slope - value * (3 * fast - sum));
    fast -= change;
    // Steps are of third order, so after one this short nothing is left to gain.
    if (!(Math.abs(change) > 1e-6 * fast)) break;
  }
  const others = product / fast;
  const both = (pairs - others) / fast;
  const root = Math.sqrt(both * both - 4 * others);
  const middle = (both + root) / 2;
  found[0] = fast;
  found[1] = middle;
  found[2] = others / middle;
  return root > APART * middle && fast - middle > APART * fast;
}

const found = new Float64Array(4);

/**
 * Modes of two states that exchange drug.
 *
 * @param matrix - entry i * size + j is the rate from j to i, per hour
 * @param at - the first of the two; the other follows
 * @returns whether they were found
 * @internal
 */
export function pair(blocks: Blocks, matrix: Float64Array, at: number): boolean {
  const { size: n, leaving, rate, right, left } = blocks;
  const beside = at + 1;
  const there = matrix[beside * n + at] as number;
  const back = matrix[at * n + beside] as number;
  if (!twoRates(leaving[at] as number, leaving[beside] as number, there, back, found)) return false;
  for (let m = 0; m < 2; m++) {
    const above = found[2 + m] as number;
    const reached = there / above;
    const felt = back / above;
    const share = 1 / (1 + reached * felt);
    rate[at + m] = found[m] as number;
    right[at * n + at + m] = 1;
    right[beside * n + at + m] = reached;
    left[(at + m) * n + at] = share;
    left[(at + m) * n + beside] = share * felt;
  }
  return true;
}

/**
 * Modes of three states of which one exchanges drug with each of the others. The coefficients of
 * their polynomial are sums of products of rates.
 *
 * @param matrix - entry i * size + j is the rate from j to i, per hour
 * @param at - the first of the three
 * @param center - the one that exchanges with both others
 * @returns whether they were found; false where rates lie so close together that digits would be lost
 * @internal
 */
export function star(blocks: Blocks, matrix: Float64Array, at: number, center: number): boolean {
  const { size: n, leaving, rate, right, left } = blocks;
  const p = center === at ? at + 1 : at;
  const q = 3 * at + 3 - center - p;
  const toP = matrix[p * n + center] as number;
  const toQ = matrix[q * n + center] as number;
  const fromP = matrix[center * n + p] as number;
  const fromQ = matrix[center * n + q] as number;
  const out = leaving[center] as number;
  const outP = leaving[p] as number;
  const outQ = leaving[q] as number;
  const lossP = outP + fromP;
  const lossQ = outQ + fromQ;
  const sum = out + toP + toQ + lossP + lossQ;
  const pairs = (out + toQ) * lossP + toP * outP + (out + toP) * lossQ + toQ * outQ + lossP * lossQ;
  const product = out * lossP * lossQ + toP * outP * lossQ + toQ * outQ * lossP;
  if (!threeRates(sum, pairs, product, found)) return false;
  for (let m = 0; m < 3; m++) {
    const r = found[m] as number;
    const aboveP = lossP - r;
    const aboveQ = lossQ - r;
    if (!(Math.abs(aboveP) > APART * lossP && Math.abs(aboveQ) > APART * lossQ)) return false;
    const reachedP = toP / aboveP;
    const reachedQ = toQ / aboveQ;
    const feltP = fromP / aboveP;
    const feltQ = fromQ / aboveQ;
    const share = 1 / (1 + reachedP * feltP + reachedQ * feltQ);
    rate[at + m] = r;
    right[center * n + at + m] = 1;
    right[p * n + at + m] = reachedP;
    right[q * n + at + m] = reachedQ;
    left[(at + m) * n + center] = share;
    left[(at + m) * n + p] = share * feltP;
    left[(at + m) * n + q] = share * feltQ;
  }
  return true;
}
