import type { Check } from '../check.js';

/** The way from the folder of one path to another path, both counted from the same place. */
function relativeTo(file: string, target: string): string {
  const from = file.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/**
 * The first line that lets an editor complete and check a file while somebody writes.
 *
 * @param file - path of the file, with forward slashes
 * @param schemaAt - the JSON Schema: an address, or a path from where `file` counts
 * @example
 * schemaLine('data/sencha.yaml', 'schema/brew.json')
 * // => '# yaml-language-server: $schema=../schema/brew.json'
 * @category checks
 */
export function schemaLine(file: string, schemaAt: string): string {
  const address = /^[a-z]+:\/\//u.test(schemaAt) ? schemaAt : relativeTo(file, schemaAt);
  return `# yaml-language-server: $schema=${address}`;
}

/**
 * The first line names the JSON Schema, where the folder says which.
 *
 * @category checks
 */
export const schemaLineIsFirst: Check = {
  name: 'schema-line-is-first',
  description: 'The first line names the JSON Schema, so that editors help while people write.',
  *check({ records }) {
    for (const record of records) {
      const { schemaAt } = record.collection;
      if (schemaAt === undefined) continue;
      const expected = schemaLine(record.authored.file, schemaAt);
      const [first] = record.authored.text.split('\n', 1);
      if (first?.trim() !== expected) {
        yield { in: record, path: [], message: `the first line is another; expected ${expected}` };
      }
    }
  },
};
