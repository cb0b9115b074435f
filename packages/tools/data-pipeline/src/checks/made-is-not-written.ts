import type { Check } from '../check.ts';

/** Fields that the build writes into every published record. */
const made = ['format', 'references'];

export const madeIsNotWritten: Check = {
  name: 'made-is-not-written',
  description:
    'No file holds a field that the build writes: format, references, the version of a protocol.',
  *check({ records }) {
    for (const record of records) {
      const fields = record.collection.protocols === true ? [...made, 'version'] : made;
      for (const field of fields) {
        const written = (record.authored.value as Readonly<Record<string, unknown>>)[field];
        if (written === undefined) continue;
        const message = `${field} is written by the build; expected no such field`;
        yield { in: record, path: [field], message };
      }
    }
  },
};
