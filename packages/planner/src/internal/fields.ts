import { OpenKetamineError } from '@openketamine/model';

/** Refuses a field nobody knows: a misspelled choice must not be a choice nobody made. */
export function onlyFields(
  given: object,
  known: readonly string[],
  path: string,
  what: string,
): void {
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
