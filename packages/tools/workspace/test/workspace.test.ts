import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gates } from '../src/gates/index.ts';
import { entries, members, publicMembers, root } from '../src/workspace.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const rooms = Object.keys(json(join(root, 'turbo.json')).boundaries.tags);

test('the command of the README runs the package manager that package.json names', () => {
  const { packageManager } = json(join(root, 'package.json'));
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(ci).toContain(`npx --yes ${packageManager} test\n`);
});

test('CI asks every gate', () => {
  const ci = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
  const asked = [...ci.matchAll(/gates: (?<names>[a-z -]+)/gu)].flatMap(
    (match) => match.groups?.['names']?.trim().split(' ') ?? [],
  );
  expect(asked.toSorted()).toEqual(gates.map((gate) => gate.name).toSorted());
});

/** Packages whose modules say so by their ending, .mts: Docusaurus writes error pages in a package of type module. */
const modulesByEnding: ReadonlySet<string> = new Set(['apps/docs']);

describe.each(members().map((member) => [member.path, member] as const))('%s', (_, member) => {
  test('stands in one room of the house, so that its imports have a direction', () => {
    const turbo = join(member.dir, 'turbo.json');
    expect(existsSync(turbo), `${member.path}/turbo.json`).toBe(true);
    const { tags } = json(turbo);
    expect(tags).toHaveLength(1);
    expect([...rooms, 'examples']).toContain(tags[0]);
  });

  test('is a module, and its code is under Apache-2.0', () => {
    expect(member.manifest.type).toBe(modulesByEnding.has(member.path) ? undefined : 'module');
    expect(member.manifest.license).toMatch(/^\(?Apache-2\.0/u);
  });
});

describe.each(publicMembers().map((member) => [member.path, member] as const))(
  '%s',
  (_, member) => {
    const { manifest, dir } = member;

    test('says which Node it needs, what it publishes, and that importing it does nothing', () => {
      expect(manifest.engines).toEqual({ node: '>=20.19' });
      expect(manifest.files).toContain('dist');
      expect(manifest.sideEffects ?? manifest.bin).not.toBe(true);
      expect(manifest.sideEffects ?? manifest.bin).toBeDefined();
    });

    test('has API pages of every entry', () => {
      const { entryPoints } = json(join(dir, 'typedoc.json'));
      const sources = entries(member).map(({ module }) =>
        module.replace('./dist/', 'src/').replace(/\.js$/u, '.ts'),
      );
      expect(entryPoints).toEqual(sources);
    });

    test('depends on its siblings by an ordinary range, never as peers', () => {
      const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) =>
        name.startsWith('@openketamine/'),
      );
      for (const [, range] of ours) expect(range).toBe('workspace:^');
      expect(manifest).not.toHaveProperty('peerDependencies.@openketamine/model');
    });

    test('has a README, API pages and an entry with types', () => {
      expect(existsSync(join(dir, 'README.md')), 'README.md').toBe(true);
      // a program is used from a terminal: it has no entries
      if (manifest.bin !== undefined) return;
      expect(existsSync(join(dir, 'typedoc.json')), 'typedoc.json').toBe(true);
      expect(entries(member).length).toBeGreaterThan(0);
    });
  },
);
