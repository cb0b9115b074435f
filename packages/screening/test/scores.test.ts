import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { invented, makeRule, outcomeOf, screenWith } from './rules.js';

describe('scores', () => {
  const high: Criterion = { score: 'madrs', is: '>=', value: 20, unit: '{score}', ...invented };
  const madrs = (total: number, day = '2026-01-05') => ({ scale: 'madrs', total, at: day });

  test('the latest total decides', () => {
    expect(outcomeOf(high, { scores: [madrs(20)] })).toBe('met');
    expect(outcomeOf(high, { scores: [madrs(19)] })).toBe('not-met');
    expect(outcomeOf(high, { scores: [madrs(30, '2025-12-01'), madrs(10)] })).toBe('not-met');
    expect(outcomeOf(high, { scores: [madrs(30, '2026-01-06')] })).toBe('unknown');
    expect(outcomeOf(high, { scores: [{ ...madrs(30), status: 'entered-in-error' }] })).toBe(
      'unknown',
    );
    expect(outcomeOf(high, { scores: [{ scale: 'madrs', class: 'severe' }] })).toBe('unknown');
  });

  test('of one item is not the total', () => {
    const item: Criterion = {
      score: 'cssrs-screen',
      item: '4',
      is: '>=',
      value: 1,
      unit: '{score}',
      ...invented,
    };
    expect(outcomeOf(item, { scores: [{ scale: 'cssrs-screen', total: 5 }] })).toBe('unknown');
    expect(outcomeOf(item, { scores: [{ scale: 'cssrs-screen', item: '4', total: 1 }] })).toBe(
      'met',
    );
    const [open] = screenWith([makeRule('r', item)], {}).findings;
    expect(open?.missing).toEqual(['cssrs-screen.4']);
  });

  test('of a class', () => {
    const c: Criterion = { score: 'child-pugh', equals: ['C'] };
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', class: 'C' }] })).toBe('met');
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', class: 'B' }] })).toBe('not-met');
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', total: 12 }] })).toBe('unknown');
    const [met] = screenWith([makeRule('r', c)], {
      scores: [{ scale: 'child-pugh', class: 'C', at: '2026-01-01' }],
    }).findings;
    expect(met?.because).toEqual([{ fact: 'child-pugh', value: 'C at 2026-01-01', limit: 'C' }]);
  });

  test('against a limit of the site', () => {
    const bySite: Criterion = {
      score: 'aldrete',
      is: '>=',
      value: { site: 'aldrete' },
      unit: '{score}',
      basis: 'site',
    };
    const [open] = screenWith([makeRule('r', bySite)], {
      scores: [{ scale: 'aldrete', total: 10 }],
    }).findings;
    expect(open?.missing).toEqual(['site:aldrete']);
    expect(
      outcomeOf(
        bySite,
        { scores: [{ scale: 'aldrete', total: 9 }] },
        { site: { aldrete: { value: 9, unit: '{score}' } } },
      ),
    ).toBe('met');
  });

  describe('that are old', () => {
    const fresh = { ...high, freshness: { value: 7, unit: 'd', ...invented } } as Criterion;
    const bySite = {
      ...high,
      freshness: { value: { site: 'score-age' }, unit: 'd', basis: 'site' },
    } as Criterion;

    test('count to the last day of a span and not a day longer, whichever way they point', () => {
      expect(outcomeOf(fresh, { scores: [madrs(20, '2025-12-29')] })).toBe('met');
      expect(outcomeOf(fresh, { scores: [madrs(20, '2025-12-28')] })).toBe('unknown');
      expect(outcomeOf(fresh, { scores: [madrs(19, '2025-12-29')] })).toBe('not-met');
      expect(outcomeOf(fresh, { scores: [madrs(19, '2025-12-28')] })).toBe('unknown');
    });

    test('still warn and no longer clear while the site has not said how old they may be', () => {
      expect(outcomeOf(bySite, { scores: [madrs(20, '2024-01-05')] })).toBe('met');
      expect(outcomeOf(bySite, { scores: [madrs(19, '2026-01-04')] })).toBe('unknown');
      expect(outcomeOf(bySite, { scores: [madrs(19)] })).toBe('not-met');
      const [met] = screenWith([makeRule('r', bySite)], {
        scores: [madrs(20, '2024-01-05')],
      }).findings;
      expect(met?.because[0]?.note).toBe('nobody has said that it is not too old: take it again');
    });

    test('lose both once the site has said it', () => {
      const site = { 'score-age': { value: 30, unit: 'd' } };
      const old = { scores: [madrs(20, '2024-01-05')] };
      expect(outcomeOf(bySite, old, { site })).toBe('unknown');
      expect(outcomeOf(bySite, { scores: [madrs(19, '2025-12-06')] }, { site })).toBe('not-met');
      expect(outcomeOf(bySite, { scores: [madrs(19, '2025-12-05')] }, { site })).toBe('unknown');
    });

    test('and say nothing of their date warn, and do not clear', () => {
      expect(outcomeOf(bySite, { scores: [{ scale: 'madrs', total: 20 }] })).toBe('met');
      expect(outcomeOf(bySite, { scores: [{ scale: 'madrs', total: 19 }] })).toBe('unknown');
    });

    test('are named with their age where a rule waits for a new one', () => {
      const found = screenWith([makeRule('r', fresh)], { scores: [madrs(19, '2025-12-26')] });
      const data = found.findings.find(({ rule }) => rule === 'data-old-score');
      expect(data).toMatchObject({
        kind: 'data',
        outcome: 'met',
        action: 'check-data',
        because: [{ fact: 'madrs', value: '19 at 2025-12-26', limit: 'taken 10 d ago' }],
      });
      const undated = screenWith([makeRule('r', bySite)], {
        scores: [{ scale: 'madrs', total: 19 }],
      }).findings.find(({ rule }) => rule === 'data-old-score');
      expect(undated?.because).toEqual([
        { fact: 'madrs', value: '19, without a date', limit: 'a dated score' },
      ]);
    });

    test('are not named where nothing waits for them, or where they are of the day', () => {
      const rules = (found: ReturnType<typeof screenWith>) =>
        found.findings.map(({ rule }) => rule);
      expect(
        rules(screenWith([makeRule('r', high)], { scores: [madrs(19, '2020-01-01')] })),
      ).toEqual(['r']);
      const wrong = { scale: 'madrs', class: 'severe', at: '2026-01-05' };
      expect(rules(screenWith([makeRule('r', fresh)], { scores: [wrong] }))).toEqual(['r']);
    });
  });
});
