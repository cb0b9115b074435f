import type { DossierWork, WorkPart } from './read-bibliography.ts';

/** A source as it ships, as far as it is compared. */
export interface ShippedSource {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly records: readonly string[];
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly read: {
    readonly where?: readonly string[];
    readonly readIn?: string;
    readonly places?: { readonly without?: readonly string[] };
  };
}

/** A part of a work that the dossier has and no source made from it. */
export interface LostPart {
  readonly record: string;
  /** The sources that were looked at; none where the record leads to none. */
  readonly sources: readonly string[];
  readonly part: WorkPart | 'source';
  readonly value: string;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();

const small = new Set([
  'the',
  'of',
  'and',
  'in',
  'for',
  'a',
  'an',
  'on',
  'with',
  'to',
  'by',
  'from',
]);

const wordsOf = (text: string) =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => word.length > 1 && !small.has(word)),
  );

/** How much of the words of one text stand in another, from 0 to 1. */
function share(wanted: string, there: string): number {
  const [words, others] = [wordsOf(wanted), [...wordsOf(there)]];
  if (words.size === 0) return 0;
  const found = [...words].filter((word) =>
    others.some((other) => other === word || other.startsWith(word) || word.startsWith(other)),
  );
  return found.length / words.size;
}

/** Texts say the same when the words of the shorter one stand in the other: all of few words, half of many. */
const same = (a: string, b: string) => {
  const [short, long] = wordsOf(a).size <= wordsOf(b).size ? [a, b] : [b, a];
  const enough = wordsOf(short).size < 4 ? 1 : 0.5; // not clinical: a share of words
  return share(short, long) >= enough;
};

/** The people of a list such as `Berman RM, Cappiello A, et al.`. */
const peopleIn = (list: string) =>
  list
    .split(/[,;]|\band\b/u)
    .map((person) => person.replaceAll(/\bet al\.?/gu, '').trim())
    .filter((person) => person !== '');

type Name = NonNullable<ShippedSource['author']>[number];

/** Whether a name is that of a person, written with initials or without. */
const isPerson = ({ family, literal }: Name, person: string) =>
  family === undefined
    ? same(literal ?? '', person)
    : ` ${plain(person)} `.includes(` ${plain(family)} `);

const bare = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/:443|[/.]+$/gu, '');

const has: Readonly<Record<WorkPart, (value: string, source: ShippedSource) => boolean>> = {
  author: (value, { author = [], publisher = '' }) =>
    peopleIn(value).every((person) => author.some((name) => isPerson(name, person))) ||
    author.some(({ literal = '' }) => same(literal, value)) ||
    same(publisher, value),
  year: (value, { issued }) =>
    issued?.['date-parts'].some(([year]) => String(year) === value) === true,
  title: (value, { title, read }) => same(value, title) || same(value, read.readIn ?? ''),
  name: (value, source) =>
    [
      source['container-title'],
      source.publisher,
      source.read.readIn,
      source.title,
      ...(source.author ?? []).map(({ literal, family }) => literal ?? family),
      ...(source.read.where ?? []),
    ].some((name) => name !== undefined && same(value.replaceAll(/\d[\d():;,-]*/gu, ' '), name)),
  volume: (value, { volume = '', page = '' }) =>
    value === `${volume}:${page}` || (value.startsWith(`${volume}:`) && page !== ''),
  DOI: (value, { DOI }) => DOI?.toLowerCase() === value.toLowerCase(),
  PMID: (value, { PMID }) => PMID === value,
  PMCID: (value, { PMCID }) => PMCID === value,
  address: (value, { URL, read: { where = [] } }) =>
    [URL, ...where].some((text) => text !== undefined && bare(text).includes(bare(value))),
};

/** Parts that no source has, and why. */
export interface LeftPart {
  readonly part: WorkPart | 'source';
  /** What the dossier says there. */
  readonly values: readonly string[];
  /** Only of these sources; left out: of any. */
  readonly sources?: readonly string[];
  readonly why: string;
}

/** What a comparison of works found. */
export interface Works {
  readonly works: number;
  readonly parts: number;
  readonly lost: readonly LostPart[];
  readonly left: number;
  /** Reasons that speak of nothing any more. */
  readonly idle: readonly LeftPart[];
}

/** Compares what a dossier says of works with the sources that ship. */
export function compareBibliography(
  works: readonly DossierWork[],
  sources: readonly ShippedSource[],
  leftParts: readonly LeftPart[] = [],
): Works {
  const missing = missingParts(works, sources);
  const reasonOf = ({ part, value, sources: of }: LostPart) =>
    leftParts.find(
      (left) =>
        left.part === part &&
        left.values.includes(value) &&
        (left.sources === undefined || of.some((id) => left.sources?.includes(id))),
    );
  const used = new Set(missing.map(reasonOf));
  return {
    works: works.length,
    parts: works.reduce((sum, { parts }) => sum + Object.values(parts).flat().length, 0),
    lost: missing.filter((part) => reasonOf(part) === undefined),
    left: missing.filter((part) => reasonOf(part) !== undefined).length,
    idle: leftParts.filter((left) => !used.has(left)),
  };
}

function missingParts(
  works: readonly DossierWork[],
  sources: readonly ShippedSource[],
): LostPart[] {
  const byId = new Map(
    sources.flatMap((source) => [source.id, ...(source.aliases ?? [])].map((id) => [id, source])),
  );
  const seen = new Set<string>();
  return works.flatMap((work): LostPart[] => {
    const named = work.id === undefined ? undefined : byId.get(work.id);
    const of =
      named === undefined
        ? sources.filter(({ records }) => records.includes(work.record))
        : [named];
    // what nobody read rests on no work
    if (of.length === 1 && of[0]?.id === 'memory') return [];
    if (of.length === 0) {
      const value = work.id ?? work.parts.title?.[0] ?? '';
      return [{ record: work.record, sources: [], part: 'source' as const, value }];
    }
    return (Object.entries(work.parts) as [WorkPart, readonly string[]][]).flatMap(
      ([part, values]) =>
        values
          .filter((value) => !of.some((source) => has[part](value, source)))
          .flatMap((value) => {
            const ids = of.map(({ id }) => id);
            const key = `${ids.join()} ${part} ${value}`;
            if (seen.has(key)) return [];
            seen.add(key);
            return [{ record: work.record, sources: ids, part, value }];
          }),
    );
  });
}
