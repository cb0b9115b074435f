import type { AuthoredRecord, Check } from '../check.js';

/**
 * No two records share an id.
 *
 * @category checks
 */
export const idsAreUnique: Check = {
  name: 'ids-are-unique',
  description: 'No two records share an id, in whatever folder they lie.',
  *check({ records }) {
    const first = new Map<string, AuthoredRecord>();
    for (const one of records) {
      const other = first.get(one.id);
      if (other === undefined) {
        first.set(one.id, one);
      } else {
        yield {
          in: one,
          path: [one.collection.idField ?? 'id'],
          message: `"${one.id}" is taken by ${other.authored.file}; expected an id of its own`,
        };
      }
    }
  },
};
