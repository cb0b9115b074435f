import type { Check } from '../check.js';
import { isBlock, walk } from '../walk.js';

/**
 * What was read in a copy or summary names that copy in `readIn`.
 *
 * @category checks
 */
export const secondaryNamesTheCopy: Check = {
  name: 'secondary-names-the-copy',
  description: 'What was read in a copy or summary names that copy in `readIn`.',
  *check({ records }) {
    for (const record of records) {
      for (const { path, value } of walk(record.record)) {
        if (!isBlock(value) || value['verification'] !== 'secondary') continue;
        const named = value['readIn'];
        if (typeof named === 'string' && named.trim() !== '') continue;
        yield {
          in: record,
          path: [...path, 'verification'],
          message:
            'secondary without the copy that was read; expected readIn with its title or address',
        };
      }
    }
  },
};
