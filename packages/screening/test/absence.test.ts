import { describe, expect, test } from 'vitest';
import { compileRules } from './plainly.js';
import { at, invented, makeRule, screenWith, subject } from './rules.js';

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

  test('leaves the same open in every list that is not complete, told once for all patients', () => {
    const finding = findingFor({ ...nothing, allergies: { items: [] } });
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.missing).toEqual(['allergy.c']);
    expect(findingFor({ ...nothing, allergies: undefined, capacity: true })).toBe(finding);
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding?.missing)).toBe(true);
  });

  test('is the same beside entries of other names', () => {
    const others = {
      conditions: { complete: true, items: [{ concept: 'other' }] },
      medicines: { complete: true, items: [{ ingredient: 'other' }] },
      allergies: { complete: true, items: [{ substance: 'other' }] },
      familyHistory: { complete: true, items: [{ concept: 'other' }] },
    };
    expect(findingFor(others)).toBe(findingFor(nothing));
  });

  test.each([
    ['a condition', { conditions: { complete: true, items: [{ concept: 'a' }] } }],
    ['a medicine', { medicines: { complete: true, items: [{ ingredient: 'b' }] } }],
    ['an allergy', { allergies: { complete: true, items: [{ substance: 'c' }] } }],
    ['a relative', { familyHistory: { complete: true, items: [{ concept: 'd' }] } }],
  ])('ends with %s of the name that is looked for, for that patient alone', (_, facts) => {
    const before = findingFor(nothing);
    expect(findingFor({ ...nothing, ...facts })?.outcome).toBe('met');
    expect(findingFor(nothing)).toBe(before);
  });

  test.each([
    ['> 2', { is: '>', value: 2 }, 'not-met', 'unknown'],
    ['> 0', { is: '>', value: 0 }, 'not-met', 'unknown'],
    ['>= 0', { is: '>=', value: 0 }, 'met', 'met'],
    ['< 2', { is: '<', value: 2 }, 'met', 'unknown'],
    ['<= 0', { is: '<=', value: 0 }, 'met', 'unknown'],
    ['> what the site sets', { is: '>', value: { site: 'most' } }, 'not-met', 'unknown'],
  ] as const)('of all medicine: a daily total %s', (_, limit, complete, open) => {
    const total = makeRule('r', {
      medicine: ['b'],
      dailyTotal: { ...limit, unit: 'mg', ...invented } as never,
    });
    const site = { most: { value: 2, unit: 'mg' } };
    const outcome = (facts: object) =>
      screenWith([total], facts, { site }).findings.find((finding) => finding.rule === 'r')
        ?.outcome;
    expect(outcome({ medicines: { complete: true } })).toBe(complete);
    expect(outcome({})).toBe(open);
    expect(outcome({ medicines: { complete: true, items: [{ ingredient: 'x' }] } })).toBe(complete);
  });

  test('does not hide that a site has not set a limit', () => {
    const changed = makeRule('r', {
      medicine: ['b'],
      changed: { value: { site: 'span' }, unit: 'd', basis: 'site' },
    });
    const compiled = compileRules([changed]);
    const missing = (site: object) =>
      compiled.screen({ subject, facts: {}, at, site: site as never }).findings[0]?.missing;
    expect(missing({})).toEqual(['site:span', 'b']);
    expect(missing({ span: { value: 7, unit: 'd' } })).toEqual(['b']);
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
