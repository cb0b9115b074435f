import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist/index.js');
const built = existsSync(dist);

/** Runs code against the built package in a process of its own, and says what it loaded. */
function measured(code: string): { readonly modules: readonly string[] } {
  const script = `
    import { registerHooks } from 'node:module';
    const modules = [];
    registerHooks({ load(url, context, next) { modules.push(url); return next(url, context); } });
    const evidence = await import(${JSON.stringify(dist)});
    ${code}
    console.log(JSON.stringify({ modules }));`;
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return JSON.parse(text);
}

/** Modules of this package's data; those of others are none of ours. */
const generated = (modules: readonly string[]) =>
  modules.flatMap((url) => /evidence\/dist\/generated\/(.+)\.js$/u.exec(url)?.[1] ?? []).toSorted();

test.skipIf(!built)('a single source loads the sources and nothing else', () => {
  const { modules } = measured(`await evidence.source('berman2000');`);
  expect(generated(modules)).toEqual(['sources']);
});

test.skipIf(!built)('a regulatory question loads the regulatory records and nothing else', () => {
  const { modules } = measured(
    `await evidence.onLabel({ drug: 'esketamine', place: 'US', on: '2025-01-17' });`,
  );
  expect(generated(modules)).toEqual(['regulatory']);
});

test.skipIf(!built)('the matrix loads what it is counted from', () => {
  expect(generated(measured('await evidence.conditionMatrix();').modules)).toEqual([
    'conditions',
    'grading',
    'outcomes',
  ]);
});
