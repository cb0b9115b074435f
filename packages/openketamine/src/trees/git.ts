import { spawnSync } from 'node:child_process';
import { OpenKetamineError } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';
import type { Tree, TreeFile } from './tree.js';

// not clinical: more than the data of a library, and a bound all the same
const mostOutput = 256 * 1024 * 1024;

/** What a git command printed, or undefined where it failed. */
export function git(args: readonly string[], cwd: string, input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd,
    input,
    maxBuffer: mostOutput,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

const line = (args: readonly string[], cwd: string) => git(args, cwd)?.toString('utf8').trim();

/** The root of the git repository around a folder. */
export const repositoryOf = (cwd: string): string | undefined =>
  line(['rev-parse', '--show-toplevel'], cwd);

/** The commit that a ref names. */
export const commitOf = (ref: string, cwd: string): string | undefined =>
  ref.startsWith('-')
    ? undefined
    : line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd);

/** Why a ref is not there, and what to do. */
export function unknownRef(ref: string, option: string, cwd: string): OpenKetamineError {
  const shallow = line(['rev-parse', '--is-shallow-repository'], cwd) === 'true';
  if (shallow) {
    return new OpenKetamineError(
      'REF_UNKNOWN',
      option,
      `${JSON.stringify(ref)} is not in this clone, which holds only the newest commits (it is shallow).`,
      'Fetch the rest with `git fetch --unshallow --tags`, or check out with the whole history (`fetch-depth: 0`).',
    );
  }
  const known = line(['for-each-ref', '--format=%(refname:short)'], cwd)?.split('\n') ?? [];
  const near = nearest(ref, known);
  const nearBy = near.length === 0 ? '' : ` Near it are ${near.join(', ')}.`;
  return new OpenKetamineError(
    'REF_UNKNOWN',
    option,
    `There is no file, folder, package or git ref ${JSON.stringify(ref)}.`,
    `Check the name; \`git fetch --tags\` brings refs of others.${nearBy}`,
  );
}

/** The commit to compare with where none is named: the last release, else the last commit. */
export function lastRelease(cwd: string): { readonly ref: string; readonly release: boolean } {
  if (repositoryOf(cwd) === undefined) {
    throw new OpenKetamineError(
      'REF_UNKNOWN',
      '--since',
      'This folder belongs to no git repository, so there is nothing to compare with.',
      'Name two files, folders or packages: `openketamine diff OLD NEW`.',
    );
  }
  const tag = line(
    ['describe', '--tags', '--abbrev=0', '--match=*@[0-9]*', '--match=v[0-9]*'],
    cwd,
  );
  if (tag !== undefined && tag !== '') return { ref: tag, release: true };
  if (commitOf('HEAD', cwd) === undefined) {
    throw new OpenKetamineError(
      'REF_UNKNOWN',
      '--since',
      'This repository has no commit yet.',
      'Commit first, or name what to compare with.',
    );
  }
  if (line(['symbolic-ref', '--quiet', 'HEAD'], cwd) === undefined) {
    throw new OpenKetamineError(
      'REF_UNKNOWN',
      '--since',
      'The head is detached, as in a check of a pull request, and no release is tagged: compared with itself, nothing would ever change.',
      'Name the commit to compare with: `--since origin/main`, or as OLD of `diff`.',
    );
  }
  return { ref: 'HEAD', release: false };
}

/** Files of a commit below some folders. */
export function gitTree(ref: string, cwd: string, wanted: (path: string) => boolean): Tree {
  const root = repositoryOf(cwd) ?? cwd;
  const commit = commitOf(ref, root);
  if (commit === undefined) throw unknownRef(ref, 'OLD', root);
  const listed = git(['ls-tree', '-r', '-z', commit], root)?.toString('utf8').split('\0') ?? [];
  const entries = listed.flatMap((entry) => {
    const { id, path = '' } = /^\d+ blob (?<id>\S+)\t(?<path>.*)$/su.exec(entry)?.groups ?? {};
    return id === undefined || !wanted(path) ? [] : [{ id, path }];
  });
  return { name: ref, now: false, files: blobs(entries, root) };
}

/** The contents of blobs, all in one call. */
function blobs(
  entries: readonly { readonly id: string; readonly path: string }[],
  root: string,
): TreeFile[] {
  if (entries.length === 0) return [];
  const all = git(['cat-file', '--batch'], root, `${entries.map(({ id }) => id).join('\n')}\n`);
  if (all === undefined)
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      'OLD',
      'git cannot read its objects.',
      'Check the repository with `git fsck`.',
    );
  let at = 0;
  return entries.map(({ path }) => {
    const end = all.indexOf(0x0a, at); // not clinical: the end of a line
    const size = Number(all.subarray(at, end).toString('latin1').split(' ')[2]);
    const start = end + 1;
    at = start + size + 1;
    return { path, bytes: all.subarray(start, start + size) };
  });
}
