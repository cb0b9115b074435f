import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { invented, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const options = { terminology: smallTerminology };
const outcome = (when: Criterion, facts: PatientFactsInput) =>
  screenWith([makeRule('r', when)], facts, { options }).findings.find(({ rule }) => rule === 'r');

/** What is reported as not evaluable, with its list. */
const notEvaluable = (facts: PatientFactsInput) =>
  screenWith([makeRule('r', { condition: 'stroke', status: 'ever' })], facts, { options })
    .findings.filter(({ rule }) => rule === 'data-not-evaluable')
    .flatMap(({ because }) => because.map(({ fact, value }) => `${fact}: ${value}`));

const stroke: Criterion = { condition: 'stroke', status: 'ever' };
const failing: Criterion = { condition: 'heart-failure', status: 'ever' };

describe('conditions', () => {
  const having = (...items: object[]) =>
    ({ conditions: { complete: true, items } }) as PatientFactsInput;

  test('that are confirmed count, refuted or in error do not', () => {
    const outcomes = ['confirmed', 'refuted', 'entered-in-error'].map(
      (verificationStatus) =>
        outcome(stroke, having({ concept: 'stroke', verificationStatus }))?.outcome,
    );
    expect(outcomes).toEqual(['met', 'not-met', 'not-met']);
  });

  test('said by concept and again by code are one', () => {
    const both = { concept: 'heart-failure', codes: [{ system: 'icd10cm', code: 'I50.9' }] };
    expect(outcome(failing, having(both))?.because).toHaveLength(1);
  });

  test('by a code that we know and one that we do not can be evaluated', () => {
    const codes = [
      { system: 'other', code: '1' },
      { system: 'icd10cm', code: 'I50.9' },
      { system: 'other', code: '2' },
    ];
    expect(outcome(failing, having({ codes }))?.outcome).toBe('met');
    expect(notEvaluable(having({ codes }))).toEqual([]);
    expect(notEvaluable(having({ codes: codes.slice(0, 1) }))).toEqual(['conditions: other 1']);
  });

  test.each(['icd10cm', 'http://hl7.org/fhir/sid/icd-10-cm'])(
    'by a code of %s that is listed as something else are something else',
    (system) => {
      const coded = having({ codes: [{ system, code: 'J06.9' }] });
      expect(outcome(failing, coded)?.outcome).toBe('not-met');
      expect(notEvaluable(coded)).toEqual([]);
    },
  );

  test.each([
    ['a code that is listed nowhere', 'icd10cm', 'Z99.99'],
    ['a code that is none', 'icd10cm', 'garbage'],
    ['a code system that is none', 'icd10', 'I50.9'],
  ])('by %s prove nothing', (_, system, code) => {
    const coded = having({ codes: [{ system, code }] });
    expect(outcome(failing, coded)?.outcome).toBe('unknown');
    expect(notEvaluable(coded)).toEqual([`conditions: ${system} ${code}`]);
    const named = having({ concept: 'stroke', codes: [{ system, code }] });
    expect(outcome(failing, named)?.outcome).toBe('not-met');
    expect(notEvaluable(named)).toEqual([]);
  });

  test('by two codes of one system of which one is not understood prove nothing', () => {
    const both = (code: string) =>
      having({
        codes: [
          { system: 'icd10cm', code: 'J06.9' },
          { system: 'icd10cm', code },
        ],
      });
    expect(outcome(failing, both('Z99.99'))?.outcome).toBe('unknown');
    expect(outcome(failing, both('garbage'))?.outcome).toBe('unknown');
    expect(outcome(failing, both('I50.9'))?.outcome).toBe('met');
  });

  test('in free text alone are asked for by the names they could mean, and prove nothing', () => {
    const facts = having({ text: 'weak heart since 2011' });
    expect(outcome(failing, facts)?.missing).toEqual(['heart-failure.verification']);
    expect(outcome(stroke, facts)?.missing).toEqual(['stroke']);
    expect(outcome(failing, having({ text: 'weak heart', concept: 'migraine' }))?.outcome).toBe(
      'not-met',
    );
  });

  test.each([
    ['heart-failure', 'met', []],
    ['hart-failure', 'unknown', ['conditions: hart-failure']],
    ['heart-failure-of-ours', 'unknown', ['conditions: heart-failure-of-ours']],
    ['migraine', 'not-met', []],
  ])('named %s in a complete list: %s', (concept, expected, reported) => {
    expect(outcome(failing, having({ concept }))?.outcome).toBe(expected);
    expect(notEvaluable(having({ concept }))).toEqual(reported);
  });

  test('whose name nobody knows leave the absence of all others open, beside entries that are known', () => {
    const items = [{ concept: 'migraine' }, { concept: 'hart-failure', text: 'weak' }];
    expect(outcome(failing, having(...items))?.missing).toEqual(['heart-failure']);
    expect(outcome({ condition: 'migraine', status: 'ever' }, having(...items))?.outcome).toBe(
      'met',
    );
    expect(notEvaluable(having(...items))).toEqual(['conditions: hart-failure']);
  });

  test('whose name nobody knows are what one of their codes says, and prove nothing else', () => {
    const coded = (code: string) =>
      having({ concept: 'hart-failure', codes: [{ system: 'icd10cm', code }] });
    expect(outcome(failing, coded('I50.9'))?.outcome).toBe('met');
    expect(outcome(failing, coded('J06.9'))?.outcome).toBe('unknown');
    expect(notEvaluable(coded('J06.9'))).toEqual(['conditions: hart-failure']);
    const odd = having({ concept: 'hart-failure', codes: [{ system: 'other', code: '1' }] });
    expect(outcome(failing, odd)?.outcome).toBe('unknown');
    expect(notEvaluable(odd)).toEqual(['conditions: other 1']);
  });

  test('whose name nobody knows count for nothing where they are refuted', () => {
    const refuted = having({ concept: 'hart-failure', verificationStatus: 'refuted' });
    expect(outcome(failing, refuted)?.outcome).toBe('not-met');
    expect(notEvaluable(refuted)).toEqual([]);
  });

  test('fire a rule of the same name, also where the terminology does not have it', () => {
    const ours: Criterion = { condition: 'of-ours', status: 'ever' };
    expect(outcome(ours, having({ concept: 'of-ours' }))?.outcome).toBe('met');
    expect(outcome(failing, having({ concept: 'of-ours' }))?.outcome).toBe('unknown');
    const [finding] = screenWith([makeRule('r', ours)], having({ concept: 'of-ours' }), {
      options,
    }).findings.filter(({ rule }) => rule === 'data-not-evaluable');
    expect(finding?.message).toBe(
      'Not recognized: of-ours. Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.',
    );
  });

  test('without name and code are reported as such', () => {
    expect(notEvaluable(having({}))).toEqual(['conditions: an entry without name or code']);
  });
});

describe('relatives and allergies', () => {
  const relative: Criterion = { familyHistory: 'stroke', relation: 'any' };
  const family = (entry: object) =>
    ({ familyHistory: { complete: true, items: [entry] } }) as PatientFactsInput;
  const allergic = (entry: object) =>
    ({ allergies: { complete: true, items: [entry] } }) as PatientFactsInput;

  test.each([
    ['confirmed', 'met'],
    ['unconfirmed', 'unknown'],
    ['refuted', 'not-met'],
    ['entered-in-error', 'not-met'],
  ])('that are %s: %s', (verificationStatus, expected) => {
    expect(outcome(relative, family({ concept: 'stroke', verificationStatus }))?.outcome).toBe(
      expected,
    );
    expect(
      outcome({ allergy: ['lithium'] }, allergic({ substance: 'lithium', verificationStatus }))
        ?.outcome,
    ).toBe(expected);
  });

  test('that nobody can evaluate are reported with their list, and leave it open', () => {
    expect(notEvaluable(family({ text: 'odd' }))).toEqual(['familyHistory: odd']);
    expect(outcome(relative, family({ text: 'odd' }))?.outcome).toBe('unknown');
    expect(notEvaluable(family({ concept: 'strok' }))).toEqual(['familyHistory: strok']);
    expect(outcome(relative, family({ concept: 'strok' }))?.outcome).toBe('unknown');
    expect(notEvaluable(family({ concept: 'migraine' }))).toEqual([]);
    expect(outcome(relative, family({ concept: 'migraine' }))?.outcome).toBe('not-met');
    const coded = { codes: [{ system: 'snomed', code: '9', display: 'Some salt' }] };
    expect(notEvaluable(allergic(coded))).toEqual(['allergies: snomed 9']);
    expect(outcome({ allergy: ['lithium'] }, allergic(coded))?.outcome).toBe('unknown');
    expect(notEvaluable(allergic({ substance: 'peanut' }))).toEqual([]);
  });
});

describe('medicines', () => {
  const taking = (...items: object[]) =>
    ({ medicines: { complete: true, items } }) as PatientFactsInput;
  const sedating: Criterion = { medicine: ['benzodiazepine'] };

  test('in error count for nothing, whatever they are', () => {
    const status = 'entered-in-error';
    expect(outcome(sedating, taking({ ingredient: 'diazepam', status }))?.outcome).toBe('not-met');
    expect(notEvaluable(taking({ text: 'mystery', status }))).toEqual([]);
  });

  test('are looked up by code, then ingredient, then brand, then text', () => {
    for (const entry of [
      { rxnorm: '3322' },
      { rxnorm: '1', ingredient: 'diazepam' },
      { ingredient: 'mystery', brand: 'Valium' },
      { ingredient: 'mystery', brand: 'mystery', text: 'diazepam' },
      { ingredient: 'mystery', class: 'benzodiazepine' },
    ]) {
      expect(outcome(sedating, taking(entry))?.outcome).toBe('met');
      expect(notEvaluable(taking(entry))).toEqual([]);
    }
  });

  test('that nobody knows are reported by the first of their names', () => {
    expect(
      [
        { ingredient: 'a', brand: 'b', text: 'c', class: 'd', rxnorm: '1' },
        { brand: 'b', text: 'c' },
        { text: 'c', class: 'd' },
        { class: 'd', rxnorm: '1' },
        { rxnorm: '1' },
        {},
      ].flatMap((entry) => notEvaluable(taking(entry))),
    ).toEqual([
      'medicines: a',
      'medicines: b',
      'medicines: c',
      'medicines: d',
      'medicines: RxNorm 1',
      'medicines: RxNorm ?',
    ]);
  });

  test('a class that nobody knows is not a class, one that the record adds is', () => {
    const odd: Criterion = { medicine: ['odd'] };
    expect(outcome(odd, taking({ ingredient: 'diazepam', class: 'odd' }))?.outcome).toBe('not-met');
    const stated = taking({ ingredient: 'lithium', class: 'opioid' });
    expect(outcome({ medicine: ['opioid'] }, stated)?.outcome).toBe('met');
    const twice = taking({ ingredient: 'diazepam', class: 'benzodiazepine' });
    expect(outcome(sedating, twice)?.because).toHaveLength(1);
  });

  test('whose ingredient is known are no other member of their class', () => {
    const other: Criterion = { medicine: ['lorazepam'] };
    expect(outcome(other, taking({ ingredient: 'diazepam' }))?.outcome).toBe('not-met');
    expect(outcome(other, taking({ class: 'benzodiazepine' }))?.outcome).toBe('unknown');
  });
});

describe('observations, scores and age', () => {
  const limit = <U extends string>(is: '<' | '>', value: number, unit: U) => ({
    is,
    value,
    unit,
    ...invented,
  });

  test('the latest score decides, in whatever order they stand', () => {
    const deep: Criterion = { score: 'moaas', ...limit('<', 4, '{score}') };
    const early = { scale: 'moaas', total: 2, at: '2026-01-05T08:00-05:00' };
    const late = { scale: 'moaas', total: 5, at: '2026-01-05T09:00-05:00' };
    const open = { scale: 'moaas', total: 1, at: '2026-01-05T11:00-05:00' };
    const error = { ...late, total: 0, status: 'entered-in-error' } as const;
    expect(outcome(deep, { scores: [early, late] })?.outcome).toBe('not-met');
    expect(outcome(deep, { scores: [late, early] })?.outcome).toBe('not-met');
    expect(outcome(deep, { scores: [late, early, open, error] })?.outcome).toBe('not-met');
  });

  test('the latest reading decides, in whatever order they stand', () => {
    const fast: Criterion = {
      observation: 'heart-rate',
      ...limit('>', 100, '/min'),
      against: 'value',
    };
    const reading = (value: number, at: string) =>
      ({ code: 'heart-rate', value: { value, unit: '/min' }, at }) as const;
    const early = reading(120, '2026-01-05T08:00-05:00');
    const late = reading(90, '2026-01-05T09:00-05:00');
    expect(outcome(fast, { observations: [early, late] })?.outcome).toBe('not-met');
    expect(outcome(fast, { observations: [late, early] })?.outcome).toBe('not-met');
  });

  test('an observation is known by its name first, then by its codes', () => {
    const high: Criterion = {
      observation: 'systolic-blood-pressure',
      ...limit('>', 140, 'mm[Hg]'),
      against: 'value',
    };
    const value = { value: 150, unit: 'mm[Hg]' } as const;
    const codes = [
      { system: 'snomed', code: '1' },
      { system: 'http://loinc.org', code: '8480-6' },
    ];
    const entry = (more: object) => outcome(high, { observations: [{ value, ...more }] })?.outcome;
    expect(entry({ codes })).toBe('met');
    expect(entry({ code: 'systolic' })).toBe('met');
    expect(entry({ code: 'heart-rate', codes })).toBe('unknown');
    expect(notEvaluable({ observations: [{ value, codes: codes.slice(0, 1) }] })).toEqual([
      'observations: snomed 1',
    ]);
  });

  test('an observation whose name nobody knows is what its code says, or is reported', () => {
    const high: Criterion = {
      observation: 'systolic-blood-pressure',
      ...limit('>', 140, 'mm[Hg]'),
      against: 'value',
    };
    const reading = { code: 'systolc', value: { value: 150, unit: 'mm[Hg]' } } as const;
    const coded = { ...reading, codes: [{ system: 'http://loinc.org', code: '8480-6' }] };
    expect(outcome(high, { observations: [coded] })?.outcome).toBe('met');
    expect(notEvaluable({ observations: [coded] })).toEqual([]);
    expect(outcome(high, { observations: [reading] })?.outcome).toBe('unknown');
    expect(notEvaluable({ observations: [reading] })).toEqual(['observations: systolc']);
    const ours: Criterion = { ...high, observation: 'systolc' };
    expect(outcome(ours, { observations: [reading] })?.outcome).toBe('met');
  });

  test('an age in years is years, in months a twelfth', () => {
    const minor: Criterion = { age: limit('<', 18, 'a') };
    expect(outcome(minor, { age: { value: 30, unit: 'a' } })?.outcome).toBe('not-met');
    expect(outcome(minor, { age: { value: 215, unit: 'mo' } })?.outcome).toBe('met');
    expect(outcome(minor, { age: { value: 216, unit: 'mo' } })?.outcome).toBe('not-met');
  });
});
