import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlock, readAuthored } from '@openketamine/authoring';
import { OpenKetamineError } from '@openketamine/model';
import { apiChange, readChangeset, type Need, type Release } from '@openketamine/review/bump';
import { greatest } from '@openketamine/review/diff';
import { git } from '../trees/git.js';
import type { Tree } from '../trees/tree.js';
import { namesIn } from './bytes.js';
import { didYouMean } from './did-you-mean.js';

/** A package of the workspace. */
interface Member {
  readonly name: string;
  readonly dir: string;
  readonly private: boolean;
}

/** Every package and app below a root, to the depth at which workspaces keep them. */
function members(root: string): Member[] {
  const found: Member[] = [];
  const look = (dir: string, depth: number): void => {
    const manifest = join(root, dir, 'package.json');
    if (existsSync(manifest)) {
      const { name, private: own } = JSON.parse(readFileSync(manifest, 'utf8')) as {
        name?: string;
        private?: boolean;
      };
      if (name !== undefined) found.push({ name, dir, private: own === true });
    }
    if (depth === 0 || !existsSync(join(root, dir))) return;
    for (const entry of namesIn(join(root, dir), 'path'))
      if (
        entry.isDirectory() &&
        !['node_modules', 'dist', 'data', 'json', 'src'].includes(entry.name)
      )
        look(`${dir}/${entry.name}`, depth - 1);
  };
  for (const folder of ['packages', 'apps']) look(folder, 2);
  if (existsSync(join(root, 'package.json'))) look('.', 0);
  return found;
}

const lines = (bytes: Buffer | undefined) =>
  (bytes?.toString('utf8') ?? '').split('\0').filter((path) => path !== '');

/** A file as it was at a commit; undefined where it was not there. */
const fileAt = (ref: string, path: string, root: string) =>
  git(['cat-file', 'blob', `${ref}:./${path}`], root)?.toString('utf8');

/** What the changesets say that were not there, or said something else, at a commit. */
export function releasesSince(ref: string, root: string): readonly Release[] {
  const dir = join(root, '.changeset');
  if (!existsSync(dir)) return [];
  const names = members(root).map(({ name }) => name);
  const before = new Set(lines(git(['ls-tree', '-z', '--name-only', ref, '.changeset/'], root)));
  return namesIn(dir, '.changeset').flatMap(({ name }) => {
    if (!name.endsWith('.md') || name === 'README.md') return [];
    const path = `.changeset/${name}`;
    const text = readFileSync(join(dir, name), 'utf8');
    if (before.has(path) && fileAt(ref, path, root) === text) return [];
    const { releases, problems } = readChangeset(path, text);
    const [problem] = problems;
    if (problem !== undefined)
      throw new OpenKetamineError(
        'CHANGESET_INVALID',
        `${path}:${problem.line}`,
        `${path}:${problem.line} ${problem.message}.`,
        "Write a line such as `'@openketamine/protocols': minor`.",
      );
    const strange = releases.find(
      (release) => names.length > 0 && !names.includes(release.package),
    );
    if (strange !== undefined)
      throw new OpenKetamineError(
        'CHANGESET_INVALID',
        `${path}:${strange.line}`,
        `${path}:${strange.line} names ${JSON.stringify(strange.package)}, and there is no such package.`,
        didYouMean(strange.package, names),
      );
    return releases;
  });
}

/** What the code of each published package asks for: by its API reports, else a patch where its source changed. */
export function codeNeeds(ref: string, root: string): readonly Need[] {
  const changed = [
    ...lines(git(['diff', '--name-only', '-z', '--relative', ref, '--', '.'], root)),
    ...lines(git(['ls-files', '--others', '--exclude-standard', '-z'], root)),
  ];
  return members(root)
    .filter(
      (member) => !member.private && fileAt(ref, `${member.dir}/package.json`, root) !== undefined,
    )
    .flatMap(({ name, dir }): Need[] => {
      const own = changed.filter((path) => path.startsWith(`${dir}/`));
      const changes = own
        .filter((path) => path.startsWith(`${dir}/etc/`) && path.endsWith('.api.md'))
        .flatMap((path) => {
          const is = existsSync(join(root, path))
            ? readFileSync(join(root, path), 'utf8')
            : undefined;
          return apiChange(fileAt(ref, path, root), is) ?? [];
        });
      const level = greatest(changes.map((change) => change.level));
      const because = changes.find((change) => change.level === level)?.because ?? '';
      const offered = { package: name, direction: 'neutral' } as const;
      if (level !== undefined && level !== 'patch')
        return [{ ...offered, level, from: 'api', because: `public names and types, ${because}` }];
      const source = own.some((path) => path.startsWith(`${dir}/src/`));
      return source
        ? [
            {
              ...offered,
              level: 'patch',
              from: 'code',
              because: 'its source changed, its public names and types did not',
            },
          ]
        : [];
    });
}

/** Ids that live on as another name of a record. */
export function sourceAliases(tree: Tree): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, bytes } of tree.files) {
    if (!/evidence\/data\/sources\//u.test(path)) continue;
    const text = Buffer.from(bytes).toString('utf8');
    if (!/^aliases:/mu.test(text)) continue;
    const { value } = readAuthored(path, text);
    const aliases = isBlock(value) ? value['aliases'] : undefined;
    if (Array.isArray(aliases)) for (const alias of aliases) found.add(String(alias));
  }
  return found;
}
