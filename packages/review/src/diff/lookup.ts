import type { Path } from '@openketamine/authoring';
import type { Meaning, Meanings } from './meaning.js';

/** Keys of a place, positions in lists as `*`. */
const general = (path: Path): readonly string[] =>
  path.map((key) => (typeof key === 'number' ? '*' : key));

/** How many keys of a path a pattern takes from its start, or undefined where it does not fit. */
function taken(
  pattern: readonly string[],
  path: readonly string[],
  p = 0,
  k = 0,
): number | undefined {
  if (p === pattern.length) return k;
  const wanted = pattern[p] ?? '';
  if (wanted === '**') {
    for (let skip = path.length - k; skip >= 0; skip--) {
      const found = taken(pattern, path, p + 1, k + skip);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (k >= path.length || (wanted !== '*' && wanted !== path[k])) return undefined;
  return taken(pattern, path, p + 1, k + 1);
}

const patterns = new WeakMap<Meaning, readonly string[]>();

function patternOf(row: Meaning): readonly string[] {
  const known = patterns.get(row);
  if (known !== undefined) return known;
  const made = row.at.split('/').filter((key) => key !== '');
  patterns.set(row, made);
  return made;
}

function renamed(path: readonly string[], as: Meanings['as'] = []): readonly string[] {
  let whole = path.join('/');
  for (const [from, to] of as)
    if (`${whole}/`.startsWith(`${from}/`)) whole = `${to}${whole.slice(from.length)}`;
  return whole === '' ? [] : whole.split('/');
}

/** The row of the longest place that fits, and how much of the path it takes. */
function nearestRow(
  path: readonly string[],
  meanings: Meanings,
): { row: Meaning; length: number } | undefined {
  let found: { row: Meaning; length: number } | undefined;
  for (const row of meanings.places) {
    const pattern = patternOf(row);
    const length = taken(pattern, path);
    if (length === undefined) continue;
    const closer =
      found === undefined ||
      length > found.length ||
      (length === found.length && pattern.length > patternOf(found.row).length);
    if (closer) found = { row, length };
  }
  return found;
}

const cache = new WeakMap<Meanings, Map<string, Meaning>>();

/**
 * What a place means: the row of the longest place that fits, or what its last key means wherever it stands. What no row speaks of
 * belongs to the record, and is open.
 */
export function meaningAt(path: Path, meanings: Meanings): Meaning {
  const asked = general(path);
  const key = asked.join('/');
  const known = cache.get(meanings) ?? new Map<string, Meaning>();
  cache.set(meanings, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = meaningOf(renamed(asked, meanings.as), meanings);
  known.set(key, found);
  return found;
}

function meaningOf(path: readonly string[], meanings: Meanings): Meaning {
  const nearest = nearestRow(path, meanings);
  const { levelMore: _new, level: _changed, ...whole } = meanings.record;
  const row: Meaning = nearest?.row ?? { ...whole, other: 'open', at: '' };
  const whollyNamed =
    nearest !== undefined && nearest.length === path.length && nearest.row.at !== '';
  if (whollyNamed) return row;
  // the innermost key that means the same everywhere
  for (let at = path.length - 1; at >= (nearest?.length ?? 0); at--) {
    const everywhere = meanings.keys?.[path[at] ?? ''];
    if (everywhere === undefined) continue;
    if (everywhere.kind !== undefined) return { ...row, more: 'neutral', ...everywhere };
    return { ...row, ...everywhere, higher: row.higher ?? 'open' };
  }
  return row;
}

/** Whether a place is one of its own, rather than a part of one: there something can be added or taken away. */
export function isWholePlace(path: Path, meanings: Meanings): boolean {
  const asked = renamed(general(path), meanings.as);
  const nearest = nearestRow(asked, meanings);
  if (nearest === undefined || nearest.row.at === '') return asked.length <= 1;
  const rest = asked.slice(nearest.length);
  return rest.length === 0 || (rest.length === 1 && rest[0] === '*');
}
