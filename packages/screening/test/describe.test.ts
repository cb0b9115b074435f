import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import type { Described } from '../src/describe.js';
import { describeCriterion } from './plainly.js';
import { invented } from './rules.js';

const cited = { ...invented, cite: 'source' };
const limit = <U extends string>(is: '<' | '>', value: number, unit: U) => ({
  is,
  value,
  unit,
  ...cited,
});

/** A description as indented lines. */
function lines(entry: Described, indent = ''): string[] {
  return [
    `${indent}${entry.text}${entry.cite === undefined ? '' : ` [${entry.cite}]`}`,
    ...entry.parts.flatMap((part) => lines(part, `${indent}  `)),
  ];
}

describe('a criterion in words', () => {
  test('keeps the shape of the tree', () => {
    const criterion: Criterion = {
      any: [
        {
          all: [
            { age: limit('<', 65, 'a') },
            { not: { fact: 'logistics.escort', equals: [true] } },
          ],
        },
        {
          atLeast: 2,
          of: [
            { allergy: ['ketamine', 'esketamine'] },
            { familyHistory: 'psychosis', relation: 'first-degree' },
          ],
        },
        { decidedBy: [{ score: 'child-pugh', equals: ['C'] }] },
      ],
    };
    expect(lines(describeCriterion(criterion))).toEqual([
      'any of',
      '  all of',
      '    age: < 65 a [source]',
      '    not',
      '      logistics, escort: true',
      '  at least 2 of',
      '    allergy to ketamine or esketamine: allergy to ketamine, esketamine',
      '    family history of psychosis: in a first-degree relative',
      '  whichever of these is known; one that says so is enough',
      '    child-pugh: C',
    ]);
  });

  test.each<[Criterion, string]>([
    [{ condition: 'stroke', status: 'ever' }, 'stroke: now or in the past'],
    [
      { condition: 'stroke', status: 'active', absence: 'unknown' },
      'stroke: present now (a list without it does not prove absence)',
    ],
    [
      {
        condition: 'stroke',
        status: 'ever',
        within: { value: 6, unit: 'wk', since: 'onset', ...cited },
      },
      'stroke: now or in the past, begun within 6 wk [source]',
    ],
    [{ medicine: ['opioid'] }, 'medicine: opioid: taken now'],
    [
      { medicine: ['opioid'], lastTaken: limit('<', 12, 'h') },
      'medicine: opioid: last taken < 12 h ago [source]',
    ],
    [
      { medicine: ['opioid'], changed: { value: 4, unit: 'wk', ...cited } },
      'medicine: opioid: taken now, changed within 4 wk [source]',
    ],
    [{ substance: 'food', last: limit('<', 2, 'h') }, 'food: last < 2 h ago [source]'],
    [{ substance: 'alcohol', use: ['current'] }, 'alcohol: use: current'],
    [
      {
        observation: 'heart-rate',
        ...limit('>', 150, '/min'),
        against: 'value',
        context: 'pre-dose',
      },
      'heart rate: > 150 /min (pre-dose) [source]',
    ],
    [
      {
        observation: 'heart-rate',
        ...limit('>', 150, '/min'),
        against: 'value',
        freshness: { value: 7, unit: 'd', ...invented },
      },
      'heart rate: > 150 /min (not older than 7 d) [source]',
    ],
    [
      {
        observation: 'test',
        equals: ['positive'],
        freshness: { value: { site: 'age' }, unit: 'd', basis: 'site' },
      },
      'test: positive (of the day, or as old as the site allows (age))',
    ],
    [
      { score: 'cssrs', item: '4', ...limit('>', 0, '{score}') },
      'cssrs, item 4: > 0 {score} [source]',
    ],
    [
      { measure: 'body-mass-index', ...limit('>', 30, 'kg/m2') },
      'body-mass index: > 30 kg/m2 [source]',
    ],
    [
      { failedTrials: { scope: 'lifetime', count: 'classes' }, ...limit('<', 3, '{trial}') },
      'earlier treatment: failed classes < 3 {trial}, over the lifetime [source]',
    ],
    [
      { elapsed: 'end', ...limit('>', 60, 'min') },
      'time in the session: > 60 min since the end of dosing [source]',
    ],
  ])('%j', (criterion, expected) => {
    expect(lines(describeCriterion(criterion))).toEqual([expected]);
  });

  test('gathers all circumstances', () => {
    const criterion: Criterion = {
      observation: 'heart-rate',
      ...limit('>', 150, '/min'),
      against: 'value',
      context: 'pre-dose',
      freshness: { value: 7, unit: 'd', ...invented },
    };
    expect(describeCriterion(criterion).text).toBe(
      'heart rate: > 150 /min (pre-dose; not older than 7 d)',
    );
  });

  test('carries neither source nor verification where there is none', () => {
    expect(describeCriterion({ fact: 'capacity', equals: [true] })).toStrictEqual({
      text: 'capacity: true',
      parts: [],
    });
    expect(describeCriterion({ score: 'child-pugh', equals: ['C'] }).text).toBe('child-pugh: C');
  });

  test('carries how a limit is known', () => {
    expect(describeCriterion({ age: limit('<', 18, 'a') }).verification).toBe('unverified');
    expect(describeCriterion({ fact: 'capacity', equals: [true] }).verification).toBeUndefined();
  });
});

test('what is asked of a course, and a freshness that is from memory, are said', () => {
  const told = (criterion: Criterion) => {
    const { text, verification } = describeCriterion(criterion);
    return verification === undefined ? text : `${text} [${verification}]`;
  };
  expect(told({ course: 'dosed-by', equals: ['actual'] })).toBe(
    'weight the doses go by: actual body weight',
  );
  expect(told({ course: 'sessions-per-week', moreThan: 'most-studied' })).toMatch(
    /^sessions a week: more within seven days/u,
  );
  const score = { score: 'child-pugh', equals: ['B'] };
  const days = { value: 30, unit: 'd', basis: 'project' } as const;
  expect(told({ ...score, freshness: { ...days, verification: 'unverified' } })).toBe(
    'child-pugh: B (not older than 30 d) [unverified]',
  );
  expect(told({ ...score, freshness: { ...days, verification: 'primary' } })).toBe(
    'child-pugh: B (not older than 30 d)',
  );
});
