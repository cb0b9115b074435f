import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The workspace of this project at or above a place. */
export function workspaceAbove(place: string): string | undefined {
  for (let dir = resolve(place); ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'packages/protocols/data'))) return dir;
    if (dirname(dir) === dir) return undefined;
  }
}
