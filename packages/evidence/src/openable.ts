import type { Source } from '@openketamine/model';

/** What opens a source, the surest first. */
export type Opens = 'doi' | 'pubmed' | 'address' | 'nothing';

/**
 * What opens a source: its DOI, its PubMed or PubMed Central id, an address, or nothing that was recorded.
 *
 * @param source - a source
 * @returns the surest of them
 * @example
 * opensBy({ DOI: '10.1056/NEJMoa2302399' })
 * // => 'doi'
 * @category sources
 */
export function opensBy(source: Partial<Pick<Source, 'DOI' | 'PMID' | 'PMCID' | 'URL'>>): Opens {
  if (source.DOI !== undefined) return 'doi';
  if (source.PMID !== undefined || source.PMCID !== undefined) return 'pubmed';
  return source.URL === undefined ? 'nothing' : 'address';
}

/** Counts of sources by what can be opened, what is recorded, and how they were read. */
export interface SourceCounts {
  /** How many sources there are. */
  readonly sources: number;
  /** How many sources can be opened, and in which way. */
  readonly opens: Readonly<Record<Opens, number>>;
  /** Sources that lack a part, each said in `notRecorded`. */
  readonly lacks: Readonly<Record<NonNullable<Source['notRecorded']>[number], number>>;
  /** How many were read themselves, in a copy, or not at all. */
  readonly read: Readonly<Record<Source['read']['verification'], number>>;
  /** Sources that no statement cites; each says why it stays. */
  readonly uncited: number;
  /** Sources in which places were recorded: tables, sections, pages. */
  readonly placed: number;
  /** Dossier records that rest on such a source and of which nobody recorded a place. */
  readonly withoutPlace: number;
}

/**
 * Counts sources by what can be opened.
 *
 * @param sources - for example `await load('sources')`
 * @returns the counts
 * @example
 * countSources([]).opens
 * // => { doi: 0, pubmed: 0, address: 0, nothing: 0 }
 * @category sources
 */
export function countSources(sources: readonly Source[]): SourceCounts {
  const count = (is: (source: Source) => boolean) => sources.filter(is).length;
  const opens = (how: Opens) => count((source) => opensBy(source) === how);
  const lacks = (part: NonNullable<Source['notRecorded']>[number]) =>
    count(({ notRecorded = [] }) => notRecorded.includes(part));
  const read = (how: Source['read']['verification']) =>
    count((source) => source.read.verification === how);
  return {
    sources: sources.length,
    opens: {
      doi: opens('doi'),
      pubmed: opens('pubmed'),
      address: opens('address'),
      nothing: opens('nothing'),
    },
    lacks: {
      author: lacks('author'),
      issued: lacks('issued'),
      issuer: lacks('issuer'),
      address: lacks('address'),
    },
    read: {
      primary: read('primary'),
      secondary: read('secondary'),
      unverified: read('unverified'),
    },
    uncited: count(({ uncited }) => uncited !== undefined),
    placed: count(({ read: { places } }) => places !== undefined),
    withoutPlace: sources.flatMap(({ read: { places } }) => places?.without ?? []).length,
  };
}

/** How many citations name a place in their source: a table, a section, a page. */
export interface CitationCounts {
  /** How many citations there are. */
  readonly citations: number;
  /** How many of them name a place. */
  readonly withPlace: number;
  /** How many name none although places in their source were recorded; each is an exception that the source lists. */
  readonly exceptions: number;
}

/**
 * Counts citations, and those that name a place in their source. A statement that several records share counts in each of them.
 *
 * @param records - records as they ship: rules, protocols, outcomes
 * @param sources - those that may be cited; without them no exception is counted
 * @returns the counts
 * @example
 * countCitations([{ dose: { value: 56, cite: 'us-label-2019#part-4' } }, { cite: ['anand2023'] }])
 * // => { citations: 2, withPlace: 1, exceptions: 0 }
 * @category sources
 */
export function countCitations(
  records: readonly object[],
  sources: readonly Source[] = [],
): CitationCounts {
  const placed = new Set(
    sources.flatMap(({ id, aliases = [], read: { places } }) =>
      places === undefined ? [] : [id, ...aliases],
    ),
  );
  let citations = 0;
  let withPlace = 0;
  let exceptions = 0;
  const take = (cite: unknown) => {
    if (typeof cite !== 'string') return;
    citations += 1;
    if (cite.includes('#')) withPlace += 1;
    else if (placed.has(cite)) exceptions += 1;
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key === 'cite' && !Array.isArray(part)) take(part);
        else if (key === 'cite') for (const entry of part as readonly unknown[]) take(entry);
        else visit(part);
      }
    }
  };
  for (const record of records) visit(record);
  return { citations, withPlace, exceptions };
}
