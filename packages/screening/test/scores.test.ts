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
});
