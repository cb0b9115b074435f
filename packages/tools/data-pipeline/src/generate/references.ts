import type { LoadedRecord } from '../check.ts';
import { citations, sourceOf, type Reference, type SourceIndex } from '@openketamine/authoring';

/** A short reference for every source a record cites, by id, so that the record makes sense alone. */
export function referencesOf(
  loaded: LoadedRecord,
  sources: SourceIndex,
): Readonly<Record<string, Reference>> {
  const ids = [...citations(loaded.record)].map(({ cite }) => sourceOf(cite));
  return Object.fromEntries(
    [...new Set(ids)].toSorted().flatMap((id) => {
      const found = sources.find(id, loaded.record);
      return found === undefined ? [] : [[id, found]];
    }),
  );
}
