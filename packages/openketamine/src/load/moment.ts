import { OpenKetamineError } from '@openketamine/model';
import type { Io } from '../io/io.js';

const moment =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/** A moment with offset; the word "now" is the only way to have the clock read. */
export function momentOf(text: string, option: string, io: Pick<Io, 'now'>): string {
  if (text === 'now') return io.now().toISOString();
  if (moment.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new OpenKetamineError(
    'DATE_INVALID',
    option,
    `${JSON.stringify(text)} is not a moment.`,
    'Write 2025-01-06T09:00:00-05:00, or now.',
  );
}
