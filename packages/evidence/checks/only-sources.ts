import type { Check } from '@openketamine/data-pipeline';

/** A check that is asked of the sources alone. */
export function onlySources(check: Check): Check {
  return {
    ...check,
    *check(context) {
      const records = context.records.filter(({ collection }) => collection.name === 'sources');
      yield* check.check({ ...context, records });
    },
  };
}
