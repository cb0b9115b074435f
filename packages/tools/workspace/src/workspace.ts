import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a package.json that the tools of this workspace read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly files?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly 'size-limit'?: readonly {
    readonly path: string;
    readonly limit: string;
    readonly gzip?: boolean;
  }[];
}

/** A package or app of this workspace. */
export interface Member {
  /** Relative to the root: `packages/model`. */
  readonly path: string;
  /** Absolute. */
  readonly dir: string;
  readonly manifest: Manifest;
}

/** The root of this repository. */
export const root = join(import.meta.dirname, '../../../..');

/** Every package and app, in order of path. */
export function members(from: string = root): Member[] {
  return ['apps', 'packages', 'packages/tools'].flatMap((folder) => {
    const dir = join(from, folder);
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .toSorted()
      .filter((name) => existsSync(join(dir, name, 'package.json')))
      .map((name) => ({
        path: `${folder}/${name}`,
        dir: join(dir, name),
        manifest: JSON.parse(readFileSync(join(dir, name, 'package.json'), 'utf8')),
      }));
  });
}

/** The packages that are published. */
export function publicMembers(from: string = root): Member[] {
  return members(from).filter((member) => member.manifest.private !== true);
}

/** An entry of a package's `exports` that leads to one module with types. */
export interface Entry {
  /** As somebody imports it: `@openketamine/model/schema`. */
  readonly specifier: string;
  /** Relative to the package: `dist/schema/index.d.ts`. */
  readonly types: string;
  readonly module: string;
}

/** The entries that somebody can import code from; patterns and plain files are left out. */
export function entries({ manifest }: Member): Entry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    if (key.includes('*') || typeof target !== 'object' || target === null) return [];
    const { types, default: module } = target as Readonly<Record<string, unknown>>;
    if (typeof types !== 'string' || typeof module !== 'string') return [];
    return [{ specifier: `${manifest.name}${key.slice(1)}`, types, module }];
  });
}
