import { scales } from '@openketamine/outcomes/scales';
import { describe, expect, test } from 'vitest';
import { ratedAs } from '../src/server/clinic/ratings.js';

const rate = (scale: string, result: object) =>
  ratedAs({ type: 'rate', scale, day: '2026-11-30', ...result } as never, 'somebody');

const alarmsOf = (scale: string, result: object) => {
  const rated = rate(scale, result);
  if ('refused' in rated) throw new Error(rated.refused.map(({ says }) => says).join(' '));
  return rated.alarms;
};

const about = scales.filter(({ suicidality }) => suicidality !== null);

test('there are scales that speak of suicide, by an item, a tier and a total', () => {
  expect(about.length).toBeGreaterThan(4);
});

describe.each(about.map((scale) => [scale.id, scale] as const))('%s', (id, scale) => {
  const rule = scale.suicidality;
  const sheet = (item: number, answer: number) =>
    Array.from({ length: scale.items?.count.value ?? 0 }, (_, at) =>
      at + 1 === item ? answer : null,
    );

  if (rule !== null && 'item' in rule) {
    test('raises an alarm by its item beside a typed total, and none one step below', () => {
      const total = scale.total?.least ?? 0;
      expect(
        alarmsOf(id, { total, answers: sheet(rule.item, rule.atLeast) }).map(({ says }) => says),
      ).toEqual([rule.says]);
      expect(alarmsOf(id, { total, answers: sheet(rule.item, rule.atLeast - 1) })).toEqual([]);
      expect(alarmsOf(id, { total })).toEqual([]);
    });
  }
  if (rule !== null && 'totalAtLeast' in rule) {
    test('raises an alarm by its total', () => {
      expect(alarmsOf(id, { total: rule.totalAtLeast })).toHaveLength(1);
      expect(alarmsOf(id, { total: rule.totalAtLeast - 1 })).toEqual([]);
    });
  }
  if (scale.scoring.kind === 'typed' && scale.scoring.tiers !== undefined) {
    test.each(scale.scoring.tiers.map((tier) => [tier.id, tier.suicidality] as const))(
      'of the tier %s: %s',
      (tier, suicidality) => {
        expect(alarmsOf(id, { class: tier })).toHaveLength(suicidality === 'flag' ? 1 : 0);
      },
    );
  }
  if (scale.scoring.kind === 'typed' && rule !== null && 'item' in rule) {
    test('tells an alarming answer also where answers alone are refused', () => {
      const rated = rate(id, { answers: sheet(rule.item, rule.atLeast) });
      expect(JSON.stringify(rated)).toContain(JSON.stringify(rule.says).slice(1, -1));
    });
  }
});

test('a tier that the scale does not have is refused at its field', () => {
  expect(rate('cssrs-screen', { class: 'enormous' })).toMatchObject({
    refused: [{ field: 'class' }],
  });
});
