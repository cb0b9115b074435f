import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Packed } from '../src/pack.ts';
import { bomProblems } from '../src/release/bom.ts';
import { addRelease, changelogOf, dateHeading } from '../src/release/changelog.ts';
import { draftReasons, plainVersion, shippedRecords, stateOf } from '../src/release/drafts.ts';
import { leaksIn, privateDependencies } from '../src/release/leaks.ts';
import { distTag, inOrder } from '../src/release/publish.ts';
import { publicMembers, root, type Manifest, type Member } from '../src/workspace.ts';

function memberWith(
  name: string,
  records: Readonly<Record<string, object>>,
  dependencies = {},
): Member {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-member-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, record] of Object.entries(records)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), JSON.stringify(record));
  }
  return { path: `packages/${name}`, dir, manifest: { name, version: '1.0.0', dependencies } };
}

describe('which packages go out as drafts', () => {
  const signed = {
    'json/a.json': { id: 'a', status: { state: 'reviewed' } },
    'json/rules/b.json': { id: 'b', status: 'endorsed' },
    'json/c.json': { id: 'c', status: { state: 'superseded', supersededBy: 'a' } },
  };

  test.each(['draft', 'under-review'])(
    'one with a record that is %s, and whatever installs it',
    (state) => {
      const data = memberWith('data', { ...signed, 'json/d.json': { id: 'd', status: { state } } });
      const end = memberWith('end', {}, { middle: '^1.0.0' });
      const middle = memberWith('middle', {}, { data: '^1.0.0' });
      const engine = memberWith('engine', {}, { zod: '^4' });
      const reasons = draftReasons([end, middle, data, engine]);
      expect(reasons.get('data')).toBe('1 of its records are not signed');
      expect(reasons.get('middle')).toBe('it installs data');
      expect(reasons.get('end')).toBe('it installs middle');
      expect(reasons.has('engine')).toBe(false);
    },
  );

  test('none whose records are all signed, or not to be followed', () => {
    const data = memberWith('data', signed);
    expect(draftReasons([data]).size).toBe(0);
    expect(shippedRecords(data).find(({ id }) => id === 'c')).toMatchObject({ state: 'superseded', supersededBy: 'a' }); // prettier-ignore
    expect(stateOf({})).toBeUndefined();
  });

  test('today all that carry clinical data, and the command line with them', () => {
    const reasons = draftReasons(publicMembers());
    for (const name of [
      '@openketamine/protocols',
      '@openketamine/risk',
      '@openketamine/outcomes',
      '@openketamine/pharmacokinetics',
      'openketamine',
    ])
      // prettier-ignore
      expect([...reasons.keys()]).toContain(name);
    expect(reasons.has('@openketamine/authoring')).toBe(false);
  });

  test('a caret range takes neither the next draft nor any draft that it does not name', async () => {
    const { satisfies, maxSatisfying } = (await import('semver')).default;
    const published = ['2.0.0-draft', '2.1.0-draft', '2.1.1-draft', '3.0.0-draft'];
    expect(maxSatisfying(published, '^2.0.0-draft')).toBe('2.0.0-draft');
    expect(maxSatisfying(published, '^2.0.0')).toBeNull();
    // what was signed later is taken
    expect(satisfies('2.2.0', '^2.0.0-draft')).toBe(true);
    expect(distTag('2.0.0-draft')).toBe('draft');
    expect(distTag('2.0.0')).toBe('latest');
    expect(plainVersion('2.0.0-draft')).toBe('2.0.0');
  });
});

describe('a changelog as data', () => {
  const release = (version: string, date: string) => ({ version, date, changes: [], records: [] });

  test('has the newest release first, each once, and none older than the one before', () => {
    const member = memberWith('data', {});
    addRelease(member, release('1.0.0', '2026-01-05'));
    addRelease(member, release('2.0.0', '2026-02-02'));
    expect(changelogOf(member).releases.map(({ version }) => version)).toEqual(['2.0.0', '1.0.0']);
    expect(() => addRelease(member, release('2.0.0', '2026-03-02'))).toThrow(/already/u);
    expect(() => addRelease(member, release('3.0.0', '2026-01-31'))).toThrow(/older than 2\.0\.0/u);
  });

  test('of each package names that package, and is shipped with CHANGELOG.md', () => {
    for (const { dir, manifest } of publicMembers()) {
      expect(changelogOf({ dir, manifest }).package).toBe(manifest.name);
      expect(manifest.files).toEqual(expect.arrayContaining(['CHANGELOG.md', 'changelog.json']));
      expect(manifest.exports?.['./changelog.json']).toBe('./changelog.json');
    }
  });

  test('in words says the day, and of a draft that not everything was signed', () => {
    const text = '# teas\n\n## 2.0.0\n\n### Major Changes\n';
    expect(dateHeading(text, '2.0.0', '2.0.0', '2026-02-02')).toContain('## 2.0.0\n\nPublished on 2026-02-02.\n'); // prettier-ignore
    expect(dateHeading(text, '2.0.0', '2.0.0-draft', '2026-02-02')).toMatch(/## 2\.0\.0-draft\n\nPublished on 2026-02-02\. Not everything/u); // prettier-ignore
    expect(() => dateHeading(text, '3.0.0', '3.0.0', '2026-02-02')).toThrow(/no heading 3\.0\.0/u);
  });

  test('every changeset that waits names packages that exist, so that a release can be made', () => {
    const names = new Set(publicMembers().map(({ manifest }) => manifest.name));
    const dir = join(root, '.changeset');
    const config = JSON.parse(readFileSync(join(dir, 'config.json'), 'utf8')) as {
      changelog: string;
    };
    expect(config.changelog).toBe('./changelog.mjs');
    const files = readdirSync(dir).filter((name) => name.endsWith('.md') && name !== 'README.md');
    const strange = files.flatMap((name) => {
      const head = /^---\n(?<head>.*?)\n---/su.exec(readFileSync(join(dir, name), 'utf8'))?.groups?.['head'] ?? ''; // prettier-ignore
      return [...head.matchAll(/^['"](?<name>[^'"]+)['"]/gmu)].flatMap(({ groups }) => (names.has(groups?.['name'] ?? '') ? [] : [`${name}: ${groups?.['name']}`])); // prettier-ignore
    });
    expect(strange).toEqual([]);
  });
});

describe('what a tarball gives away', () => {
  test.each([
    ['dist/a.js', '// /home/anna/code/x', 'a path of somebody\u2019s machine'],
    ['dist/a.js', 'from "/work/main/packages/x"', 'a path of somebody\u2019s machine'],
    ['dist/a.js', '-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
    ['dist/a.js', `const t = 'npm_${'a'.repeat(36)}'`, 'a token of npm'],
    ['README.md', 'see ../shared/evidence', 'a folder beside the repository'],
    ['.npmrc', '//r/:_authToken=x', 'a password of a registry'],
  ])('%s with %j is %s', (path, text, what) => expect(leaksIn(path, text)).toContain(what));

  test.each(['test/a.js', 'dist/a.test.js', 'src/a.ts', 'dist/a.js.map', '.env', 'cases/a.yaml'])('%s is a file that nobody needs', (path) => expect(leaksIn(path, '')).toEqual(['a file that nobody needs'])); // prettier-ignore

  test.each([
    ['dist/a.d.ts', 'export {}'],
    ['dist/internal/tests/score.js', "import { x } from '../shared.js'"],
    ['README.md', 'https://example.org/home/page and a 1/2/work/3'],
  ])('%s with %j is nothing', (path, text) => expect(leaksIn(path, text)).toEqual([]));

  test('no dependency that a stranger cannot install', () => {
    const secret = new Set(['@openketamine/workspace-tools']);
    const manifest = { dependencies: { zod: '^4', a: 'workspace:^', b: 'catalog:', c: 'file:../c' }, peerDependencies: { '@openketamine/workspace-tools': '1.0.0' } }; // prettier-ignore
    expect(privateDependencies(manifest, secret)).toEqual(['a workspace:^', 'b catalog:', 'c file:../c', '@openketamine/workspace-tools 1.0.0']); // prettier-ignore
  });
});

test('what others need is published first', () => {
  const packed = (name: string, dependencies: Record<string, string>) => ({ manifest: { name, version: '1.0.0', dependencies } as Manifest }) as Packed; // prettier-ignore
  const order = inOrder([packed('end', { middle: '^1', data: '^1' }), packed('middle', { data: '^1' }), packed('data', { zod: '^4' })]); // prettier-ignore
  expect(order.map(({ manifest }) => manifest.name)).toEqual(['data', 'middle', 'end']);
});

test('a bill of materials lists every package with its version, and a licence of everything', () => {
  const component = (name: string, version: string, group = '') => ({ name, version, group, licenses: [{}] }); // prettier-ignore
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [component('model', '1.0.0', '@openketamine'), { name: 'silent', version: '1.0.0' }] }; // prettier-ignore
  expect(bomProblems(bom, [{ name: '@openketamine/model', version: '1.0.0' }])).toEqual(['silent has no licence']); // prettier-ignore
  expect(bomProblems(bom, [{ name: '@openketamine/model', version: '2.0.0' }])[0]).toContain('not listed'); // prettier-ignore
  expect(bomProblems({ ...bom, bomFormat: 'other' }, [])).toEqual(['other is no CycloneDX']);
});
