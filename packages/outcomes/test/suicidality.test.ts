import { describe, expect, test } from 'vitest';
import { score, suicidalityFlags, trajectory } from '../src/index.js';
import { answersOf, scale, scored, typed } from './scales.js';

describe('a flag of suicidality', () => {
  test.each(
    [...scored, ...typed].flatMap((entry) => {
      const rule = entry.suicidality;
      return rule !== null && 'item' in rule ? [[entry.id, entry, rule] as const] : [];
    }),
  )('%s: begins at its level and not one below', (_, entry, rule) => {
    const answers = answersOf(entry, 'least');
    expect(suicidalityFlags(entry, answers.with(rule.item - 1, rule.atLeast - 1))).toEqual([]);
    expect(suicidalityFlags(entry, answers.with(rule.item - 1, rule.atLeast))).toMatchObject([
      { kind: 'suicidality', item: rule.item, answer: rule.atLeast },
    ]);
  });

  test('stands beside the best total a scale can have with it', () => {
    const { total, band, flags } = score(scale('phq9'), [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([total, band?.id, flags.length]).toEqual([1, 'minimal', 1]);
  });

  test('is told even when a missing answer forbids the total', () => {
    expect(suicidalityFlags(scale('phq9'), [null, 0, 0, 0, 0, 0, 0, 0, 2])).toHaveLength(1);
    expect(() => score(scale('phq9'), [null, 0, 0, 0, 0, 0, 0, 0, 2])).toThrow(/suicide risk now/u);
    expect(() => score(scale('phq9'), [null, 0, 0, 0, 0, 0, 0, 0, 0])).not.toThrow(/suicide risk/u);
  });

  test('is kept with its day in a trajectory whose figures improve', () => {
    const { flags } = score(scale('phq9'), [0, 0, 0, 0, 0, 0, 0, 0, 3]);
    const course = trajectory(
      scale('phq9'),
      [
        { on: '2025-01-06', total: 20 },
        { on: '2025-01-20', total: 3, flags },
      ],
      { remission: 'phq9-remission-4' },
    );
    expect(course.remission?.on).toBe('2025-01-20');
    expect(course.flags).toMatchObject([{ on: '2025-01-20', flag: { item: 9, answer: 3 } }]);
  });

  test('comes from any yes after the first question of the C-SSRS, one for each', () => {
    expect(suicidalityFlags(scale('cssrs-screen'), [1, 0, null, null, null, 0, null])).toEqual([]);
    expect(suicidalityFlags(scale('cssrs-screen'), [1, 1, 0, 0, 1, 0, null])).toHaveLength(2);
  });

  test('comes from any total above 0 on a scale that asks about nothing else', () => {
    const none = answersOf(scale('ssi'), 'least');
    expect(suicidalityFlags(scale('ssi'), none)).toEqual([]);
    expect(suicidalityFlags(scale('ssi'), none.with(18, 1))).toMatchObject([
      { item: null, answer: 1 },
    ]);
  });

  test('is absent where no item asks, however bad the answers', () => {
    for (const id of ['gad7', 'pcl5', 'lsas', 'cadss']) {
      expect(suicidalityFlags(scale(id), answersOf(scale(id), 'most'))).toEqual([]);
    }
  });
});
