import { OpenKetamineError } from '@openketamine/model';

/**
 * Refuses what is not a day of the calendar, in the words of the evidence package.
 *
 * @param day - as it was written
 * @param option - where it was written
 * @throws OpenKetamineError `DATE_INVALID`
 */
export async function checkDay(day: string, option: string): Promise<void> {
  const { onLabel } = await import('@openketamine/evidence');
  await onLabel({ drug: 'esketamine', place: 'US', on: day }).catch((error: unknown) => {
    if (!(error instanceof OpenKetamineError)) throw error;
    throw new OpenKetamineError(error.code, option, error.reason, error.hint, { cause: error });
  });
}
