import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlock, walk, type Block } from '@openketamine/authoring';
import { parse } from 'yaml';

/** What a dossier says of one work, as a record cites it. */
export interface DossierWork {
  /** The record that cites it. */
  readonly record: string;
  readonly file: string;
  /** Its id, where the dossier gives one. */
  readonly id: string | undefined;
  /** Parts by name, in the words of the dossier; what it says it does not know, or has from memory, is left out. */
  readonly parts: Readonly<Partial<Record<WorkPart, readonly string[]>>>;
  /** Places in it: tables, sections, pages. */
  readonly places: readonly string[];
}

/** The parts of a bibliography that are compared. */
export type WorkPart =
  | 'author'
  | 'year'
  | 'title'
  | 'name'
  | 'volume'
  | 'DOI'
  | 'PMID'
  | 'PMCID'
  | 'address';

/** Fields that hold works. */
const holders = new Set(['source', 'sources', 'citation', 'additional_sources']);

/** Texts that say that something is not known. */
const unknown =
  /\bnot (?:shown|given|recorded|found|seen|stated|named|visible|printed|known)\b|\bunknown\b|\bfrom memory\b|^none$|^n\/a$|^various$|^-$/iu;

/** Places in a work, as titles and addresses name them. */
const place =
  /\btable\/[\w-]+|\/tables\/\d+|\btables? \d+|\bsections? \d[\d.-]*|[?&]page=\d+|\/page\/\d+|\bpages? \d+|\bpart \d+|\/chapter\/[\w-]+|\/html\/\d+\.html/giu;

const texts = (...values: readonly unknown[]): string[] =>
  values
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .filter((text) => text !== '' && !unknown.test(text));

const years = (values: readonly string[]) => [
  ...new Set(values.flatMap((text) => text.match(/\b(?:19|20)\d\d\b/gu) ?? [])),
];

/** Numbers that a text holds beside other words. */
const within = (value: unknown, pattern: RegExp) =>
  texts(value).flatMap((text) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []));

const addresses = (values: readonly string[]) =>
  values.flatMap((text) => text.match(/https?:\/\/[^\s;,)]+/gu) ?? []);

/** Volume and pages of `Biological Psychiatry 47(4):351-354`: the numbers behind the name. */
const volumes = (values: readonly string[]) =>
  values.flatMap((text) => {
    const found = /(?<volume>\d+)(?:\([^)]*\))?:(?<page>[\w-]+)/u.exec(text)?.groups;
    return found === undefined ? [] : [`${found['volume'] ?? ''}:${found['page'] ?? ''}`];
  });

function partsOf(work: Block): DossierWork['parts'] {
  const isMemory = (part: string) =>
    work[`${part}_known`] === 'memory' ||
    new RegExp(`\\b${part}s?\\b[^.;]*from memory`, 'iu').test(texts(work['note']).join(' ')) ||
    (typeof work['note'] === 'string' &&
      new RegExp(`${part}[^.;]* from memory`, 'iu').test(work['note']));
  const journal = texts(work['journal']);
  const all: Record<WorkPart, string[]> = {
    author: isMemory('author') ? [] : texts(work['authors']),
    year: isMemory('year') ? [] : years(texts(work['year'], work['date'])),
    title: isMemory('title') ? [] : texts(work['title']),
    name: texts(work['journal'], work['issuer']),
    volume: volumes(journal),
    DOI: [...texts(work['doi']), ...within(work['title'], /\bdoi:? (10\.\d+\/[^\s,;)]+)/giu)],
    PMID: [...texts(work['pmid']), ...within(work['title'], /\bPMID:? (\d+)/gu)],
    PMCID: [...texts(work['pmcid']), ...within(work['title'], /\b(PMC\d+)/gu)],
    address: addresses(texts(work['url'], work['where'])),
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

/** Every work that a record cites. A plain text that names a source by its id has no parts. */
function worksIn(record: Block, id: string, file: string): DossierWork[] {
  return [...walk(record)].flatMap(({ path, value }) => {
    const holder = path.findLast((part) => typeof part === 'string');
    if (!isBlock(value) || holder === undefined || !holders.has(holder)) return [];
    const own = value['id'];
    const parts = partsOf(value);
    // the pages that a record was read at are those of its one source
    const read = holder === 'source' && path.length === 1 ? record['where'] : undefined;
    const named = texts(value['title'], value['url'], value['where'], read).join(' ');
    const places = [...new Set(named.match(place) ?? [])];
    return [{ record: id, file, id: typeof own === 'string' ? own : undefined, parts, places }];
  });
}

function inList(list: readonly unknown[], file: string): DossierWork[] {
  return list.flatMap((entry) => {
    if (!isBlock(entry) || typeof entry['id'] !== 'string') return [];
    const { facts, ...plain } = entry;
    return [
      ...worksIn(plain, entry['id'], file),
      ...(Array.isArray(facts) ? inList(facts, file) : []),
    ];
  });
}

/** The works of one file, record by record. */
export function worksOf(file: string, text: string): DossierWork[] {
  const value: unknown = parse(text);
  if (!isBlock(value)) return [];
  return Object.values(value).flatMap((list) => (Array.isArray(list) ? inList(list, file) : []));
}

/** Every work that the records of a folder of YAML files cite. */
export function readWorks(folder: string): DossierWork[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => worksOf(name, readFileSync(join(folder, name), 'utf8')));
}
