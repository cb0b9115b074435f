import type { Check } from '@openketamine/data-pipeline';

/** Every purpose that a claim names exists. */
export const purposesExist: Check = {
  name: 'purposes-exist',
  description: 'Every purpose that a claim names exists.',
  *check({ records }) {
    const known = new Set(
      records.filter(({ collection }) => collection.name === 'purposes').map(({ id }) => id),
    );
    for (const record of records.filter(({ collection }) => collection.name === 'claims')) {
      const named = record.record['purposes'];
      if (!Array.isArray(named)) continue;
      for (const [index, purpose] of named.entries()) {
        if (known.has(purpose)) continue;
        yield {
          in: record,
          path: ['purposes', index],
          message: `no purpose "${purpose}"; expected one of ${[...known].join(', ')}`,
        };
      }
    }
  },
};
