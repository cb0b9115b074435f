import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build makes or leaves behind, and what never changes its result. */
const ignored = new Set([
  'node_modules',
  'dist',
  'generated',
  'json',
  'schema',
  'test',
  'etc',
  '.turbo',
]);

/** When anything below a folder that a build reads was last changed, in milliseconds. */
function lastChange(dir: string): number {
  let newest = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const path = join(dir, entry.name);
    newest = Math.max(newest, statSync(path).mtimeMs, entry.isDirectory() ? lastChange(path) : 0);
  }
  return newest;
}

/** Whether anything in the packages is newer than the last build, of which `stamp` keeps the time. */
export function isStale(packages: string, stamp: string): boolean {
  return !existsSync(stamp) || lastChange(packages) > statSync(stamp).mtimeMs;
}
