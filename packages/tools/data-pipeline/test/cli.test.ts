import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodBrew, packageOnDisk } from './package-on-disk.ts';

const cli = join(import.meta.dirname, '../src/cli.ts');

const config = `
import { defineData } from '@openketamine/data-pipeline';
import { brewSchema } from './src/brew.js';
export default defineData({
  collections: [{ name: 'brews', dir: 'data', schema: brewSchema, type: { name: 'Brew', from: './brew.js' } }],
});
`;
const schema = `
import * as z from 'zod';
export const brewSchema = z.looseObject({ id: z.string() });
`;

/** A package as a data package is: its own schema in TypeScript, and the tools installed beside it. */
function teaPackage(brew: string): string {
  const dir = packageOnDisk({
    'package.json': '{ "type": "module" }',
    'data.config.ts': config,
    'src/brew.ts': schema,
    'data/sencha.yaml': brew,
    'node_modules/@openketamine/.keep': '',
  });
  symlinkSync(
    join(import.meta.dirname, '..'),
    join(dir, 'node_modules/@openketamine/data-pipeline'),
  );
  symlinkSync(join(import.meta.dirname, '../node_modules/zod'), join(dir, 'node_modules/zod'));
  return dir;
}

const run = (dir: string, ...args: string[]) =>
  spawnSync(process.execPath, [cli, '--package', dir, ...args], { encoding: 'utf8' });

const brew = goodBrew.replace(', year: 1906', '');

test('good data is generated, and a second run changes nothing', () => {
  const dir = teaPackage(brew);
  const first = run(dir);
  expect(first.stderr).toBe('');
  expect(first.stdout).toBe('1 record, 6 generated files, 6 changed\n');
  expect(run(dir).stdout).toBe('1 record, 6 generated files, all up to date\n');
  expect(run(dir, '--check').status).toBe(0);
});

test('--check fails on a stale file, names it and the command that mends it, and writes nothing', () => {
  const dir = teaPackage(brew);
  run(dir);
  const file = join(dir, 'json/sencha.json');
  writeFileSync(file, '{}');
  const checked = run(dir, '--check');
  expect(checked.status).toBe(1);
  expect(checked.stderr).toContain('  json/sencha.json\n');
  expect(checked.stderr).toContain('pnpm generate');
  expect(readFileSync(file, 'utf8')).toBe('{}');
});

test('a broken file fails with its place, and nothing is written', () => {
  const dir = teaPackage(brew.replace('title: Sencha', 'title: "Sencha'));
  const result = run(dir);
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/^data\/sencha\.yaml:\d+:\d+ not readable as YAML: /u);
  expect(result.stderr).toContain('1 problem. Nothing was written.');
  expect(existsSync(join(dir, 'json'))).toBe(false);
});

test('an unknown option is a wrong call', () => {
  const result = run(teaPackage(brew), '--chekc');
  expect(result.status).toBe(2);
  expect(result.stderr).toContain('--check');
});
