import type { Check } from '../check.js';
import { citations, sourceOf } from '../sources.js';
import { isBlock } from '../walk.js';

/** The ids in a record's own `sources`, whether written as texts or as blocks with an id. */
function listed(sources: readonly unknown[]): Set<string> {
  return new Set(sources.map((one) => String(isBlock(one) ? one['id'] : one)));
}

/**
 * Where a record lists its `sources`, the list holds every source it cites.
 *
 * @category checks
 */
export const sourcesListEveryCite: Check = {
  name: 'sources-list-every-cite',
  description: 'Where a record lists its `sources`, the list holds every source it cites.',
  *check({ records, sources: library }) {
    for (const one of records) {
      const sources = one.record['sources'];
      if (!Array.isArray(sources)) continue;
      const known = listed(sources);
      const lacking = new Map(
        [...citations(one.record)]
          .map(({ path, cite }) => [sourceOf(cite), path] as const)
          .filter(([id]) => !known.has(id) && library.find(id, one.record) !== undefined)
          .toReversed(),
      );
      for (const [id, path] of [...lacking].toReversed()) {
        yield { in: one, path, message: `"${id}" is cited here; expected it in sources too` };
      }
    }
  },
};
