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
    for (const one of records) {
      const name = nameOf(one.authored.file);
      if (name !== one.id) {
        yield {
          in: one,
          path: [one.collection.idField ?? 'id'],
          message: `"${one.id}" differs from the file name; expected ${name}, or rename the file to ${one.id}.yaml`,
        };
      }
    }
  },
};
