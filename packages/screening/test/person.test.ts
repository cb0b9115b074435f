import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { explain, invented, limit, outcomeOf } from './rules.js';

describe('age, body and single facts', () => {
  const minor: Criterion = { age: limit('<', 18, 'a') };

  test('the age on the day, from a birth date or as recorded', () => {
    expect(outcomeOf(minor, { birthDate: '2008-01-06' })).toBe('met');
    expect(outcomeOf(minor, { birthDate: '2008-01-05' })).toBe('not-met');
    expect(outcomeOf(minor, { age: { value: 215, unit: 'mo' } })).toBe('met');
    expect(outcomeOf(minor, { age: { value: 216, unit: 'mo' } })).toBe('not-met');
    expect(explain(minor, {})?.missing).toEqual(['age']);
    expect(outcomeOf(minor, { birthDate: '2027-01-01' })).toBe('unknown');
    expect(explain(minor, { birthDate: '1980-02-03' })?.because).toEqual([
      { fact: 'age', value: '45 a, born 1980-02-03', limit: '< 18 a' },
    ]);
  });

  test('where records disagree each age counts', () => {
    expect(outcomeOf(minor, { birthDate: '1980-01-01', age: { value: 17, unit: 'a' } })).toBe(
      'met',
    );
    expect(outcomeOf(minor, { birthDates: ['1980-01-01', '2010-01-01'] })).toBe('met');
  });

  test('against a limit of the site', () => {
    expect(
      explain(
        { age: { is: '<', value: { site: 'age' }, unit: 'a', basis: 'site' } },
        { age: { value: 3, unit: 'a' } },
      )?.outcome,
    ).toBe('unknown');
  });

  const heavy: Criterion = { measure: 'weight', ...limit('>', 115, 'kg') };

  test('weight from the record or from a measurement, in kilograms or grams', () => {
    expect(outcomeOf(heavy, { weight: { value: 115, unit: 'kg' } })).toBe('not-met');
    expect(outcomeOf(heavy, { weight: { value: 115_001, unit: 'g' } })).toBe('met');
    expect(
      outcomeOf(heavy, { observations: [{ code: 'weight', value: { value: 116, unit: 'kg' } }] }),
    ).toBe('met');
    expect(outcomeOf(heavy, { observations: [{ code: 'weight', value: 'heavy' }] })).toBe(
      'unknown',
    );
    expect(explain(heavy, {})?.missing).toEqual(['weight']);
  });

  const obese: Criterion = {
    measure: 'body-mass-index',
    is: '>=',
    value: 30,
    unit: 'kg/m2',
    ...invented,
  };

  test('the body-mass index as recorded, or worked out', () => {
    expect(
      outcomeOf(obese, { weight: { value: 120, unit: 'kg' }, height: { value: 200, unit: 'cm' } }),
    ).toBe('met');
    expect(
      outcomeOf(obese, { weight: { value: 119, unit: 'kg' }, height: { value: 2, unit: 'm' } }),
    ).toBe('not-met');
    expect(
      outcomeOf(obese, {
        observations: [{ code: 'body-mass-index', value: { value: 31, unit: 'kg/m2' } }],
      }),
    ).toBe('met');
    expect(explain(obese, { weight: { value: 120, unit: 'kg' } })?.missing).toEqual(['height']);
    expect(explain(obese, { height: { value: 2, unit: 'm' } })?.missing).toEqual(['weight']);
    expect(
      explain(obese, { weight: { value: 125, unit: 'kg' }, height: { value: 2, unit: 'm' } })
        ?.because,
    ).toEqual([{ fact: 'body-mass-index', value: '31.25 kg/m2', limit: '>= 30 kg/m2' }]);
    const bySite: Criterion = {
      measure: 'height',
      is: '>',
      value: { site: 'tall' },
      unit: 'cm',
      basis: 'site',
    };
    expect(explain(bySite, { height: { value: 2, unit: 'm' } })?.missing).toEqual(['site:tall']);
  });

  test('single facts: recorded, recorded as unknown, and not recorded', () => {
    const escort: Criterion = { fact: 'logistics.escort', equals: [false] };
    expect(outcomeOf(escort, { logistics: { escort: false } })).toBe('met');
    expect(outcomeOf(escort, { logistics: { escort: true } })).toBe('not-met');
    expect(outcomeOf(escort, { logistics: {} })).toBe('unknown');
    const sex: Criterion = { fact: 'sex', equals: ['female'] };
    expect(outcomeOf(sex, { sex: 'unknown' })).toBe('unknown');
    expect(explain(escort, {})?.missing).toEqual(['logistics.escort']);
    expect(explain(sex, { sex: 'male' })?.because).toEqual([
      { fact: 'sex', value: 'male', limit: 'female' },
    ]);
  });
});
