import type { Check } from '../check.js';
import { sourceOf } from '../sources.js';
import { isBlock, walk, type Block } from '../walk.js';

function first(blocks: readonly Block[], field: string): string | undefined {
  for (const { [field]: value } of blocks) if (typeof value === 'string') return value;
  return undefined;
}

/**
 * Where places in a source were recorded, every citation of it names one, or its dossier record is among those of which none was.
 * What this project chose needs none.
 *
 * @category checks
 */
export const citesNamePlaces: Check = {
  name: 'cites-name-places',
  description:
    'A citation names the place in its source, where places in it were recorded: a table, a section, a page.',
  *check({ records, sources }) {
    for (const record of records) {
      for (const { path, value, around } of walk(
        record.authored.written ?? record.authored.value,
      )) {
        const field = path.findLast((part) => typeof part === 'string');
        if (field !== 'cite' || typeof value !== 'string' || value.includes('#')) continue;
        const places = sources.read(sourceOf(value), record.record)?.places;
        if (!isBlock(places) || first(around, 'basis') === 'project') continue;
        const named = first(around, 'record') ?? record.id;
        const without = Array.isArray(places['without']) ? places['without'] : [];
        if (without.includes(named)) continue;
        yield {
          in: record,
          path,
          message: `places in ${value} were recorded; expected ${value}#place, or ${named} among read.places.without of the source, where nobody recorded one`,
        };
      }
    }
  },
};
