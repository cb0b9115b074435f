import { readFileSync } from 'node:fs';
import { publicMembers } from '@openketamine/workspace-tools';
import { expect, test } from 'vitest';

const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const listed = new Set(Object.keys({ ...own.dependencies, ...own.devDependencies }));

test('every package with API pages is built before the site', () => {
  const documented = publicMembers().filter(
    ({ manifest }) => manifest.exports?.['.'] !== undefined,
  );
  expect(
    documented.map(({ manifest }) => manifest.name).filter((name) => !listed.has(name)),
  ).toEqual([]);
});
