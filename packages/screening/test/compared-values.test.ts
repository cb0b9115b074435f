import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { above, invented, makeRule, outcomeOf, screenWith, systolic } from './rules.js';

describe('what is compared', () => {
  const baseline = systolic(120, '08:00', { context: ['baseline'] });

  test('the change from the baseline, as a difference', () => {
    const rise = above(20, { against: 'baseline-difference' });
    expect(outcomeOf(rise, { observations: [baseline, systolic(140, '09:00')] })).toBe('not-met');
    expect(outcomeOf(rise, { observations: [baseline, systolic(141, '09:00')] })).toBe('met');
    const [open] = screenWith([makeRule('r', rise)], {
      observations: [systolic(141, '09:00')],
    }).findings;
    expect(open).toMatchObject({
      outcome: 'unknown',
      missing: ['systolic-blood-pressure.baseline'],
    });
  });

  test('the change from the baseline, in percent', () => {
    const rise = above(20, { unit: '%', against: 'baseline-percent' });
    expect(outcomeOf(rise, { observations: [baseline, systolic(144, '09:00')] })).toBe('not-met');
    expect(outcomeOf(rise, { observations: [baseline, systolic(145, '09:00')] })).toBe('met');
    expect(
      outcomeOf(rise, {
        observations: [systolic(0, '08:00', { context: ['baseline'] }), systolic(145, '09:00')],
      }),
    ).toBe('unknown');
  });

  test('the latest of several baselines', () => {
    const rise = above(20, { against: 'baseline-difference' });
    const later = systolic(130, '08:30', { context: ['baseline'] });
    expect(outcomeOf(rise, { observations: [baseline, later, systolic(145, '09:00')] })).toBe(
      'not-met',
    );
  });

  test('the change from the reading before', () => {
    const falling: Criterion = above(0, { against: 'previous-difference', is: '<' });
    expect(
      outcomeOf(falling, { observations: [systolic(140, '09:00'), systolic(139, '09:10')] }),
    ).toBe('met');
    expect(
      outcomeOf(falling, { observations: [systolic(140, '09:00'), systolic(140, '09:10')] }),
    ).toBe('not-met');
    expect(outcomeOf(falling, { observations: [systolic(140, '09:00')] })).toBe('unknown');
  });

  test('the multiple of the upper limit of normal', () => {
    const raised: Criterion = {
      observation: 'alt',
      is: '>=',
      value: 3,
      unit: '{ULN}',
      against: 'upper-limit-of-normal',
      ...invented,
    };
    const alt = (value: number, unit: string, more: object = {}) => ({
      observations: [{ code: 'alt', value: { value, unit: unit as 'U/L' }, ...more }],
    });
    expect(outcomeOf(raised, alt(120, 'U/L', { upperLimitOfNormal: 40 }))).toBe('met');
    expect(outcomeOf(raised, alt(119, 'U/L', { upperLimitOfNormal: 40 }))).toBe('not-met');
    expect(outcomeOf(raised, alt(3, '{ULN}'))).toBe('met');
    expect(outcomeOf(raised, alt(120, 'U/L', { upperLimitOfNormal: 0 }))).toBe('unknown');
    expect(
      outcomeOf(raised, { observations: [{ code: 'alt', value: 'high', upperLimitOfNormal: 40 }] }),
    ).toBe('unknown');
    const [open] = screenWith([makeRule('r', raised)], alt(120, 'U/L')).findings;
    expect(open?.missing).toEqual(['alt.upper-limit-of-normal']);
  });
});

describe('units', () => {
  const heavy: Criterion = {
    observation: 'creatinine',
    is: '>',
    value: 2,
    unit: 'mg/dL',
    against: 'value',
    ...invented,
  };
  const creatinine = (value: number, unit: string) => ({
    observations: [{ code: 'creatinine', value: { value, unit: unit as 'mg/dL' } }],
  });

  test('are converted through UCUM, exactly at the limit', () => {
    expect(outcomeOf(heavy, creatinine(0.02, 'mg/mL'))).toBe('not-met');
    expect(outcomeOf(heavy, creatinine(0.0201, 'mg/mL'))).toBe('met');
    expect(outcomeOf(heavy, creatinine(0.002, 'g/dL'))).toBe('not-met');
    expect(outcomeOf(heavy, creatinine(0.0021, 'g/dL'))).toBe('met');
  });

  test('of something else leave it open', () => {
    for (const unit of ['kg', 'mm[Hg]', 'mmol/L', '%'])
      expect(outcomeOf(heavy, creatinine(5, unit))).toBe('unknown');
  });

  test('that are not proportional are converted too', () => {
    const hot: Criterion = {
      observation: 'body-temperature',
      is: '>',
      value: 38,
      unit: 'Cel',
      against: 'value',
      ...invented,
    };
    expect(
      outcomeOf(hot, {
        observations: [{ code: 'body-temperature', value: { value: 39, unit: 'Cel' } }],
      }),
    ).toBe('met');
  });
});
