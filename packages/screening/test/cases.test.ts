import { describe, expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import type { RuleCase } from '../src/cases.js';
import { runCase } from './plainly.js';
import { smallTerminology } from './small-terminology.js';
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

describe('a case is run', () => {
  const entry = (more: Partial<RuleCase>): RuleCase => ({
    name: '',
    given: {},
    expect: 'met',
    ...more,
  });
  const heart = makeRule('r', { condition: 'heart-failure', status: 'ever' });

  test('with the terminology given', () => {
    const coded = entry({
      given: { conditions: { items: [{ codes: [{ system: 'icd10cm', code: 'I50.1' }] }] } },
    });
    expect(runCase(heart, coded, smallTerminology).outcome).toBe('met');
    expect(runCase(heart, coded).outcome).toBe('unknown');
  });

  test('for the first treatment, place, protocol and indication that the rule names', () => {
    const given = { conditions: { items: [{ concept: 'heart-failure' }] } };
    for (const more of [
      { applies: [{ drug: 'ketamine', route: 'iv', formulation: 'vial' }] },
      { applies: [{ route: 'nasal' }] },
      { applies: [{ drug: 'esketamine' }] },
      { places: ['CH'] },
      { protocols: ['p'] },
      { indications: ['trd'] },
    ]) {
      expect(runCase({ ...heart, ...more }, entry({ given })).outcome).toBe('met');
    }
    expect(runCase({ ...heart, applies: [] }, entry({ given })).outcome).toBe('no finding');
  });

  test('at its own moment, and as in a course that has begun', () => {
    const between = { ...heart, moment: 'between' as const };
    expect(
      runCase(between, entry({ given: { conditions: { items: [{ concept: 'heart-failure' }] } } }))
        .outcome,
    ).toBe('met');
    const minor = makeRule('r', { age: { is: '<', value: 18, unit: 'a', ...invented } });
    expect(
      runCase(minor, entry({ given: { birthDate: '2008-06-01' }, at: '2026-05-31' })).outcome,
    ).toBe('met');
    expect(
      runCase(minor, entry({ given: { birthDate: '2008-06-01' }, at: '2026-06-01' })).outcome,
    ).toBe('not-met');
  });

  test('while a session runs, where the rule is judged then', () => {
    const session = makeRule(
      'r',
      {
        all: [
          { elapsed: 'end', is: '>=', value: 60, unit: 'min', ...invented },
          { observation: 'stable', equals: [true] },
        ],
      },
      { moment: 'session' },
    );
    const given = {
      observations: [{ code: 'stable', value: true, at: '2026-01-05T09:30:00-05:00' }],
    };
    expect(
      runCase(
        session,
        entry({
          given,
          session: { start: '2026-01-05T08:00:00-05:00', end: '2026-01-05T09:00:00-05:00' },
        }),
      ).outcome,
    ).toBe('met');
    expect(
      runCase(
        session,
        entry({
          given,
          session: { start: '2026-01-05T09:40:00-05:00', end: '2026-01-05T09:00:00-05:00' },
        }),
      ).outcome,
    ).toBe('unknown');
    expect(runCase(session, entry({ given })).outcome).toBe('unknown');
  });

  test('with what the site has set', () => {
    const bySite = makeRule('r', {
      age: { is: '<', value: { site: 'age' }, unit: 'a', basis: 'site' },
    });
    const given = { age: { value: 20, unit: 'a' } };
    expect(runCase(bySite, entry({ given })).outcome).toBe('unknown');
    expect(runCase(bySite, entry({ given, site: { age: { value: 21, unit: 'a' } } })).outcome).toBe(
      'met',
    );
  });

  test('and a short form that is none is refused with its place and an example', () => {
    const refused = (given: RuleCase['given']) => {
      try {
        runCase(heart, entry({ given }));
      } catch (error) {
        if (error instanceof OpenKetamineError)
          return [error.code, error.path, error.reason, error.hint];
      }
      return [];
    };
    for (const text of ['140', 'x140/90', '140/90x', 140]) {
      expect(refused({ bloodPressure: text })).toEqual([
        'INPUT_INVALID',
        '/given/bloodPressure',
        `${JSON.stringify(text)} is not a pressure.`,
        'Write for example 140/90.',
      ]);
    }
    for (const text of ['long ago', '3 wk ago', 'in 3 d ago', 3]) {
      expect(refused({ bloodPressure: '140/90', taken: text })).toEqual([
        'INPUT_INVALID',
        '/given/taken',
        `${JSON.stringify(text)} is not a time.`,
        'Write for example 1 d ago.',
      ]);
    }
  });
});
