import { describe, expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import { runCase } from '../src/cases.js';
import { invented, makeRule } from './rules.js';

const rule = makeRule('r', {
  any: [
    {
      observation: 'systolic-blood-pressure',
      is: '>',
      value: 140,
      unit: 'mm[Hg]',
      against: 'value',
      context: 'pre-dose',
      ...invented,
    },
    {
      observation: 'diastolic-blood-pressure',
      is: '>',
      value: 90,
      unit: 'mm[Hg]',
      against: 'value',
      context: 'pre-dose',
      ...invented,
    },
  ],
});

describe('worked cases', () => {
  test('may write a blood pressure in short', () => {
    expect(
      runCase(rule, { name: '', given: { bloodPressure: '140/90' }, expect: 'not-met' }).passed,
    ).toBe(true);
    expect(
      runCase(rule, { name: '', given: { bloodPressure: '140/91' }, expect: 'met' }).passed,
    ).toBe(true);
  });

  test('may say how long ago it was taken', () => {
    expect(
      runCase(rule, {
        name: '',
        given: { bloodPressure: '150/95', taken: '1 d ago' },
        expect: 'unknown',
      }).passed,
    ).toBe(true);
    expect(
      runCase(rule, {
        name: '',
        given: { bloodPressure: '150/95', taken: '2 h ago' },
        expect: 'met',
      }).passed,
    ).toBe(true);
    expect(
      runCase(rule, {
        name: '',
        given: { bloodPressure: '150/95', taken: '5 min ago' },
        expect: 'met',
      }).passed,
    ).toBe(true);
  });

  test('fail when the outcome is another, and when a named gap is not named', () => {
    expect(
      runCase(rule, { name: '', given: { bloodPressure: '150/95' }, expect: 'not-met' }),
    ).toEqual({ passed: false, outcome: 'met', missing: [] });
    expect(
      runCase(rule, {
        name: '',
        given: {},
        expect: 'unknown',
        missing: ['diastolic-blood-pressure'],
      }).passed,
    ).toBe(true);
    expect(
      runCase(rule, { name: '', given: {}, expect: 'unknown', missing: ['heart-rate'] }).passed,
    ).toBe(false);
  });

  test('of a branch that the rule does not have find nothing', () => {
    expect(runCase(rule, { name: '', given: {}, expect: 'unknown', branch: 'none' })).toEqual({
      passed: false,
      outcome: 'no finding',
      missing: [],
    });
  });

  test('refuse a pressure or a time that is none', () => {
    for (const given of [
      { bloodPressure: 'high' },
      { bloodPressure: 140 },
      { bloodPressure: '1/2', taken: 'long ago' },
      { bloodPressure: '1/2', taken: 3 },
    ]) {
      expect(() => runCase(rule, { name: '', given, expect: 'met' })).toThrow(OpenKetamineError);
    }
  });

  test('keep other observations beside the short form', () => {
    const given = {
      bloodPressure: '130/80',
      observations: [
        {
          code: 'systolic-blood-pressure',
          value: { value: 150, unit: 'mm[Hg]' },
          at: '2026-01-05T10:00:00-05:00',
        },
      ],
    };
    expect(runCase(rule, { name: '', given, expect: 'met' }).passed).toBe(true);
  });
});
