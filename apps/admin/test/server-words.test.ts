import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fill, refusalWords, words } from '@openketamine/clinic';
import { describe, expect, test } from 'vitest';
import { curveWords, fieldWords, firstWords, problemWords } from '../src/shared/problem-words.js';

const root = join(import.meta.dirname, '../../..');

/** Code without comments: what is left of text in it, people may read. */
const codeOf = (path: string) =>
  readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/^\s*\/\/.*$/gmu, '');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

/** Where words for people in a clinic come from: all of it by key. */
const people = [
  ...filesIn(join(root, 'packages/clinic/src')),
  ...filesIn(join(root, 'apps/admin/src/server/http')),
  ...filesIn(join(root, 'apps/admin/src/server/clinic')),
  join(root, 'apps/admin/src/server/app.ts'),
  join(root, 'apps/admin/src/server/accounts.ts'),
  join(root, 'apps/admin/src/server/questions.ts'),
].filter(
  (path) =>
    !path.endsWith('packages/clinic/src/words.ts') &&
    // invented people and what they say
    !path.endsWith('clinic/demo.ts'),
);

/** Text with a sentence in it: it begins as one, or ends as one. */
const sentence = /(['"`])(?:[A-Z][a-z’]* [^'"`\n]*|[^'"`\n]* [^'"`\n]*[.?!…])\1/gu;

/** Text that no person in a clinic reads: why a kind of event is nothing to the planner, what the document calls an answer. */
const forProgrammers =
  /none\(|description|description:|view\(|'What is wrong, by field'|json\(|commandRoute|bodies\.|super\(|new Error\(/u;

describe('every word for people stands in a catalog, by key', () => {
  test.each(people.map((path) => [relative(root, path), path] as const))('%s', (_name, path) => {
    const lines = codeOf(path).split('\n');
    const found = lines.flatMap((line, at) =>
      [...line.matchAll(sentence)]
        .map(([text]) => text)
        .filter(() => !forProgrammers.test(`${lines[at - 1] ?? ''}${line}`)),
    );
    expect(found).toEqual([]);
  });
});

test('there are such files, and the search finds a sentence where there is one', () => {
  expect(people.length).toBeGreaterThan(40);
  expect("const x = 'Give a whole number.';".match(sentence)).toHaveLength(1);
  expect("const x = 'this cannot be.';".match(sentence)).toHaveLength(1);
  expect("const x = 'heart-failure';".match(sentence)).toBeNull();
});

/** Every text of a catalog, with its key. */
function* textsOf(of: object, path = ''): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(of)) {
    const at = path === '' ? key : `${path}/${key}`;
    if (typeof value === 'string') yield [at, value];
    else yield* textsOf(value as object, at);
  }
}

describe('a catalog', () => {
  const all = [...textsOf({ words, problemWords, fieldWords, curveWords, firstWords })];
  test('has many words, none of them empty, and none with code in it', () => {
    expect(all.length).toBeGreaterThan(120);
    for (const [key, text] of all) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, text]).toEqual([key, expect.not.stringMatching(/undefined|\[|mm\[Hg|<|\$\{/u)]);
    }
  });

  test('has places for values that can all be filled', () => {
    for (const [key, text] of all) {
      const names = [...text.matchAll(/\{(?<name>\w+)\}/gu)].map(({ groups }) => groups?.['name']);
      const about = Object.fromEntries(names.map((name) => [name, 'VALUE']));
      const filled = fill(text, about);
      expect([key, filled]).toEqual([key, expect.not.stringMatching(/[{}]/u)]);
      expect(filled.split('VALUE').length - 1).toBe(names.length);
    }
  });

  test('says what to do next for everything that can be wrong with a request', () => {
    for (const [code, [message, hint]] of Object.entries(problemWords)) {
      expect([code, message.length > 0]).toEqual([code, true]);
      expect([code, hint.endsWith('.')]).toEqual([code, true]);
    }
  });

  test('has the words of every refusal that the domain names', () => {
    const used = new Set<string>();
    for (const path of filesIn(join(root, 'packages/clinic/src'))) {
      for (const { groups } of codeOf(path).matchAll(
        /(?:refuse\('(?<code>[\w-]+)'|code: '(?<named>[\w-]+)', field)/gu,
      )) {
        used.add(groups?.['code'] ?? groups?.['named'] ?? '');
      }
    }
    expect(used.size).toBeGreaterThan(25);
    for (const code of used) expect(Object.keys(refusalWords)).toContain(code);
  });
});
