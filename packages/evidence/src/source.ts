import type { Source } from '@openketamine/model';
import { load } from './load.js';
import { unknownId } from './lookup.js';

interface Module {
  readonly [name: string]: Source;
}

/**
 * One source, by its id or by another id of the same work. Loads that source alone; only an alias or an unknown id
 * loads the list, and a bundler that cannot import by a variable.
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
  if (/^[a-z0-9][a-z0-9_.-]*$/u.test(plain)) {
    try {
      const module: Module = await import(`./generated/sources/${plain}.js`);
      const found = Object.values(module)[0];
      if (found !== undefined) return found;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  const all = await load('sources');
  const found = all.find((one) => one.id === plain || one.aliases?.includes(plain) === true);
  if (found !== undefined) return found;
  throw unknownId(
    'source',
    plain,
    all.flatMap((one) => [one.id, ...(one.aliases ?? [])]),
  );
}

/** A module that is not there: Node says so by a code, bundlers by their own words. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ERR_MODULE_NOT_FOUND' ||
    /unknown variable dynamic import|cannot find module/iu.test(error.message)
  );
}
