import { OpenKetamineError } from '@openketamine/model';

/** Refuses a field nobody knows: a misspelled choice must not be a choice nobody made. */
export function onlyFields(
  given: object,
  known: readonly string[],
  path: string,
  what: string,
): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      'This is not a block of fields.',
      `Use ${known.join(', ')}.`,
    );
  }
  for (const field of Object.keys(given)) {
    if (!known.includes(field)) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        `${path}/${field}`,
        `There is no ${what} named ${JSON.stringify(field)}.`,
        `Use one of ${known.join(', ')}.`,
      );
    }
  }
}

/** Refuses a value of another kind: a text that should be yes or no is not an answer. */
export function checkKind(value: unknown, kind: 'string' | 'boolean', path: string): void {
  if (typeof value === kind) return;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    path,
    `${JSON.stringify(value)} is ${kind === 'string' ? 'no text' : 'neither true nor false'}.`,
    kind === 'string' ? 'Give a text.' : 'Write true or false, or leave it out.',
  );
}
