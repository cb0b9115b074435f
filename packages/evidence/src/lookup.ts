import { OpenKetamineError } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';

/** The error for an id nobody knows, with the nearest ones. */
export function unknownId(
  what: string,
  id: string,
  known: readonly string[],
  path = '',
): OpenKetamineError {
  const meant = nearest(id, known);
  return new OpenKetamineError(
    'ID_UNKNOWN',
    path,
    `No ${what} has the id ${JSON.stringify(id)}.`,
    meant.length > 0 ? `Did you mean ${meant.join(', ')}?` : `Use one of the ${known.length} ids.`,
  );
}
