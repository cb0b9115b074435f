import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { bySite } from './rules.js';
import { citedLimit as limit, said } from './said.js';

describe('treatments that failed', () => {
  const tried = (complete: boolean, ...items: object[]) =>
    ({ treatmentHistory: { complete, items } }) as PatientFactsInput;
  const drug = (treatment: string, more: object = {}) => ({
    treatment,
    outcome: 'no-response',
    ...more,
  });
  const counting = (
    how: object = {},
    is: '<' | '<=' | '>' | '>=' = '>=',
    value = 2,
  ): Criterion => ({
    failedTrials: { scope: 'lifetime', count: 'treatments', ...how },
    ...limit(is, value, '{trial}'),
  });

  test('show how many, or at least how many, or between', () => {
    expect(said(counting(), tried(true, drug('a'), drug('b')))).toEqual([
      'met',
      'failed-trials: 2 [source]',
    ]);
    expect(said(counting(), tried(false, drug('a'), drug('b'), drug('c')))).toEqual([
      'met',
      'failed-trials: at least 3 [source]',
    ]);
    expect(
      said(counting(), tried(true, drug('a'), drug('b'), drug('c', { outcome: undefined }))),
    ).toEqual(['met', 'failed-trials: 2 to 3 [source]']);
    expect(said(counting(), tried(false, drug('a')))).toEqual(['unknown', 'failed-trials']);
  });

  test('one treatment tried twice counts twice, one class once', () => {
    const twice = tried(true, drug('a', { class: 'ssri' }), drug('A', { class: 'ssri' }));
    expect(said(counting(), twice)[0]).toBe('met');
    expect(said(counting({ count: 'classes' }), twice)).toEqual([
      'not-met',
      'failed-trials: 1 [source]',
    ]);
  });

  test('one without a class may be a class of its own, or not', () => {
    const open = tried(true, drug('a', { class: 'ssri' }), drug('b'));
    expect(said(counting({ count: 'classes' }), open)).toEqual(['unknown', 'failed-trials']);
    expect(said(counting({ count: 'classes' }, '>=', 1), open)).toEqual([
      'met',
      'failed-trials: 1 to 2 [source]',
    ]);
    expect(said(counting({ count: 'classes' }, '>=', 1), tried(true, drug('b')))).toEqual([
      'unknown',
      'failed-trials',
    ]);
  });

  test('go by what the source asks for, and by nothing else', () => {
    const one = (how: object, more: object) =>
      said(counting(how, '>=', 1), tried(true, drug('a', more)))[0];
    expect(one({}, {})).toBe('met');
    expect(one({ adequateDose: true }, {})).toBe('unknown');
    expect(one({ adequateDose: true }, { adequateDose: true })).toBe('met');
    expect(one({ adequateDose: true }, { adequateDose: false })).toBe('not-met');
    expect(one({}, { adequateDose: false })).toBe('met');
    expect(one({}, { outcome: 'response', improvement: 10 })).toBe('not-met');
    const improvement = { ...limit('<', 25, '%') };
    expect(one({ improvement }, { outcome: 'response', improvement: 10 })).toBe('met');
    expect(one({ improvement }, { improvement: 30 })).toBe('not-met');
    expect(one({ improvement }, {})).toBe('met');
    const weeks = limit('>=', 6, 'wk');
    expect(one({ weeks }, { weeks: 6 })).toBe('met');
    expect(one({ weeks }, { weeks: 5 })).toBe('not-met');
    expect(one({ weeks }, {})).toBe('unknown');
    expect(one({ weeks: bySite('weeks', 'wk') }, { weeks: 6 })).toBe('unknown');
    expect(one({ scope: 'current-episode' }, {})).toBe('unknown');
    expect(one({ scope: 'current-episode' }, { episode: 'earlier' })).toBe('not-met');
    expect(one({ scope: 'current-episode' }, { episode: 'current' })).toBe('met');
  });
});
