import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  isBlock,
  sourceIndex,
  type Block,
  type SharedRecords,
  type SourceIndex,
} from '@openketamine/authoring';
import { parse } from 'yaml';

function readRecords(dir: string): Map<string, Block> {
  const found = new Map<string, Block>();
  if (!existsSync(dir)) return found;
  for (const name of readdirSync(dir).filter((text) => text.endsWith('.yaml'))) {
    let record: unknown;
    try {
      record = parse(readFileSync(join(dir, name), 'utf8'));
    } catch {
      // Reported with its line where that package is checked; here it is a record nobody can name.
      continue;
    }
    if (!isBlock(record)) continue;
    const { id } = record;
    found.set(typeof id === 'string' && id !== '' ? id : name.slice(0, -'.yaml'.length), record);
  }
  return found;
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
  const shared = readRecords(library);
  if (shared.size > 0) {
    const home = relative(packageDir, library).replaceAll('\\', '/');
    return sourceIndex({ home, library: shared });
  }
  const local = readRecords(join(packageDir, 'data/sources'));
  return sourceIndex({ home: 'data/sources', local });
}

/** What files of a package may refer to: the sources, and the procedures and site parameters of the package itself. */
export function openShared(packageDir: string): SharedRecords {
  const library = join(workspaceOf(packageDir), 'packages/evidence/data/sources');
  return {
    sources: readRecords(library),
    procedures: readRecords(join(packageDir, 'data/procedures')),
    siteParameters: readRecords(join(packageDir, 'data/site-parameters')),
  };
}
