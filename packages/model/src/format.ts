import { OpenKetamineError, type ErrorCode } from './errors.js';

/**
 * The format in which records are published, and the only one that this version reads. It changes when a reader of the
 * records has to change.
 *
 * @category format
 */
export const format = 'openketamine/1';

/**
 * Refuses a record of a format that this version does not know, before anything in it is misread. A record without a format,
 * such as one of your own, is taken to be of this one.
 *
 * @param record - a protocol, rule, scale, model or other record
 * @param path - where it stands in the caller's input, for the error
 * @param code - which error to throw
 * @throws OpenKetamineError `DATA_INVALID`, or the code that is given
 * @example
 * checkFormat({ format: 'openketamine/2' }, '/scale')
 * // throws DATA_INVALID
 * @category format
 */
export function checkFormat(
  record: { readonly format?: unknown } | null | undefined,
  path: string,
  code: ErrorCode = 'DATA_INVALID',
): void {
  const found = record?.format;
  if (found === undefined || found === format) return;
  throw new OpenKetamineError(
    code,
    `${path}/format`,
    `This record is of the format ${JSON.stringify(found)}, and this version reads ${JSON.stringify(format)}.`,
    'Install versions of the packages of data and of the engine that belong together: of the same major.',
  );
}
