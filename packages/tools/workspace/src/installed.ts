import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './pack.ts';
import { capture, outsideEnvironment, type Outcome } from './run.ts';
import type { Manifest } from './workspace.ts';

/** A package as it lies in somebody's node_modules. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, or undefined where it says nothing. */
  readonly license: string | undefined;
  readonly engines: string | undefined;
  readonly manifest: Manifest;
  readonly dir: string;
  /** Sum of the sizes of its files, without packages that are nested in it. */
  readonly bytes: number;
}

/** Every file under a folder, without what is nested in a `node_modules`. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((dirent) => {
    const path = join(dir, dirent.name);
    if (dirent.isDirectory()) return dirent.name === 'node_modules' ? [] : filesOf(path);
    return dirent.isFile() ? [path] : [];
  });
}

/** What a folder of a package says of itself, and what it weighs. */
export function readInstalled(dir: string): Installed {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
  const license = manifest.license as string | { readonly type: string } | undefined;
  return {
    name: manifest.name,
    version: manifest.version,
    license: typeof license === 'object' ? license.type : license,
    engines: manifest.engines?.['node'],
    manifest,
    dir,
    bytes: filesOf(dir).reduce((sum, path) => sum + lstatSync(path).size, 0),
  };
}

/** Every package under the `node_modules` of a folder, nested ones included. */
export function installedPackages(dir: string): Installed[] {
  const modules = join(dir, 'node_modules');
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name)).map((inner) => join(modules, name, inner))
        : [join(modules, name)],
    )
    .flatMap((text) => [readInstalled(text), ...installedPackages(text)]);
}

const flags = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
];

/** Installs tarballs, and packages of the registry by name, into a folder as a stranger does with npm. */
export function installTarballs(
  dir: string,
  packed: readonly Packed[],
  { more = [], also = [] }: { more?: readonly string[]; also?: readonly string[] } = {},
): Outcome {
  const env = outsideEnvironment();
  const manifest = join(dir, 'package.json');
  if (!existsSync(manifest)) {
    writeFileSync(manifest, '{ "name": "stranger", "type": "module", "private": true }');
  }
  const tarballs = packed.map((entry) => entry.tarball);
  return capture('npm', ['install', ...flags, ...also, ...tarballs, ...more], { cwd: dir, env });
}
