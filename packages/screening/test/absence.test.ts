import { describe, expect, test } from 'vitest';
import { compileRules } from '../src/index.js';
import { at, makeRule, screenWith, subject } from './rules.js';

describe('what absence decides', () => {
  const rule = makeRule('r', {
    any: [
      { condition: 'a', status: 'ever' },
      { medicine: ['b'] },
      { allergy: ['c'] },
      { familyHistory: 'd', relation: 'any' },
    ],
  });
  const nothing = {
    conditions: { complete: true, items: [] },
    medicines: { complete: true, items: [] },
    allergies: { complete: true, items: [] },
    familyHistory: { complete: true, items: [] },
  };
  const screener = compileRules([rule]);
  const findingFor = (facts: object) => screener.screen({ subject, facts, at }).findings[0];

  test('is told of each list, and shared between patients', () => {
    const finding = findingFor(nothing);
    expect(finding?.because).toEqual([
      { fact: 'a', value: 'not in the complete list', limit: 'now or in the past' },
      { fact: 'b', value: 'not in the complete list', limit: 'taken now' },
      { fact: 'allergy.c', value: 'not in the complete list', limit: 'allergy to c' },
      { fact: 'family-history.d', value: 'not in the complete list', limit: 'in a relative' },
    ]);
    expect(findingFor({ ...nothing, capacity: true })).toBe(finding);
    expect(Object.isFrozen(finding)).toBe(true);
  });

  test('is not shared where one of the parts was decided by an entry', () => {
    const stopped = {
      ...nothing,
      medicines: { complete: true, items: [{ ingredient: 'b', status: 'stopped' }] },
    };
    const finding = findingFor(stopped);
    expect(finding?.outcome).toBe('not-met');
    expect(finding?.because.map(({ value }) => value)).toContain('b, stopped');
    expect(finding).not.toBe(findingFor(nothing));
  });

  test('is told in part where other parts are joined by "all"', () => {
    const all = makeRule('r', {
      all: [
        { condition: 'a', status: 'ever' },
        { fact: 'capacity', equals: [true] },
      ],
    });
    const [finding] = screenWith([all], { ...nothing, capacity: true }).findings;
    expect(finding?.because).toEqual([
      { fact: 'a', value: 'not in the complete list', limit: 'now or in the past' },
    ]);
  });

  test('is told of parts within parts', () => {
    const nested = makeRule('r', {
      any: [{ any: [{ condition: 'a', status: 'ever' }] }, { fact: 'capacity', equals: [false] }],
    });
    const [finding] = screenWith([nested], { ...nothing, capacity: true }).findings;
    expect(finding?.because.map(({ fact }) => fact)).toEqual(['a', 'capacity']);
  });
});
