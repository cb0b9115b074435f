import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isStale } from '../src/fresh-build.ts';

/** A folder of packages whose files were last changed at the given seconds. */
function packages(files: Readonly<Record<string, number>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'fresh-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [path, seconds] of Object.entries(files)) {
    const full = join(dir, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, '');
    utimesSync(full, seconds, seconds);
  }
  // Writing a file changes its folders; only the files matter here.
  for (const path of Object.keys(files)) {
    for (let at = dirname(path); at !== '.'; at = dirname(at)) utimesSync(join(dir, at), 1, 1);
  }
  return dir;
}

const stale = (files: Readonly<Record<string, number>>) => {
  const dir = packages({ ...files, stamp: 100 });
  return isStale(join(dir, 'packages'), join(dir, 'stamp'));
};

test('what was never built is stale', () => {
  const dir = packages({ 'packages/a/src/x.ts': 50 });
  expect(isStale(join(dir, 'packages'), join(dir, 'stamp'))).toBe(true);
});

test('a source or a data file that changed after the build makes it stale', () => {
  expect(stale({ 'packages/a/src/x.ts': 99, 'packages/a/data/deep/y.yaml': 99 })).toBe(false);
  expect(stale({ 'packages/a/src/x.ts': 101 })).toBe(true);
  expect(stale({ 'packages/a/data/deep/y.yaml': 101 })).toBe(true);
});

test('what a build makes, and tests, do not make it stale', () => {
  expect(
    stale({
      'packages/a/src/x.ts': 99,
      'packages/a/dist/x.js': 101,
      'packages/a/src/generated/x.ts': 101,
      'packages/a/test/x.test.ts': 101,
    }),
  ).toBe(false);
});
