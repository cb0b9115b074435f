import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFolders } from './generate/outputs.ts';

/** What differs between the files on disk and those that should be there. */
export interface Difference {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly extra: readonly string[];
}

function filesBelow(packageDir: string, folder: string): string[] {
  const dir = join(packageDir, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageDir.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/** Compares without writing. */
export function compare(packageDir: string, files: ReadonlyMap<string, string>): Difference {
  const present = new Set(generatedFolders.flatMap((folder) => filesBelow(packageDir, folder)));
  const paths = [...files.keys()].toSorted();
  return {
    missing: paths.filter((path) => !existsSync(join(packageDir, path))),
    stale: paths.filter((path) => {
      const full = join(packageDir, path);
      return existsSync(full) && readFileSync(full, 'utf8') !== files.get(path);
    }),
    extra: [...present].filter((path) => !files.has(path)).toSorted(),
  };
}

/** Writes what is missing or stale, removes what is no longer made, and leaves the rest untouched. */
export function write(packageDir: string, files: ReadonlyMap<string, string>): Difference {
  const difference = compare(packageDir, files);
  for (const path of [...difference.missing, ...difference.stale]) {
    const full = join(packageDir, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, files.get(path) ?? '');
  }
  for (const path of difference.extra) rmSync(join(packageDir, path));
  return difference;
}
