import { basename } from 'node:path';
import type { Check } from '../check.ts';

export const fileNameIsId: Check = {
  name: 'file-name-is-id',
  description: 'A record lies in a file named after its id.',
  *check({ records }) {
    for (const one of records) {
      const name = basename(one.authored.file, '.yaml');
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
