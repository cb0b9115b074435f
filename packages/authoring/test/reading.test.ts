import { describe, expect, test } from 'vitest';
import { formatProblem, readAuthored } from '../src/index.js';

const text = 'id: sencha\nwater:\n  value: 200\n  unit: mL\nsteps:\n  - pour\n  - wait\n';
const file = readAuthored('sencha.yaml', text);

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
    ['a.yaml:3:1 not readable as YAML: Map keys must be unique'],
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
