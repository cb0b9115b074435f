import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { isBlock, walk, type Block } from './walk.ts';

/** A short reference, enough to find the source again. */
export interface Reference {
  readonly title: string;
  readonly year: number | null;
  readonly doi?: string;
  readonly url?: string;
}

/** The sources that a package may cite. */
export interface SourceIndex {
  /** The reference of a source, looked for in the record's own `sources` where there is no library. */
  find(id: string, record: Block): Reference | undefined;
  /** Every id that could have been meant. */
  ids(record: Block): readonly string[];
  /** Where an author adds a source that is missing. */
  readonly home: string;
}

/** The source a citation names: `us-label-2019#2.2` cites section 2.2 of `us-label-2019`. */
export function sourceOf(cite: string): string {
  return cite.split('#', 1)[0] ?? cite;
}

/** Every citation in a record, with its place. A `cite` may be one id or a list. */
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

/** Shortens a source, in CSL-JSON or in plain fields, to a reference. */
function toReference(source: Block): Reference {
  const doi = text(source['DOI']) ?? text(source['doi']);
  const url = text(source['URL']) ?? text(source['url']);
  return {
    title: text(source['title']) ?? '',
    year: yearOf(source),
    ...(doi === undefined ? {} : { doi }),
    ...(url === undefined ? {} : { url }),
  };
}

function readSources(dir: string): Map<string, Block> {
  const found = new Map<string, Block>();
  if (!existsSync(dir)) return found;
  for (const name of readdirSync(dir).filter((one) => one.endsWith('.yaml'))) {
    let source: unknown;
    try {
      source = parse(readFileSync(join(dir, name), 'utf8'));
    } catch {
      // Reported with its line where that package is checked; here it is a source nobody can cite.
      continue;
    }
    if (isBlock(source)) found.set(text(source['id']) ?? name.slice(0, -'.yaml'.length), source);
  }
  return found;
}

function ownSources(record: Block): Map<string, Block> {
  const list = Array.isArray(record['sources']) ? record['sources'].filter(isBlock) : [];
  return new Map(list.flatMap((one) => (text(one['id']) ? [[String(one['id']), one]] : [])));
}

/** The folder with `pnpm-workspace.yaml` at or above a package, or the package itself. */
function workspaceOf(packageDir: string): string {
  for (let dir = packageDir; ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'pnpm-workspace.yaml'))) return dir;
    if (dirname(dir) === dir) return packageDir;
  }
}

/**
 * The sources a package may cite: those of the evidence package in the same workspace, or, where
 * there is none, those in the package's own `data/sources` and in a record's own `sources`.
 */
export function openSources(packageDir: string): SourceIndex {
  const library = join(workspaceOf(packageDir), 'packages/evidence/data/sources');
  const shared = readSources(library);
  if (shared.size > 0) {
    const ids = [...shared.keys()].toSorted();
    return {
      home: relative(packageDir, library).replaceAll('\\', '/'),
      ids: () => ids,
      find(id) {
        const source = shared.get(id);
        return source === undefined ? undefined : toReference(source);
      },
    };
  }
  const local = readSources(join(packageDir, 'data/sources'));
  return {
    home: 'data/sources',
    ids: (record) => [...ownSources(record).keys(), ...local.keys()].toSorted(),
    find(id, record) {
      const source = ownSources(record).get(id) ?? local.get(id);
      return source === undefined ? undefined : toReference(source);
    },
  };
}
