import { expect, test } from 'vitest';
import { commonChecks } from '../../src/checks/index.ts';
import { goodBrew } from '../package-on-disk.ts';
import { problemsIn } from '../problems.ts';

const broken = (from: string, to: string) =>
  problemsIn({ 'data/sencha.yaml': goodBrew.replace(from, to) });

test('each check has a name and a sentence that says what has to be true', () => {
  const names = commonChecks.map((check) => check.name);
  expect(new Set(names).size).toBe(names.length);
  for (const check of commonChecks) {
    expect(check.name).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(check.description).toMatch(/^\S.*\.$/u);
  }
});

test('file-name-is-id: a record in a file of another name is refused', () => {
  expect(broken('id: sencha', 'id: gyokuro')).toEqual([
    'data/sencha.yaml:2:5 id: "gyokuro" differs from the file name; expected sencha, or rename the file to gyokuro.yaml (file-name-is-id)',
  ]);
});

test('ids-are-unique: the second record of an id is refused and names the first', () => {
  const problems = problemsIn({
    'data/sencha.yaml': goodBrew,
    'data/sencha-2.yaml': goodBrew,
  });
  expect(problems).toContain(
    'data/sencha.yaml:2:5 id: "sencha" is taken by data/sencha-2.yaml; expected an id of its own (ids-are-unique)',
  );
});

test('cites-exist: a citation of no source names the place to add it and the nearest source', () => {
  expect(broken('cite: tea-book#p3', 'cite: tea-bok#p3')).toEqual([
    'data/sencha.yaml:7:52 water.cite: no source "tea-bok"; expected the id of a file in data/sources, or did you mean tea-book? (cites-exist)',
  ]);
});

test('numbers-say-where-from: a number without a basis, citation and verification is refused', () => {
  const bare = goodBrew.replace(
    'basis: label, cite: tea-book#p3, verification: primary',
    'basis: label, verification: primary',
  );
  expect(problemsIn({ 'data/sencha.yaml': bare })).toEqual([
    'data/sencha.yaml:7:17 water.value: the number 200 does not say where it comes from; expected cite beside it (numbers-say-where-from)',
  ]);
});

test.each(['site', 'project'])(
  'numbers-say-where-from: a number on the ground %s needs no citation',
  (basis) => {
    expect(broken('basis: label, cite: tea-book#p3', `basis: ${basis}`)).toEqual([]);
  },
);

test('numbers-say-where-from: a field the collection calls plain needs no provenance', () => {
  expect(broken('leaf: green', 'leaf: green\nyear: 1906')).toEqual([]);
});

test('secondary-names-the-copy: what was read in a copy names the copy', () => {
  expect(broken('verification: primary', 'verification: secondary')).toEqual([
    'data/sencha.yaml:7:79 water.verification: secondary without the copy that was read; expected readIn with its title or address (secondary-names-the-copy)',
  ]);
  expect(broken('verification: primary', 'verification: secondary, readIn: A digest')).toEqual([]);
});

test('readings-are-said-once: what a source says of itself can go from every kind of record', () => {
  const source = `id: tea-book\nread: { verification: primary }\n`;
  const files = {
    'pnpm-workspace.yaml': '',
    'packages/evidence/data/sources/tea-book.yaml': source,
  };
  expect(problemsIn({ ...files, 'data/sencha.yaml': goodBrew })).toEqual([
    'data/sencha.yaml:7:65 water.verification: says what the source tea-book says already; expected it only where it differs, so it can go (readings-are-said-once)',
  ]);
  const short = goodBrew.replace(', verification: primary', '');
  expect(problemsIn({ ...files, 'data/sencha.yaml': short })).toEqual([]);
});

test('record-is-kept: a record without its dossier id is refused', () => {
  expect(broken('record: TEA-1\n', '')).toEqual([
    'data/sencha.yaml:2:1 record: no dossier record is named; expected record: <id> (record-is-kept)',
  ]);
});

test.each([
  ['a day with a name', '{ on: 2026-11-23, by: A. Reader }', true],
  ['a day that does not exist', '{ on: 2026-02-30, by: A. Reader }', false],
  ['a day without a name', "{ on: 2026-11-23, by: '' }", false],
  ['something that is not a day', '{ on: lately, by: A. Reader }', false],
])('last-checked-names-who: %s', (_, value, accepted) => {
  const problems = broken('lastChecked: null', `lastChecked: ${value}`);
  expect(problems.map((problem) => problem.includes('(last-checked-names-who)'))).toEqual(
    accepted ? [] : [true],
  );
});

test('schema-line-is-first: a file that names no schema, or another one, is told the line to write', () => {
  const expected =
    'expected # yaml-language-server: $schema=../schema/brew.json (schema-line-is-first)';
  for (const first of ['', '# yaml-language-server: $schema=../schema/other.json\n']) {
    const text = first + goodBrew.split('\n').slice(1).join('\n');
    expect(problemsIn({ 'data/sencha.yaml': text }).join('\n')).toContain(expected);
  }
});
