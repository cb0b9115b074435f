import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { format } from '../src/format.ts';
import { identifier } from '../src/generate/names.ts';
import { processData } from '../src/pipeline.ts';
import { compare, write } from '../src/write.ts';
import { brews, goodBrew, packageOnDisk, teaConfig } from './package-on-disk.ts';

const assam = goodBrew
  .replace('id: sencha', 'id: assam-2-leaf')
  .replace('Sencha', 'Assam')
  .replace('leaf: green', 'leaf: black');

test('adding a record adds a module, JSON and an entry in the list, with no other edit', () => {
  const before = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), teaConfig);
  const after = processData(
    packageOnDisk({ 'data/sencha.yaml': goodBrew, 'data/assam-2-leaf.yaml': assam }),
    teaConfig,
  );
  expect([...after.files.keys()].filter((path) => !before.files.has(path))).toEqual([
    'src/generated/assam-2-leaf.ts',
    'json/assam-2-leaf.json',
  ]);
  expect(after.files.get('src/generated/index.ts')).toContain(
    'export const brews: readonly ShippedBrew[] = [\n  assam2Leaf,\n  sencha,\n];',
  );
});

test('a record of a folder below data finds the types one step up', () => {
  const config = { collections: [{ ...brews, dir: 'data/hot' }] };
  const line = goodBrew.replace('../schema', '../../schema');
  const { files, problems } = processData(packageOnDisk({ 'data/hot/sencha.yaml': line }), config);
  expect(problems).toEqual([]);
  expect(files.get('src/generated/hot/sencha.ts')).toContain("from '../types.js';");
  expect(files.get('src/generated/index.ts')).toContain("from './hot/sencha.js';");
  expect(files.has('json/hot/sencha.json')).toBe(true);
});

test('a collection can be one module instead of a module each', () => {
  const files = { 'data/sencha.yaml': goodBrew, 'data/assam-2-leaf.yaml': assam };
  const made = processData(packageOnDisk(files), {
    collections: [{ ...brews, oneModule: true }],
  }).files;
  const whole = made.get('src/generated/brews.ts') ?? '';
  expect(whole.split('\n').filter((line) => line.startsWith('  {format:'))).toHaveLength(2);
  expect(made.get('src/generated/index.ts')).toContain("export { brews } from './brews.js';");
  expect(made.has('src/generated/sencha.ts')).toBe(false);
  expect(made.has('json/sencha.json')).toBe(true);
});

test('a package may have further modules made, also where it has no records', () => {
  const modules = { limits: 'export const limits = [];\n' };
  for (const config of [{ modules }, { ...teaConfig, modules }]) {
    const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), config);
    expect(files.get('src/generated/limits.ts')).toBe(modules.limits);
  }
});

test('a further module may be made from the records', () => {
  const ids = (recordsOf: (collection: string) => readonly unknown[]) =>
    `export const ids = ${JSON.stringify(recordsOf('brews').map((record) => (record as { id: string }).id))};\n`;
  const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), {
    ...teaConfig,
    modules: { ids },
  });
  expect(files.get('src/generated/ids.ts')).toBe('export const ids = ["sencha"];\n');
});

test('the same data gives the same files, byte for byte', () => {
  const files = { 'data/sencha.yaml': goodBrew, 'data/assam-2-leaf.yaml': assam };
  const once = processData(packageOnDisk(files), teaConfig).files;
  const again = processData(packageOnDisk(files), teaConfig).files;
  expect([...again]).toEqual([...once]);
});

test('a shipped record carries a short reference for what it cites, and for nothing else', () => {
  const { files } = processData(
    packageOnDisk({
      'pnpm-workspace.yaml': '',
      'packages/evidence/data/sources/tea-book.yaml':
        'id: tea-book\ntype: book\ntitle: A book of tea\nissued: { date-parts: [[1906, 5]] }\nDOI: 10.1/tea\n',
      'packages/evidence/data/sources/other.yaml': 'id: other\ntitle: Another\n',
      'data/sencha.yaml': goodBrew,
    }),
    teaConfig,
  );
  const shipped = JSON.parse(files.get('json/sencha.json') ?? '{}');
  expect(shipped.references).toEqual({
    'tea-book': { title: 'A book of tea', year: 1906, doi: '10.1/tea' },
  });
});

test('where the workspace has a library of sources, a source known only to the record is refused', () => {
  const { problems } = processData(
    packageOnDisk({
      'pnpm-workspace.yaml': '',
      'packages/evidence/data/sources/other.yaml': 'id: other\ntitle: Another\n',
      'data/sencha.yaml': goodBrew,
    }),
    teaConfig,
  );
  expect(problems.map((problem) => problem.message)).toEqual([
    'no source "tea-book"; expected the id of a file in packages/evidence/data/sources (cites-exist)',
  ]);
});

test('a collection that cites nothing ships records as they are', () => {
  const config = { collections: [{ ...brews, cites: false }] };
  const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), config);
  expect(files.get('src/generated/types.ts')).toContain('export type ShippedBrew = Brew & {');
  expect(files.get('src/generated/types.ts')).toContain('export type BrewId = \n  | "sencha";');
  expect(files.get('src/generated/types.ts')).not.toContain('Reference');
  expect(JSON.parse(files.get('json/sencha.json') ?? '{}')).not.toHaveProperty('references');
});

test('the JSON Schema asks of an author only what has no default', () => {
  const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), teaConfig);
  const schema = JSON.parse(files.get('schema/brew.json') ?? '{}');
  expect(schema.required).toEqual(['id', 'title', 'leaf', 'water']);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('data with a problem generates nothing', () => {
  const outcome = processData(
    packageOnDisk({ 'data/sencha.yaml': goodBrew, 'data/broken.yaml': '[' }),
    teaConfig,
  );
  expect(outcome.files.size).toBe(0);
});

test('comparing tells what is missing, stale or no longer made, and writing mends all three', () => {
  const dir = mkdtempSync(join(tmpdir(), 'data-pipeline-write-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  write(
    dir,
    new Map([
      ['json/a.json', '1'],
      ['json/b.json', '2'],
      ['src/generated/old.ts', '3'],
    ]),
  );
  const wanted = new Map([
    ['json/a.json', '1'],
    ['json/b.json', 'new'],
    ['schema/c.json', '4'],
  ]);

  const difference = {
    missing: ['schema/c.json'],
    stale: ['json/b.json'],
    extra: ['src/generated/old.ts'],
  };
  expect(compare(dir, wanted)).toEqual(difference);
  expect(readFileSync(join(dir, 'json/b.json'), 'utf8')).toBe('2');

  expect(write(dir, wanted)).toEqual(difference);
  expect(readFileSync(join(dir, 'json/b.json'), 'utf8')).toBe('new');
  expect(existsSync(join(dir, 'src/generated/old.ts'))).toBe(false);
  expect(compare(dir, wanted)).toEqual({ missing: [], stale: [], extra: [] });
});

test('writing leaves files that people wrote alone', () => {
  const dir = packageOnDisk({ 'src/index.ts': 'mine', 'data/a.yaml': 'mine' });
  write(dir, new Map([['json/a.json', '1']]));
  writeFileSync(join(dir, 'json/a.json'), 'edited by hand');
  expect(compare(dir, new Map([['json/a.json', '1']])).stale).toEqual(['json/a.json']);
  expect(readFileSync(join(dir, 'src/index.ts'), 'utf8')).toBe('mine');
});

test.each([
  ['ketamine-iv-trd-single', 'ketamineIvTrdSingle'],
  ['phq9', 'phq9'],
  ['2-propanol', '_2Propanol'],
  ['a.b_c', 'aBC'],
])('the id %s is exported as %s', (id, name) => {
  expect(identifier(id)).toBe(name);
});

test('a published record says its format, and a schema where it is named from', () => {
  const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), teaConfig);
  expect(JSON.parse(files.get('json/sencha.json') ?? '{}').format).toBe('openketamine/1');
  const schema = JSON.parse(files.get('schema/brew.json') ?? '{}');
  expect(schema.$id).toBe('https://openketamine.github.io/openketamine/schema/1/tea/brew.json');
});

test('only a protocol says the version of its package', () => {
  const disk = packageOnDisk({ 'data/sencha.yaml': goodBrew });
  const plain = processData(disk, teaConfig).files.get('json/sencha.json') ?? '{}';
  expect(JSON.parse(plain)).not.toHaveProperty('version');
});

test('what the build writes is not written by hand', () => {
  const written = goodBrew.replace(
    'title:',
    'references: { tea-book: { title: A, year: 1906 } }\ntitle:',
  );
  const open = { ...brews, schema: z.looseObject({ id: z.string(), title: z.string() }) };
  const { problems } = processData(packageOnDisk({ 'data/sencha.yaml': written }), {
    collections: [open],
  });
  expect(problems.map((problem) => problem.message)).toContain(
    'references is written by the build; expected no such field (made-is-not-written)',
  );
});

test('the format is that of the model', () => {
  const model = readFileSync(join(import.meta.dirname, '../../../model/src/format.ts'), 'utf8');
  expect(model).toContain(`export const format = '${format}';`);
});

test('a JSON Schema that was made elsewhere is written as it is, with its address', () => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const { files } = processData(packageOnDisk({}), {
    schemas: { cup: { $schema, type: 'object' } },
  });
  expect(JSON.parse(files.get('schema/cup.json') ?? '{}')).toEqual({
    $schema,
    type: 'object',
    $id: 'https://openketamine.github.io/openketamine/schema/1/tea/cup.json',
  });
});

test('modules say what the JSON says, with quotes only where a key needs them', async () => {
  const { files } = processData(packageOnDisk({ 'data/sencha.yaml': goodBrew }), teaConfig);
  const made = files.get('src/generated/sencha.ts') ?? '';
  const text = /= (?<value>\{.*\});$/mu.exec(made)?.groups?.['value'] ?? '';
  const module = `data:text/javascript,${encodeURIComponent(`export default ${text}`)}`;
  const { default: value } = await import(module);
  expect(value).toEqual(JSON.parse(files.get('json/sencha.json') ?? '{}'));
  expect(text).toContain('format:"openketamine/1"');
});
