import type { Gate, GateCriterion } from '@openketamine/model';

export type Role = 'responder' | 'partial responder' | 'non-responder';
export const roles: readonly Role[] = ['responder', 'partial responder', 'non-responder'];

const compare = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '=': (a: number, b: number) => a === b,
};

/** Whether a total meets a criterion; null where a person has to say. */
export function meets(criterion: GateCriterion, total: number, baseline: number): boolean | null {
  if ('all' in criterion) {
    const answers = criterion.all.map((gateCriterion) => meets(gateCriterion, total, baseline));
    return answers.includes(false) ? false : answers.includes(null) ? null : true;
  }
  if ('any' in criterion) {
    const answers = criterion.any.map((gateCriterion) => meets(gateCriterion, total, baseline));
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
  }
  if ('state' in criterion) return null;
  if (criterion.measure === 'total') return compare[criterion.is](total, criterion.value);
  const fall = baseline - total;
  return criterion.measure === 'fall'
    ? compare[criterion.is](fall, criterion.value)
    : compare[criterion.is](fall * 100, criterion.value * baseline);
}

/** What a gate decides at a total, as far as totals decide it. */
export function outcomeAt(gate: Gate, total: number, baseline: number): string | undefined {
  return gate.outcomes.find(
    (outcome) => outcome.when && meets(outcome.when, total, baseline) === true,
  )?.id;
}

/** The highest total that is as good as none at all: one point more is judged differently. */
export function edgeOf(decide: (total: number) => unknown, baseline: number): number | undefined {
  const best = decide(0);
  for (let total = 0; total < baseline; total++) if (decide(total + 1) !== best) return total;
  return undefined;
}

/** The total of somebody who just reaches the limit, just misses it, or does not move. */
export function totalOf(role: Role, edge: number, baseline: number): number {
  if (role === 'responder') return edge;
  return role === 'partial responder' ? edge + 1 : baseline;
}
