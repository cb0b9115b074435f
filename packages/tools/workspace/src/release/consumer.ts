import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionalPeers } from '../gates/install.ts';
import { installTarballs } from '../installed.ts';
import { packedPackages, type Packed } from '../pack.ts';
import { capture, outsideEnvironment, type Outcome } from '../run.ts';
import { root } from '../workspace.ts';

let made: { readonly dir: string; readonly outcome: Outcome } | undefined;

/** An empty project in which somebody has installed every package with npm, and what the packages name as optional. Made once. */
export function npmConsumer(): { readonly dir: string; readonly outcome: Outcome } {
  if (made === undefined) {
    const dir = mkdtempSync(join(tmpdir(), 'openketamine-consumer-'));
    process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
    const packed = packedPackages();
    const more = [...optionalPeers(packed), '@types/node@^24'];
    made = { dir, outcome: installTarballs(dir, packed, { more, also: ['--engine-strict'] }) };
  }
  return made;
}

/** The same with pnpm, whose packages see only what they name. Tarballs stand in for the registry, also for what they need of each other. */
export function pnpmConsumer(packed: readonly Packed[], dir: string): Outcome {
  const files = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`])); // prettier-ignore
  const peers = Object.fromEntries(optionalPeers(packed).map((spec) => [spec.replace(/@[^@]+$/u, ''), spec.replace(/^.*@/u, '')])); // prettier-ignore
  writeFileSync(
    join(dir, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module', dependencies: { ...files, ...peers } }), // prettier-ignore
  );
  const overrides = Object.entries(files).map(([name, file]) => `  '${name}': '${file}'\n`);
  writeFileSync(
    join(dir, 'pnpm-workspace.yaml'),
    `packages: []\noverrides:\n${overrides.join('')}`,
  );
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }; // prettier-ignore
  return capture('npx', ['--yes', packageManager, 'install', '--ignore-scripts', '--prefer-offline', '--no-frozen-lockfile'], { cwd: dir, env: outsideEnvironment() }); // prettier-ignore
}
