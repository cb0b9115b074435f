import { readAuthored, validate, type Problem } from '@openketamine/authoring';
import { caseFileSchema, type CaseFile } from './schema.js';

/**
 * Reads a file of worked cases. What is wrong with it is returned with line and column, never thrown.
 * Does not read the disk.
 *
 * @param name - the name to call it by in problems
 * @param content - the YAML, as text or as the bytes of the file
 * @returns the cases, or the problems
 * @example
 * readCases('a.cases.yaml', 'protocol: a\ncases: []').ok
 * // => false
 * @category cases
 */
export function readCases(
  name: string,
  content: string | Uint8Array,
):
  | { readonly ok: true; readonly file: CaseFile }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const authored = readAuthored(name, content);
  if (authored.problems.length > 0) return { ok: false, problems: authored.problems };
  const checked = validate(authored, caseFileSchema);
  return checked.ok
    ? { ok: true, file: checked.record }
    : { ok: false, problems: checked.problems };
}
