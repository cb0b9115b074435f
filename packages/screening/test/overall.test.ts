import { describe, expect, test } from 'vitest';
import { acting, having, screenWith } from './rules.js';

describe('the overall result is the first that holds', () => {
  const rules = [
    acting('exclude', 'a'),
    acting('defer', 'b'),
    acting('review', 'c'),
    acting('monitor', 'd'),
    acting('none', 'e'),
  ];

  test('exclude, when an excluding rule is met, whatever else', () => {
    expect(screenWith(rules, having('a', 'b', 'c', 'd')).overall).toBe('exclude');
  });

  test('exclude, even while other rules are undecided', () => {
    expect(screenWith(rules, { conditions: { items: [{ concept: 'a' }] } }).overall).toBe(
      'exclude',
    );
  });

  test('unknown, when an excluding rule is undecided, before a met deferral', () => {
    const result = screenWith(rules, {
      conditions: { items: [{ concept: 'b' }, { concept: 'd' }] },
    });
    expect(result.overall).toBe('unknown');
    expect(result.undecided).toMatchObject({ exclude: 1, defer: 0, other: 2 });
  });

  test('unknown, when a deferring rule is undecided, before a met caution', () => {
    const result = screenWith([acting('defer', 'b'), acting('monitor', 'd')], {
      conditions: { items: [{ concept: 'd' }] },
    });
    expect(result.overall).toBe('unknown');
    expect(result.undecided).toMatchObject({ exclude: 0, defer: 1, other: 0 });
  });

  test('then defer, review, caution', () => {
    expect(screenWith(rules, having('b', 'c', 'd')).overall).toBe('defer');
    expect(screenWith(rules, having('c', 'd')).overall).toBe('review');
    expect(screenWith(rules, having('d')).overall).toBe('caution');
  });

  test('a met review stands before a caution that is undecided', () => {
    const result = screenWith([acting('review', 'c'), acting('monitor', 'd')], {
      conditions: { items: [{ concept: 'c' }] },
    });
    expect(result.overall).toBe('review');
    expect(result.undecided.other).toBe(1);
  });

  test('unknown, when anything else is undecided and nothing is met', () => {
    expect(screenWith([acting('monitor', 'd')], {}).overall).toBe('unknown');
  });

  test('clear, when everything is decided and nothing is met; "studied, no action" does not weigh', () => {
    expect(screenWith(rules, having()).overall).toBe('clear');
    expect(screenWith(rules, having('e')).overall).toBe('clear');
  });
});
