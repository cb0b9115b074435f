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
    for (const record of records) {
      const other = first.get(record.id);
      if (other === undefined) {
        first.set(record.id, record);
      } else {
        yield {
          in: record,
          path: [record.collection.idField ?? 'id'],
          message: `"${record.id}" is taken by ${other.authored.file}; expected an id of its own`,
        };
      }
    }
  },
};
