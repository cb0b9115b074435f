import { describe, expect, test } from 'vitest';
import { limit, makeRule, screenWith } from './rules.js';

const leave = makeRule(
  'leave',
  {
    all: [
      { observation: 'orientation', equals: [true, 'present'] },
      { elapsed: 'end', ...limit('>=', 60, 'min') },
    ],
  },
  { kind: 'discharge', moment: 'session', action: 'discharge' },
);
const pressure = makeRule(
  'pressure',
  {
    observation: 'systolic-blood-pressure',
    is: '>',
    value: 180,
    unit: 'mm[Hg]',
    against: 'value',
    basis: 'project',
  },
  { kind: 'stop-rule', moment: 'session', action: 'emergency', severity: 'critical' },
);
const stops = makeRule(
  'stops',
  { condition: 'mania', status: 'active' },
  { kind: 'stop-rule', moment: 'between', action: 'stop-course', severity: 'critical' },
);
const rules = [leave, pressure, stops];

describe('kinds of rule that are judged while a session runs, asked for without one', () => {
  test('leaving with nothing recorded is unknown, says what is missing, and is never clear', () => {
    const result = screenWith(rules, {}, { kinds: ['discharge'] });
    expect(result).toMatchObject({ overall: 'unknown', urgency: 'ask' });
    expect(result.findings.map(({ rule, missing }) => [rule, missing])).toEqual([
      ['leave', ['orientation', 'session.end']],
    ]);
    expect(result.ask.map(({ fact }) => fact).toSorted()).toEqual(['orientation', 'session.end']);
  });

  test('readings of before a session do not stop it, and what stops it stays open', () => {
    const facts = {
      observations: [
        {
          code: 'systolic-blood-pressure',
          value: { value: 200, unit: 'mm[Hg]' as const },
          at: '2026-01-05T09:00:00-05:00',
        },
      ],
    };
    const { findings } = screenWith(rules, facts, { kinds: ['stop-rule'] });
    expect(findings.map(({ rule, outcome }) => `${rule}: ${outcome}`)).toEqual([
      'pressure: unknown',
      'stops: unknown',
    ]);
  });

  test('a criterion of leaving that is not fulfilled is never clear either', () => {
    const facts = {
      observations: [{ code: 'orientation', value: false, context: ['discharge' as const] }],
    };
    const result = screenWith([leave, stops], facts, { kinds: ['discharge'] });
    expect(result.findings.map(({ outcome }) => outcome)).toEqual(['not-met']);
    expect(result).toMatchObject({ overall: 'caution', urgency: 'ask' });
  });

  test('where no such rule holds, that is said', () => {
    const result = screenWith([stops], {}, { kinds: ['discharge'] });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['data-no-rules-of-kind']);
    expect(result.overall).toBe('unknown');
  });

  test('other kinds are not asked of a session', () => {
    expect(screenWith(rules, {}, { kinds: ['precaution'] }).findings).toEqual([]);
    expect(screenWith(rules, {}).findings).toEqual([]);
  });
});
