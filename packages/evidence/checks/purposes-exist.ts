import type { Check } from '@openketamine/data-pipeline';

/** Every purpose that a claim names exists. */
export const purposesExist: Check = {
  name: 'purposes-exist',
  description: 'Every purpose that a claim names exists.',
  *check({ records }) {
    const known = new Set(
      records.filter(({ collection }) => collection.name === 'purposes').map(({ id }) => id),
    );
    for (const one of records.filter(({ collection }) => collection.name === 'claims')) {
      const named = one.record['purposes'];
      if (!Array.isArray(named)) continue;
      for (const [index, purpose] of named.entries()) {
        if (known.has(purpose)) continue;
        yield {
          in: one,
          path: ['purposes', index],
          message: `no purpose "${purpose}"; expected one of ${[...known].join(', ')}`,
        };
      }
    }
  },
};
