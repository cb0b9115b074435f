import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLean } from './lean-dist.ts';
import { root } from './workspace.ts';

// Runs in the folder of a package before it is packed (`prepack`): puts beside its LICENSE what else somebody has to know who
// passes the package on, and makes `dist` what is shipped. The files are copies and not tracked.

interface Scale {
  readonly name: string;
  readonly rights?: { readonly wording: string; readonly says: string };
}

/** Who owns the scales of a package, and on which terms, from its own records. */
export function scaleOwners(dir: string): string {
  const folder = join(dir, 'json/scales');
  if (!existsSync(folder)) return '';
  const lines = readdirSync(folder)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Scale)
    .map(({ name, rights }) => `- ${name}: ${rights?.wording ?? 'unclear'}. ${rights?.says ?? ''}`);
  return `\nRating scales in this package, whether their wording is free, and why\n\n${lines.join('\n')}\n`;
}

/** The notice of a package: that of the repository, and what its own records add. */
export function noticeOf(dir: string): string {
  return readFileSync(join(root, 'NOTICE'), 'utf8') + scaleOwners(dir);
}

/** A package that carries data of the project has a folder of it. */
export const carriesData = (dir: string): boolean => existsSync(join(dir, 'data'));

if (import.meta.main) {
  const dir = process.cwd();
  makeLean(dir);
  writeFileSync(join(dir, 'NOTICE'), noticeOf(dir));
  if (carriesData(dir)) {
    writeFileSync(join(dir, 'LICENSE-DATA'), readFileSync(join(root, 'LICENSE-DATA')));
  }
}
