import { describe, expect, test } from 'vitest';
import type { MedicineFact, OnlyIfRecorded, PatientFactsInput, Rule } from '@openketamine/model';
import { confirmed, knowing } from './few-codes.js';
import { invented, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const heart: Rule = makeRule('r', {
  observation: 'heart-rate',
  is: '>',
  value: 100,
  unit: '/min',
  against: 'value',
  ...invented,
});

function outcome(rule: Rule, facts: PatientFactsInput, more = {}): string | undefined {
  return screenWith([rule], facts, {
    options: { terminology: smallTerminology },
    ...more,
  }).findings.find((finding) => finding.rule === 'r')?.outcome;
}

describe('a rule that is asked only of what is recorded', () => {
  const guarded: Rule = { ...heart, onlyIfRecorded: [{ observation: 'heart-rate' }] };
  const rate = (value: number, unit: '/min' | 'kg' = '/min'): PatientFactsInput => ({
    observations: [{ code: 'heart-rate', value: { value, unit } }],
  });

  test('has no finding where the record says nothing, and stands undecided without the word', () => {
    expect(outcome(guarded, {})).toBeUndefined();
    expect(outcome(heart, {})).toBe('unknown');
  });

  test('asks no question then, and leaves the whole as it was', () => {
    const other = makeRule('other', { fact: 'consent', equals: [true] });
    const without = screenWith([other], {});
    const found = screenWith([guarded, other], {});
    expect(found.ask).toEqual(without.ask);
    expect(found.undecided).toEqual(without.undecided);
  });

  test('answers as any other where the record says something', () => {
    expect(outcome(guarded, rate(101))).toBe('met');
    expect(outcome(guarded, rate(100))).toBe('not-met');
    expect(outcome(guarded, rate(101, 'kg'))).toBe('unknown');
  });

  const either: Rule = {
    ...makeRule('r', {
      any: [
        { condition: 'stroke', status: 'ever' },
        { medicine: ['lithium'] },
        { substance: 'alcohol', use: ['current'] },
        { score: 'madrs', is: '>', value: 1, unit: '{score}', ...invented },
        { fact: 'consent', equals: [false] },
      ],
    }),
  };
  const cases: readonly [OnlyIfRecorded[number], PatientFactsInput][] = [
    [
      { condition: 'stroke' },
      { conditions: { items: [{ concept: 'stroke', verificationStatus: 'provisional' }] } },
    ],
    [
      { medicine: ['lithium'] },
      { medicines: { items: [{ ingredient: 'lithium', status: 'on-hold' }] } },
    ],
    [{ substance: 'alcohol' }, { substances: [{ substance: 'alcohol' }] }],
    [{ score: 'madrs' }, { scores: [{ scale: 'madrs', class: 'severe' }] }],
    [{ score: 'madrs', item: '10' }, { scores: [{ scale: 'madrs', item: '10', total: 0 }] }],
  ];

  test.each(cases)('%j is asked where the record holds %j', (about, facts) => {
    const rule: Rule = { ...either, onlyIfRecorded: [about] };
    expect(outcome(rule, {})).toBeUndefined();
    expect(outcome(rule, facts)).toBe('unknown');
  });

  test('a medicine that was stopped asks nothing about today', () => {
    const rule: Rule = { ...either, onlyIfRecorded: [{ medicine: ['lithium'] }] };
    const items = [{ ingredient: 'lithium', status: 'stopped' as const }];
    expect(outcome(rule, { medicines: { items } })).toBeUndefined();
    expect(outcome(rule, { medicines: { items: [...items, { ingredient: 'lithium' }] } })).toBe(
      'met',
    );
  });

  test('what nobody can read says no more than a list that is not complete', () => {
    const rule: Rule = { ...either, onlyIfRecorded: [{ condition: 'stroke' }] };
    const facts = { conditions: { items: [{ text: 'an old note' }] } };
    expect(outcome(rule, facts)).toBeUndefined();
    const rules = screenWith([rule], facts, { options: { terminology: smallTerminology } });
    expect(rules.findings.map((finding) => finding.rule)).toEqual(['data-not-evaluable']);
  });

  test('may want several things at once', () => {
    const rule: Rule = {
      ...either,
      onlyIfRecorded: [{ all: [{ fact: 'sex' }, { score: 'madrs' }] }],
    };
    const scores = [{ scale: 'madrs', class: 'severe' }];
    expect(outcome(rule, { sex: 'female' })).toBeUndefined();
    expect(outcome(rule, { scores })).toBeUndefined();
    expect(outcome(rule, { sex: 'female', scores })).toBe('unknown');
  });

  test('an item of a score is another record than the whole', () => {
    const whole: Rule = { ...either, onlyIfRecorded: [{ score: 'madrs' }] };
    const item: Rule = { ...either, onlyIfRecorded: [{ score: 'madrs', item: '10' }] };
    expect(outcome(whole, { scores: [{ scale: 'madrs', item: '10', total: 0 }] })).toBeUndefined();
    expect(outcome(item, { scores: [{ scale: 'madrs', class: 'severe' }] })).toBeUndefined();
  });

  test('a fact that is said to be unknown is as good as none', () => {
    const rule: Rule = {
      ...makeRule('r', {
        all: [
          { fact: 'sex', equals: ['female'] },
          { fact: 'consent', equals: [true] },
        ],
      }),
      onlyIfRecorded: [{ fact: 'sex' }],
    };
    expect(outcome(rule, { sex: 'unknown' })).toBeUndefined();
    expect(outcome(rule, { sex: 'female' })).toBe('unknown');
  });

  test('what was entered in error is not recorded', () => {
    const rule: Rule = { ...either, onlyIfRecorded: [{ substance: 'alcohol' }] };
    const error = { substance: 'alcohol', use: 'current', status: 'entered-in-error' } as const;
    expect(outcome(rule, { substances: [error] })).toBeUndefined();
  });

  test('what is met or not met is never left out', () => {
    const rule: Rule = { ...either, onlyIfRecorded: [{ observation: 'heart-rate' }] };
    expect(outcome(rule, { consent: false })).toBe('met');
    const denied: PatientFactsInput = {
      conditions: { complete: true },
      medicines: { complete: true },
      substances: [{ substance: 'alcohol', use: 'none' }],
      scores: [{ scale: 'madrs', total: 0, at: '2026-01-05' }],
      consent: true,
    };
    expect(outcome(rule, denied)).toBe('not-met');
  });

  test('a branch says so for itself', () => {
    const { when, ...rest } = heart;
    const branch = { severity: 'minor', action: 'monitor', says: 's' } as const;
    const rule: Rule = {
      ...rest,
      branches: [
        {
          ...branch,
          id: 'a',
          when: when ?? { fact: 'consent', equals: [true] },
          onlyIfRecorded: [{ observation: 'heart-rate' }],
        },
        { ...branch, id: 'b', when: { fact: 'consent', equals: [true] } },
      ],
    };
    const said = screenWith([rule], {}).findings.filter((finding) => finding.rule === 'r');
    expect(said.map((finding) => finding.branch)).toEqual(['b']);
  });
});

describe('a medicine that also holds another', () => {
  const terminology = knowing(smallTerminology, (name) =>
    name === 'double'
      ? confirmed(['lorazepam', 'oxycodone'], ['benzodiazepine', 'opioid'])
      : name === 'single'
        ? confirmed(['oxycodone'], ['opioid'])
        : undefined,
  );
  const rule = (notWith?: string[]) =>
    makeRule(
      'r',
      { medicine: ['opioid'], notWith: ['benzodiazepine'] },
      { onlyIfRecorded: [{ medicine: ['opioid'], notWith }] },
    );
  const open = { ...terminology, classIsComplete: (name: string) => name !== 'opioid' };
  const found = (of: Rule, ...items: MedicineFact[]) =>
    outcome(of, { medicines: { complete: true, items } }, { options: { terminology: open } });
  const other: MedicineFact = { ingredient: 'loratadine' };

  test('is not meant where the rule leaves it out, so that nobody is asked about the rest of an open class', () => {
    expect(found(rule(), { text: 'double' }, other)).toBe('unknown');
    expect(found(rule(['benzodiazepine']), { text: 'double' }, other)).toBeUndefined();
    expect(found(rule(['benzodiazepine']), { text: 'single' }, other)).toBe('met');
    expect(found(rule(['lithium']), { text: 'double' }, other)).toBe('unknown');
  });
});
