import { expect, test } from 'vitest';
import { nearest } from '../src/internal/nearest.js';

test.each([
  ['an added letter', 'stroke', 'strooke'],
  ['a missing letter', 'stroke', 'stoke'],
  ['another letter', 'stroke', 'strike'],
  ['swapped neighbors', 'stroke', 'strkoe'],
  ['two slips', 'stroke', 'sroek'],
  ['other letters at both ends', 'stroke', 'xtrokx'],
  ['two added letters', 'stroke', 'xstrokex'],
  ['two missing letters', 'stroke', 'trok'],
  ['capital letters', 'stroke', 'STROKE'],
  ['a known word in capitals', 'STROKE', 'stroke'],
])('a word is found in spite of %s', (_, known, word) => {
  expect(nearest(word, ['headache', known, 'nausea'])).toEqual([known]);
});

test('three slips are too many for a short word, and not for one of nine letters', () => {
  expect(nearest('xtrxkx', ['stroke'])).toEqual([]);
  expect(nearest('abcdefxyz', ['abcdefghi'])).toEqual(['abcdefghi']);
  expect(nearest('abcdewxyz', ['abcdefghi'])).toEqual([]);
  expect(nearest('abcdexyz', ['abcdefgh'])).toEqual([]);
  expect(nearest('', ['ab', 'abc'])).toEqual(['ab']);
  expect(nearest('abcd', ['ab', 'a'])).toEqual(['ab']);
});

test('a swap across other letters counts as two slips, two swaps as two', () => {
  expect(nearest('cba', ['abc'])).toEqual(['abc']);
  expect(nearest('badc', ['abcd'])).toEqual(['abcd']);
  expect(nearest('badcfe', ['abcdef'])).toEqual([]);
});

test('the nearest come first, then by name, and three at most', () => {
  expect(nearest('coat', ['cart', 'coats', 'boat', 'coat', 'coax'])).toEqual([
    'coat',
    'boat',
    'coats',
  ]);
  expect(nearest('coat', ['goat', 'boat'])).toEqual(['boat', 'goat']);
  expect(nearest('coat', ['boat', 'goat'])).toEqual(['boat', 'goat']);
});

test('nothing is near where nothing is known', () => {
  expect(nearest('coat', [])).toEqual([]);
});
