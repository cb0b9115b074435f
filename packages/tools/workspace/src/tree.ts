import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readInstalled, type Installed } from './installed.ts';
import { members, type Manifest, type Member } from './workspace.ts';

/** What one package brings along when somebody installs it. */
export interface Tree {
  /** Packages of this workspace, the package itself included. */
  readonly ours: readonly Member[];
  /** Packages of others. */
  readonly others: readonly Installed[];
}

/** Names that npm installs with a package without being asked: optional peers are not among them. */
function wanted({ dependencies, peerDependencies, peerDependenciesMeta }: Manifest): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys(dependencies ?? {}), ...peers];
}

/** Where a package that is installed finds another: beside it, or in its own folder. */
function placeOf(name: string, dir: string): string {
  for (let at = dir; at !== dirname(at); at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(place)) return realpathSync(place);
  }
  throw new Error(`${name} is not installed for ${dir}`);
}

/** Follows dependencies through the workspace's own installation, so that no network is needed. */
export function treeOf(member: Member, all: readonly Member[] = members()): Tree {
  const ours = new Map<string, Member>();
  const others = new Map<string, Installed>();
  const follow = (dir: string, manifest: Manifest): void => {
    for (const name of wanted(manifest)) {
      const sibling = all.find((entry) => entry.manifest.name === name);
      if (sibling !== undefined) {
        if (ours.has(name)) continue;
        ours.set(name, sibling);
        follow(sibling.dir, sibling.manifest);
        continue;
      }
      const place = placeOf(name, dir);
      if (others.has(place)) continue;
      const found = readInstalled(place);
      others.set(place, found);
      follow(place, found.manifest);
    }
  };
  ours.set(member.manifest.name, member);
  follow(member.dir, member.manifest);
  return { ours: [...ours.values()], others: [...others.values()] };
}
