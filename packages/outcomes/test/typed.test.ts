import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scales } from '../src/generated/index.js';
import { bandOf, score, scoreTyped } from '../src/index.js';
import { answersOf, scale, scored } from './scales.js';

const totalled = scales.flatMap((entry) =>
  entry.total === null ? [] : [[entry.id, entry, entry.total] as const],
);

describe.each(totalled)('a typed total of %s', (_, entry, range) => {
  const [set] = entry.bands;

  test('is taken from its least to its most, and refused one step past', () => {
    for (const total of [range.least, range.most]) {
      expect(scoreTyped(entry, { total }, set?.id)).toMatchObject({
        scale: entry.id,
        total,
        complete: false,
        band: bandOf(entry, total, set?.id),
      });
    }
    for (const total of [range.least - 1, range.most + 1])
      expect(() => scoreTyped(entry, { total }, set?.id)).toThrow(
        expect.objectContaining({ code: 'VALUE_OUT_OF_RANGE', path: '/total' }),
      );
    expect(() => scoreTyped(entry, { total: Number.NaN }, set?.id)).toThrow(
      expect.objectContaining({ code: 'VALUE_NOT_FINITE' }),
    );
  });

  test('tells nothing of the item on suicidal thoughts, and asks for it', () => {
    const rule = entry.suicidality;
    const { flags, ask } = scoreTyped(entry, { total: range.least }, set?.id);
    expect(flags).toEqual([]);
    expect(ask.map(({ item }) => item)).toEqual(rule !== null && 'item' in rule ? [rule.item] : []);
  });

  test('with that item typed too flags it from its level on, and asks no more', () => {
    const rule = entry.suicidality;
    if (rule === null || !('item' in rule)) return;
    const typedItem = (value: number) =>
      scoreTyped(entry, { total: range.most, items: { [rule.item]: value } }, set?.id);
    expect(typedItem(rule.atLeast)).toMatchObject({
      flags: [{ item: rule.item, answer: rule.atLeast }],
      ask: [],
    });
    expect(typedItem(rule.atLeast - 1)).toMatchObject({ flags: [], ask: [] });
  });
});

describe('the C-SSRS, of which a tier is typed', () => {
  const cssrs = scale('cssrs-screen');

  test.each([
    ['high', 1, 0],
    ['moderate', 1, 0],
    ['low', 0, 1],
  ])('%s: %i flag, %i question', (tier, flags, ask) => {
    const typed = scoreTyped(cssrs, { tier });
    expect([typed.tier, typed.total, typed.flags.length, typed.ask.length]).toEqual([
      tier,
      null,
      flags,
      ask,
    ]);
  });

  test('the lowest tier with a yes to question 2 is a finding all the same', () => {
    expect(scoreTyped(cssrs, { tier: 'low', items: { 2: 1 } }).flags).toMatchObject([{ item: 2 }]);
  });

  test.each([
    ['a total', { total: 3 }, '/total'],
    ['a tier it does not have', { tier: 'severe' }, '/tier'],
    ['neither', {}, ''],
    ['both', { tier: 'high', total: 1 }, ''],
    ['an item it does not have', { tier: 'high', items: { 8: 1 } }, '/items/8'],
  ])('%s is refused', (_, result, path) => {
    expect(() => scoreTyped(cssrs, result)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path }),
    );
  });

  test('an answer outside its range is refused', () => {
    expect(() => scoreTyped(cssrs, { tier: 'high', items: { 2: 2 } })).toThrow(
      expect.objectContaining({ code: 'ANSWER_OUT_OF_RANGE' }),
    );
  });
});

test('a tier of a scale that has a total, and a total of one that has none, are refused', () => {
  expect(() => scoreTyped(scale('madrs'), { tier: 'high' })).toThrow(/has no tiers/u);
  expect(() => scoreTyped(scale('kset'), { total: 1 })).toThrow(/no total/u);
});

test('a scale that asks about nothing but suicide is flagged by its total', () => {
  expect(scoreTyped(scale('ssi'), { total: 1 }).flags).toMatchObject([{ item: null, answer: 1 }]);
  expect(scoreTyped(scale('ssi'), { total: 0 }).flags).toEqual([]);
});

test('a total that was typed has the band of the same total that was scored', () => {
  const phq9 = scale('phq9');
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      (list) => {
        const { total, band } = score(phq9, list);
        expect(scoreTyped(phq9, { total: total ?? 0 }).band).toEqual(band);
      },
    ),
  );
  expect(scored.length).toBeGreaterThan(3);
  expect(answersOf(phq9, 'least')).toHaveLength(9);
});
