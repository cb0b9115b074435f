import { isBlock, type Block, type Path } from '@openketamine/authoring';
import type { LibraryCheck, LibraryRecord } from './check.js';

// not clinical: how far a slip of the decimal point or of a unit moves a number
const slip = 5;
/** So many other numbers of the kind have to be known before one of them is strange. */
const others = 4;

interface Figure {
  readonly in: LibraryRecord;
  readonly path: Path;
  readonly value: number;
  readonly unit: string;
}

/** Parts of a record in which a number may be any: figures that were counted or measured. */
const free: ReadonlySet<string> = new Set([
  'evidence',
  'published',
  'magnitude',
  'values',
  'events',
  'results',
  'volumeSeen',
]);

function* figures(
  libraryRecord: LibraryRecord,
  value: unknown = libraryRecord.record,
  path: Path = [],
): Generator<Figure> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) yield* figures(libraryRecord, part, [...path, at]);
    return;
  }
  if (!isBlock(value)) return;
  const { unit } = value;
  for (const [key, part] of Object.entries(value)) {
    if (free.has(key) && !Array.isArray(part)) continue;
    if (typeof unit === 'string' && typeof part === 'number' && part > 0 && amounts.has(key))
      yield { in: libraryRecord, path: [...path, key], value: part, unit };
    else if (!free.has(key)) yield* figures(libraryRecord, part, [...path, key]);
  }
}

/** What a limit is about, else the keys of the place without positions. */
function placeOf(record: Block, path: Path): string {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (part, key) =>
        isBlock(part) || Array.isArray(part)
          ? (part as Record<string | number, unknown>)[key]
          : undefined,
      record,
    );
  if (isBlock(parent)) {
    for (const field of ['observe', 'observation', 'score', 'measure'] as const)
      if (typeof parent[field] === 'string')
        return [parent[field], parent['item'], parent['against']]
          .filter((part) => typeof part === 'string')
          .join(' ');
  }
  const keys = path.filter(
    (key) =>
      typeof key === 'string' &&
      !['cases', 'use', 'asNeeded', 'oneOf', 'least', 'most', 'value'].includes(key),
  );
  return keys.join('/');
}

/** Fields that hold an amount; others, such as a count of readings, stand beside a unit that is not theirs. */
const amounts: ReadonlySet<string> = new Set(['value', 'least', 'most']);

/** Numbers of one kind: the same quantity in the same unit, and of doses of the same drug by the same route. */
function kindOf({ in: { collection, record }, path, unit }: Figure): string {
  const treatment = path.includes('dose')
    ? `${String(record['drug'])} ${String(record['route'])}`
    : '';
  return `${collection} ${treatment} ${placeOf(record, path)} ${unit}`;
}

/**
 * No number is far from all others of its kind: the same quantity in the same unit, of doses of the same drug by the same route. What counts as
 * far is not a bound of ours; it comes from the records themselves.
 */
export const magnitudesAreAlike: LibraryCheck = {
  name: 'magnitudes-are-alike',
  description:
    'no number is five times above or below all others of the same quantity, unit, drug and route',
  *check(records) {
    const kinds = new Map<string, Figure[]>();
    for (const record of records)
      for (const figure of figures(record)) {
        const kind = kindOf(figure);
        const list = kinds.get(kind);
        if (list === undefined) kinds.set(kind, [figure]);
        else list.push(figure);
      }
    for (const list of kinds.values()) {
      for (const figure of list) {
        const beside = list.filter((entry) => entry.in !== figure.in).map(({ value }) => value);
        if (beside.length < others) continue;
        const [least, most] = [Math.min(...beside), Math.max(...beside)];
        if (figure.value <= most * slip && figure.value >= least / slip) continue;
        yield {
          in: figure.in,
          path: figure.path,
          message: `${figure.value} ${figure.unit} is far from the ${least} to ${most} ${figure.unit} of all others of its kind; check the decimal point and the unit, or list it among the exceptions with the reason`,
        };
      }
    }
  },
};
