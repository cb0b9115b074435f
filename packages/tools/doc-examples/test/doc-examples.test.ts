import { expect, test } from 'vitest';
import { coveredPackages } from '../src/collect.ts';
import { publicMembers } from '@openketamine/workspace-tools';
import { consoleTest, sessions } from '../src/console-test.ts';
import type { Example } from '../src/example.ts';
import { matches, words } from '../src/expect-output.ts';
import { examplesInDocComments } from '../src/in-doc-comments.ts';
import { examplesInMarkdown } from '../src/in-markdown.ts';
import { exampleTest } from '../src/to-test.ts';

const exported = new Map([
  ['double', '@tea/model'],
  ['brew', '@tea/model/brew'],
]);

const example = (code: string, more: Partial<Example> = {}): Example => ({
  file: 'a.ts',
  line: 3,
  of: 'double',
  code,
  language: 'ts',
  importsItself: true,
  ...more,
});

test('every public package has its examples run', () => {
  const covered = coveredPackages().map((member) => member.manifest.name);
  expect(covered).toEqual(publicMembers().map((member) => member.manifest.name));
});

test('an example of a doc comment is found with its line and the name it documents', () => {
  const source = `/**
 * Twice as much.
 *
 * @example
 * double(2)
 * // => 4
 * @category arithmetic
 * @example
 * double('x')
 * // throws NO_NUMBER
 */
export function double(x: number) { return 2 * x; }
`;
  expect(examplesInDocComments('a.ts', source)).toEqual([
    example('double(2)\n// => 4', { line: 5 }),
    example("double('x')\n// throws NO_NUMBER\n", { line: 9 }),
  ]);
});

test('a fenced example of a doc comment is the code inside the fence', () => {
  const source = `/**
 * @example
 * In words:
 * \`\`\`ts
 * double(2)
 * \`\`\`
 */
export const double = (x: number) => 2 * x;
`;
  expect(examplesInDocComments('a.ts', source)).toEqual([example('double(2)', { line: 5 })]);
});

test('a page gives its TypeScript and console blocks, with the heading above, and no other block', () => {
  const page = `# Tea

\`\`\`ts
brew();
\`\`\`

## In a terminal

- as a list item:

  \`\`\`console
  $ openketamine show tea
  green
  \`\`\`

\`\`\`json
{}
\`\`\`
`;
  const found = examplesInMarkdown('README.md', page);
  expect(found.map(({ of, line, language, code }) => [of, line, language, code])).toEqual([
    ['Tea', 4, 'ts', 'brew();'],
    ['In a terminal', 12, 'console', '$ openketamine show tea\ngreen'],
  ]);
});

test('a value after an arrow becomes an assertion, and names of the package are imported', () => {
  const text = exampleTest(example('const x = brew(double(2));\nx\n// => { cups: 4 }'), exported);
  expect(text).toContain("import { double } from '@tea/model';");
  expect(text).toContain("import { brew } from '@tea/model/brew';");
  expect(text).toContain('__expect(await (x)).toEqual({ cups: 4 });');
  expect(text).toContain('__expect.assertions(1);');
});

test('a value may go on over several comment lines', () => {
  const text = exampleTest(example('double(2)\n// => {\n//   a: 1,\n// }\n// and so on'), exported);
  expect(text).toMatch(/toEqual\(\{\s+a: 1,\s+\}\);/u);
});

test('a declaration is asserted by its name, and what is printed by what is printed', () => {
  expect(exampleTest(example('const four = double(2); // => 4'), exported)).toContain(
    'const four = double(2);\n__expect(await (four)).toEqual(4);',
  );
  expect(exampleTest(example('console.log(double(2)); // => 4'), exported)).toContain(
    '__expect(await (double(2))).toEqual(4);',
  );
});

test('a name the example makes itself is not imported', () => {
  const text = exampleTest(example('const double = 2;\nbrew(double)\n// => 2'), exported);
  expect(text).not.toContain("from '@tea/model';");
});

test('what an example imports from elsewhere leaves the names of its own package to be imported', () => {
  const text = exampleTest(
    example("import { brew } from '@tea/other';\nbrew(double(2))\n// => 4"),
    exported,
  );
  expect(text).toContain(
    "import { brew } from '@tea/other';\nimport { double } from '@tea/model';",
  );
});

test('an error is expected by its code', () => {
  expect(exampleTest(example("double('x')\n// throws NO_NUMBER"), exported)).toContain(
    `__expect(async () => { double('x') }).rejects.toMatchObject({ code: "NO_NUMBER" });`,
  );
});

test('what is not a value after an arrow is refused with its place', () => {
  expect(() => exampleTest(example('double(2)\n// => four cups'), exported)).toThrow(
    'a.ts:3: "four cups" after => is not a value',
  );
});

test('code that cannot be parsed is refused with its place', () => {
  expect(() => exampleTest(example('double(('), exported)).toThrow(/^a\.ts:3: /u);
});

test('an example of something that nobody can import is left out', () => {
  expect(exampleTest(example('hidden(2)\n// => 4'), exported)).toBeUndefined();
});

test('a page has to import what it uses', () => {
  const text = exampleTest(example('double(2)\n// => 4', { importsItself: false }), exported);
  expect(text).not.toContain("from '@tea/model'");
});

test('a console session is split into commands with their output', () => {
  expect(sessions('$ openketamine show \\\n    tea\ngreen\n\nleaf\n\n$ ls\n')).toEqual([
    { command: 'openketamine show tea', output: ['green', '', 'leaf'] },
    { command: 'ls', output: [''] },
  ]);
});

test('only commands of the command line itself are run', () => {
  const code = '$ npm install tea\n$ npx openketamine show tea\ngreen';
  const text = consoleTest(example(code, { language: 'console' }));
  expect(text).toContain('expectOutput("show tea", ["green"]);');
  expect(text).not.toContain('npm install');
  expect(consoleTest(example('$ ls', { language: 'console' }))).toBeUndefined();
});

test.each([
  ['the same lines', ['a', 'b'], ['a', 'b'], true],
  ['another line', ['a', 'c'], ['a', 'b'], false],
  ['a line too many', ['a', 'b', 'c'], ['a', 'b'], false],
  ['a line too few', ['a'], ['a', 'b'], false],
  ['dots for lines between', ['a', 'x', 'y', 'b'], ['a', '...', 'b'], true],
  ['dots for nothing', ['a', 'b'], ['a', '...', 'b'], true],
  ['dots for the rest', ['a', 'x', 'y'], ['a', '...'], true],
  ['dots do not hide a missing end', ['a', 'x'], ['a', '...', 'b'], false],
])('printed output is compared line by line: %s', (_, printed, expected, same) => {
  expect(matches(printed, expected)).toBe(same);
});

test('quotes keep words of a command together', () => {
  expect(words(`plan 'two words' --a="b c" d`)).toEqual(['plan', 'two words', '--a=b c', 'd']);
});
