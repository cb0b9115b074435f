import { addSchemaLine } from './fixes/schema-line-is-first.js';
import { tidyLines } from './fixes/lines-are-tidy.js';
import { readAuthored } from '@openketamine/authoring';
import type { Fix } from './fixes/fix.js';
import { sameMeaning } from './text.js';
import type { LintFile, LintOptions } from './lint.js';

const fixes: readonly Fix[] = [tidyLines, addSchemaLine];

/**
 * Mends what can be mended without asking: the line that names the schema, ends of lines. A mend after which the file would say
 * something else is left out, and a file that cannot be read is returned as it is.
 *
 * @param file - one protocol
 * @param options - as for {@link lint}
 * @returns the text as it should be; the same text when nothing is to be mended
 * @example
 * fixText({ name: 'own.yaml', text: 'id: own  \r\ntitle: Own' })
 * // => '# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json\nid: own\ntitle: Own\n'
 * @category lint
 */
export function fixText(file: LintFile, options: LintOptions = {}): string {
  let { text } = file;
  // what is not a text would be lost, and what is not read cannot be compared
  if (readAuthored(file.name, file.bytes ?? text).problems.length > 0) return text;
  for (const fix of fixes) {
    const next = fix.fix(file.name, text, options);
    if (next !== text && sameMeaning(text, next)) text = next;
  }
  return text;
}
