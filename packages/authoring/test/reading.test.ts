import { describe, expect, test } from 'vitest';
import { formatProblem, readAuthored } from '../src/index.js';

const sencha = 'id: sencha\nwater:\n  value: 200\n  unit: mL\nsteps:\n  - pour\n  - wait\n';
const file = readAuthored('sencha.yaml', sencha);

describe('finding a place again', () => {
  test.each([
    ['a value', ['water', 'unit'], 'value', 4, 9],
    ['its key', ['water', 'unit'], 'key', 4, 3],
    ['an item of a list', ['steps', 1], 'value', 7, 5],
    ['the whole file, for the empty path', [], 'value', 1, 1],
    ['the key of the block that lacks a field', ['water', 'cite'], 'value', 2, 1],
    [
      'the nearest part that exists, however deep the path goes',
      ['water', 'cite', 0, 'x'],
      'value',
      2,
      1,
    ],
    ['the start, where no part of the path exists', ['tea', 'cup'], 'value', 1, 1],
  ] as const)('%s', (_, path, target, line, column) => {
    expect(file.locate(path, target)).toEqual({ line, column });
  });
});

test('a broken file has a problem with its place and no value, and nothing is thrown', () => {
  const broken = readAuthored('broken.yaml', 'id: broken\ntitle: [Sencha\nleaf: green\n');
  expect(broken.value).toBeUndefined();
  expect(broken.problems.map(formatProblem).join('\n')).toMatch(
    /^broken\.yaml:3:1 not readable as YAML: /u,
  );
});

test('a key that stands twice is a problem at its second place', () => {
  expect(readAuthored('a.yaml', 'id: a\nleaf: green\nid: b\n').problems.map(formatProblem)).toEqual(
    ['a.yaml:3:1 not readable as YAML: the key id stands twice'],
  );
});

test('JSON is read too, with its places', () => {
  const json = readAuthored('a.json', '{\n  "id": "a",\n  "water": { "value": 200 }\n}');
  expect(json.value).toEqual({ id: 'a', water: { value: 200 } });
  expect(json.locate(['water', 'value'])).toEqual({ line: 3, column: 23 });
});

test('an empty file has the value null', () => {
  expect(readAuthored('a.yaml', '').value).toBeNull();
});

const told = (input: string | Uint8Array) =>
  readAuthored('f.yaml', input)
    .problems.map(formatProblem)
    .map((line) => line.replace(' not readable as YAML: ', ' '));
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value)])),
  );
const numeral = (text: string) =>
  `${text} is not a plain decimal number; write one such as 10 or 0.5, or put a text in quotes`;

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['-0.5', -0.5],
    ['10', 10],
    ['0.05', 0.05],
    ['1e3', 1000],
    ['2.5e-7', 2.5e-7],
  ])('%s is read as it stands', (text, value) => {
    expect(readAuthored('f.yaml', `grams: ${text}`).value).toEqual({ grams: value });
  });

  test.each([
    '010',
    '-010',
    '00',
    '0o60',
    '0x1F',
    '.5',
    '-.5',
    '5.',
    '+5',
    '1e999',
    '.inf',
    '-.INF',
    '.nan',
    '.NaN',
    '1_000',
    '1_0.5',
    '0b11',
  ])('%s is refused, since another reader may take it for another value', (text) => {
    expect(told(`id: a\ngrams: ${text}`)).toEqual([`f.yaml:2:8 ${numeral(text)}`]);
    expect(told(`{ "grams": [ 1, ${text} ] }`)).toEqual([`f.yaml:1:17 ${numeral(text)}`]);
  });

  test.each(["'010'", '"0o60"', '2025-01-06', '1:30', '1.2.3', '12-5', 'v1_0'])(
    '%s is a text',
    (text) => {
      const { value, problems } = readAuthored('f.yaml', `grams: ${text}`);
      expect(problems).toEqual([]);
      expect(value).toEqual({ grams: text.replaceAll(/['"]/gu, '') });
    },
  );
});

describe('what other readers of YAML would read otherwise', () => {
  test.each([
    [
      'a directive',
      '%YAML 1.1\n---\na: 1',
      'f.yaml:1:1 directives such as %YAML are not read; remove the line',
    ],
    [
      'a directive after comments',
      '# a\n\n%TAG ! x\n---\na: 1',
      'f.yaml:3:1 directives such as %YAML are not read; remove the line',
    ],
    [
      'a directive nobody knows',
      '%TEA\n---\na: 1',
      'f.yaml:1:1 directives such as %YAML are not read; remove the line',
    ],
    ['a tag', 'a: !!int "5"', 'f.yaml:1:10 a tag such as !!int is not read; write the value alone'],
    [
      'a tag of a block',
      'a: !!map { b: 1 }',
      'f.yaml:1:10 a tag such as !!map is not read; write the value alone',
    ],
    ['a tag nobody knows', 'a: !tea 5', 'f.yaml:1:4 Unresolved tag: !tea'],
    [
      'a merge key',
      'a: &x { b: 1 }\nc:\n  <<: *x',
      'f.yaml:3:3 merge keys (<<) are not read; write the fields out',
    ],
    ['a key that stands twice in quotes', 'a: 1\n"a": 2', 'f.yaml:2:1 the key a stands twice'],
    ['a number and a text that are one key', '1: a\n"1": b', 'f.yaml:2:1 the key 1 stands twice'],
    [
      'a block as a key',
      '? { a: b }\n: c',
      'f.yaml:1:3 a key has to be a word, not a list, a block or an alias',
    ],
    [
      'an alias as a key',
      'a: &x b\n*x : c',
      'f.yaml:2:1 a key has to be a word, not a list, a block or an alias',
    ],
    ['two documents', 'a: 1\n---\nb: 2', 'f.yaml:2:1 several documents; expected one'],
    ['a tab that indents', 'a:\n\tb: 1', 'f.yaml:2:1 Tabs are not allowed as indentation'],
  ])('%s is refused at its place', (_, text, says) => {
    expect(told(text)).toEqual([says]);
  });

  test('a line in a text may begin with a percent sign', () => {
    expect(readAuthored('f.yaml', 'a: |\n  %YAML 1.1\n').value).toEqual({ a: '%YAML 1.1\n' });
  });

  test('tabs between the values of JSON are read', () => {
    expect(readAuthored('f.json', '{\n\t"a": 1\n}').value).toEqual({ a: 1 });
  });
});

describe('aliases', () => {
  test('to an anchor before them are read', () => {
    expect(readAuthored('f.yaml', 'a: &x { b: 1 }\nc: *x').value).toEqual({
      a: { b: 1 },
      c: { b: 1 },
    });
  });

  const laughs = (levels: number) =>
    ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]']
      .concat(
        Array.from(
          { length: levels },
          (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`,
        ),
      )
      .join('\n');

  test.each([
    ['to nothing', 'weight: *w\nage: 4', 'f.yaml:1:9 *w names no anchor; write the value out'],
    ['to what comes later', 'a: *x\nb: &x 1', 'f.yaml:1:4 *x names no anchor; write the value out'],
    ['to themselves', 'a: &x [1, *x]', 'f.yaml:1:11 *x stands inside itself'],
    ['to themselves, further in', 'a: &x { b: { c: *x } }', 'f.yaml:1:17 *x stands inside itself'],
    [
      'to very much',
      laughs(5),
      'f.yaml:6:10 *l4 stands for more than 100000 values; write out what is meant',
    ],
    [
      'in great number',
      `a: &x 1\n${Array.from({ length: 101 }, (_, at) => `k${at}: *x`).join('\n')}`,
      'f.yaml:102:7 more than 100 aliases; write the values out',
    ],
  ])('%s are refused', (_, text, says) => {
    expect(told(text)[0]).toBe(says);
  });

  test('a hundred are read', () => {
    const text = `a: &x 1\n${Array.from({ length: 100 }, (_, at) => `k${at}: *x`).join('\n')}`;
    expect(told(text)).toEqual([]);
  });

  test('growing without end are refused at once, not expanded', () => {
    const began = performance.now();
    expect(told(laughs(9)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('bytes', () => {
  test('of UTF-8 are read, whatever the script', () => {
    expect(readAuthored('f.yaml', bytes('a: żółć – 🍵 茶')).value).toEqual({ a: 'żółć – 🍵 茶' });
  });

  test.each([
    [
      'of another encoding',
      bytes('a: 1\nb: ', 0xfc, 'nser'),
      'f.yaml:2:4 byte 8 (0xFC) is not UTF-8; save the file as UTF-8',
    ],
    [
      'behind letters of two bytes',
      bytes('é: ', 0xe9),
      'f.yaml:1:4 byte 4 (0xE9) is not UTF-8; save the file as UTF-8',
    ],
    [
      'that end within a character',
      bytes('a: ', 0xe2, 0x82),
      'f.yaml:1:4 byte 3 (0xE2) is not UTF-8; save the file as UTF-8',
    ],
    [
      'that are longer than they need be',
      bytes('a: ', 0xc0, 0x80),
      'f.yaml:1:4 byte 3 (0xC0) is not UTF-8; save the file as UTF-8',
    ],
    [
      'of half a character',
      bytes('a: ', 0xed, 0xa0, 0x80),
      'f.yaml:1:4 byte 3 (0xED) is not UTF-8; save the file as UTF-8',
    ],
    [
      'beyond the last character',
      bytes('a: ', 0xf4, 0x90, 0x80, 0x80),
      'f.yaml:1:4 byte 3 (0xF4) is not UTF-8; save the file as UTF-8',
    ],
    [
      'of UTF-16',
      bytes(0xff, 0xfe, 'a', 0),
      'f.yaml:1:1 byte 0 (0xFF) is not UTF-8; save the file as UTF-8',
    ],
    [
      'with a mark of byte order',
      bytes(0xef, 0xbb, 0xbf, 'a: 1'),
      'f.yaml:1:1 begins with a mark of byte order (U+FEFF); save the file as UTF-8 without one',
    ],
  ])('%s are refused with their position', (_, input, says) => {
    expect(told(input)).toEqual([says]);
    expect(readAuthored('f.yaml', input).value).toBeUndefined();
  });

  test.each([
    ['a: \u0000', 'U+0000'],
    ['a: b\u007F', 'U+007F'],
    ['a: \u0085\uFFFE', 'U+FFFE'],
    ['a: \uD800b', 'U+D800'],
    ['a: \uDC00', 'U+DC00'],
  ])('a character that no text has is refused: %j', (text, name) => {
    expect(told(text)[0]).toContain(`the character ${name} is not a text; remove it`);
  });
});

describe('what nobody writes', () => {
  test.each([
    ['lists', '['.repeat(5000)],
    ['closed lists', '['.repeat(2000) + ']'.repeat(2000)],
    ['blocks', '{a: '.repeat(5000)],
    ['dashes', `${'- '.repeat(5000)}a`],
    ['fields', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('%s nested without end are refused', (_, text) => {
    expect(told(text)).toEqual([expect.stringMatching(/nested (?:too deep|more than 100 deep)$/u)]);
  });

  test('a hundred levels are read, one more is not', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    expect(told(nested(99))).toEqual([]);
    expect(told(nested(100))).toEqual(['f.yaml:1:101 nested more than 100 deep']);
  });

  test('a file of more than ten million bytes is refused unread', () => {
    expect(told(`a: ${'x'.repeat(10_000_000)}`)).toEqual([
      'f.yaml:1:1 10000003 bytes are more than anybody writes; expected at most 10000000',
    ]);
  });
});
