import { expect, test } from 'vitest';
import { questionSources } from '../src/internal/question-sources.js';
import type { CompiledTest, Need } from '../src/internal/predicates/shared.js';

const testOf = (...needs: Need[]): CompiledTest => ({
  needs,
  limit: '',
  state: () => 0,
  explain() {
    // Says nothing.
  },
});
const own = (fact: string, question: string, list?: Need['list']): Need =>
  list === undefined ? { fact, question } : { fact, question, list };

test('each fact has its own question', () => {
  expect([...questionSources([testOf(own('age', 'How old?'))], [])]).toEqual([
    ['age', [{ fact: 'age', question: 'How old?', supplies: ['age'] }]],
  ]);
});

test('of several questions for one fact the first by its words is taken, whatever the order', () => {
  const [a, b] = [testOf(own('x', 'A?')), testOf(own('x', 'B?'))];
  for (const tests of [
    [a, b],
    [b, a],
  ]) {
    expect(questionSources(tests, []).get('x')).toEqual([
      { fact: 'x', question: 'A?', supplies: ['x'] },
    ]);
  }
});

test('the question of a list comes before others for the same fact, whatever the order and words', () => {
  const listed = testOf(own('x', 'Z?', 'medicines'), own('y', 'Y?', 'medicines'));
  const plain = testOf(own('x', 'A?'));
  for (const tests of [
    [listed, plain],
    [plain, listed],
  ]) {
    expect(
      questionSources(tests, [])
        .get('x')
        ?.map(({ question }) => question),
    ).toEqual(['Z?', 'Which medicines are taken, how much, and when last? Is that list complete?']);
  }
});

test.each<[NonNullable<Need['list']>, string]>([
  [
    'conditions',
    'Which conditions are there now or were there in the past? Is that list complete?',
  ],
  ['familyHistory', 'Which illnesses are in the family? Is that list complete?'],
  ['allergies', 'Which allergies are there? Is that list complete?'],
  ['medicines', 'Which medicines are taken, how much, and when last? Is that list complete?'],
  [
    'treatmentHistory',
    'Which treatments were tried, for how long, with what result? Is that list complete?',
  ],
])('the list of %s is asked for once two facts hang on it, and not for one', (list, question) => {
  const compiledTest = testOf(own('x', 'X?', list));
  const two = testOf(own('y', 'Y?', list));
  expect(questionSources([compiledTest], []).get('x')).toHaveLength(1);
  const sources = questionSources([compiledTest, two], []);
  const whole = { fact: list, question, supplies: ['x', 'y'] };
  expect(sources.get('x')).toEqual([{ fact: 'x', question: 'X?', supplies: ['x'] }, whole]);
  expect(sources.get('y')).toEqual([{ fact: 'y', question: 'Y?', supplies: ['y'] }, whole]);
});

test('a group supplies what the rules know of it, and is not a question for less than two facts', () => {
  const tests = [testOf(own('x', 'X?'), own('y', 'Y?'))];
  const group = { id: 'both', question: 'X and Y?' };
  expect(questionSources(tests, [{ ...group, supplies: ['x', 'y', 'z'] }]).get('y')).toEqual([
    { fact: 'y', question: 'Y?', supplies: ['y'] },
    { fact: 'both', question: 'X and Y?', supplies: ['x', 'y'] },
  ]);
  expect(questionSources(tests, [{ ...group, supplies: ['x', 'z'] }]).get('x')).toHaveLength(1);
  expect([...questionSources(tests, [{ ...group, supplies: ['z', 'w'] }]).keys()]).toEqual([
    'x',
    'y',
  ]);
});

test('the words of data come before those of a test, for one fact and for a list; the later words count', () => {
  const tests = [testOf(own('x', 'X?', 'medicines'), own('y', 'Y?', 'medicines'))];
  const wording = [
    { fact: 'x', question: 'Is X taken?' },
    { fact: 'x', question: 'Is any X taken now?' },
    { fact: 'medicines', question: 'What is taken, and is that all?' },
    { fact: 'z', question: 'Z?' },
  ];
  const sources = questionSources(tests, wording);
  const whole = {
    fact: 'medicines',
    question: 'What is taken, and is that all?',
    supplies: ['x', 'y'],
  };
  expect(sources.get('x')).toEqual([
    { fact: 'x', question: 'Is any X taken now?', supplies: ['x'] },
    whole,
  ]);
  expect(sources.get('y')).toEqual([{ fact: 'y', question: 'Y?', supplies: ['y'] }, whole]);
  expect(sources.has('z')).toBe(false);
});
