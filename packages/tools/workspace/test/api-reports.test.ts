import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reportApi } from '../src/api-reports.ts';
import type { Member } from '../src/workspace.ts';

const manifest = {
  name: '@tea/model',
  version: '1.0.0',
  type: 'module',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
};

function built(types: string): Member {
  const dir = mkdtempSync(join(tmpdir(), 'api-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'dist/index.d.ts'), types);
  return { path: 'packages/model', dir, manifest };
}

const brew = '/** Brews. */\nexport declare function brew(cups: number): string;\n';
const report = 'packages/model/etc/model.api.md';

test('the report names what a package offers, and is stale as soon as that changes', () => {
  const before = built(brew);
  expect(reportApi(before, false)).toEqual({ complaints: [], changed: [report] });
  expect(reportApi(before, true).changed).toEqual([report]);
  expect(readFileSync(join(before.dir, 'etc/model.api.md'), 'utf8')).toContain(
    'export function brew(cups: number): string;',
  );
  expect(reportApi(before, false).changed).toEqual([]);

  const after = built(brew.replace('cups: number', 'cups: number, sugar?: boolean'));
  cpSync(join(before.dir, 'etc'), join(after.dir, 'etc'), { recursive: true });
  expect(reportApi(after, false).changed).toEqual([report]);
});

test('the report of an entry that is gone is named, and removed when reports are written', () => {
  const member = built(brew);
  reportApi(member, true);
  writeFileSync(join(member.dir, 'etc/model-old.api.md'), 'gone');
  expect(reportApi(member, false).changed).toEqual(['packages/model/etc/model-old.api.md']);
  reportApi(member, true);
  expect(reportApi(member, false).changed).toEqual([]);
});

test('what has no sentence is named, whether a type, a field or a function', () => {
  const bare = built(
    `${brew}export interface Pot {\n  readonly cups: number;\n  /** Whether it is hot. */\n  readonly hot: boolean;\n}\nexport declare function pour(): void;\n`,
  );
  expect(reportApi(bare, false).complaints).toEqual([
    '@tea/model: no sentence says what this is: export interface Pot {',
    '@tea/model: no sentence says what this is: readonly cups: number;',
    '@tea/model: no sentence says what this is: export function pour(): void;',
  ]);
  expect(reportApi(built(brew), false).complaints).toEqual([]);
});
