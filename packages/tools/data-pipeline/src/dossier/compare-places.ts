import { isBlock, walk } from '@openketamine/authoring';
import type { ShippedSource } from './compare-bibliography.ts';
import type { DossierWork } from './read-bibliography.ts';
import type { Product } from './read-product.ts';

/** A place in a work that the dossier names and a citation of it does not. */
export interface LostPlace {
  readonly record: string;
  readonly source: string;
  /** The places, in the words of the dossier. */
  readonly places: readonly string[];
  readonly files: readonly string[];
}

/** What names no place though it looks like one, and why. */
export interface LeftPlace {
  readonly sources: readonly string[];
  readonly why: string;
}

/** Every source that is cited in a block without a place, outside of what the project chose. */
function* bare(value: unknown): Generator<string> {
  for (const { value: block, around } of walk(value)) {
    if (!isBlock(block)) continue;
    const basis = [block, ...around].find((each) => typeof each['basis'] === 'string')?.['basis'];
    if (basis === 'project') continue;
    for (const cite of [block['cite']].flat())
      if (typeof cite === 'string' && !cite.includes('#')) yield cite;
  }
}

/** Compares the places that a dossier names with the citations of what was made from its records. */
export function comparePlaces(
  works: readonly DossierWork[],
  { byRecord, sources }: Pick<Product, 'byRecord' | 'sources'>,
  left: readonly LeftPlace[] = [],
): LostPlace[] {
  const byId = new Map<string, ShippedSource>(
    sources.flatMap((source) => [source.id, ...(source.aliases ?? [])].map((id) => [id, source])),
  );
  const excused = new Set(left.flatMap((entry) => entry.sources));
  return works
    .filter(({ places }) => places.length > 0)
    .flatMap(({ id, record, places }): LostPlace[] => {
      const named = id === undefined ? undefined : byId.get(id);
      const of =
        named === undefined
          ? sources.filter(
              ({ records, read }) => records.includes(record) && read.places !== undefined,
            )
          : [named];
      const parts = (byRecord.get(record) ?? []).filter(({ by }) => by === 'record');
      return of
        .filter((source) => !excused.has(source.id))
        .flatMap((source) => {
          const ids = [source.id, ...(source.aliases ?? [])];
          const files = parts
            .filter(({ value }) => [...bare(value)].some((cite) => ids.includes(cite)))
            .map(({ file }) => file);
          if (files.length === 0 || source.read.places?.without?.includes(record) === true)
            return [];
          return [{ record, source: source.id, places, files: [...new Set(files)] }];
        });
    });
}
