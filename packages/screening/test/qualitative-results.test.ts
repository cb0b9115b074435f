import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { makeRule, outcomeOf, screenWith, systolic } from './rules.js';

describe('qualitative results', () => {
  const positive: Criterion = { observation: 'pregnancy-test', equals: ['positive'] };
  const result = (value: string | boolean, clock = '09:00') => ({
    code: 'pregnancy-test',
    value,
    at: `2026-01-05T${clock}:00-05:00`,
  });

  test('are compared without regard to case and spaces', () => {
    expect(outcomeOf(positive, { observations: [result(' Positive ')] })).toBe('met');
    expect(outcomeOf(positive, { observations: [result('negative')] })).toBe('not-met');
    expect(
      outcomeOf(
        { observation: 'pregnancy-test', equals: [true] },
        { observations: [result(true)] },
      ),
    ).toBe('met');
  });

  test('a number is not an answer to a question of yes or no', () => {
    expect(
      outcomeOf(positive, { observations: [systolic(1, '09:00', { code: 'pregnancy-test' })] }),
    ).toBe('unknown');
  });

  test('the latest decides', () => {
    expect(
      outcomeOf(positive, {
        observations: [result('positive', '08:00'), result('negative', '09:00')],
      }),
    ).toBe('not-met');
    expect(
      outcomeOf(positive, {
        observations: [result('negative', '09:00'), result('positive', '09:00')],
      }),
    ).toBe('met');
  });

  test('name what they lack and what decided', () => {
    const [open] = screenWith([makeRule('r', positive)], {}).findings;
    expect(open?.missing).toEqual(['pregnancy-test']);
    const [met] = screenWith([makeRule('r', positive)], {
      observations: [result('positive')],
    }).findings;
    expect(met?.because).toEqual([
      { fact: 'pregnancy-test', value: 'positive at 2026-01-05T09:00:00-05:00', limit: 'positive' },
    ]);
  });
});
