import { expect, test } from 'vitest';
import { questionsOf } from './plainly.js';
import { genericQuestion } from '../src/internal/generic-question.js';
import { makeRule } from './rules.js';

const rules = [
  makeRule('a', { condition: 'heart-failure', status: 'ever' }),
  makeRule('b', { any: [{ fact: 'capacity', equals: [false] }] }),
  makeRule('c', { fact: 'visit.supervised', equals: [false] }, { moment: 'session' }),
];

test('every question that rules can ask is listed by name, and says whether data word it', () => {
  const questions = [{ fact: 'capacity', question: 'Can the patient consent?' }];
  expect(questionsOf(rules, { questions })).toEqual([
    {
      fact: 'capacity',
      question: 'Can the patient consent?',
      supplies: ['capacity'],
      worded: true,
    },
    {
      fact: 'heart-failure',
      question: 'Is or was there ever heart failure?',
      supplies: ['heart-failure'],
      worded: false,
    },
    {
      fact: 'heart-failure.verification',
      question: 'Is the diagnosis of heart failure confirmed or refuted?',
      supplies: ['heart-failure.verification'],
      worded: false,
    },
  ]);
});

test('a question for several facts is listed once, beside those for each', () => {
  const both = { id: 'both', question: 'Both?', supplies: ['capacity', 'heart-failure'] };
  const found = questionsOf(rules, { questions: [both] }).filter(({ fact }) => fact === 'both');
  expect(found).toEqual([
    { fact: 'both', question: 'Both?', supplies: ['capacity', 'heart-failure'], worded: true },
  ]);
});

test('branches are read too, and rules of a running session where that is asked', () => {
  expect(questionsOf(rules, { session: true }).map(({ fact }) => fact)).toEqual([
    'visit.supervised',
  ]);
  const { when, ...rest } = makeRule('d', { fact: 'consent', equals: [true] });
  const branch = { id: 'x', says: 'x', when, severity: 'minor', action: 'review' } as const;
  expect(
    questionsOf([
      { ...rest, branches: [{ ...branch, when: { fact: 'consent', equals: [true] } }] },
    ]),
  ).toHaveLength(1);
});

test.each([
  ['capacity', [false], 'Capacity: yes or no?'],
  ['logistics.fallsAssistance', [true], 'Logistics, falls assistance: yes or no?'],
  [
    'hepaticImpairment',
    ['moderate', 'severe'],
    'Hepatic impairment: moderate or severe, or something else?',
  ],
  ['x', ['asian', true], 'X: asian or true, or something else?'],
])(
  'a fact that no data word is asked for by its name and the kind of answer: %s',
  (label, wanted, question) => {
    expect(genericQuestion(label, wanted)).toBe(question);
  },
);
