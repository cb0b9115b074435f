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
    const entry = (how: object, more: object) =>
      said(counting(how, '>=', 1), tried(true, drug('a', more)))[0];
    expect(entry({}, {})).toBe('met');
    expect(entry({ adequateDose: true }, {})).toBe('unknown');
    expect(entry({ adequateDose: true }, { adequateDose: true })).toBe('met');
    expect(entry({ adequateDose: true }, { adequateDose: false })).toBe('not-met');
    expect(entry({}, { adequateDose: false })).toBe('met');
    expect(entry({}, { outcome: 'response', improvement: 10 })).toBe('not-met');
    const improvement = { ...limit('<', 25, '%') };
    expect(entry({ improvement }, { outcome: 'response', improvement: 10 })).toBe('met');
    expect(entry({ improvement }, { improvement: 30 })).toBe('not-met');
    expect(entry({ improvement }, {})).toBe('met');
    const weeks = limit('>=', 6, 'wk');
    expect(entry({ weeks }, { weeks: 6 })).toBe('met');
    expect(entry({ weeks }, { weeks: 5 })).toBe('not-met');
    expect(entry({ weeks }, {})).toBe('unknown');
    expect(entry({ weeks: bySite('weeks', 'wk') }, { weeks: 6 })).toBe('unknown');
    expect(entry({ scope: 'current-episode' }, {})).toBe('unknown');
    expect(entry({ scope: 'current-episode' }, { episode: 'earlier' })).toBe('not-met');
    expect(entry({ scope: 'current-episode' }, { episode: 'current' })).toBe('met');
  });
});
