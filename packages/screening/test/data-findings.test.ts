import type { Finding, PatientFactsInput } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { at, makeRule, screenWith } from './rules.js';

const rules = [makeRule('r', { condition: 'migraine', status: 'ever' })];

/** What a screening says about the record itself. */
function said(facts: PatientFactsInput, moment = at): Finding[] {
  return screenWith(rules, facts, { at: moment }).findings.filter(({ kind }) => kind === 'data');
}

function names(facts: PatientFactsInput, moment = at): string[] {
  return said(facts, moment).map(({ rule }) => rule);
}

/** The one finding, without what all of them share. */
function one(facts: PatientFactsInput) {
  const found = said(facts);
  expect(found).toHaveLength(1);
  const { rule, message, because } = found[0] as Finding;
  return { rule, message, because };
}

test('nothing is said about an empty record', () => {
  expect(said({})).toEqual([]);
});

test('a finding about the record asks to check the data, and weighs no more', () => {
  const facts = { birthDates: ['1980-01-01', '1980-01-10'] };
  expect(said(facts)).toEqual([
    {
      rule: 'data-birth-dates',
      record: 'data-birth-dates',
      kind: 'data',
      outcome: 'met',
      severity: 'moderate',
      action: 'check-data',
      message: 'The record gives more than one birth date.',
      because: [{ fact: 'birthDate', value: '1980-01-01, 1980-01-10', limit: 'one date' }],
      missing: [],
      cites: [],
    },
  ]);
  expect(screenWith(rules, { ...facts, conditions: { complete: true } }).overall).toBe('caution');
});

describe('birth date and age', () => {
  test('two birth dates contradict each other, one said twice does not', () => {
    expect(names({ birthDate: '1980-01-01', birthDates: ['1980-01-10'] })).toEqual([
      'data-birth-dates',
    ]);
    expect(names({ birthDate: '1980-01-01', birthDates: ['1980-01-01'] })).toEqual([]);
    expect(names({ birthDates: ['1980-01-01'] })).toEqual([]);
  });

  test('a birth date in the future is said with the moment; that of today is not', () => {
    expect(one({ birthDate: '2026-01-06' })).toEqual({
      rule: 'data-birth-date-future',
      message: 'The birth date lies in the future.',
      because: [{ fact: 'birthDate', value: '2026-01-06', limit: `not after ${at}` }],
    });
    expect(names({ birthDate: '2026-01-05' })).toEqual([]);
    expect(names({ birthDates: ['2026-01-06', '1980-01-01'] })).toEqual([
      'data-birth-date-future',
      'data-birth-dates',
    ]);
  });

  test('an age that the birth date denies is said with both', () => {
    expect(one({ birthDate: '1980-01-06', age: { value: 46, unit: 'a' } })).toEqual({
      rule: 'data-age-and-birth-date',
      message: 'Age and birth date do not agree.',
      because: [{ fact: 'age', value: '46 a', limit: '45 a, born 1980-01-06' }],
    });
    expect(names({ birthDate: '1980-01-05', age: { value: 46, unit: 'a' } })).toEqual([]);
    expect(names({ birthDate: '1980-01-05', age: { value: 46.9, unit: 'a' } })).toEqual([]);
  });

  test('an age in months counts in whole years', () => {
    const birthDate = '2008-01-05';
    expect(names({ birthDate, age: { value: 216, unit: 'mo' } })).toEqual([]);
    expect(names({ birthDate, age: { value: 227, unit: 'mo' } })).toEqual([]);
    expect(names({ birthDate, age: { value: 215, unit: 'mo' } })).toEqual([
      'data-age-and-birth-date',
    ]);
    expect(names({ birthDate, age: { value: 228, unit: 'mo' } })).toEqual([
      'data-age-and-birth-date',
    ]);
  });

  test('a birth date in the future is not held against the age as well', () => {
    expect(names({ birthDate: '2027-01-01', age: { value: 40, unit: 'a' } })).toEqual([
      'data-birth-date-future',
    ]);
  });

  test('text that is not a date is told, and says nothing', () => {
    expect(names({ birthDate: 'unknown', age: { value: 40, unit: 'a' } })).toEqual([
      'data-date-unreadable',
    ]);
  });
});

describe('a visit', () => {
  test('cannot end before it began', () => {
    expect(one({ visit: { arrived: '2026-01-05T09:30', discharged: '2026-01-05T09:00' } })).toEqual(
      {
        rule: 'data-visit-order',
        message: 'The patient is recorded as discharged before arrival.',
        because: [
          { fact: 'visit.discharged', value: '2026-01-05T09:00', limit: 'after 2026-01-05T09:30' },
        ],
      },
    );
  });

  test.each([
    ['ends after it began', { arrived: '2026-01-05T09:00', discharged: '2026-01-05T09:30' }],
    [
      'begins and ends in one minute',
      { arrived: '2026-01-05T09:00', discharged: '2026-01-05T09:00' },
    ],
    ['begins and ends on one day', { arrived: '2026-01-05T09:00', discharged: '2026-01-05' }],
    ['goes on', { arrived: '2026-01-05T09:00' }],
    ['has no beginning', { discharged: '2026-01-05T09:00' }],
  ])('that %s is as it may be', (_, visit) => {
    expect(names({ visit })).toEqual([]);
  });

  test.each([
    ['begins at no time that can be read', { arrived: 'morning', discharged: '2026-01-05' }],
    ['ends at no time that can be read', { arrived: '2026-01-05', discharged: 'noon' }],
  ])('that %s contradicts nothing, and is told', (_, visit) => {
    expect(names({ visit })).toEqual(['data-date-unreadable']);
  });
});

describe('conditions', () => {
  const having = (...items: object[]) => ({ conditions: { items } }) as PatientFactsInput;

  test('cannot end before they began', () => {
    expect(one(having({ concept: 'stroke', onset: '2020-05', abated: '2020-04' }))).toEqual({
      rule: 'data-condition-dates',
      message: 'A condition is recorded as ended before it began.',
      because: [{ fact: 'stroke', value: 'until 2020-04', limit: 'after 2020-05' }],
    });
    expect(names(having({ concept: 'stroke', onset: '2020-05', abated: '2020-05' }))).toEqual([]);
    expect(names(having({ concept: 'stroke', onset: '2020-05', abated: '2021' }))).toEqual([]);
    expect(names(having({ concept: 'stroke', abated: '2020' }))).toEqual([]);
  });

  test('cannot begin in the future', () => {
    expect(one(having({ concept: 'stroke', onset: '2026-02' }))).toEqual({
      rule: 'data-condition-future',
      message: 'A condition is recorded as beginning in the future.',
      because: [{ fact: 'stroke', value: 'since 2026-02', limit: `not after ${at}` }],
    });
    expect(names(having({ concept: 'stroke', onset: '2026-01' }))).toEqual([]);
    expect(names(having({ concept: 'stroke', onset: '2026-03', abated: '2026-02' }))).toEqual([
      'data-condition-dates',
      'data-condition-future',
    ]);
  });

  test('are each told once, however many concepts they stand for, and each of several is told', () => {
    const items = [
      { concept: 'a', onset: '2027' },
      { concept: 'b', onset: '2028' },
      { concept: 'b', onset: '2020' },
    ];
    expect(said(having(...items)).map(({ because }) => because[0]?.value)).toEqual([
      'since 2027',
      'since 2028',
    ]);
  });
});

test('an observation of the future is told, and does not count', () => {
  expect(
    one({
      observations: [{ code: 'heart-rate', value: true, at: '2026-01-05T10:01:00-05:00' }],
    }),
  ).toEqual({
    rule: 'data-observation-future',
    message: 'An observation lies after the moment of screening and does not count.',
    because: [{ fact: 'heart-rate', value: '2026-01-05T10:01:00-05:00', limit: `not after ${at}` }],
  });
  expect(
    names({ observations: [{ code: 'heart-rate', value: true, at: '2026-01-05T10:00:00-05:00' }] }),
  ).toEqual([]);
});

test('what nobody can evaluate is told with its list and its words', () => {
  expect(one({ conditions: { items: [{ text: 'bad head' }] } })).toEqual({
    rule: 'data-not-evaluable',
    message:
      'Not recognized: bad head. 1 rule waits for the conditions. Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.',
    because: [{ fact: 'conditions', value: 'bad head', limit: 'a name or code that is known' }],
  });
});

describe('what is dated after the moment', () => {
  const later = '2026-01-06';

  test.each<[string, PatientFactsInput, string]>([
    ['a score', { scores: [{ scale: 'madrs', total: 30, at: later }] }, 'madrs'],
    ['the last drink', { substances: [{ substance: 'alcohol', lastTaken: later }] }, 'alcohol'],
    [
      'the last dose of a medicine',
      { medicines: { items: [{ ingredient: 'lorazepam', lastTaken: later }] } },
      'lorazepam',
    ],
  ])('is told: %s', (_says, facts, fact) => {
    expect(one(facts)).toEqual({
      rule: 'data-date-future',
      message: `Dated after the moment of screening, so that it does not count: ${fact}, ${later}.`,
      because: [{ fact, value: later, limit: `not after ${at}` }],
    });
  });

  test('and what is of the same day is not', () => {
    expect(names({ scores: [{ scale: 'madrs', total: 30, at: '2026-01-05' }] })).toEqual([]);
    expect(names({ substances: [{ substance: 'alcohol', lastTaken: '2026-01-05' }] })).toEqual([]);
  });
});
