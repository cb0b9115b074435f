import type { Check } from '../check.js';
import type { Path } from '../problem.js';
import { isBlock } from '../walk.js';

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);

/** The day from which a step has begun for certain. */
function begun(from: unknown): string {
  if (typeof from === 'string') return from;
  return isBlock(from) && typeof from['by'] === 'string' ? from['by'] : '';
}

function* wrongSteps(steps: readonly unknown[]): Generator<{ path: Path; message: string }> {
  for (const [index, step] of steps.entries()) {
    if (!isBlock(step)) continue;
    const next: unknown = steps[index + 1];
    const { from, until } = step;
    const path: Path = ['steps', index];
    if (isBlock(next) && begun(next['from']) < begun(from)) {
      yield { path: ['steps', index + 1, 'from'], message: 'earlier than the step before' };
    }
    if (until === 'next-step' && next === undefined) {
      yield {
        path: [...path, 'until'],
        message: 'there is no next step; expected the last day on which it holds, or no-end-stated',
      };
    }
    if (isDate(until) && until < begun(from)) {
      yield { path: [...path, 'until'], message: `ends before it begins, on ${begun(from)}` };
    }
  }
}

/**
 * The steps of a law follow each other in time, and none ends before it begins.
 *
 * @category checks
 */
export const stepsInOrder: Check = {
  name: 'steps-in-order',
  description: 'The steps of a law stand in order of time, and none ends before it begins.',
  *check({ records }) {
    for (const record of records) {
      const steps = record.record['steps'];
      if (!Array.isArray(steps)) continue;
      for (const found of wrongSteps(steps)) yield { in: record, ...found };
    }
  },
};
