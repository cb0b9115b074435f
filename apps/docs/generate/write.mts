import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPage, fileOf, type Generator } from './page.mts';

/**
 * Writes the pages of all generators into a folder, anew. Fails when two pages want the same place.
 *
 * @returns how many pages each generator made
 */
export function writePages(
  folder: string,
  generators: readonly Generator[],
): ReadonlyMap<string, number> {
  const written = new Map<string, string>();
  const begun = new Set<string>();
  const counts = new Map<string, number>();
  for (const { name, pages, folders } of generators) {
    const made = pages();
    for (const page of made) {
      checkPage(page);
      const before = written.get(page.path);
      if (before !== undefined) {
        throw new Error(`${name} and ${before} both make ${page.path}`);
      }
      written.set(page.path, name);
      const [section = ''] = page.path.split('/');
      if (!begun.has(section)) {
        rmSync(join(folder, section), { recursive: true, force: true });
        begun.add(section);
      }
      mkdirSync(join(folder, dirname(page.path)), { recursive: true });
      writeFileSync(join(folder, page.path), fileOf(page));
    }
    for (const { path, label } of folders?.() ?? []) {
      writeFileSync(join(folder, path, '_category_.json'), `${JSON.stringify({ label })}\n`);
    }
    counts.set(name, made.length);
  }
  return counts;
}
