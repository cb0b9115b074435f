import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchIndex } from '../generate/search/site-index.mts';
import { searcher } from '../src/search/engine.mts';
import { slipsBetween } from '@openketamine/near-names';
import { wordsOf } from '../src/search/words.mts';

const index = searchIndex();
const search = searcher(index);
const questions = parse(
  readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8'),
) as readonly (readonly [string, string])[];

describe('the search of the site', () => {
  test('is asked at least fifty questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(50);
  });

  test.each(questions)('%s', (question, path) => {
    const found = search.find(question, 3).map(({ entry }) => entry.to);
    // The whole list stands in the message where none fits.
    expect(found.some((to) => to.startsWith(path)) ? [path] : found).toEqual([path]);
  });

  test('a question with a number is answered with a number and its source', () => {
    const [first] = search.find('first dose esketamine EU 65 and over');
    expect(first?.entry.title).toMatch(/65 years and over, first dose: 28\s?mg/u);
    expect(first?.entry.says).toMatch(/^Source: /u);
    const [younger] = search.find('first dose esketamine EU age 64');
    expect(younger?.entry.title).toMatch(/first dose: 56\s?mg/u);
    const [seventy] = search.find('first dose esketamine EU age 70');
    expect(seventy?.entry.title).toMatch(/65 years and over, first dose: 28\s?mg/u);
  });

  test('finds every protocol and every rule under its own title', () => {
    const lost = [
      ...protocols.map(({ id, title }) => [title, `/protocols/${id}`] as const),
      ...rules.map(({ id, title }) => [title, `/rules/${id}`] as const),
    ].filter(
      ([title, path]) => !search.find(title, 12).some(({ entry }) => entry.to.startsWith(path)),
    );
    expect(lost).toEqual([]);
  });

  test('answers within 100 ms', () => {
    const from = performance.now();
    for (const [question] of questions) search.find(question);
    expect((performance.now() - from) / questions.length).toBeLessThan(100);
  });

  test('its index and its script stay under 300 kB', () => {
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(250_000);
  });

  test('says nothing where nothing fits', () => {
    expect(search.find('xylophone zeppelin')).toEqual([]);
    expect(search.find('')).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['nausea', 'nausia', 1],
    ['nausea', 'nuasea', 1],
    ['nausea', 'nausea', 0],
    ['dose', 'doze', 1],
    ['abc', 'xyz', 2],
  ])('from %s to %s it is %i steps, up to the limit', (a, b, steps) => {
    expect(Math.min(slipsBetween(a, b, 1), 2)).toBe(steps);
  });
  test('endings and accents are left out', () => {
    expect(wordsOf('Infusions, Ménière’s, biopsies')).toEqual([
      'infusion',
      'meniere',
      's',
      'biopsy',
    ]);
  });
});
