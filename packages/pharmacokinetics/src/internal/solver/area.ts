import type { Network } from './network.js';
import type { Response } from './response.js';
import type { Operand, Tape } from '../dosing/tape.js';

/**
 * Area under an output from the first dose to a moment, exact.
 *
 * @internal
 */
export function areaUntil(response: Response, output: number, until: number): number {
  let sum = 0;
  for (let s = 0; s < response.count; s++) {
    const tau = Math.min(until - response.startOf(s), response.lengthOf(s));
    if (tau <= 0) break;
    sum += response.areaAt(output, s, tau);
  }
  return sum;
}

/**
 * Areas to infinity under positions, in hours, per milligram put into one of them, as steps of a tape.
 * The rate matrix is solved by elimination from the last position to the first, in which numbers are
 * only added, multiplied and divided, so that dose by clearance comes out to the last digits. What is not
 * there in a structure takes no step.
 *
 * @param rates - one for each flow of the network
 * @param entry - the position drug is put into
 * @returns the area of a position; only what is asked for takes steps
 * @internal
 */
export function totalAreas(
  network: Network,
  rates: readonly Operand[],
  entry: number,
  tape: Tape,
): (position: number) => Operand {
  const { size: n, cell, source } = network;
  const flow = Array.from({ length: n * n }, (): Operand => 0);
  const exit = Array.from({ length: n }, (): Operand => 0);
  const given = Array.from({ length: n }, (_, k): Operand => (k === entry ? 1 : 0));
  const add = (list: Operand[], at: number, more: Operand): void => {
    list[at] = tape.sum(list[at] as Operand, more);
  };
  rates.forEach((rate, f) => {
    const at = cell[f] as number;
    if (at < 0) add(exit, source[f] as number, rate);
    else add(flow, at, rate);
  });
  const pivot: Operand[] = [];
  for (let k = n - 1; k >= 0; k--) {
    let leaving = exit[k] as Operand;
    for (let i = 0; i < k; i++) leaving = tape.sum(leaving, flow[i * n + k] as Operand);
    pivot[k] = leaving;
    const lost = tape.quotient(exit[k] as Operand, leaving);
    for (let i = 0; i < k; i++) {
      const share = tape.quotient(flow[i * n + k] as Operand, leaving);
      add(given, i, tape.product(share, given[k] as Operand));
      for (let j = 0; j < k; j++) {
        if (i !== j) add(flow, i * n + j, tape.product(share, flow[k * n + j] as Operand));
      }
    }
    for (let j = 0; j < k; j++) add(exit, j, tape.product(lost, flow[k * n + j] as Operand));
  }
  const areas: (Operand | undefined)[] = [];
  const areaOf = (k: number): Operand => {
    const known = areas[k];
    if (known !== undefined) return known;
    let reaching = given[k] as Operand;
    for (let j = 0; j < k; j++) {
      const from = flow[k * n + j] as Operand;
      if (from !== 0) reaching = tape.sum(reaching, tape.product(from, areaOf(j)));
    }
    const area = tape.quotient(reaching, pivot[k] as Operand);
    areas[k] = area;
    return area;
  };
  return areaOf;
}
