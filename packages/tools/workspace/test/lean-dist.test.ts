import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staleFiles, withoutComments } from '../src/lean-dist.ts';

test('comments on lines of their own go, and nothing of the code does', () => {
  const code = `/** Adds.
 * @returns the sum
 */
export const add = (a, b) => {
    // both
    return a + b; // never rounds
};
export const text = '/** no comment */';
const made = /* @__PURE__ */ add(1, 2);
`;
  expect(withoutComments(code)).toBe(`export const add = (a, b) => {
    return a + b; // never rounds
};
export const text = '/** no comment */';
const made = /* @__PURE__ */ add(1, 2);
`);
});

test('what a tool reads stays', () => {
  const code = `#!/usr/bin/env node
/*! licence */
//# sourceURL=x.js
/* @__NO_SIDE_EFFECTS__ */
export function f() { }
`;
  expect(withoutComments(code)).toBe(code);
});

test('a module without comments stays as it is', () => {
  expect(withoutComments('export {};\n')).toBe('export {};\n');
});

test('a module whose source was moved is stale, with its declarations; one with a source is not', () => {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-lean-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'src/walk'), { recursive: true });
  writeFileSync(join(dir, 'src/walk/place.ts'), '');
  const files = ['place.js', 'place.d.ts', 'walk/place.js', 'walk/place.d.ts', 'style.css'];
  const stale = staleFiles(
    dir,
    files.map((file) => `dist/${file}`),
  );
  expect(stale).toEqual(['dist/place.js', 'dist/place.d.ts']);
});
