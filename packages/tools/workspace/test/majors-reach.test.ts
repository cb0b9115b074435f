import { expect, test } from 'vitest';
import { bumpsOf, missingMajors } from '../src/gates/majors-reach.ts';
import { publicMembers } from '../src/workspace.ts';

const changeset = (lines: Record<string, string>) =>
  `---\n${Object.entries(lines)
    .map(([name, bump]) => `'${name}': ${bump}\n`)
    .join('')}---\n\nSomething.\n`;

test('of several changesets the largest bump of a package counts', () => {
  const bumps = bumpsOf([
    changeset({ a: 'patch', b: 'major' }),
    changeset({ a: 'minor', b: 'patch' }),
    '---\n---\n',
  ]);
  expect(Object.fromEntries(bumps)).toEqual({ a: 'minor', b: 'major' });
});

const members = publicMembers().filter(({ manifest }) =>
  [
    '@openketamine/model',
    '@openketamine/planner',
    '@openketamine/care-plan',
    '@openketamine/authoring',
  ].includes(manifest.name),
);
const types: Record<string, string[]> = {
  '@openketamine/planner': ['@openketamine/model'],
  '@openketamine/care-plan': ['@openketamine/planner'],
};
const typesOf = ({ manifest }: (typeof members)[number]) => new Set(types[manifest.name]);

test('a major reaches those whose types are made of it, and those whose types are made of theirs', () => {
  const missing = missingMajors(
    bumpsOf([changeset({ '@openketamine/model': 'major', '@openketamine/planner': 'minor' })]),
    members,
    typesOf,
  );
  expect(Object.fromEntries(missing)).toEqual({
    '@openketamine/planner': '@openketamine/model',
    '@openketamine/care-plan': '@openketamine/planner',
  });
});

test('who is major already is not missing, and without a major nobody is', () => {
  const all = changeset({
    '@openketamine/model': 'major',
    '@openketamine/planner': 'major',
    '@openketamine/care-plan': 'major',
  });
  expect(missingMajors(bumpsOf([all]), members, typesOf).size).toBe(0);
  expect(
    missingMajors(bumpsOf([changeset({ '@openketamine/model': 'minor' })]), members, typesOf).size,
  ).toBe(0);
});
