import type { ObservationFact, PatientFactsInput, Terminology } from '@openketamine/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../src/internal/answers.js';
import { plainTerminology } from './plain-terminology.js';
import { above, explain, limit, makeRule, outcomeOf, screenWith, subject } from './rules.js';

const ordered: Terminology = {
  ...plainTerminology,
  contradictions: () => ({
    contradictions: [],
    below: [{ lower: 'diastolic-blood-pressure', upper: 'systolic-blood-pressure' }],
  }),
};

const when = '2026-01-05T09:50:00-05:00';
const pressure = (systolic: number, diastolic: number): PatientFactsInput => ({
  observations: [
    { code: 'systolic-blood-pressure', value: { value: systolic, unit: 'mm[Hg]' }, at: when },
    { code: 'diastolic-blood-pressure', value: { value: diastolic, unit: 'mm[Hg]' }, at: when },
  ],
});
const implausibleIn = (facts: PatientFactsInput) =>
  screenWith([], facts, { options: { terminology: ordered } }).findings.find(
    ({ rule }) => rule === 'data-implausible',
  );

describe('a reading that no living person has', () => {
  test.each([
    [19, 12],
    [0, 0],
    [-120, 80],
    [1400, 900],
    [80, 120],
    [120, 120],
  ])('%d/%d is told, and decides nothing', (systolic, diastolic) => {
    const facts = pressure(systolic, diastolic);
    expect(implausibleIn(facts)?.message).toContain('Not plausible');
    for (const entry of [above(140), { ...above(140), is: '<' as const }]) {
      expect(explain(entry, facts, ordered)?.outcome).toBe('unknown');
    }
  });

  test('leaves open what any limit asks of it, and a plausible one does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 3000 }),
        fc.integer({ min: 1, max: 400 }),
        (value, limitAt) => {
          const facts = {
            observations: [
              {
                code: 'systolic-blood-pressure',
                value: { value, unit: 'mm[Hg]' as const },
                at: when,
              },
            ],
          };
          const isOdd = implausibleIn(facts) !== undefined;
          expect(isOdd).toBe(value < 40 || value > 370);
          expect(outcomeOf(above(limitAt), facts)).toBe(
            isOdd ? 'unknown' : value > limitAt ? 'met' : 'not-met',
          );
        },
      ),
    );
  });

  test('is no baseline and no earlier reading either', () => {
    const odd = (more: Partial<ObservationFact>): PatientFactsInput => ({
      observations: [
        {
          code: 'systolic-blood-pressure',
          value: { value: 9, unit: 'mm[Hg]' },
          at: '2026-01-05T08:00:00-05:00',
          ...more,
        },
        { code: 'systolic-blood-pressure', value: { value: 150, unit: 'mm[Hg]' }, at: when },
      ],
    });
    expect(
      outcomeOf(above(20, { against: 'baseline-difference' }), odd({ context: ['baseline'] })),
    ).toBe('unknown');
    expect(outcomeOf(above(20, { against: 'previous-difference' }), odd({}))).toBe('unknown');
  });

  test('of another unit is converted first, and of no unit that measures it is told', () => {
    const weight = (value: number, unit: 'g' | 'cm') => ({
      observations: [{ code: 'weight', value: { value, unit }, at: when }],
    });
    expect(implausibleIn(weight(70_000, 'g'))).toBeUndefined();
    expect(implausibleIn(weight(70, 'g'))?.because[0]?.value).toBe('70 g');
    expect(implausibleIn(weight(70, 'cm'))?.because[0]?.limit).toContain(
      'a unit that measures this',
    );
  });

  test('of the weight, height or age of a person counts as not recorded', () => {
    expect(
      outcomeOf(
        { measure: 'weight', ...limit('>', 1, 'kg') },
        { weight: { value: 9000, unit: 'kg' } },
      ),
    ).toBe('unknown');
    expect(outcomeOf({ age: limit('>', 1, 'a') }, { age: { value: 2025, unit: 'a' } })).toBe(
      'unknown',
    );
    expect(outcomeOf({ age: limit('>=', 17, 'a') }, { age: { value: 215, unit: 'mo' } })).toBe(
      'met',
    );
    expect(implausibleIn({ height: { value: 17, unit: 'm' } })?.because[0]?.fact).toBe('height');
  });

  test('of a scale is told too', () => {
    const facts = { scores: [{ scale: 'madrs', total: 1e9, at: when }] };
    expect(implausibleIn(facts)?.because[0]?.fact).toBe('madrs');
    expect(outcomeOf({ score: 'madrs', ...limit('>', 20, '{score}') }, facts)).toBe('unknown');
  });
});

describe('the order of readings', () => {
  const reading = (value: number, time: string | undefined) => ({
    code: 'systolic-blood-pressure',
    value: { value, unit: 'mm[Hg]' as const },
    ...(time === undefined ? {} : { at: time }),
  });
  const two = (one: string | undefined, other: string | undefined) => ({
    observations: [reading(190, one), reading(138, other)],
  });

  test.each([
    ['a day, and a minute of it', '2026-01-05', '2026-01-05T08:30:00-05:00', 'met'],
    ['the day before, and a minute', '2026-01-04', '2026-01-05T08:30:00-05:00', 'not-met'],
    ['no time, and a minute', undefined, '2026-01-05T08:30:00-05:00', 'met'],
    ['a month, and a day of it', '2026-01', '2026-01-05', 'met'],
    [
      'a minute, and a later one',
      '2026-01-05T08:29:00-05:00',
      '2026-01-05T08:30:00-05:00',
      'not-met',
    ],
  ])('%s: neither sorts silently first', (_, one, other, expected) => {
    expect(outcomeOf(above(140), two(one, other))).toBe(expected);
    const turned = { observations: two(one, other).observations.toReversed() };
    expect(outcomeOf(above(140), turned)).toBe(expected);
  });

  test('that is not known confirms nothing by itself', () => {
    const twice = above(140, { confirmed: 2 });
    const three = (first: string) => ({
      observations: [
        reading(150, first),
        reading(130, '2026-01-05T08:00:00-05:00'),
        reading(150, '2026-01-05T08:30:00-05:00'),
      ],
    });
    expect(outcomeOf(twice, three('2026-01-05'))).toBe('unknown');
    const both = {
      observations: [reading(150, '2026-01-05'), reading(160, '2026-01-05T08:00:00-05:00')],
    };
    expect(outcomeOf(twice, both)).toBe('met');
    const neither = {
      observations: [reading(130, '2026-01-05'), reading(120, '2026-01-05T08:00:00-05:00')],
    };
    expect(outcomeOf(twice, neither)).toBe('not-met');
  });

  test('of two baselines of one day leaves each to count', () => {
    const facts = {
      observations: [
        { ...reading(100, '2026-01-04'), context: ['baseline' as const] },
        { ...reading(140, '2026-01-04T08:00:00-05:00'), context: ['baseline' as const] },
        reading(150, '2026-01-05T09:00:00-05:00'),
      ],
    };
    expect(outcomeOf(above(20, { against: 'baseline-difference' }), facts)).toBe('met');
    expect(outcomeOf(above(60, { against: 'baseline-difference' }), facts)).toBe('not-met');
  });
});

describe('a qualitative result', () => {
  test.each([
    ['positive', ['positive'], true],
    ['Positive ', ['positive'], true],
    ['detected', ['positive'], true],
    ['negative', ['positive'], false],
    ['not detected', ['positive'], false],
    [true, ['present'], true],
    ['yes', [true, 'present'], true],
    [false, [true, 'present'], false],
    ['absent', [true, 'present'], false],
    ['unknown', ['positive'], undefined],
    ['pending', [true, 'present'], undefined],
    ['trace', ['trace'], true],
    ['trace', ['positive'], undefined],
    [{ value: 1, unit: '1' as const }, ['positive'], undefined],
  ])('%j asked for %j', (value, equals, expected) => {
    expect(answerOf(value, equals)).toBe(expected);
  });
});

test('an indication that does not exist is refused with those that are near', () => {
  const known: Terminology = {
    ...plainTerminology,
    hasIndication: (name) => name === 'trd',
    names: () => ({
      concepts: [],
      observations: [],
      classes: [],
      substances: [],
      scales: [],
      indications: ['trd'],
    }),
  };
  const rule = makeRule('r', { fact: 'capacity', equals: [false] }, { indications: ['ours'] });
  const about = (indication: string | string[]) =>
    screenWith(
      [rule],
      {},
      { subject: { ...subject, indication }, options: { terminology: known } },
    );
  expect(() => about('trdd')).toThrow(
    'ID_UNKNOWN at /subject/indication: "trdd" is not an indication we know. Did you mean trd?',
  );
  expect(() => about(['trd', 'qqqqqqqqqq'])).toThrow('Use one of ours, trd.');
  expect(about(['trd', 'ours']).findings.map(({ rule: id }) => id)).toEqual(['r']);
});
