import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  hiddenDeclarations,
  staleFiles,
  withoutComments,
  withoutSpaces,
} from '../src/lean-dist.ts';

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

test('data lose spaces and keep every character of their texts', async () => {
  const code = `export const tea = { name: 'Gyokuro  \u00b1 2', of: [1, 0.5], "short-name": null };\n`;
  const lean = withoutSpaces(code);
  expect(lean.length).toBeLessThan(code.length);
  expect(lean).toContain('\u00b1');
  const { tea } = await import(`data:text/javascript,${encodeURIComponent(lean)}`);
  expect(tea).toEqual({ name: 'Gyokuro  \u00b1 2', of: [1, 0.5], 'short-name': null });
});

test('declarations that no entry leads to stay inside; what an entry names, by a chain too, goes along', () => {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-lean-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const files = {
    'dist/index.d.ts': `export { brew } from './brew.js';\n`,
    'dist/brew.d.ts': `export declare const brew: (leaf: import("./inside/leaf.js").Leaf) => void;\n`,
    'dist/inside/leaf.d.ts': `export type { Leaf } from "../leaf.js";\n`,
    'dist/leaf.d.ts': 'export interface Leaf {}\n',
    'dist/inside/kettle.d.ts': `export { brew } from '../brew.js';\n`,
    'dist/teas/sencha.d.ts': 'export {};\n',
    'dist/brew.js': '',
  };
  mkdirSync(join(dir, 'dist/inside'), { recursive: true });
  mkdirSync(join(dir, 'dist/teas'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  const types = ['./dist/index.d.ts', './dist/teas/*.d.ts'];
  expect(hiddenDeclarations(dir, types, Object.keys(files))).toEqual(['dist/inside/kettle.d.ts']);
});
