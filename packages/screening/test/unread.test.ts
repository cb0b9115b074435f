import type { Finding } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import type { NotEvaluable } from '../src/internal/prepared.js';
import { unreadFindings } from '../src/internal/unread.js';

const told = (message: string, ...because: Finding['because']): Finding => ({
  rule: 'data-not-evaluable',
  record: 'data-not-evaluable',
  kind: 'data',
  outcome: 'met',
  severity: 'moderate',
  action: 'check-data',
  message,
  because,
  missing: [],
  cites: [],
});

/** A finding of a rule that lacks some facts. */
const lacking = (outcome: Finding['outcome'], ...missing: string[]): Finding => ({
  ...told('invented'),
  rule: 'invented',
  record: 'INVENTED',
  kind: 'precaution',
  outcome,
  because: [],
  missing,
});

const listOf = new Map([
  ['stroke', 'conditions'],
  ['migraine', 'conditions'],
  ['lithium', 'medicines'],
]);

const entry = (more: Partial<NotEvaluable> = {}): NotEvaluable => ({
  list: 'conditions',
  text: 'brain thing',
  ...more,
});

const wayOut =
  'Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.';

describe('why an entry is not understood', () => {
  const near = ['stroke', 'migraine'];
  const shown = 'brain thing (did you mean stroke, migraine?)';
  const note = 'Did you mean stroke, migraine?';

  test.each<readonly [NotEvaluable['why'], string]>([
    [undefined, 'a name or code that is known'],
    ['name', 'a name that is known'],
    ['unlisted', 'a code that is listed'],
    ['malformed', 'a code written as its system writes them'],
    ['text', 'a name or code that is known'],
    ['vague', 'a name that says which, and not only what kind'],
  ])('%s is told, and what it is near to', (why, limit) => {
    const because = { fact: 'conditions', value: 'brain thing', limit };
    for (const nearest of [undefined, []]) {
      expect(unreadFindings([entry({ why, nearest })], [], listOf)).toStrictEqual([
        told(`Not recognized: brain thing. ${wayOut}`, because),
      ]);
    }
    expect(unreadFindings([entry({ why, nearest: near })], [], listOf)).toStrictEqual([
      told(`Not recognized: ${shown}. ${wayOut}`, { ...because, note }),
    ]);
    expect(unreadFindings([entry({ why, nearest: ['stroke'] })], [], listOf)).toStrictEqual([
      told(`Not recognized: brain thing (did you mean stroke?). ${wayOut}`, {
        ...because,
        note: 'Did you mean stroke?',
      }),
    ]);
  });

  test('a system that nobody knows is near to systems, which are told beside it', () => {
    const because = {
      fact: 'conditions',
      value: 'brain thing',
      limit: 'a code system that is known',
    };
    expect(unreadFindings([entry({ why: 'system', nearest: near })], [], listOf)).toStrictEqual([
      told(`Not recognized: brain thing. ${wayOut}`, { ...because, note }),
    ]);
    expect(unreadFindings([entry({ why: 'system', nearest: [] })], [], listOf)).toStrictEqual([
      told(`Not recognized: brain thing. ${wayOut}`, because),
    ]);
  });
});

describe('how many rules wait for what is not understood', () => {
  const because = {
    fact: 'conditions',
    value: 'brain thing',
    limit: 'a name or code that is known',
  };
  const waiting = (...findings: readonly Finding[]) =>
    unreadFindings([entry()], findings, listOf).map(({ message }) => message);
  const said = (words: string) => [`Not recognized: brain thing.${words} ${wayOut}`];

  test.each<readonly [string, readonly Finding[], string]>([
    ['none', [], ''],
    ['one', [lacking('unknown', 'stroke')], ' 1 rule waits for the conditions.'],
    [
      'one that waits for two of its facts',
      [lacking('unknown', 'stroke', 'migraine')],
      ' 1 rule waits for the conditions.',
    ],
    [
      'two',
      [lacking('unknown', 'stroke'), lacking('unknown', 'migraine')],
      ' 2 rules wait for the conditions.',
    ],
    [
      'one that waits for another list first',
      [lacking('unknown', 'lithium', 'stroke')],
      ' 1 rule waits for the conditions.',
    ],
    ['one that waits for another list', [lacking('unknown', 'lithium')], ''],
    ['one that waits for what is in no list', [lacking('unknown', 'capacity')], ''],
    [
      'one that waits for what is in no list besides',
      [lacking('unknown', 'capacity', 'stroke', 'capacity')],
      ' 1 rule waits for the conditions.',
    ],
    [
      'one that waits for a fact, for what is in no list and for another fact',
      [lacking('unknown', 'stroke', 'capacity', 'migraine')],
      ' 1 rule waits for the conditions.',
    ],
    [
      'one that waits for two of its facts and for another list between them',
      [lacking('unknown', 'stroke', 'lithium', 'migraine')],
      ' 1 rule waits for the conditions.',
    ],
    ['one that is met', [lacking('met', 'stroke')], ''],
    ['one that is not met', [lacking('not-met', 'stroke')], ''],
    [
      'one of two that is undecided',
      [lacking('met', 'stroke'), lacking('unknown', 'migraine')],
      ' 1 rule waits for the conditions.',
    ],
  ])('%s', (_, findings, words) => {
    expect(waiting(...findings)).toStrictEqual(said(words));
    expect(unreadFindings([entry()], findings, listOf)).toStrictEqual([
      told(said(words)[0] ?? '', because),
    ]);
  });
});

describe('several entries that are not understood', () => {
  test('of one list are one finding, each text told once and each entry listed', () => {
    const known = { fact: 'conditions', limit: 'a name or code that is known' };
    expect(
      unreadFindings(
        [entry({ text: 'b' }), entry({ text: 'a' }), entry({ text: 'b' })],
        [],
        listOf,
      ),
    ).toStrictEqual([
      told(
        `Not recognized: b; a. ${wayOut}`,
        { ...known, value: 'b' },
        { ...known, value: 'a' },
        { ...known, value: 'b' },
      ),
    ]);
  });

  test.each<readonly [NotEvaluable['list'], string, string]>([
    ['conditions', 'the conditions', wayOut],
    [
      'medicines',
      'the medicines',
      'Give the ingredient, a brand of its country or an RxNorm code.',
    ],
    ['allergies', 'the allergies', 'Give the ingredient or substance by a name that is known.'],
    ['familyHistory', 'the family history', wayOut],
    ['observations', 'the observations', 'Give our name of the observation or a LOINC code.'],
    ['substances', 'what is used besides medicines', 'Give a name that is known.'],
    ['scores', 'the scores', 'Give the scale, item or class by a name that is known.'],
    ['treatmentHistory', 'the earlier treatments', 'Give the class by a name that is known.'],
  ])('of %s are told with what waits for them and the way out', (list, words, way) => {
    const other = list === 'conditions' ? 'medicines' : 'conditions';
    const found = unreadFindings(
      [entry({ list, text: 'x' }), entry({ list: other, text: 'y' })],
      [lacking('unknown', 'first'), lacking('unknown', 'second', 'first')],
      new Map<string, string>([
        ['first', list],
        ['second', list],
      ]),
    );
    expect(found.map(({ message }) => message)).toStrictEqual([
      `Not recognized: x. 2 rules wait for ${words}. ${way}`,
      expect.stringMatching(/^Not recognized: y\. Give/u),
    ]);
    expect(found.map(({ because }) => because)).toStrictEqual([
      [{ fact: list, value: 'x', limit: 'a name or code that is known' }],
      [{ fact: other, value: 'y', limit: 'a name or code that is known' }],
    ]);
  });

  test('none are no finding', () => {
    expect(unreadFindings([], [lacking('unknown', 'stroke')], listOf)).toStrictEqual([]);
  });
});
