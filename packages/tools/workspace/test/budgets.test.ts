import { describe, expect, test } from 'vitest';
import { isPermissive, overweight, strayFiles } from '../src/budgets.ts';
import { treeOf } from '../src/tree.ts';
import { publicMembers, type Member } from '../src/workspace.ts';

const members = publicMembers();
const named = (name: string): Member => {
  const found = members.find((member) => member.manifest.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('licences', () => {
  test.each([
    'MIT',
    'ISC',
    'Apache-2.0',
    '(Apache-2.0 AND CC0-1.0)',
    'CPAL-1.0 OR MIT',
    '(MIT OR GPL-3.0)',
  ])('%s asks for no more than a notice', (license) => expect(isPermissive(license)).toBe(true));
  test.each([
    undefined,
    '',
    'CPAL-1.0 OR AGPL-1.0',
    'SEE LICENSE IN LICENSE.md',
    '(ISC AND CC-BY-3.0)',
    'GPL-2.0',
    'UNLICENSED',
  ])('%s asks for more, or does not say', (license) => expect(isPermissive(license)).toBe(false));
});

test('what a package installs includes what its dependencies install, and no optional peer', () => {
  const { ours, others } = treeOf(named('@openketamine/planner'));
  expect(ours.map((our) => our.manifest.name).toSorted()).toEqual([
    '@openketamine/model',
    '@openketamine/planner',
  ]);
  const names = others.map((installed) => installed.name);
  expect(names).toContain('temporal-utils');
  expect(names).not.toContain('date-holidays');
});

test('a package that brings along too much, a licence that asks for more, or a Node that is too new is named', () => {
  const member = named('@openketamine/planner');
  const heavy: Member = {
    ...member,
    manifest: {
      ...member.manifest,
      dependencies: { ...member.manifest.dependencies, 'date-holidays': '^3.0.0' },
    },
  };
  const packed = { member: heavy, manifest: heavy.manifest, tarball: '', bytes: 0, files: new Map([['dist/index.js.map', 1], ['dist/moved.js', 1]]) }; // prettier-ignore
  const found = overweight(packed, [packed]).join('\n');
  expect(found).toMatch(/installs \d+ packages, at most 6: @openketamine\/planner/u);
  expect(found).toMatch(/installs \d+\.\d MB, at most 15\.0/u);
  expect(found).toContain('date-holidays, whose licence is (ISC AND CC-BY-3.0)');
  expect(strayFiles(packed)).toEqual([
    '@openketamine/planner ships 1 modules whose source is gone: dist/moved.js',
    '@openketamine/planner ships 1 maps to sources that it does not ship',
    '@openketamine/planner ships no LICENSE',
    '@openketamine/planner ships no NOTICE',
    '@openketamine/planner ships no LICENSE-DATA',
  ]);
});
