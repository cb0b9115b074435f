import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { publicMembers, root, type Member } from '../workspace.ts';

type Bump = 'major' | 'minor' | 'patch';

/** What the changesets that wait ask of each package: the largest of each. */
export function bumpsOf(texts: readonly string[]): ReadonlyMap<string, Bump> {
  const order: readonly Bump[] = ['patch', 'minor', 'major'];
  const bumps = new Map<string, Bump>();
  for (const text of texts) {
    const head = /^---\n(?<head>.*?)\n---/su.exec(text)?.groups?.['head'] ?? '';
    for (const { groups } of head.matchAll(
      /^['"](?<name>[^'"]+)['"]: (?<bump>major|minor|patch)$/gmu,
    )) {
      const name = groups?.['name'] ?? '';
      const bump = groups?.['bump'] as Bump;
      const before = bumps.get(name);
      if (before === undefined || order.indexOf(bump) > order.indexOf(before))
        bumps.set(name, bump);
    }
  }
  return bumps;
}

/** Which packages a package names in its types, so that what changes there changes here. */
export type TypesOf = (member: Member) => ReadonlySet<string>;

/** Packages that have to be major because what their types are made of is, and are not; each with the reason. */
export function missingMajors(
  bumps: ReadonlyMap<string, Bump>,
  members: readonly Member[],
  typesOf: TypesOf,
): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  const major = new Set([...bumps].flatMap(([name, bump]) => (bump === 'major' ? [name] : [])));
  for (let grown = true; grown;) {
    grown = false;
    for (const member of members) {
      const { name } = member.manifest;
      if (major.has(name)) continue;
      const reason = [...typesOf(member)].find((text) => major.has(text));
      if (reason === undefined) continue;
      missing.set(name, reason);
      major.add(name);
      grown = true;
    }
  }
  return missing;
}

function declarations(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => readFileSync(join(dir, path), 'utf8'));
}

/** As the built declarations say. */
const builtTypes: TypesOf = ({ dir }) =>
  new Set(
    declarations(join(dir, 'dist')).flatMap((text) =>
      [
        ...text.matchAll(/(?:from |import\()['"](?<name>@openketamine\/[a-z-]+|openketamine)/gu),
      ].map(({ groups }) => groups?.['name'] ?? ''),
    ),
  );

export const majorsReach: Gate = {
  name: 'majors-reach',
  description:
    'A package whose types are made of another is major whenever the other is, in the changesets that wait.',
  fix: 'Add the package that is named to the changeset as major, and say there what its users have to do.',
  needsBuild: true,
  run() {
    const folder = join(root, '.changeset');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const missing = missingMajors(bumpsOf(texts), publicMembers(), builtTypes);
    const output = [...missing]
      .map(([name, reason]) => `${name} has types of ${reason}, which is major\n`)
      .join('');
    return { ok: missing.size === 0, output };
  },
};
