import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { invented, makeRule, outcomeOf, screenWith } from './rules.js';

describe('failed treatment trials', () => {
  const trial = (more: object = {}) => ({
    treatment: 'sertraline',
    weeks: 8,
    adequateDose: true,
    outcome: 'no-response' as const,
    episode: 'current' as const,
    class: 'ssri',
    ...more,
  });
  const counting = (how: object, is: '<' | '>=' = '>=', value = 2): Criterion => ({
    failedTrials: { scope: 'current-episode', count: 'treatments', ...how },
    is,
    value,
    unit: '{trial}',
    ...invented,
  });
  const run = (when: Criterion, items: object[], complete = true) =>
    outcomeOf(when, { treatmentHistory: { complete, items: items as never } });

  test('count when they failed in the episode', () => {
    expect(run(counting({}), [trial(), trial()])).toBe('met');
    expect(run(counting({}), [trial()])).toBe('not-met');
    expect(run(counting({}), [trial(), trial({ episode: 'earlier' })])).toBe('not-met');
    expect(run(counting({ scope: 'lifetime' }), [trial(), trial({ episode: 'earlier' })])).toBe(
      'met',
    );
    for (const outcome of ['response', 'intolerance', 'non-adherence'])
      expect(run(counting({}), [trial(), trial({ outcome })])).toBe('not-met');
    expect(run(counting({}), [trial(), trial({ status: 'entered-in-error' })])).toBe('not-met');
  });

  test('stay open where the record does not say, unless enough are sure', () => {
    for (const gap of [{ outcome: undefined }, { episode: undefined }]) {
      expect(run(counting({}), [trial(), trial(gap)])).toBe('unknown');
      expect(run(counting({}), [trial(), trial(), trial(gap)])).toBe('met');
    }
    expect(run(counting({}), [trial()], false)).toBe('unknown');
    expect(run(counting({}), [trial(), trial()], false)).toBe('met');
    expect(outcomeOf(counting({}), {})).toBe('unknown');
  });

  test('need an adequate dose, and weeks enough, where the source asks', () => {
    const adequate = counting({
      adequateDose: true,
      weeks: { is: '>=', value: 4, unit: 'wk', ...invented },
    });
    expect(run(adequate, [trial({ weeks: 4 }), trial({ weeks: 4 })])).toBe('met');
    expect(run(adequate, [trial({ weeks: 4 }), trial({ weeks: 3 })])).toBe('not-met');
    expect(run(adequate, [trial(), trial({ adequateDose: false })])).toBe('not-met');
    expect(run(adequate, [trial(), trial({ adequateDose: undefined })])).toBe('unknown');
    expect(run(adequate, [trial(), trial({ weeks: undefined })])).toBe('unknown');
  });

  test('go by improvement where the source does, and by the word where no number is recorded', () => {
    const quarter = counting({ improvement: { is: '<=', value: 25, unit: '%', ...invented } });
    expect(run(quarter, [trial({ improvement: 25 }), trial({ improvement: 10 })])).toBe('met');
    expect(run(quarter, [trial({ improvement: 26 }), trial({ improvement: 10 })])).toBe('not-met');
    expect(run(quarter, [trial(), trial({ improvement: 10, outcome: 'response' })])).toBe('met');
  });

  test('by class count each class once', () => {
    const classes = counting({ count: 'classes' });
    expect(run(classes, [trial(), trial({ treatment: 'citalopram' })])).toBe('not-met');
    expect(run(classes, [trial(), trial({ treatment: 'venlafaxine', class: 'snri' })])).toBe('met');
    expect(run(classes, [trial(), trial({ treatment: 'something', class: undefined })])).toBe(
      'unknown',
    );
    expect(run(classes, [trial({ class: undefined })])).toBe('not-met');
  });

  test('are explained with how they were counted', () => {
    const fewer = counting(
      {
        weeks: { is: '>=', value: 4, unit: 'wk', ...invented },
        improvement: { is: '<=', value: 25, unit: '%', ...invented },
      },
      '<',
    );
    const [finding] = screenWith([makeRule('r', fewer)], {
      treatmentHistory: { complete: true, items: [trial()] },
    }).findings;
    expect(finding?.because).toEqual([
      {
        fact: 'failed-trials',
        value: '1',
        limit:
          'failed treatments < 2 {trial}, in the current episode, each >= 4 wk, improvement <= 25 %',
      },
    ]);
    const [sure] = screenWith([makeRule('r', counting({ scope: 'lifetime' }))], {
      treatmentHistory: { items: [trial(), trial()] },
    }).findings;
    expect(sure?.because[0]).toEqual({
      fact: 'failed-trials',
      value: 'at least 2',
      limit: 'failed treatments >= 2 {trial}, over the lifetime',
    });
    const [range] = screenWith([makeRule('r', counting({}, '>=', 1))], {
      treatmentHistory: { complete: true, items: [trial(), trial({ outcome: undefined })] },
    }).findings;
    expect(range?.because[0]?.value).toBe('1 to 2');
    const [open] = screenWith([makeRule('r', counting({}))], {}).findings;
    expect(open?.missing).toEqual(['failed-trials']);
  });

  test('against a number that the site sets', () => {
    const bySite: Criterion = {
      failedTrials: { scope: 'lifetime', count: 'treatments' },
      is: '>=',
      value: { site: 'n' },
      unit: '{trial}',
      basis: 'site',
    };
    expect(run(bySite, [trial()])).toBe('unknown');
  });
});
