import type { Source } from '@openketamine/model';
import { load } from './load.js';
import { unknownId } from './lookup.js';

/**
 * One source, by its id or by another id of the same work. Loads the list of sources on first use.
 *
 * @param id - source id, with or without a place: `us-label-2019#part-4`
 * @returns the source, with how it was read
 * @throws OpenKetamineError `ID_UNKNOWN`, with the nearest ids
 * @example
 * (await source('berman2000')).title
 * // => 'Antidepressant effects of ketamine in depressed patients'
 * @example
 * (await source('ekstrand')).id
 * // => 'ekstrand2022'
 * @category sources
 */
export async function source(id: string): Promise<Source> {
  const plain = id.split('#', 1)[0] ?? id;
  const all = await load('sources');
  const found = all.find((entry) => entry.id === plain || entry.aliases?.includes(plain) === true);
  if (found !== undefined) return found;
  throw unknownId(
    'source',
    plain,
    all.flatMap((entry) => [entry.id, ...(entry.aliases ?? [])]),
  );
}
