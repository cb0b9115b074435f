import { describe, expect, test } from 'vitest';
import type {
  Contradiction,
  Criterion,
  Finding,
  PatientFactsInput,
  Terminology,
} from '@openketamine/model';
import { limit, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const pair = (
  id: string,
  one: Contradiction['one'],
  other: Contradiction['other'],
  says = `${id} disagree.`,
): Contradiction => ({ id, one, other, says });

const contradictions: readonly Contradiction[] = [
  pair(
    'liver',
    { fact: 'hepaticImpairment', equals: ['none', 'mild'] },
    { condition: 'heart-failure' },
  ),
  pair(
    'test',
    { fact: 'pregnancy.status', equals: ['not-pregnant'] },
    {
      observation: 'pregnancy-test',
      equals: ['positive', true],
    },
  ),
  pair(
    'test',
    { fact: 'pregnancy.status', equals: ['pregnant'] },
    { fact: 'pregnancy.childbearingPotential', equals: [false] },
    'pregnant, and not able to be.',
  ),
  pair(
    'points',
    { fact: 'renalImpairment', equals: ['none'] },
    {
      score: 'madrs',
      total: limit('>=', 7, '{score}'),
    },
  ),
  pair(
    'class',
    { fact: 'renalImpairment', equals: ['none'] },
    {
      score: 'child-pugh',
      class: 'C',
    },
  ),
  pair('age', { age: limit('>=', 75, 'a') }, { fact: 'pregnancy.status', equals: ['pregnant'] }),
  pair('liver', { condition: 'migraine' }, { fact: 'hepaticImpairment', equals: ['severe'] }),
];

const terminology: Terminology = {
  ...smallTerminology,
  hasObservation: (name) => name === 'pregnancy-test' || smallTerminology.hasObservation(name),
  contradictions: () => ({ contradictions: [...contradictions], below: [] }),
};

function screened(facts: PatientFactsInput, when?: Criterion) {
  const rules = [makeRule('r', when ?? { fact: 'capacity', equals: [false] })];
  return screenWith(rules, facts, { options: { terminology } }).findings;
}

const data = (facts: PatientFactsInput): Finding[] =>
  screened(facts).filter(({ kind }) => kind === 'data');
const ids = (facts: PatientFactsInput): string[] => data(facts).map(({ rule }) => rule);
const active = (more: object = {}): PatientFactsInput['conditions'] => ({
  items: [{ concept: 'heart-failure', clinicalStatus: 'active', ...more }],
});

describe('what cannot be true together', () => {
  test('is told with both sides, and neither counts as a no', () => {
    expect(data({ hepaticImpairment: 'none', conditions: active() })).toEqual([
      {
        rule: 'data-liver',
        record: 'data-liver',
        kind: 'data',
        outcome: 'met',
        severity: 'major',
        action: 'check-data',
        message: 'liver disagree. Until it is settled, neither counts as a "no".',
        because: [
          {
            fact: 'hepaticImpairment',
            value: 'hepaticImpairment: none or mild',
            limit: 'heart failure',
          },
        ],
        missing: [],
        cites: [],
      },
    ]);
  });

  test('of one matter is one finding, with all that stands against each other, in the order of the list', () => {
    const found = data({
      pregnancy: { status: 'pregnant', childbearingPotential: false },
      age: { value: 80, unit: 'a' },
      hepaticImpairment: 'severe',
      renalImpairment: 'none',
      conditions: { items: [{ concept: 'migraine', clinicalStatus: 'active' }] },
      scores: [
        { scale: 'madrs', total: 7, at: '2026-01-05' },
        { scale: 'child-pugh', class: 'C', at: '2026-01-05' },
      ],
    }).filter(({ rule }) => rule !== 'data-old-score');
    expect(found.map(({ rule }) => rule)).toEqual([
      'data-age',
      'data-class',
      'data-liver',
      'data-points',
      'data-test',
    ]);
    expect(found.map(({ because }) => because)).toEqual([
      [{ fact: 'age', value: 'age >= 75 a', limit: 'pregnancy.status: pregnant' }],
      [
        {
          fact: 'renalImpairment',
          value: 'renalImpairment: none',
          limit: 'child-pugh: C',
        },
      ],
      [{ fact: 'migraine', value: 'migraine', limit: 'hepaticImpairment: severe' }],
      [{ fact: 'renalImpairment', value: 'renalImpairment: none', limit: 'madrs >= 7 {score}' }],
      [
        {
          fact: 'pregnancy.status',
          value: 'pregnancy.status: pregnant',
          limit: 'pregnancy.childbearingPotential: false',
        },
      ],
    ]);
  });

  test('two pairs of one matter stand in one finding with the words of the first', () => {
    const [found, ...others] = data({
      hepaticImpairment: 'mild',
      conditions: {
        items: [
          { concept: 'heart-failure', clinicalStatus: 'active' },
          { concept: 'migraine', clinicalStatus: 'active' },
        ],
      },
    });
    expect([found?.because.length, others.length]).toEqual([1, 0]);
    const twice: Terminology = {
      ...terminology,
      contradictions: () => ({
        contradictions: [
          pair(
            'x',
            { fact: 'capacity', equals: [false] },
            { fact: 'consent', equals: [true] },
            'A.',
          ),
          pair('x', { fact: 'capacity', equals: [false] }, { fact: 'sex', equals: ['male'] }, 'B.'),
        ],
        below: [],
      }),
    };
    const both = screenWith(
      [],
      { capacity: false, consent: true, sex: 'male' },
      {
        options: { terminology: twice },
      },
    ).findings.filter(({ rule }) => rule === 'data-x');
    expect(
      both.map(({ message, because }) => [message, because.map(({ limit: to }) => to)]),
    ).toEqual([
      ['A. Until it is settled, neither counts as a "no".', ['consent: true', 'sex: male']],
    ]);
  });

  test.each<readonly [string, PatientFactsInput]>([
    ['only one side stands in the record', { hepaticImpairment: 'none' }],
    ['only the other side stands in it', { conditions: active() }],
    ['the value is another', { hepaticImpairment: 'severe', conditions: active() }],
    [
      'the condition is not sure',
      { hepaticImpairment: 'none', conditions: active({ verificationStatus: 'provisional' }) },
    ],
    [
      'the condition has ended',
      {
        hepaticImpairment: 'none',
        conditions: active({ clinicalStatus: undefined, abated: '2020-01-01' }),
      },
    ],
    ...(['inactive', 'remission', 'resolved'] as const).map(
      (clinicalStatus): readonly [string, PatientFactsInput] => [
        `the condition is ${clinicalStatus}`,
        { hepaticImpairment: 'none', conditions: active({ clinicalStatus }) },
      ],
    ),
    [
      'the result is of another day',
      {
        pregnancy: { status: 'not-pregnant' },
        observations: [{ code: 'pregnancy-test', value: 'positive', at: '2026-01-03' }],
      },
    ],
    [
      'the result is negative',
      {
        pregnancy: { status: 'not-pregnant' },
        observations: [{ code: 'pregnancy-test', value: 'negative', at: '2026-01-05' }],
      },
    ],
    [
      'the points are fewer',
      { renalImpairment: 'none', scores: [{ scale: 'madrs', total: 6, at: '2026-01-05' }] },
    ],
    [
      'the score says no points',
      { renalImpairment: 'none', scores: [{ scale: 'madrs', class: 'severe', at: '2026-01-05' }] },
    ],
    [
      'the class is another',
      { renalImpairment: 'none', scores: [{ scale: 'child-pugh', class: 'B', at: '2026-01-05' }] },
    ],
    ['nobody said an age', { pregnancy: { status: 'pregnant' } }],
    [
      'the age is one year below',
      { pregnancy: { status: 'pregnant' }, age: { value: 74, unit: 'a' } },
    ],
    [
      'one of two ages is below',
      {
        pregnancy: { status: 'pregnant' },
        age: { value: 75, unit: 'a' },
        birthDate: '1960-01-01',
      },
    ],
  ])('is not there where %s', (_, facts) => {
    expect(
      ids(facts).filter((id) => id !== 'data-age-and-birth-date' && id !== 'data-old-score'),
    ).toEqual([]);
  });

  test.each<readonly [string, PatientFactsInput, string]>([
    [
      'without a status',
      { hepaticImpairment: 'mild', conditions: active({ clinicalStatus: undefined }) },
      'data-liver',
    ],
    [
      'on a result of the day',
      {
        pregnancy: { status: 'not-pregnant' },
        observations: [{ code: 'pregnancy-test', value: 'positive', at: '2026-01-05' }],
      },
      'data-test',
    ],
    [
      'on a result without a day',
      {
        pregnancy: { status: 'not-pregnant' },
        observations: [
          { code: 'pregnancy-test', value: 'negative' },
          { code: 'pregnancy-test', value: true },
        ],
      },
      'data-test',
    ],
    [
      'at the very age',
      { pregnancy: { status: 'pregnant' }, age: { value: 75, unit: 'a' } },
      'data-age',
    ],
  ])('is there %s', (_, facts, id) => {
    expect(ids(facts)).toEqual([id]);
  });
});

describe('what something else in the record excludes', () => {
  const outcome = (facts: PatientFactsInput, when: Criterion) =>
    screened(facts, when).find(({ rule }) => rule === 'r');
  const severe: Criterion = { fact: 'hepaticImpairment', equals: ['severe'] };
  const none: Criterion = { fact: 'hepaticImpairment', equals: ['none'] };
  const moderate: Criterion = { fact: 'hepaticImpairment', equals: ['moderate'] };
  const sick: PatientFactsInput = { conditions: active() };

  test('is not asked for', () => {
    expect(outcome(sick, none)).toMatchObject({
      outcome: 'not-met',
      because: [
        {
          fact: 'hepaticImpairment',
          value: 'excluded by the rest of the record',
          limit: 'none',
        },
      ],
    });
    expect(outcome({}, none)).toMatchObject({ outcome: 'unknown', missing: ['hepaticImpairment'] });
  });

  test('is excluded only where each way is, and only by what stands against that way', () => {
    const both: Criterion = { fact: 'hepaticImpairment', equals: ['none', 'severe'] };
    const migraine = { concept: 'migraine', clinicalStatus: 'active' } as const;
    const all = { conditions: { items: [...(active()?.items ?? []), migraine] } };
    expect(outcome(sick, severe)?.outcome).toBe('unknown');
    expect(outcome(sick, moderate)?.outcome).toBe('unknown');
    expect(outcome(sick, both)?.outcome).toBe('unknown');
    expect(outcome({ conditions: { items: [migraine] } }, both)?.outcome).toBe('unknown');
    expect(outcome(all, both)?.outcome).toBe('not-met');
  });

  test('is open again where what excludes it is in doubt itself', () => {
    const fertile: Criterion = { fact: 'pregnancy.childbearingPotential', equals: [false] };
    const pregnant: PatientFactsInput = { pregnancy: { status: 'pregnant' } };
    expect(outcome(pregnant, fertile)?.outcome).toBe('not-met');
    expect(outcome({ ...pregnant, age: { value: 80, unit: 'a' } }, fertile)?.outcome).toBe(
      'unknown',
    );
  });

  test('a fact that is contradicted is no longer a no', () => {
    expect(outcome({ hepaticImpairment: 'none' }, severe)?.outcome).toBe('not-met');
    expect(outcome({ hepaticImpairment: 'none', ...sick }, severe)?.outcome).toBe('unknown');
    expect(outcome({ hepaticImpairment: 'none', ...sick }, none)?.outcome).toBe('met');
  });

  test('a condition of the present is excluded by a fact, and one of the past is not', () => {
    const now: Criterion = { condition: 'heart-failure', status: 'active' };
    const ever: Criterion = { condition: 'heart-failure', status: 'ever' };
    expect(outcome({ hepaticImpairment: 'none' }, now)).toMatchObject({
      outcome: 'not-met',
      because: [
        {
          fact: 'heart-failure',
          value: 'excluded by the rest of the record',
          limit: 'present now',
        },
      ],
    });
    expect(outcome({ hepaticImpairment: 'none' }, ever)?.outcome).toBe('unknown');
    expect(outcome({ hepaticImpairment: 'severe' }, now)?.outcome).toBe('unknown');
  });

  test('a result is excluded by a fact', () => {
    const positive: Criterion = { observation: 'pregnancy-test', equals: ['positive'] };
    expect(outcome({ pregnancy: { status: 'not-pregnant' } }, positive)?.outcome).toBe('not-met');
    expect(outcome({}, positive)?.outcome).toBe('unknown');
  });
});
