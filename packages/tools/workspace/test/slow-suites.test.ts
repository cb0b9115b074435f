import { expect, test } from 'vitest';
import { members } from '../src/workspace.ts';
import { namesIn, slowSuite, touched } from '../src/slow-suites.ts';

const slow = members()
  .filter((member) => member.manifest.scripts?.['test:slow'] !== undefined)
  .map((member) => member.path);

test('without a commit to compare with, every slow suite runs', () => {
  expect(touched(undefined).map((member) => member.path)).toEqual(slow);
});

test('with a commit that does not exist, every slow suite runs rather than none', () => {
  expect(touched('no-such-commit').map((member) => member.path)).toEqual(slow);
});

test('names are read from the JSON of turbo, whatever it says around it', () => {
  const json = JSON.stringify({ packages: { count: 1, items: [{ name: '@tea/a', path: 'a' }] } });
  expect(namesIn(`\u2022 turbo 2\n${json}\n\u2022 turbo 2\n`)).toEqual(['@tea/a']);
});

test('a slow suite is named after its package and says how to run it alone', () => {
  const tea = { path: 'packages/a', dir: '/a', manifest: { name: '@tea/a', version: '1.0.0' } };
  expect(slowSuite(tea).name).toBe('slow:@tea/a');
  expect(slowSuite(tea).fix).toContain('--filter=@tea/a');
});
