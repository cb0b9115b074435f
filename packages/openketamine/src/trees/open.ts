import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import { namesIn, readBytes } from '../load/bytes.js';
import { checkPublished } from '../load/changelogs.js';
import { filesBelow, manifestOf, packageOf } from './folder.js';
import { commitOf, git, gitTree, repositoryOf, unknownRef } from './git.js';
import { tarball } from './tarball.js';
import type { Tree, TreeFile } from './tree.js';
import { workspaceAbove } from './workspace-above.js';

/** Files that hold records, wherever a workspace or a package keeps them. */
const isData = (path: string): boolean =>
  /^(?:packages\/[^/]+\/)?(?:data|json)\/.*\.(?:ya?ml|json|csv)$/u.test(path);

/** A workspace keeps what it publishes as YAML alone; JSON there is made from it. */
const isAuthored = (path: string) => /^packages\/[^/]+\/data\/.*\.(?:ya?ml|csv)$/u.test(path);

const isLoose = (path: string) => /\.(?:ya?ml|json)$/u.test(path);

export { workspaceAbove };

/** The working tree of a workspace. */
export function workingTree(root: string): Tree {
  const files: TreeFile[] = [];
  for (const { name } of namesIn(join(root, 'packages'), 'path')) {
    const data = join(root, 'packages', name, 'data');
    if (existsSync(data)) {
      for (const file of filesBelow(data, () => true)) {
        const path = `packages/${name}/data/${file.path}`;
        if (isAuthored(path)) files.push({ ...file, path });
      }
    }
  }
  return { name: 'the working tree', now: true, files };
}

/** A folder: a workspace, a part of one, a package, or records as they lie. */
function folderTree(given: string): Tree {
  const path = realpathSync(resolve(given));
  const root = workspaceAbove(path);
  if (root !== undefined && realpathSync(root) === path)
    return { ...workingTree(path), name: given };
  const manifest = manifestOf(path);
  if (manifest !== undefined && existsSync(join(path, 'json')))
    return {
      name: `${manifest.name}@${manifest.version}`,
      now: false,
      package: manifest,
      files: published(filesBelow(path, isData)),
    };
  const home = root === undefined ? undefined : inWorkspace(root, path);
  if (home !== undefined) return { ...home, name: given };
  return { name: given, now: true, files: filesBelow(path, isLoose) };
}

/** A part of a workspace, beside all the rest of it. */
function inWorkspace(root: string, path: string): Tree | undefined {
  const inside = relative(realpathSync(root), path).replaceAll('\\', '/');
  const tree = workingTree(root);
  const only = new Set(
    tree.files
      .map((file) => file.path)
      .filter((text) => text === inside || text.startsWith(`${inside}/`)),
  );
  return only.size === 0 ? undefined : { ...tree, only };
}

/** What is published is the JSON; the YAML beside it says the same before it is completed. */
const published = (files: readonly TreeFile[]) =>
  files.filter(({ path }) => path.startsWith('json/'));

function fileTree(given: string): Tree {
  const path = realpathSync(resolve(given));
  if (/\.(?:tgz|tar|tar\.gz)$/u.test(given)) {
    const files = tarball(given);
    const manifest = files.find((file) => file.path === 'package.json');
    const named = manifest === undefined ? undefined : packageOf(manifest.bytes);
    return {
      name: named === undefined ? given : `${named.name}@${named.version} (${given})`,
      now: false,
      ...(named === undefined ? {} : { package: named }),
      files: published(files.filter((file) => isData(file.path))),
    };
  }
  const root = workspaceAbove(dirname(path));
  const home = root === undefined ? undefined : inWorkspace(root, path);
  if (home !== undefined) return { ...home, name: given };
  return {
    name: given,
    now: true,
    files: [{ path: given.replaceAll('\\', '/'), bytes: readBytes(path, 'path') }],
  };
}

/** An installed package, with the version that was asked for. */
function installed(given: string, cwd: string): Tree | undefined {
  const { name, version } =
    /^(?<name>(?:@[a-z0-9-]+\/)?[a-z][a-z0-9-]*)(?:@(?<version>[^@]+))?$/u.exec(given)?.groups ??
    {};
  if (name === undefined) return undefined;
  const found = [join(cwd, 'any.js'), import.meta.url].flatMap((from) => {
    try {
      return [dirname(createRequire(from).resolve(`${name}/package.json`))];
    } catch {
      return [];
    }
  })[0];
  if (found === undefined) return undefined;
  const manifest = manifestOf(found);
  if (manifest === undefined) return undefined;
  if (version !== undefined && version !== manifest.version) {
    checkPublished(name, version, 'version');
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      'version',
      `${name} is installed as ${manifest.version}, not as ${version}.`,
      `Get that version with \`npm pack ${given}\` and name the file.`,
    );
  }
  return {
    name: `${manifest.name}@${manifest.version}`,
    now: false,
    package: manifest,
    files: published(filesBelow(found, isData)),
  };
}

/** A file of a commit, as git writes it: `main:packages/protocols/data/own.yaml`. */
function fileOfCommit(given: string, cwd: string): Tree | undefined {
  const { ref, path } = /^(?<ref>[^:]+):(?<path>.+)$/u.exec(given)?.groups ?? {};
  const root = repositoryOf(cwd);
  if (
    ref === undefined ||
    path === undefined ||
    root === undefined ||
    commitOf(ref, root) === undefined
  )
    return undefined;
  if (isAuthored(path)) {
    const tree = gitTree(ref, root, isAuthored);
    if (tree.files.some((file) => file.path === path))
      return { ...tree, name: given, only: new Set([path]) };
  }
  const bytes = git(['cat-file', 'blob', given], root);
  if (bytes === undefined)
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      'path',
      `There is no file ${path} in ${ref}.`,
      `List what is there with \`git ls-tree -r ${ref}\`.`,
    );
  return { name: given, now: false, files: [{ path, bytes }] };
}

/** Of a repository that keeps records in its own way, what lies below the current folder, named from there. */
function belowFolder(tree: Tree, root: string, cwd: string): Tree {
  const inside = relative(root, realpathSync(cwd)).replaceAll('\\', '/');
  if (inside === '') return tree;
  const files = tree.files.flatMap((file) =>
    file.path.startsWith(`${inside}/`)
      ? [{ ...file, path: file.path.slice(inside.length + 1) }]
      : [],
  );
  return { ...tree, files };
}

/** Opens what somebody names: a file, a folder, a packed or an installed package, or a git ref. */
export function openTree(given: string, option: string, cwd = process.cwd()): Tree {
  if (existsSync(given)) return statSync(given).isDirectory() ? folderTree(given) : fileTree(given);
  const root = repositoryOf(cwd);
  const commit = root === undefined ? undefined : commitOf(given, root);
  if (root !== undefined && commit !== undefined) {
    const tree = gitTree(given, root, isAuthored);
    return tree.files.length > 0 ? tree : belowFolder(gitTree(given, root, isLoose), root, cwd);
  }
  const file = fileOfCommit(given, cwd);
  if (file !== undefined) return file;
  const pack = installed(given, cwd);
  if (pack !== undefined) return pack;
  if (/\.(?:ya?ml|json|tgz|tar)$/u.test(given) || (given.includes('/') && root === undefined))
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      option,
      `${given} cannot be read: there is no such file (ENOENT).`,
      'Check the path.',
    );
  throw unknownRef(given, option, root ?? cwd);
}
