import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { environment } from '../src/run.ts';
import { root } from '../src/workspace.ts';

/** A workspace with the house rules of this one and two packages, of which the first uses the second. */
function judgedDirection(from: string, to: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'directions-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const files = {
    'package.json': { name: 'house', private: true, packageManager: 'pnpm@12.21.0' },
    'packages/a/package.json': {
      name: 'a',
      version: '1.0.0',
      type: 'module',
      dependencies: { b: 'workspace:^' },
    },
    'packages/a/turbo.json': { extends: ['//'], tags: [from] },
    'packages/b/package.json': {
      name: 'b',
      version: '1.0.0',
      type: 'module',
      exports: './index.js',
    },
    'packages/b/turbo.json': { extends: ['//'], tags: [to] },
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), JSON.stringify(content));
  }
  writeFileSync(join(dir, 'pnpm-workspace.yaml'), 'packages: [packages/*]\n');
  writeFileSync(join(dir, 'packages/a/index.ts'), "import { b } from 'b';\nexport const a = b;\n");
  writeFileSync(join(dir, 'packages/b/index.js'), 'export const b = 1;\n');
  copyFileSync(join(root, 'turbo.json'), join(dir, 'turbo.json'));
  spawnSync('git', ['init', '-q', dir]);
  const result = spawnSync('turbo', ['boundaries'], {
    cwd: dir,
    env: environment(),
    encoding: 'utf8',
  });
  return result.status === 0 ? 'allowed' : `refused: ${result.stdout}${result.stderr}`;
}

test.each([
  ['data', 'ground'],
  ['engine', 'ground'],
  ['joint', 'data'],
  ['joint', 'engine'],
  ['joint', 'composed'],
  ['end', 'joint'],
  ['end', 'ground'],
  ['data', 'tooling'],
])('%s may use %s', (from, to) => {
  expect(judgedDirection(from, to)).toBe('allowed');
});

test.each([
  ['ground', 'data'],
  ['ground', 'engine'],
  ['data', 'engine'],
  ['data', 'data'],
  ['engine', 'data'],
  ['engine', 'engine'],
  ['engine', 'joint'],
  ['joint', 'end'],
  ['composed', 'joint'],
  ['tooling', 'engine'],
])('%s may not use %s', (from, to) => {
  expect(judgedDirection(from, to)).toMatch(/^refused: .*`?b`?/su);
});
