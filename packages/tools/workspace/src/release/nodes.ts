import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { capture, outsideEnvironment } from '../run.ts';
import { root } from '../workspace.ts';

/** The Nodes that a release is tried on, beside the one that runs this: the newest of each older line that the registry had. */
const older = ['20.20.2', '22.23.5'] as const;

/** A Node to try something on. */
export interface NodeProgram {
  readonly version: string;
  readonly path: string;
}

/** Programs of Node that come as npm packages, for Linux; elsewhere only the one that runs this. */
export function nodePrograms(): readonly NodeProgram[] {
  const own = { version: process.versions.node, path: process.execPath };
  if (process.platform !== 'linux') return [own];
  const named = `node-linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}`;
  const found = older.map((version) => {
    const dir = join(root, 'node_modules/.cache/openketamine-nodes', version);
    const path = join(dir, 'node_modules', named, 'bin/node');
    if (!existsSync(path)) {
      mkdirSync(dir, { recursive: true });
      const { ok, output } = capture('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', dir, `${named}@${version}`], { cwd: dir, env: outsideEnvironment() }); // prettier-ignore
      if (!ok) throw new Error(`Node ${version} could not be fetched:\n${output}`);
    }
    return { version, path };
  });
  return [...found, own];
}
