import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gates } from '../src/gates/index.ts';
import { members, root } from '../src/workspace.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workspacePage = read('docs/contributing/workspace.md');
const contributing = read('CONTRIBUTING.md');
const readme = read('README.md');

/** The cells of the rows of a table, without marks. */
const rowsOf = (page: string, heading: string) =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

const roomOf = (dir: string) =>
  (JSON.parse(readFileSync(join(dir, 'turbo.json'), 'utf8')) as { tags: string[] }).tags[0];

describe('the map of rooms', () => {
  const rooms = new Map(
    rowsOf(workspacePage, 'Who may import whom').map(([room = '', packages = '']) => [
      room.replaceAll('`', ''),
      packages.replaceAll('`', '').split(', '),
    ]),
  );

  test.each(members().map(({ path, dir }) => [path, dir] as const))(
    'names %s in its room',
    (path, dir) => {
      const named = rooms.get(roomOf(dir) ?? '') ?? [];
      expect(
        [basename(path), path.replace(/[^/]+$/u, '*')].some((text) => named.includes(text)),
      ).toBe(true);
    },
  );

  test('names no package that is not there', () => {
    const known = members().flatMap(({ path }) => [basename(path), path.replace(/[^/]+$/u, '*')]);
    expect([...rooms.values()].flat().filter((name) => !known.includes(name))).toEqual([]);
  });
});

test.each(members().filter(({ path }) => !path.startsWith('packages/tools/')))(
  'the README leads to $path',
  ({ path }) => {
    expect(readme).toContain(`](${path})`);
  },
);

test('the page has every gate, in the order in which they are asked, in the words of the gate', () => {
  expect(
    rowsOf(workspacePage, 'Gates').map(([name, asks]) => [name, asks?.replace(/ *\|$/u, '')]),
  ).toEqual(gates.map(({ name, description }) => [`\`${name}\``, description]));
});

describe.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', contributing],
  ['docs/contributing/workspace.md', workspacePage],
])('%s', (_, page) => {
  test('names no gate that is not there', () => {
    const named = [...page.matchAll(/pnpm gates ([a-z-]+)/gu)].map(([, name]) => name);
    expect(named.filter((name) => !gates.some((gate) => gate.name === name))).toEqual([]);
  });

  test('names no file or folder that is not there', () => {
    const paths = [...page.matchAll(/`((?:packages|apps|docs|\.ci)\/[^`<>* ]+)`/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names no script that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const own = new Set(['openketamine', 'install', 'changeset', 'dev', ...Object.keys(scripts)]);
    const named = [...page.matchAll(/`pnpm ([a-z:]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !own.has(name))).toEqual([]);
  });
});

describe('the walks of a newcomer', () => {
  const walks = workspacePage.split('## Three walks\n')[1]?.split('\n## ')[0] ?? '';
  const rooms = 'packages/planner/src/internal';

  test('are three, of several steps each', () => {
    expect(walks.match(/^\*\*One [a-z]+\*\*/gmu)).toHaveLength(3);
    expect(walks.match(/^\d\. /gmu)?.length).toBeGreaterThan(10);
  });

  test('name no room of the planner, and no file in one, that is not there', () => {
    const named = [...walks.matchAll(/`([a-z][a-z-]*(?:\/[a-z-]+\.ts)?)`/gu)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(join(root, rooms, path)))).toEqual([]);
  });

  test('begin with commands and options that the command line has', () => {
    const begins = [...walks.matchAll(/`pnpm openketamine ([a-z]+)([^`]*)`/gu)];
    expect(begins.length).toBeGreaterThan(1);
    for (const [, command = '', rest = ''] of begins) {
      const source = read(`packages/openketamine/src/commands/${command}.ts`);
      const shared = read('packages/openketamine/src/options.ts');
      for (const [option] of rest.matchAll(/--[a-z]+/gu)) expect(source + shared).toContain(option);
    }
  });
});

test('the drawing of the rooms has every package in its room', () => {
  const drawn = new Map(
    (/```text\n(end .*?)```/su.exec(workspacePage)?.[1] ?? '')
      .trim()
      .split('\n')
      .map((line) => {
        const [room = '', ...packages] = line.trim().split(/\s+/u);
        return [room, packages];
      }),
  );
  const missing = members()
    .filter(({ path }) => !path.startsWith('packages/tools/') || path.endsWith('web-ui'))
    .filter(({ path, dir }) => {
      const names = drawn.get(roomOf(dir) ?? '') ?? [];
      return !names.includes(basename(path)) && !names.includes(path);
    });
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test('every decision has a number of its own', () => {
  const numbers = readdirSync(join(root, 'docs/decisions'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
