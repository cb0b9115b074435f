import type { Session } from '@openketamine/model';
import { nearly } from '../invariant.js';
import type { Allowed } from './dose.js';

/** Every amount a session shows for an arm: its dose, what can be chosen, both ends of what can be set. */
export function amountsOf({ choices, dose, range }: Session, arm: string | undefined): number[] {
  return [
    ...(dose === null ? [] : [dose.value]),
    ...(choices ?? [])
      .filter((choice) => choice.arm === undefined || choice.arm === arm)
      .map(({ value }) => value),
    ...(range === undefined ? [] : [range.least.value, range.most.value]),
  ];
}

/** Whether an amount is among what is allowed. */
export function fits({ anything, doses, range }: Allowed, mg: number): boolean {
  if (anything === true || doses.some((dose) => nearly(dose, mg))) return true;
  return range !== undefined && mg >= range.least - 1e-6 && mg <= range.most + 1e-6;
}

/** `56 or 84 mg`, `40 to 70 mg`. */
export function shownAllowed({ doses, gap, range }: Allowed): string {
  const single = [...new Set(doses)].map((mg) => String(mg));
  const shown = [...single, ...(range === undefined ? [] : [`${range.least} to ${range.most}`])];
  if (shown.length > 0) return `${shown.join(' or ')} mg`;
  return gap === true ? 'none, which is a gap' : 'none';
}
