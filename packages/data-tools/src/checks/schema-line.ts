import { dirname, relative } from 'node:path';
import type { Check } from '../check.ts';
import { schemaFile } from '../generate/names.ts';

/** The first line that lets an editor complete and check a file. */
function schemaLine(file: string, schema: string): string {
  return `# yaml-language-server: $schema=${relative(dirname(file), schema).replaceAll('\\', '/')}`;
}

export const schemaLineIsFirst: Check = {
  name: 'schema-line-is-first',
  description: 'The first line names the JSON Schema, so that editors help while people write.',
  *check({ records }) {
    for (const one of records) {
      const expected = schemaLine(one.authored.file, schemaFile(one.collection));
      const [first] = one.authored.text.split('\n', 1);
      if (first?.trim() !== expected) {
        yield { in: one, path: [], message: `the first line is another; expected ${expected}` };
      }
    }
  },
};
