import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, slipsBetween } from '../src/index.js';

describe('slips between two words', () => {
  test.each([
    ['stroke', 'stroke', 0],
    ['strooke', 'stroke', 1],
    ['stoke', 'stroke', 1],
    ['strike', 'stroke', 1],
    ['strkoe', 'stroke', 1],
    ['tsroek', 'stroke', 2],
    ['xstrokex', 'stroke', 2],
    ['trok', 'stroke', 2],
    ['cba', 'abc', 2],
    ['badc', 'abcd', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s and %s differ by %i', (word, other, slips) => {
    expect(slipsBetween(word, other)).toBe(slips);
    expect(slipsBetween(other, word)).toBe(slips);
  });

  const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 7 });

  test('are counted up to a limit, past which they are one more', () => {
    assert(
      property(word, word, integer({ min: 0, max: 7 }), (one, other, most) => {
        const slips = slipsBetween(one, other);
        expect(slipsBetween(one, other, most)).toBe(Math.min(slips, most + 1));
      }),
    );
  });

  test('are none only between a word and itself, and never more than the letters of the longer', () => {
    assert(
      property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('the nearest names', () => {
  test.each([
    ['an added letter', 'strooke'],
    ['a missing letter', 'stoke'],
    ['another letter', 'strike'],
    ['swapped neighbors', 'strkoe'],
    ['two slips', 'tsrkoe'],
    ['capital letters', 'STROKE'],
    ['an accent', 'ströke'],
    ['signs', 's.troke'],
  ])('are found in spite of %s', (_, word) => {
    expect(nearest(word, ['headache', 'stroke', 'nausea'])).toEqual(['stroke']);
  });

  test.each([
    ['one slip in a word of two letters', 'iw', ['iv', 'im', 'oral'], ['iv', 'im']],
    ['no second one there', 'lb', ['kg', 'g'], []],
    ['two slips in six letters', 'xtrokx', ['stroke'], ['stroke']],
    ['no third one there', 'xtrxkx', ['stroke'], []],
    ['three slips in nine letters', 'abcdefxyz', ['abcdefghi'], ['abcdefghi']],
    ['no fourth one there', 'abcdewxyz', ['abcdefghi'], []],
  ])('may differ by %s', (_, word, known, found) => {
    expect(nearest(word, known)).toEqual(found);
  });

  test.each([
    [
      'that begin like the text',
      'benefit',
      ['benefit-after-induction', 'enough'],
      ['benefit-after-induction'],
    ],
    ['that the text begins with', 'snomedct', ['icd10cm', 'snomed'], ['snomed']],
    [
      'one of whose words begins like the text',
      'nasal',
      ['esketamine-nasal-us', 'ketamine-iv'],
      ['esketamine-nasal-us'],
    ],
    ['but not from the middle of a word', 'ketamin', ['esketamine', 'ketamine'], ['ketamine']],
    [
      'that share words',
      'ketamine-iv-mdd',
      ['esketamine-nasal-trd-us', 'ketamine-iv-trd-six-weeks'],
      ['ketamine-iv-trd-six-weeks'],
    ],
    ['that share words with a slip', 'ketamnie iv aud', ['ketamine-iv-trd'], ['ketamine-iv-trd']],
    ['but not a short word alone', 'US, EU', ['US', 'EU', 'DE'], []],
  ])('are also those %s', (_, text, known, found) => {
    expect(nearest(text, known)).toEqual(found);
  });

  test('come nearest first, three at most unless asked for more', () => {
    expect(nearest('coat', ['cart', 'boat', 'coats', 'coax', 'goat'])).toEqual([
      'coats',
      'coax',
      'boat',
    ]);
    expect(nearest('coat', ['cart', 'boat', 'coats', 'coax', 'goat'], 1)).toEqual(['coats']);
    expect(nearest('coat', ['cart', 'boat', 'coats', 'coax', 'goat'], 9)).toEqual([
      'coats',
      'coax',
      'boat',
      'goat',
    ]);
  });

  test('that differ by case, accents and signs only stand alone', () => {
    expect(nearest('ICD-10-CM', ['icd10', 'icd10cm', 'icd10gm'])).toEqual(['icd10cm']);
  });

  test('are said once, however many ways to write them are near', () => {
    expect(
      nearest('Deutshland', [
        ['Deutschland', 'DE'],
        ['Deutschlands', 'DE'],
      ]),
    ).toEqual(['DE']);
  });

  test('are none where nothing is written, known or near', () => {
    expect(nearest('', ['a', 'ab'])).toEqual([]);
    expect(nearest('-', ['a', '%'])).toEqual([]);
    expect(nearest('x', ['%', 'y'])).toEqual([]);
    expect(nearest('coat', [])).toEqual([]);
    expect(nearest('garbage', ['headache', 'stroke'])).toEqual([]);
  });

  test('hold every known name with one slip in it, and are all known', () => {
    const letters = string({
      unit: constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      minLength: 3,
      maxLength: 12,
    });
    assert(
      property(
        array(letters, { minLength: 1, maxLength: 3 }),
        integer({ min: 0, max: 11 }),
        constantFrom('', 'x', 'xa'),
        (known, place, slip) => {
          const name = known[0] as string;
          const at = place % name.length;
          const written = name.slice(0, at) + slip + name.slice(at + 1);
          const near = nearest(written, known, 9);
          expect(near.every((found) => known.includes(found))).toBe(true);
          const exact = known.some((other) => other === written);
          expect(
            near.includes(name) ||
              exact ||
              slipsBetween(written, name) > Math.max(1, Math.floor(written.length / 3)),
          ).toBe(true);
        },
      ),
    );
  });
});
