import type { Problem } from '@openketamine/authoring';
import type { LibraryRecord } from './check.js';

/**
 * A record as it was known before.
 *
 * @category lint
 */
export interface KnownBefore {
  /** Name of the collection it belonged to. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** The file it stood in, by path. */
  readonly file: string;
}

/** What may take the place of a record that should not be followed any more. */
const instead: Readonly<Record<string, string>> = {
  sources: 'name it among the `aliases` of the source that is the same',
};

const retire =
  'bring it back and give it a status of superseded (with `supersededBy`), discontinued or not-endorsed';

/** Ids that were known before and are gone; a source may live on as the alias of another. */
export function vanishedIds(
  records: readonly LibraryRecord[],
  before: readonly KnownBefore[],
): readonly Problem[] {
  const here = new Set(records.map(({ collection, id }) => `${collection} ${id}`));
  for (const { collection, record } of records) {
    const { aliases } = record;
    if (Array.isArray(aliases))
      for (const alias of aliases) here.add(`${collection} ${String(alias)}`);
  }
  return before
    .filter(({ collection, id }) => !here.has(`${collection} ${id}`))
    .map(({ collection, id, file }) => ({
      file,
      line: 1,
      column: 1,
      path: [],
      message: `${id} is gone, and an id never vanishes; ${instead[collection] ?? retire} (ids-stay)`,
      check: 'ids-stay',
    }));
}
