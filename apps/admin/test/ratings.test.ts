import type { Scale } from '@openketamine/outcomes';
import { scales } from '@openketamine/outcomes/scales';
import { describe, expect, test } from 'vitest';
import { ratedAs } from '../src/server/clinic/ratings.js';

const rate = (scale: string, result: object) =>
  ratedAs({ type: 'rate', scale, day: '2026-11-30', ...result } as never, 'somebody');

const alarmsOf = (scale: string, result: object): readonly string[] => {
  const rated = rate(scale, result);
  if ('refused' in rated) throw new Error(rated.refused.map(({ says }) => says).join(' '));
  return rated.alarms.map(({ says }) => says);
};

const sheet = ({ items }: Scale, item: number, answer: number) =>
  Array.from({ length: items?.count.value ?? 0 }, (_, at) => (at + 1 === item ? answer : null));

const byItem = scales.flatMap((scale) => {
  const rule = scale.suicidality;
  return rule !== null && 'item' in rule ? [[scale.id, scale, rule] as const] : [];
});
const byTotal = scales.flatMap((scale) => {
  const rule = scale.suicidality;
  return rule !== null && 'totalAtLeast' in rule ? [[scale.id, rule] as const] : [];
});
const byTier = scales.flatMap(({ id, scoring }) =>
  scoring.kind === 'typed'
    ? (scoring.tiers ?? []).map((tier) => [id, tier.id, tier.suicidality] as const)
    : [],
);
const unscored = byItem.filter(([, { scoring }]) => scoring.kind === 'typed');

test('scales speak of suicide by an item, a total and a tier', () => {
  expect(byItem.length).toBeGreaterThan(3);
  expect(unscored.length).toBeGreaterThan(1);
  expect(byTotal.length).toBeGreaterThan(0);
  expect(byTier.length).toBeGreaterThan(2);
});

describe('an alarm is raised', () => {
  test.each(byItem)('by an item of %s beside a typed total, not one below', (id, scale, rule) => {
    const total = scale.total?.least ?? 0;
    const { item, atLeast } = rule;
    expect(alarmsOf(id, { total, answers: sheet(scale, item, atLeast) })).toEqual([rule.says]);
    expect(alarmsOf(id, { total, answers: sheet(scale, item, atLeast - 1) })).toEqual([]);
    expect(alarmsOf(id, { total })).toEqual([]);
  });

  test.each(byTotal)('by the total of %s, not by one below', (id, { totalAtLeast }) => {
    expect(alarmsOf(id, { total: totalAtLeast })).toHaveLength(1);
    expect(alarmsOf(id, { total: totalAtLeast - 1 })).toEqual([]);
  });

  test.each(byTier)('of %s by the tier %s as its data say: %s', (id, tier, suicidality) => {
    expect(alarmsOf(id, { class: tier })).toHaveLength(suicidality === 'flag' ? 1 : 0);
  });
});

test.each(unscored)(
  '%s tells an alarming answer also where answers are refused',
  (id, scale, rule) => {
    const rated = rate(id, { answers: sheet(scale, rule.item, rule.atLeast) });
    expect(rated).toMatchObject({ refused: [{ says: expect.stringContaining(rule.says) }] });
  },
);

test('a tier that the scale does not have is refused at its field', () => {
  expect(rate('cssrs-screen', { class: 'enormous' })).toMatchObject({
    refused: [{ field: 'class' }],
  });
});
