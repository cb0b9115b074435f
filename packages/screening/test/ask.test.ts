import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { candidates, openOf } from '../src/internal/ask.js';
import { makeRule, screenWith } from './rules.js';

const listTest = (condition: string): Criterion => ({ condition, status: 'ever' });

describe('the questions to ask', () => {
  test('put the list once, where it settles several rules, with the rules that wait for it', () => {
    const rules = [
      makeRule('a', listTest('a'), { action: 'exclude' }),
      makeRule('b', listTest('b')),
      makeRule('c', { fact: 'capacity', equals: [false] }),
    ];
    expect(screenWith(rules, {}).ask).toEqual([
      {
        fact: 'conditions',
        question:
          'Which conditions are there now or were there in the past? Is that list complete?',
        decides: ['a', 'b'],
      },
      { fact: 'capacity', question: 'Capacity: yes or no?', decides: ['c'] },
    ]);
  });

  test('put the one fact, where the list would settle no more', () => {
    const { ask } = screenWith([makeRule('a', listTest('heart-failure'))], {});
    expect(ask).toEqual([
      { fact: 'heart-failure', question: 'Is or was there ever heart failure?', decides: ['a'] },
    ]);
  });

  test('come most deciding first: what may exclude before what may defer, before the rest', () => {
    const rules = [
      makeRule('other', { fact: 'consent', equals: [false] }),
      makeRule('other-2', { fact: 'consent', equals: [false] }),
      makeRule('defer', { fact: 'logistics.escort', equals: [false] }, { action: 'defer' }),
      makeRule('exclude', { fact: 'capacity', equals: [false] }, { action: 'exclude' }),
    ];
    expect(screenWith(rules, {}).ask.map(({ fact }) => fact)).toEqual([
      'capacity',
      'logistics.escort',
      'consent',
    ]);
  });

  test('are none when nothing is open', () => {
    expect(
      screenWith([makeRule('a', listTest('a'))], { conditions: { complete: true } }).ask,
    ).toEqual([]);
  });

  test('name a rule once, also where two of its branches wait', () => {
    const rule = { ...makeRule('a', listTest('a')) };
    const branches = ['one', 'two'].map((id) => ({
      id,
      says: id,
      when: listTest('a'),
      severity: 'minor' as const,
      action: 'review' as const,
    }));
    const { when, ...rest } = rule;
    expect(when).toBeDefined();
    expect(screenWith([{ ...rest, branches }], {}).ask[0]?.decides).toEqual(['a']);
  });

  test('use grouped questions where they shorten the list, and drop what those make needless', () => {
    const pressure = (code: string): Criterion => ({
      observation: code,
      is: '>',
      value: 1,
      unit: 'mm[Hg]',
      against: 'value',
      basis: 'project',
    });
    const rules = [makeRule('a', { any: [pressure('systolic'), pressure('diastolic')] })];
    const questions = [
      { id: 'blood-pressure', question: 'Pressure?', supplies: ['systolic', 'diastolic'] },
      { id: 'nothing', question: 'Nothing?', supplies: ['unheard-of', 'systolic'] },
    ];
    expect(screenWith(rules, {}, { options: { questions } }).ask).toEqual([
      { fact: 'blood-pressure', question: 'Pressure?', decides: ['a'] },
    ]);
  });

  test('ask for a missing fact as it is, where no test of the rules knows it', () => {
    const finding = {
      rule: 'x',
      record: 'X',
      kind: 'precaution',
      outcome: 'unknown',
      severity: 'minor',
      action: 'review',
      message: '',
      because: [],
      missing: ['odd'],
      cites: [],
    } as const;
    const found = candidates(
      openOf([{ ...finding, because: [], missing: ['odd'], cites: [] }]),
      new Map(),
    );
    expect([...found.keys()]).toEqual([{ fact: 'odd', question: 'odd', supplies: ['odd'] }]);
  });
});

describe('among several questions of equal weight', () => {
  test('the order is that of their facts', () => {
    const rules = ['consent', 'capacity', 'sex'].map((fact) =>
      makeRule(fact, { fact: fact as 'sex', equals: ['x'] }),
    );
    expect(screenWith(rules, {}).ask.map(({ fact }) => fact)).toEqual([
      'capacity',
      'consent',
      'sex',
    ]);
    expect(screenWith(rules.toReversed(), {}).ask.map(({ fact }) => fact)).toEqual([
      'capacity',
      'consent',
      'sex',
    ]);
  });

  test('a rule that waits for several facts stands under each question that supplies one of them', () => {
    const rule = makeRule('r', {
      all: [
        { fact: 'consent', equals: [true] },
        { fact: 'capacity', equals: [true] },
      ],
    });
    expect(screenWith([rule], {}).ask.map(({ decides }) => decides)).toEqual([['r'], ['r']]);
  });

  test('rules that are decided are not waited for', () => {
    const rules = [
      makeRule('open', { fact: 'consent', equals: [true] }),
      makeRule('met', { fact: 'capacity', equals: [true] }),
    ];
    expect(screenWith(rules, { capacity: true }).ask).toHaveLength(1);
  });
});
