import type { Check } from '../check.js';

const nameOf = (file: string) => file.replace(/^.*\//u, '').replace(/\.ya?ml$/u, '');

/**
 * A record lies in a file named after its id.
 *
 * @category checks
 */
export const fileNameIsId: Check = {
  name: 'file-name-is-id',
  description: 'A record lies in a file named after its id.',
  *check({ records }) {
    for (const record of records) {
      const name = nameOf(record.authored.file);
      if (name !== record.id) {
        yield {
          in: record,
          path: [record.collection.idField ?? 'id'],
          message: `"${record.id}" differs from the file name; expected ${name}, or rename the file to ${record.id}.yaml`,
        };
      }
    }
  },
};
