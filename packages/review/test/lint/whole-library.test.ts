import { readAuthored, formatProblem, type Block } from '@openketamine/authoring';
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkedLongAgo,
  lintLibrary,
  vanishedIds,
  withoutExceptions,
  type LibraryRecord,
} from '../../src/lint/index.js';

const record = (id: string, yaml: string, collection = 'rules'): LibraryRecord => {
  const authored = readAuthored(`${id}.yaml`, yaml);
  return { collection, id, record: authored.value as Block, authored };
};
const told = (...records: readonly LibraryRecord[]) => lintLibrary(records).map(formatProblem);
const limit = (is: string, value: number, more = '') =>
  `{ observation: pressure, is: '${is}', value: ${value}, unit: 'mm[Hg]'${more} }`;

describe('two limits on one quantity', () => {
  test.each([
    [
      'leave nothing between them where any is enough',
      `when: { any: [${limit('<', 150)}, ${limit('>', 140)}] }`,
      /every pressure is > 140 or < 150, so that nothing is allowed/u,
    ],
    [
      'leave nothing where both count the same number',
      `when: { any: [${limit('<=', 140)}, ${limit('>', 140)}] }`,
      /nothing is allowed/u,
    ],
    [
      'can never hold together',
      `when: { all: [${limit('>', 150)}, ${limit('<', 140)}] }`,
      /can never be > 150 and < 140 at once/u,
    ],
    [
      'can never hold together at the same number',
      `when: { all: [${limit('>', 140)}, ${limit('<=', 140)}] }`,
      /can never be/u,
    ],
    [
      'say the same twice',
      `when: { any: [${limit('>', 140)}, ${limit('>', 150)}] }`,
      /one of them says nothing/u,
    ],
    [
      'of a check leave nothing that is allowed',
      `checks: [{ limits: [{ observe: pulse, is: '<', value: 60, unit: /min }, { observe: pulse, is: '>', value: 50, unit: /min }] }]`,
      /every pulse is > 50 or < 60/u,
    ],
    [
      'on an age can never hold together',
      `when: { all: [{ age: { is: '>=', value: 65, unit: a } }, { age: { is: '<', value: 65, unit: a } }] }`,
      /age a can never be/u,
    ],
  ])('%s', (_name, yaml, says) => {
    const found = told(record('own', yaml));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(says);
    expect(found[0]).toMatch(/^own\.yaml:1:\d+ .*\(limits-agree\)$/u);
  });

  test.each([
    ['that leave room between them', `when: { any: [${limit('<', 90)}, ${limit('>', 140)}] }`],
    ['that leave exactly one number', `when: { any: [${limit('<', 140)}, ${limit('>', 140)}] }`],
    [
      'for people of other ages',
      `limits: [${limit('>', 140, ', when: { age: { below: 65 } }')}, ${limit('>', 150, ', when: { age: { from: 65 } }')}]`,
    ],
    [
      'measured at other times',
      `when: { any: [${limit('>', 140, ', context: pre-dose')}, ${limit('>', 180, ', context: post-dose')}] }`,
    ],
    [
      'on readings of another age',
      `when: { any: [${limit('>', 140)}, ${limit('>', 140, ', freshness: { value: 1, unit: d }')}] }`,
    ],
    [
      'in another unit',
      `when: { any: [${limit('>', 140)}, { observation: pressure, is: '>', value: 18, unit: kPa }] }`,
    ],
    [
      'on other quantities',
      `when: { any: [${limit('>', 140)}, { observation: pulse, is: '<', value: 150, unit: /min }] }`,
    ],
  ])('%s are fine', (_name, yaml) => {
    expect(told(record('own', yaml))).toEqual([]);
  });

  test('contradict each other exactly when no number is left, at every edge', () => {
    const signs = {
      '<': (a: number, b: number) => a < b,
      '<=': (a: number, b: number) => a <= b,
      '>': (a: number, b: number) => a > b,
      '>=': (a: number, b: number) => a >= b,
    };
    const any = constantFrom(...(['<', '<='] as const));
    const other = constantFrom(...(['>', '>='] as const));
    assert(
      property(
        any,
        other,
        integer({ min: 0, max: 6 }),
        integer({ min: 0, max: 6 }),
        (below, above, b, a) => {
          // numbers at, between and beside both limits
          const numbers = [...Array(17).keys()].map((at) => at / 2 - 1);
          const left = numbers.some((x) => !signs[below](x, b) && !signs[above](x, a));
          const both = numbers.some((x) => signs[below](x, b) && signs[above](x, a));
          const pair = `[${limit(below, b)}, ${limit(above, a)}]`;
          expect(told(record('own', `when: { any: ${pair} }`)).length > 0).toBe(!left);
          expect(told(record('own', `when: { all: ${pair} }`)).length > 0).toBe(!both);
        },
      ),
    );
  });
});

describe('a number', () => {
  const dose = (id: string, value: number, more: { drug?: string; unit?: string } = {}) =>
    record(
      id,
      `drug: ${more.drug ?? 'tea'}\nroute: iv\nphases: [{ dose: { amount: { value: ${value}, unit: ${more.unit ?? 'mg/kg'} } } }]`,
      'protocols',
    );
  const usual = [0.4, 0.5, 0.5, 0.6].map((value, at) => dose(`usual-${at}`, value));

  test.each([0.05, 5])('of %d among 0.4 to 0.6 has slipped by a decimal', (value) => {
    const found = told(...usual, dose('own', value));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^own\.yaml:3:\d+ .*is far from the 0\.4 to 0\.6 mg\/kg of all others of its kind/u,
    );
  });

  test('up to five times the highest and down to a fifth of the lowest is fine, and one step past is not', () => {
    const four = [1, 1, 1, 1].map((value, at) => dose(`usual-${at}`, value));
    expect(told(...four, dose('own', 5))).toEqual([]);
    expect(told(...four, dose('own', 0.2))).toEqual([]);
    expect(told(...four, dose('own', 5.01))).toHaveLength(1);
    expect(told(...four, dose('own', 0.19))).toHaveLength(1);
  });

  test('of another drug or in another unit is another kind', () => {
    expect(told(...usual, dose('own', 50, { unit: 'mg' }))).toEqual([]);
    expect(told(...usual, dose('own', 50, { drug: 'coffee' }))).toEqual([]);
  });

  test('with too few others beside it is not judged', () => {
    expect(told(...usual.slice(0, 3), dose('own', 50))).toEqual([]);
  });
});

describe('an id', () => {
  const before = [{ collection: 'sources', id: 'tea-book', file: 'sources/tea-book.yaml' }];

  test('that is gone is told of, with what to do', () => {
    expect(vanishedIds([], before).map(formatProblem)).toEqual([
      'sources/tea-book.yaml:1:1 tea-book is gone, and an id never vanishes; name it among the `aliases` of the source that is the same (ids-stay)',
    ]);
    expect(
      vanishedIds([], [{ ...before[0], collection: 'protocols' } as (typeof before)[0]])[0]
        ?.message,
    ).toContain('supersededBy');
  });

  test('that is still there, or lives on as an alias, is fine', () => {
    expect(vanishedIds([record('tea-book', 'id: tea-book', 'sources')], before)).toEqual([]);
    expect(vanishedIds([record('tea', 'aliases: [tea-book]', 'sources')], before)).toEqual([]);
    expect(vanishedIds([record('tea', 'aliases: [tea-book]', 'rules')], before)).toHaveLength(1);
  });
});

test('what was checked more than a year ago is told of, the oldest first, and is not a problem', () => {
  const checked = (id: string, on: string) => record(id, `lastChecked: { on: ${on}, by: A }`);
  const records = [
    checked('at', '2025-01-01'),
    checked('past', '2024-12-31'),
    checked('older', '2024-01-01'),
    record('never', 'lastChecked: null'),
  ];
  expect(checkedLongAgo(records, '2026-01-01').map(({ id }) => id)).toEqual(['older', 'past']);
  expect(lintLibrary(records)).toEqual([]);
});

describe('an exception', () => {
  const found = {
    file: 'own.yaml',
    line: 4,
    column: 1,
    path: ['dose', 0],
    message: 'is far (magnitudes-are-alike)',
    check: 'magnitudes-are-alike',
  };
  const list = (text: string, problems = [found]) =>
    withoutExceptions(problems, 'list.yaml', text).map(({ check }) => check);

  test('takes out what it names, and nothing else', () => {
    expect(
      list('- { check: magnitudes-are-alike, file: own.yaml, at: /dose/0, why: So it is. }'),
    ).toEqual([]);
    expect(list('- { check: magnitudes-are-alike, file: own.yaml, why: So it is. }')).toEqual([]);
  });

  test.each(['at: /dose/1', 'at: /dose', 'at: /other'])(
    'for another place (%s) takes nothing out and is not needed',
    (place) => {
      expect(
        list(`- { check: magnitudes-are-alike, file: own.yaml, ${place}, why: So it is. }`),
      ).toEqual(['magnitudes-are-alike', 'exceptions-are-needed']);
    },
  );

  test('that nothing needs any more is an error', () => {
    expect(list('- { check: magnitudes-are-alike, file: own.yaml, why: So it is. }', [])).toEqual([
      'exceptions-are-needed',
    ]);
  });

  test('without a reason takes nothing out', () => {
    expect(list('- { check: magnitudes-are-alike, file: own.yaml, why: "" }')).toEqual([
      'magnitudes-are-alike',
      'exceptions-say-why',
    ]);
    expect(list('- magnitudes-are-alike')).toEqual(['magnitudes-are-alike', 'exceptions-say-why']);
  });

  test('in a list that cannot be read is a problem of the list', () => {
    expect(withoutExceptions([], 'list.yaml', '- [')).toHaveLength(1);
  });
});

describe('what replaces a record', () => {
  const superseded = (id: string, by: string, field = 'status') =>
    record(
      id,
      field === 'status'
        ? `id: ${id}\nstatus: { state: superseded, supersededBy: ${by} }`
        : `id: ${id}\nstatus: superseded\ndecided: { supersededBy: ${by} }`,
    );
  const inForce = (id: string) => record(id, `id: ${id}\nstatus: { state: draft }`);

  test('exists', () => {
    expect(told(superseded('old', 'new'), inForce('new'))).toEqual([]);
    for (const field of ['status', 'decided'])
      expect(told(superseded('old', 'nwe', field), inForce('new'))).toEqual([
        expect.stringMatching(/nwe is said to replace old, and there is no such record/u),
      ]);
  });

  test('is of the same kind', () => {
    const scale = record('new', 'id: new\nstatus: draft', 'scales');
    expect(told(superseded('old', 'new'), scale)).toHaveLength(1);
  });

  test('leads somewhere, however long the way', () => {
    const chain = [superseded('a', 'b'), superseded('b', 'c')];
    expect(told(...chain, inForce('c'))).toEqual([]);
    expect(told(...chain, superseded('c', 'a'))).toHaveLength(3);
    expect(told(superseded('a', 'a'))[0]).toMatch(/leads back to a/u);
    // a circle that is not one's own is told of too, and ends
    expect(told(superseded('x', 'a'), ...chain, superseded('c', 'b'))).toHaveLength(4);
  });
});

test('an earlier id leads to one record alone', () => {
  const renamed = (id: string, alias: string) => record(id, `id: ${id}\naliases: [${alias}]`);
  expect(told(renamed('new', 'old'))).toEqual([]);
  expect(told(renamed('new', 'old'), record('old', 'id: old'))[0]).toMatch(/old is the id of/u);
  expect(told(renamed('a', 'old'), renamed('b', 'old'))[0]).toMatch(/old leads to a already/u);
});
