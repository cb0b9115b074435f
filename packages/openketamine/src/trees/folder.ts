import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, readBytes } from '../load/bytes.js';
import type { Tree, TreeFile } from './tree.js';

/** The files below a folder that are wanted; hidden folders and dependencies are left out. */
export function filesBelow(
  root: string,
  wanted: (path: string) => boolean,
  below = '',
): TreeFile[] {
  return namesIn(join(root, below), 'path').flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      const passed =
        entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.');
      return passed ? [] : filesBelow(root, wanted, path);
    }
    return wanted(path) ? [{ path, bytes: readBytes(join(root, path), 'path') }] : [];
  });
}

/** The manifest of a package, where a folder has one. */
export function manifestOf(root: string): Tree['package'] {
  const path = join(root, 'package.json');
  if (!existsSync(path)) return undefined;
  return packageOf(readBytes(path, 'path'));
}

/** Name and version of a manifest. */
export function packageOf(bytes: Uint8Array): Tree['package'] {
  try {
    const { name, version } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      name?: unknown;
      version?: unknown;
    };
    return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
  } catch {
    return undefined;
  }
}
