import { isBlock, walk, type Block } from './walk.js';

/**
 * A short reference, enough to find the source again.
 *
 * @category sources
 */
export interface Reference {
  /** Title of the source. */
  readonly title: string;
  /** Year of publication; null where none is known. */
  readonly year: number | null;
  /** Digital object identifier; absent where it has none. */
  readonly doi?: string;
  /** Address at which it can be read; absent where none is known. */
  readonly url?: string;
}

/**
 * How a source was read: `verification`, and the copy that was read where it was one.
 *
 * @category sources
 */
export interface SourceReading {
  /** How the source was read, as the file says it. */
  readonly verification?: unknown;
  /** The copy or summary that was read, as the file says it. */
  readonly readIn?: unknown;
  /** There where places in it were recorded, as the file says it. */
  readonly places?: unknown;
}

/**
 * The sources that records may cite.
 *
 * @category sources
 */
export interface SourceIndex {
  /** The reference of a source, looked for in the record's own `sources` where there is no library. */
  find(id: string, record: Block): Reference | undefined;
  /** How a source was read, where its record says so. */
  read(id: string, record: Block): SourceReading | undefined;
  /** Every id that could have been meant. */
  ids(record: Block): readonly string[];
  /** Where an author adds a source that is missing. */
  readonly home: string;
}

/**
 * The source a citation names.
 *
 * @example
 * sourceOf('us-label-2019#2.2') // section 2.2 of us-label-2019
 * // => 'us-label-2019'
 * @category sources
 */
export function sourceOf(cite: string): string {
  return cite.split('#', 1)[0] ?? cite;
}

/**
 * Every citation in a record, with its place. A `cite` may be one id or a list.
 *
 * @example
 * [...citations({ water: { value: 200, cite: 'tea-book#p3' } })]
 * // => [{ path: ['water', 'cite'], cite: 'tea-book#p3' }]
 * @category sources
 */
export function* citations(record: Block): Generator<{ path: (string | number)[]; cite: string }> {
  for (const { path, value } of walk(record)) {
    const last = path.at(-1);
    if (last === 'cite' && typeof value === 'string') yield { path: [...path], cite: value };
    if (last === 'cite' && Array.isArray(value)) {
      for (const [index, cite] of value.entries()) {
        if (typeof cite === 'string') yield { path: [...path, index], cite };
      }
    }
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The year in CSL-JSON's `issued`, or in a plain `year`. */
function yearOf(source: Block): number | null {
  const issued = isBlock(source['issued']) ? source['issued']['date-parts'] : undefined;
  const year = Array.isArray(issued) && Array.isArray(issued[0]) ? issued[0][0] : source['year'];
  const number = Number(year);
  return year !== null && Number.isInteger(number) && number > 0 ? number : null;
}

/**
 * Shortens a source, in CSL-JSON or in plain fields, to a reference. What a source does not say stays away;
 * a year that is none becomes null.
 *
 * @example
 * toReference({ title: 'A book of tea', issued: { 'date-parts': [[1906]] }, DOI: '10.1/tea' })
 * // => { title: 'A book of tea', year: 1906, doi: '10.1/tea' }
 * @category sources
 */
export function toReference(source: Block): Reference {
  const doi = text(source['DOI']) ?? text(source['doi']);
  const url = text(source['URL']) ?? text(source['url']);
  return {
    title: text(source['title']) ?? '',
    year: yearOf(source),
    ...(doi === undefined ? {} : { doi }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The sources a record lists itself, by id, whether written as texts or as blocks with an id. */
function ownSources(record: Block): Map<string, Block> {
  const list = Array.isArray(record['sources']) ? record['sources'] : [];
  return new Map(
    list.flatMap((value): [string, Block][] => {
      if (typeof value === 'string') return [[value, {}]];
      return isBlock(value) && text(value['id']) !== undefined
        ? [[String(value['id']), value]]
        : [];
    }),
  );
}

const reference = (source: Block | undefined) =>
  source === undefined ? undefined : toReference(source);

/**
 * How a source says it was read; undefined where it does not say.
 *
 * @example
 * readingOf({ id: 'tea-book', read: { verification: 'primary' } })
 * // => { verification: 'primary' }
 * @category sources
 */
export function readingOf(source: Block | undefined): SourceReading | undefined {
  const read = source?.['read'];
  return isBlock(read) ? read : undefined;
}

/**
 * The sources that records may cite: those of a library, or, where there is none, those of the folder and those
 * that a record lists itself.
 *
 * @param from - `library`: sources by id that alone may be cited; `local`: sources of the folder by id; `home`: where an author adds one
 * @returns an index for {@link CheckContext}
 * @example
 * const index = sourceIndex({ home: 'sources' });
 * index.find('tea-book', { sources: [{ id: 'tea-book', title: 'A book of tea', year: 1906 }] })
 * // => { title: 'A book of tea', year: 1906 }
 * @category sources
 */
export function sourceIndex(from: {
  readonly home: string;
  readonly library?: ReadonlyMap<string, Block>;
  readonly local?: ReadonlyMap<string, Block>;
}): SourceIndex {
  const { home, library, local } = from;
  if (library !== undefined) {
    const ids = [...library.keys()].toSorted();
    return {
      home,
      ids: () => ids,
      find: (id) => reference(library.get(id)),
      read: (id) => readingOf(library.get(id)),
    };
  }
  return {
    home,
    ids: (record) => [...ownSources(record).keys(), ...(local?.keys() ?? [])].toSorted(),
    find: (id, record) => reference(ownSources(record).get(id) ?? local?.get(id)),
    read: (id, record) => readingOf(ownSources(record).get(id) ?? local?.get(id)),
  };
}
