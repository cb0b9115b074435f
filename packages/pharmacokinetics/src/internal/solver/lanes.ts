/**
 * Sums of terms over even steps, which is what a curve is made of: term k starts at y[k] and is
 * multiplied by e[k] at each step. Four or five terms are summed at once, and two steps at once with the
 * square of each factor, so that the processor never waits for one product before it starts the next.
 * The arrays have room for a multiple of four; beyond `count` the terms are 0.
 *
 * @internal
 */
export function falling(
  count: number,
  y: Float64Array,
  e: Float64Array,
  out: Float64Array,
  from: number,
  to: number,
): void {
  if (count === 5) five(y, e, out, from, to);
  else {
    four(y, e, out, from, to);
    for (let k = 4; k < count; k += 4) addFour(y, e, k, out, from, to);
  }
}

function four(y: Float64Array, e: Float64Array, out: Float64Array, from: number, to: number): void {
  const e0 = e[0] as number;
  const e1 = e[1] as number;
  const e2 = e[2] as number;
  const e3 = e[3] as number;
  let a0 = y[0] as number;
  let a1 = y[1] as number;
  let a2 = y[2] as number;
  let a3 = y[3] as number;
  let b0 = a0 * e0;
  let b1 = a1 * e1;
  let b2 = a2 * e2;
  let b3 = a3 * e3;
  const f0 = e0 * e0;
  const f1 = e1 * e1;
  const f2 = e2 * e2;
  const f3 = e3 * e3;
  let j = from;
  for (; j + 1 < to; j += 2) {
    out[j] = a0 + a1 + (a2 + a3);
    out[j + 1] = b0 + b1 + (b2 + b3);
    a0 *= f0;
    a1 *= f1;
    a2 *= f2;
    a3 *= f3;
    b0 *= f0;
    b1 *= f1;
    b2 *= f2;
    b3 *= f3;
  }
  if (j < to) out[j] = a0 + a1 + (a2 + a3);
}

function five(y: Float64Array, e: Float64Array, out: Float64Array, from: number, to: number): void {
  const e0 = e[0] as number;
  const e1 = e[1] as number;
  const e2 = e[2] as number;
  const e3 = e[3] as number;
  const e4 = e[4] as number;
  let a0 = y[0] as number;
  let a1 = y[1] as number;
  let a2 = y[2] as number;
  let a3 = y[3] as number;
  let a4 = y[4] as number;
  let b0 = a0 * e0;
  let b1 = a1 * e1;
  let b2 = a2 * e2;
  let b3 = a3 * e3;
  let b4 = a4 * e4;
  const f0 = e0 * e0;
  const f1 = e1 * e1;
  const f2 = e2 * e2;
  const f3 = e3 * e3;
  const f4 = e4 * e4;
  let j = from;
  for (; j + 1 < to; j += 2) {
    out[j] = a0 + a1 + (a2 + a3) + a4;
    out[j + 1] = b0 + b1 + (b2 + b3) + b4;
    a0 *= f0;
    a1 *= f1;
    a2 *= f2;
    a3 *= f3;
    a4 *= f4;
    b0 *= f0;
    b1 *= f1;
    b2 *= f2;
    b3 *= f3;
    b4 *= f4;
  }
  if (j < to) out[j] = a0 + a1 + (a2 + a3) + a4;
}

/** Adds four more terms to what is there. */
function addFour(
  y: Float64Array,
  e: Float64Array,
  at: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const e0 = e[at] as number;
  const e1 = e[at + 1] as number;
  const e2 = e[at + 2] as number;
  const e3 = e[at + 3] as number;
  let y0 = y[at] as number;
  let y1 = y[at + 1] as number;
  let y2 = y[at + 2] as number;
  let y3 = y[at + 3] as number;
  for (let j = from; j < to; j++) {
    out[j] = (out[j] as number) + (y0 + y1 + (y2 + y3));
    y0 *= e0;
    y1 *= e1;
    y2 *= e2;
    y3 *= e3;
  }
}

/**
 * The same while something flows in: at each step a term is multiplied by e[k] and gains g[k].
 *
 * @internal
 */
export function rising(
  count: number,
  y: Float64Array,
  e: Float64Array,
  g: Float64Array,
  out: Float64Array,
  from: number,
  to: number,
): void {
  for (let k = 0; k < count; k += 4) risingFour(y, e, g, k, out, from, to);
}

function risingFour(
  y: Float64Array,
  e: Float64Array,
  g: Float64Array,
  at: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const first = at === 0;
  const e0 = e[at] as number;
  const e1 = e[at + 1] as number;
  const e2 = e[at + 2] as number;
  const e3 = e[at + 3] as number;
  const g0 = g[at] as number;
  const g1 = g[at + 1] as number;
  const g2 = g[at + 2] as number;
  const g3 = g[at + 3] as number;
  let y0 = y[at] as number;
  let y1 = y[at + 1] as number;
  let y2 = y[at + 2] as number;
  let y3 = y[at + 3] as number;
  for (let j = from; j < to; j++) {
    const sum = y0 + y1 + (y2 + y3);
    out[j] = first ? sum : (out[j] as number) + sum;
    y0 = y0 * e0 + g0;
    y1 = y1 * e1 + g1;
    y2 = y2 * e2 + g2;
    y3 = y3 * e3 + g3;
  }
}
