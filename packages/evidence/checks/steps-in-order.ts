import { isBlock, type Check } from '@openketamine/data-pipeline';

function latest(since: unknown): string {
  if (typeof since === 'string') return since;
  return isBlock(since) && typeof since['by'] === 'string' ? since['by'] : '';
}

/** The steps of a regulatory record follow each other in time. */
export const stepsInOrder: Check = {
  name: 'steps-in-order',
  description: 'The steps of a regulatory record stand in order of time.',
  *check({ records }) {
    for (const one of records.filter(({ collection }) => collection.name === 'regulatory')) {
      const steps = one.record['steps'];
      if (!Array.isArray(steps)) continue;
      for (const [index, step] of steps.entries()) {
        const before: unknown = steps[index - 1];
        if (!isBlock(step) || !isBlock(before)) continue;
        if (latest(step['since']) < latest(before['since'])) {
          yield {
            in: one,
            path: ['steps', index, 'since'],
            message: 'earlier than the step before',
          };
        }
      }
    }
  },
};
