import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullTerminology as full } from '../src/full.js';

/**
 * Names as people write them: brands and generics of the United States, Britain, Australia, France, Switzerland, Spain, Italy,
 * Germany and the Netherlands, with strengths, salts and the words of their languages. Written down without the tables at
 * hand, so that the share of them that is read says something about names that nobody has tried.
 */
const names = readFileSync(new URL('input/names.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [text = '', country = '', ingredients = ''] = line.split(',');
    return {
      text,
      country: country === '' ? undefined : country,
      ingredients: ingredients.split(';'),
    };
  });

const read = names.map((entry) => ({
  ...entry,
  reading: full.readMedicine(entry.text, { country: entry.country }),
}));

describe('names of medicines as people write them', () => {
  test('are many, each once', () => {
    expect(names.length).toBeGreaterThan(380);
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
  });

  test('are read in at least 97 of 100 cases', () => {
    const known = read.filter(({ reading }) => reading.outcome === 'known');
    expect(known.length / names.length).toBeGreaterThanOrEqual(0.97);
  });

  test('are never read as another medicine', () => {
    const wrong = read.flatMap(({ text, ingredients, reading }) =>
      reading.outcome === 'known' &&
      reading.medicine.ingredients.join() !== ingredients.toSorted().join()
        ? [`${text}: ${reading.medicine.ingredients.join(' and ')}`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('are asked about where they are not read, with other names or with each meaning', () => {
    const unread = read.filter(({ reading }) => reading.outcome !== 'known');
    expect(unread.map(({ text }) => text)).toEqual([
      'Xanor',
      'Lexomil quart',
      'Sativex oromucosal spray',
    ]);
  });
});
