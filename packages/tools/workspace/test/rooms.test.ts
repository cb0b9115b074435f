import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/workspace.ts';

/** Folders inside a package whose imports go one way only, from the first to the last. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/planner/src/internal': ['write', 'walk', 'dose', 'decide', 'read', 'calendar'],
  'packages/pharmacokinetics/src/internal': ['population', 'model', 'solver', 'dosing'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is still there when the program runs. */
  readonly value: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'(\.[^']+)'/gmu;

/** What a file of ours takes from other files of the same package. */
function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(
    ([, type, names = '', path = '']) => {
      const named = /^\{(.*)\}$/su.exec(names.trim())?.[1]?.split(',') ?? [];
      const onlyTypes = named.length > 0 && named.every((name) => /^\s*(?:type\s|$)/u.test(name));
      const to = resolve(dirname(file), path).replace(/\.js$/u, '.ts');
      return { from: file, to, value: type === undefined && !onlyTypes };
    },
  );
}

const inRoot = (file: string) => relative(root, file);
const files = globSync('packages/{*,tools/*}/src/**/*.ts', { cwd: root })
  .filter((file) => !file.includes('/generated/'))
  .map((file) => join(root, file));
const imports = files.flatMap(importsOf);

test('imports are found, of values and of types', () => {
  expect(imports.filter(({ value }) => value).length).toBeGreaterThan(1000);
  expect(imports.filter(({ value }) => !value).length).toBeGreaterThan(500);
});

describe.each(Object.entries(rooms))('the rooms of %s', (folder, order) => {
  const roomOf = (file: string) => relative(join(root, folder), file).split('/')[0] as string;

  test('hold every file', () => {
    const there = files.filter((file) => inRoot(file).startsWith(`${folder}/`));
    expect(there.length).toBeGreaterThan(10);
    expect(there.filter((file) => !order.includes(roomOf(file))).map(inRoot)).toEqual([]);
  });

  test('import downward only, types included', () => {
    const upward = imports.filter(({ from, to }) => {
      const [above, below] = [order.indexOf(roomOf(from)), order.indexOf(roomOf(to))];
      return above >= 0 && below >= 0 && below < above;
    });
    expect(upward.map(({ from, to }) => `${inRoot(from)} -> ${inRoot(to)}`)).toEqual([]);
  });
});

test('no files tie values into a circle', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to, value } of imports)
    if (value) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].map(inRoot).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});
