import type { Finding, PatientFactsInput, Terminology } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { plainTerminology } from './plain-terminology.js';
import { screenWith } from './rules.js';

const terminology: Terminology = {
  ...plainTerminology,
  contradictions: () => ({
    contradictions: [],
    below: [],
    same: [
      { observation: 'points-seen', score: 'phq9' },
      { observation: 'item-seen', score: 'phq9', item: '9' },
      { observation: 'risk-seen', score: 'risk-scale' },
    ],
  }),
};

/** Told besides, and not what these tests are about. */
const besides: ReadonlySet<string> = new Set([
  'data-no-rules',
  'data-implausible',
  'data-not-evaluable',
  'data-date-future',
  'data-date-unreadable',
]);

const found = (facts: PatientFactsInput): readonly Finding[] =>
  screenWith([], facts, { options: { terminology } }).findings.filter(
    ({ rule }) => !besides.has(rule),
  );

const told = (rule: string, says: string, fact: string, value: string, limit: string): Finding => ({
  rule,
  record: rule,
  kind: 'data',
  outcome: 'met',
  severity: 'major',
  action: 'check-data',
  message: `${says} Until it is settled, neither counts as a "no".`,
  because: [{ fact, value, limit }],
  missing: [],
  cites: [],
});

type Row = readonly [name: string, facts: PatientFactsInput, findings: readonly Finding[]];

const now = '2026-01-05T08:00:00-05:00';
const today = '2026-01-05';
const yesterday = '2026-01-04';
type Scores = NonNullable<PatientFactsInput['scores']>;
const scores = (...list: Scores): PatientFactsInput => ({ scores: list });
const madrs = (total: number | undefined, at: string | undefined = now, more: object = {}) => ({
  scale: 'madrs',
  ...(total === undefined ? {} : { total }),
  at,
  ...more,
});

const scoresApart = (fact: string, value: string, limit: string) =>
  told(
    'data-scores-disagree',
    `Two results of ${fact} at the same time do not agree.`,
    fact,
    value,
    limit,
  );

describe('two results of one scale', () => {
  const klass = (name: string, at = now) => ({ scale: 'child-pugh', class: name, at });

  test.each<Row>([
    [
      'of one time with other points',
      scores(madrs(20), madrs(21)),
      [scoresApart('madrs', '20', '21')],
    ],
    ['of one time with the same points', scores(madrs(20), madrs(20)), []],
    [
      'of one day with other points',
      scores(madrs(20, today), madrs(21, today)),
      [scoresApart('madrs', '20', '21')],
    ],
    [
      'of one time with another class',
      scores(klass('A'), klass('B')),
      [scoresApart('child-pugh', 'A', 'B')],
    ],
    ['of one time with the same class', scores(klass('A'), klass('A')), []],
    [
      'of one time with the same points and another class',
      scores(madrs(20, now, { class: 'mild' }), madrs(20, now, { class: 'moderate' })),
      [scoresApart('madrs', '20, class mild', '20, class moderate')],
    ],
    [
      'of one time with other points and the same class',
      scores(madrs(20, now, { class: 'mild' }), madrs(21, now, { class: 'mild' })),
      [scoresApart('madrs', '20, class mild', '21, class mild')],
    ],
    [
      'of one time, points beside a class',
      scores(madrs(20), madrs(undefined, now, { class: 'mild' })),
      [],
    ],
    [
      'of one time, a class beside points',
      scores(madrs(undefined, now, { class: 'mild' }), madrs(20)),
      [],
    ],
    ['a minute apart', scores(madrs(20), madrs(21, '2026-01-05T08:01:00-05:00')), []],
    [
      'of a day and an hour of it that begin together',
      scores(madrs(20, today), madrs(21, '2026-01-05T00:00:00-05:00')),
      [],
    ],
    [
      'of a month and the day on which it ends',
      scores(madrs(20, '2025-12'), madrs(21, '2025-12-31')),
      [],
    ],
    [
      'both without a time',
      scores({ scale: 'madrs', total: 20 }, { scale: 'madrs', total: 21 }),
      [],
    ],
    ['one of them without a time', scores({ scale: 'madrs', total: 20 }, madrs(21)), []],
    ['of which the first is none that the scale can give', scores(madrs(61), madrs(21)), []],
    ['of which the second is none that the scale can give', scores(madrs(21), madrs(61)), []],
    [
      'three of one time',
      scores(madrs(20), madrs(21), madrs(20)),
      [scoresApart('madrs', '20', '21'), scoresApart('madrs', '21', '20')],
    ],
    ['of two scales of one time', scores(madrs(20), { scale: 'phq9', total: 21, at: now }), []],
    [
      'of one item of one time',
      scores(madrs(3, now, { item: '1' }), madrs(4, now, { item: '1' })),
      [scoresApart('madrs.1', '3', '4')],
    ],
    [
      'of two items of one time',
      scores(madrs(3, now, { item: '1' }), madrs(4, now, { item: '2' })),
      [],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });
});

describe('an item and the total that it is a part of', () => {
  const item = (points: number, at: string | undefined = now) => madrs(points, at, { item: '10' });
  const above = (points: string, total: string) =>
    told(
      'data-scores-disagree',
      'An item of madrs is above the total of the same time.',
      'madrs.10',
      points,
      `total ${total}`,
    );

  test.each<Row>([
    ['the item is above the total', scores(madrs(4), item(5)), [above('5', '4')]],
    ['the item is above the total, and told first', scores(item(5), madrs(4)), [above('5', '4')]],
    ['the item is above a total of nothing', scores(madrs(0), item(1)), [above('1', '0')]],
    ['the item is all of the total', scores(madrs(5), item(5)), []],
    ['the item is below the total', scores(madrs(6), item(5)), []],
    ['the total is of another day', scores(madrs(4, yesterday), item(5)), []],
    ['the total has no time', scores({ scale: 'madrs', total: 4 }, item(5)), []],
    ['the item has no time', scores(madrs(4), { scale: 'madrs', item: '10', total: 5 }), []],
    ['there is no total', scores(item(5)), []],
    ['the total is a class alone', scores(madrs(undefined, now, { class: 'mild' }), item(5)), []],
    [
      'the total is told with its class',
      scores(madrs(4, now, { class: 'mild' }), item(5)),
      [above('5', '4, class mild')],
    ],
    ['the total is none that the scale can give', scores(madrs(-1), item(5)), []],
    ['the item is none that the scale can give', scores(madrs(4), item(7)), []],
    [
      'the total is that of another scale',
      scores({ scale: 'phq9', total: 4, at: now }, item(5)),
      [],
    ],
    [
      'the item says a class and no points',
      scores(madrs(4), { scale: 'madrs', item: '10', class: 'much', at: now }),
      [],
    ],
    [
      'two items are above it',
      scores(madrs(4), item(5), madrs(6, now, { item: '1' })),
      [
        told(
          'data-scores-disagree',
          'An item of madrs is above the total of the same time.',
          'madrs.1',
          '6',
          'total 4',
        ),
        above('5', '4'),
      ],
    ],
    [
      'an item of each of two days is above the total of its day',
      scores(madrs(4), madrs(3, yesterday), item(5), item(4, yesterday)),
      [above('4', '3'), above('5', '4')],
    ],
  ])('%s', (_, facts, findings) => {
    expect(new Set(found(facts))).toEqual(new Set(findings));
    expect(found(facts).length).toBe(findings.length);
  });
});

describe('one result as an observation and as a score', () => {
  const seen = (code: string, value: number | string, at: string | undefined = today) => ({
    code,
    value: typeof value === 'number' ? { value, unit: '{score}' as const } : value,
    ...(at === undefined ? {} : { at }),
  });
  const phq = (total: number, at: string | undefined = today, more: object = {}) => ({
    scale: 'phq9',
    total,
    ...(at === undefined ? {} : { at }),
    ...more,
  });
  const risk = (name: string, at = today) => ({ scale: 'risk-scale', class: name, at });
  const twice = (fact: string, label: string, value: string, limit: string) =>
    told(
      'data-scores-disagree',
      `${label} stands twice in the record, and not as the same.`,
      fact,
      value,
      limit,
    );
  const points = (value: string, limit: string) =>
    twice('points-seen', 'points seen', value, `phq9 ${limit}`);

  test.each<Row>([
    [
      'with other points',
      { observations: [seen('points-seen', 12)], scores: [phq(13)] },
      [points('12', '13')],
    ],
    ['with the same points', { observations: [seen('points-seen', 12)], scores: [phq(12)] }, []],
    [
      'with other points at another hour of the day',
      { observations: [seen('points-seen', 12, now)], scores: [phq(13)] },
      [points('12', '13')],
    ],
    [
      'with other points, the score of another day',
      { observations: [seen('points-seen', 12)], scores: [phq(13, yesterday)] },
      [],
    ],
    [
      'with other points, the score of a month that ends on the day',
      { observations: [seen('points-seen', 12, '2025-12-31')], scores: [phq(13, '2025-12')] },
      [],
    ],
    [
      'with other points, the score of a month that begins on the day',
      { observations: [seen('points-seen', 12, '2025-12-01')], scores: [phq(13, '2025-12')] },
      [],
    ],
    [
      'with other points, the observation without a time',
      {
        observations: [{ code: 'points-seen', value: { value: 12, unit: '{score}' } }],
        scores: [phq(13)],
      },
      [],
    ],
    [
      'with other points, the score without a time',
      { observations: [seen('points-seen', 12)], scores: [{ scale: 'phq9', total: 13 }] },
      [],
    ],
    [
      'with other points, neither with a time',
      {
        observations: [{ code: 'points-seen', value: { value: 12, unit: '{score}' } }],
        scores: [{ scale: 'phq9', total: 13 }],
      },
      [],
    ],
    [
      'with points that the scale cannot give',
      { observations: [seen('points-seen', 12)], scores: [phq(28)] },
      [],
    ],
    ['as an observation alone', { observations: [seen('points-seen', 12)] }, []],
    ['as a score alone', { scores: [phq(13)] }, []],
    [
      'as a score, beside another observation',
      { observations: [seen('heart-rate', 'high')], scores: [phq(13)] },
      [],
    ],
    [
      'as an observation, beside another score',
      { observations: [seen('points-seen', 12)], scores: [madrs(13)] },
      [],
    ],
    [
      'with other points of an item',
      { observations: [seen('item-seen', 2)], scores: [phq(1, today, { item: '9' })] },
      [twice('item-seen', 'item seen', '2', 'phq9.9 1')],
    ],
    [
      'with the points of another item',
      { observations: [seen('item-seen', 2)], scores: [phq(1, today, { item: '8' })] },
      [],
    ],
    [
      'with another class',
      { observations: [seen('risk-seen', 'low')], scores: [risk('high')] },
      [twice('risk-seen', 'risk seen', 'low', 'risk-scale high')],
    ],
    [
      'with the same class',
      { observations: [seen('risk-seen', 'high')], scores: [risk('high')] },
      [],
    ],
    [
      'in words, beside points',
      { observations: [seen('points-seen', 'many')], scores: [phq(13)] },
      [],
    ],
    [
      'in points, beside a class',
      { observations: [seen('risk-seen', 2)], scores: [risk('high')] },
      [],
    ],
    [
      'twice as a score, of which the first agrees',
      {
        observations: [seen('points-seen', 12, '2026-01-03'), seen('points-seen', 14)],
        scores: [phq(12, '2026-01-03'), phq(13)],
      },
      [points('14', '13')],
    ],
    [
      'twice as a score, and neither agrees: told once',
      {
        observations: [seen('points-seen', 12, '2026-01-03'), seen('points-seen', 14)],
        scores: [phq(11, '2026-01-03'), phq(13)],
      },
      [points('12', '11')],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts).filter(({ rule }) => rule !== 'data-old-score')).toEqual(findings);
  });

  test('a terminology that names no such results finds none', () => {
    const { findings } = screenWith(
      [],
      { observations: [seen('points-seen', 12)], scores: [phq(13)] },
      {},
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['data-no-rules']);
  });
});

describe('a body-mass index beside weight and height', () => {
  const index = (value: number, unit = 'kg/m2') => ({
    code: 'body-mass-index',
    value: { value, unit } as never,
    at: today,
  });
  const apart = (value: string, limit: string) =>
    told(
      'data-body-mass-index-disagrees',
      'The recorded body-mass index is not the one that weight and height give.',
      'body-mass-index',
      value,
      limit,
    );
  // 80 kg and 2 m are 20 kg/m2.
  const body: PatientFactsInput = {
    weight: { value: 80, unit: 'kg' },
    height: { value: 2, unit: 'm' },
  };

  test.each<Row>([
    ['that is the same', { ...body, observations: [index(20)] }, []],
    ['that is one above', { ...body, observations: [index(21)] }, []],
    [
      'that is more than one above',
      { ...body, observations: [index(21.16)] },
      [apart('21.2 kg/m2', '20 kg/m2 by weight and height')],
    ],
    ['that is one below', { ...body, observations: [index(19)] }, []],
    [
      'that is more than one below',
      { ...body, observations: [index(18.94)] },
      [apart('18.9 kg/m2', '20 kg/m2 by weight and height')],
    ],
    ['without a height', { weight: { value: 80, unit: 'kg' }, observations: [index(30)] }, []],
    ['without a weight', { height: { value: 2, unit: 'm' }, observations: [index(30)] }, []],
    ['without an index', body, []],
    [
      'without an index, beside another observation',
      {
        ...body,
        observations: [{ code: 'heart-rate', value: { value: 60, unit: '/min' }, at: today }],
      },
      [],
    ],
    [
      'that was recorded in words',
      { ...body, observations: [{ code: 'body-mass-index', value: 'high', at: today }] },
      [],
    ],
    [
      'that was recorded in a unit that measures something else',
      { ...body, observations: [index(30, 'kg')] },
      [],
    ],
    [
      'that was recorded twice without a day, both far away',
      {
        ...body,
        observations: [
          { code: 'body-mass-index', value: { value: 30, unit: 'kg/m2' } },
          { code: 'body-mass-index', value: { value: 31, unit: 'kg/m2' } },
        ],
      },
      [apart('30 kg/m2, 31 kg/m2', '20 kg/m2 by weight and height')],
    ],
    [
      'that was recorded twice without a day, once in words',
      {
        ...body,
        observations: [
          { code: 'body-mass-index', value: { value: 30, unit: 'kg/m2' } },
          { code: 'body-mass-index', value: 'high' },
        ],
      },
      [apart('30 kg/m2', '20 kg/m2 by weight and height')],
    ],
    [
      'that was recorded twice without a day, once near',
      {
        ...body,
        observations: [
          { code: 'body-mass-index', value: { value: 30, unit: 'kg/m2' } },
          { code: 'body-mass-index', value: { value: 20.5, unit: 'kg/m2' } },
        ],
      },
      [],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });
});

describe('a reading beside another', () => {
  const rate = (value: number | string, at: string | undefined = now, unit = '/min') => ({
    code: 'heart-rate',
    value: typeof value === 'number' ? ({ value, unit } as never) : value,
    ...(at === undefined ? {} : { at }),
  });
  const apart = (value: string, limit: string) =>
    told(
      'data-readings-disagree',
      'Two readings of heart-rate at the same time do not agree.',
      'heart-rate',
      value,
      limit,
    );

  test.each<Row>([
    ['of one time', { observations: [rate(60), rate(61)] }, [apart('60 /min', '61 /min')]],
    ['that is the same in another unit', { observations: [rate(60), rate(60, now, '1/min')] }, []],
    [
      'of one time, in another unit',
      { observations: [rate(60), rate(90, now, '1/min')] },
      [apart('60 /min', '90 /min')],
    ],
    [
      'of a month that ends with the day',
      { observations: [rate(60, '2025-12'), rate(61, '2025-12-31')] },
      [],
    ],
    [
      'of an hour with which the day begins',
      { observations: [rate(60, today), rate(61, '2026-01-05T00:00:00-05:00')] },
      [],
    ],
    ['that nobody can have, told first', { observations: [rate(5), rate(60)] }, []],
    ['that nobody can have, told last', { observations: [rate(60), rate(5)] }, []],
    ['in words, told first', { observations: [rate('slow'), rate(60)] }, []],
    ['in words, told last', { observations: [rate(60), rate('slow')] }, []],
    [
      'of no time',
      {
        observations: [
          { code: 'heart-rate', value: { value: 60, unit: '/min' } },
          { code: 'heart-rate', value: { value: 61, unit: '/min' } },
        ],
      },
      [],
    ],
    [
      'in three ways',
      { observations: [rate(60), rate(61), rate(62)] },
      [apart('60 /min', '61 /min'), apart('61 /min', '62 /min')],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });
});

describe('a weight or height beside a reading', () => {
  const weighed = (value: number | string, at = today, unit = 'kg') => ({
    code: 'weight',
    value: typeof value === 'number' ? ({ value, unit } as never) : value,
    at,
  });
  const weight = { value: 60, unit: 'kg' } as const;
  const two = (value: string, limit: string) =>
    told(
      'data-weights-disagree',
      'The record gives two weights of one day.',
      'weight',
      value,
      limit,
    );

  test.each<Row>([
    [
      'of the day that is another',
      { weight, observations: [weighed(61)] },
      [two('60 kg', '61 kg')],
    ],
    ['of the day that is the same', { weight, observations: [weighed(60)] }, []],
    [
      'of the day in another unit',
      { weight, observations: [weighed(61_000, today, 'g')] },
      [two('60 kg', '61 kg')],
    ],
    ['of the day before', { weight, observations: [weighed(61, yesterday)] }, []],
    [
      'of no time',
      { weight, observations: [{ code: 'weight', value: { value: 61, unit: 'kg' } }] },
      [],
    ],
    ['that nobody can have', { weight, observations: [weighed(6000)] }, []],
    ['in words', { weight, observations: [weighed('heavy')] }, []],
    [
      'in words, and another in numbers',
      { weight, observations: [weighed('heavy'), weighed(61)] },
      [two('60 kg', '61 kg')],
    ],
    ['alone', { observations: [weighed(61)] }, []],
    [
      'of something else',
      {
        weight,
        observations: [{ code: 'heart-rate', value: { value: 70, unit: '/min' }, at: today }],
      },
      [],
    ],
    [
      'of both',
      {
        weight,
        height: { value: 1.6, unit: 'm' },
        observations: [
          weighed(61),
          { code: 'height', value: { value: 165, unit: 'cm' }, at: today },
        ],
      },
      [
        told(
          'data-heights-disagree',
          'The record gives two heights of one day.',
          'height',
          '1.6 m',
          '1.65 m',
        ),
        two('60 kg', '61 kg'),
      ],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });
});

describe('what is said of a substance', () => {
  type Use = NonNullable<PatientFactsInput['substances']>[number];
  const using = (...list: readonly Omit<Use, 'substance'>[]): PatientFactsInput => ({
    substances: list.map((use) => ({ substance: 'alcohol', ...use })),
  });
  const none = (limit: string) =>
    told(
      'data-substance-use',
      'The record says both that no alcohol is used and that it was.',
      'alcohol',
      'use: none',
      limit,
    );
  const past = (limit: string) =>
    told(
      'data-substance-use',
      'The record says that alcohol is used no more, and that it was used today.',
      'alcohol',
      'use: past',
      limit,
    );

  test.each<Row>([
    ['used now', using({ use: 'current' }), []],
    ['used now, and taken today', using({ use: 'current', lastTaken: today }), []],
    ['used before', using({ use: 'past' }), []],
    ['used before, and last taken yesterday', using({ use: 'past', lastTaken: yesterday }), []],
    [
      'used before, and taken today',
      using({ use: 'past', lastTaken: today }),
      [past('last taken 2026-01-05')],
    ],
    [
      'used before, and taken an hour ago',
      using({ use: 'past', lastTaken: now }),
      [past(`last taken ${now}`)],
    ],
    ['taken today, and no word of its use', using({ lastTaken: today }), []],
    ['used before, and a time that nobody can read', using({ use: 'past', lastTaken: 'x' }), []],
    ['not used', using({ use: 'none' }), []],
    ['not used, and used before', using({ use: 'none' }, { use: 'past' }), [none('use: past')]],
    ['not used, and used now', using({ use: 'none' }, { use: 'current' }), [none('use: current')]],
    ['not used, told twice', using({ use: 'none' }, { use: 'none' }), []],
    ['not used, and of unknown use', using({ use: 'none' }, { use: 'unknown' as never }), []],
    [
      'not used, and taken years ago',
      using({ use: 'none', lastTaken: '2020-01-01' }),
      [none('last taken 2020-01-01')],
    ],
    [
      'not used, and used before and taken today',
      using({ use: 'none' }, { use: 'past', lastTaken: today }),
      [past('last taken 2026-01-05'), none('last taken 2026-01-05')],
    ],
    [
      'another is used',
      {
        substances: [
          { substance: 'alcohol', use: 'none' },
          { substance: 'cannabis', use: 'current' },
        ],
      },
      [],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });
});

describe('what is said of a condition', () => {
  const having = (...items: NonNullable<NonNullable<PatientFactsInput['conditions']>['items']>) =>
    ({ conditions: { items } }) as PatientFactsInput;
  const attributes = (fact: string, value: string, limit: string) =>
    told(
      'data-condition-attributes',
      `What the record says of ${fact} does not agree.`,
      fact,
      value,
      limit,
    );
  const refuted = (fact: string) =>
    told(
      'data-condition-refuted',
      `The record says both that there is ${fact} and that it was ruled out.`,
      fact,
      'refuted',
      'confirmed',
    );
  const status = (fact: string, value: string, limit: string) =>
    told(
      'data-condition-status',
      `The record says both that ${fact} is present and that it is past.`,
      fact,
      value,
      limit,
    );
  const code = { system: 'icd10cm', code: 'I50.9' };
  const broken = { controlled: true, stability: 'decompensated' } as const;

  test.each<Row>([
    [
      'controlled and decompensated',
      having({ concept: 'epilepsy', ...broken }),
      [attributes('epilepsy', 'controlled: true', 'stability: decompensated')],
    ],
    [
      'controlled and unstable',
      having({ concept: 'epilepsy', controlled: true, stability: 'unstable' }),
      [attributes('epilepsy', 'controlled: true', 'stability: unstable')],
    ],
    [
      'controlled and stable',
      having({ concept: 'epilepsy', controlled: true, stability: 'stable' }),
      [],
    ],
    [
      'not controlled and unstable',
      having({ concept: 'epilepsy', controlled: false, stability: 'unstable' }),
      [],
    ],
    [
      'severe and of no significance',
      having({ concept: 'epilepsy', severity: 'severe', clinicallySignificant: false }),
      [attributes('epilepsy', 'clinicallySignificant: false', 'severity: severe')],
    ],
    [
      'moderate and of no significance',
      having({ concept: 'epilepsy', severity: 'moderate', clinicallySignificant: false }),
      [],
    ],
    [
      'controlled and decompensated, entered in error',
      having({ concept: 'epilepsy', verificationStatus: 'entered-in-error', ...broken }),
      [],
    ],
    [
      'in words alone',
      having({ text: 'fits', ...broken }),
      [attributes('fits', 'controlled: true', 'stability: decompensated')],
    ],
    [
      'by a code alone',
      having({ codes: [code], ...broken }),
      [attributes('I50.9', 'controlled: true', 'stability: decompensated')],
    ],
    [
      'without a code',
      having({ codes: [], ...broken }),
      [attributes('a condition', 'controlled: true', 'stability: decompensated')],
    ],
    [
      'without anything',
      having({ ...broken }),
      [attributes('a condition', 'controlled: true', 'stability: decompensated')],
    ],
    [
      'by all three',
      having({ concept: 'epilepsy', text: 'fits', codes: [code], ...broken }),
      [attributes('epilepsy', 'controlled: true', 'stability: decompensated')],
    ],

    [
      'there, and ruled out',
      having({ concept: 'stroke' }, { concept: 'stroke', verificationStatus: 'refuted' }),
      [refuted('stroke')],
    ],
    [
      'confirmed, and ruled out',
      having(
        { concept: 'stroke', verificationStatus: 'confirmed' },
        { concept: 'stroke', verificationStatus: 'refuted' },
      ),
      [refuted('stroke')],
    ],
    [
      'ruled out twice',
      having(
        { concept: 'stroke', verificationStatus: 'refuted' },
        { concept: 'stroke', verificationStatus: 'refuted' },
      ),
      [],
    ],
    [
      'there, and another ruled out',
      having({ concept: 'stroke' }, { concept: 'migraine', verificationStatus: 'refuted' }),
      [],
    ],
    [
      'there twice',
      having({ concept: 'stroke' }, { concept: 'stroke', verificationStatus: 'confirmed' }),
      [],
    ],
    [
      'entered in error, and ruled out',
      having(
        { concept: 'stroke', verificationStatus: 'entered-in-error' },
        { concept: 'stroke', verificationStatus: 'refuted' },
      ),
      [],
    ],
    [
      'by a code, and ruled out by another',
      having(
        { codes: [code] },
        { codes: [{ ...code, code: 'G43.9' }], verificationStatus: 'refuted' },
      ),
      [],
    ],

    [
      'present, and ended years ago',
      having({ concept: 'stroke', clinicalStatus: 'active', abated: '2020' }),
      [status('stroke', 'active', 'until 2020')],
    ],
    [
      'present, and ended at the very moment',
      having({ concept: 'stroke', clinicalStatus: 'active', abated: '2026-01-05T10:00:00-05:00' }),
      [],
    ],
    [
      'present, and ended a second before',
      having({ concept: 'stroke', clinicalStatus: 'active', abated: '2026-01-05T09:59:59-05:00' }),
      [status('stroke', 'active', 'until 2026-01-05T09:59:59-05:00')],
    ],
    [
      'past, and to end tomorrow',
      having({ concept: 'stroke', clinicalStatus: 'inactive', abated: '2026-01-06' }),
      [status('stroke', 'inactive', 'until 2026-01-06')],
    ],
    [
      'past, and ended yesterday',
      having({ concept: 'stroke', clinicalStatus: 'inactive', abated: yesterday }),
      [],
    ],
    ['past, without an end', having({ concept: 'stroke', clinicalStatus: 'inactive' }), []],
    ['present, without an end', having({ concept: 'stroke', clinicalStatus: 'active' }), []],
    [
      'one that contradicts its end, and one that does not',
      having(
        { concept: 'migraine', clinicalStatus: 'active' },
        { concept: 'stroke', clinicalStatus: 'active', abated: '2020' },
      ),
      [status('stroke', 'active', 'until 2020')],
    ],
    [
      'two that contradict their end',
      having(
        { concept: 'migraine', clinicalStatus: 'relapse', abated: '2021' },
        { concept: 'stroke', clinicalStatus: 'active', abated: '2020' },
      ),
      [status('migraine', 'relapse', 'until 2021'), status('stroke', 'active', 'until 2020')],
    ],
  ])('%s', (_, facts, findings) => {
    expect(found(facts)).toEqual(findings);
  });

  const remission: Terminology = {
    ...terminology,
    readConditionCode: () => ({
      outcome: 'known',
      concepts: ['depression'],
      inRemission: ['depression'],
    }),
    broader: (name) => (name === 'depression' ? ['mood-disorder'] : []),
  };
  const read = (facts: PatientFactsInput) =>
    screenWith([], facts, { options: { terminology: remission } }).findings.filter(
      ({ rule }) => !besides.has(rule),
    );

  test('a code of remission beside a word for present is told once', () => {
    expect(read(having({ codes: [code], clinicalStatus: 'active' }))).toEqual([
      status('depression', 'active', 'a code of remission'),
    ]);
  });

  test('a code of remission beside an end is told with the end', () => {
    expect(read(having({ codes: [code], clinicalStatus: 'active', abated: '2027' }))).toEqual([
      status('depression', 'active', 'until 2027'),
    ]);
  });

  test.each(['remission', 'resolved', undefined] as const)(
    'a code of remission beside %s contradicts nothing',
    (clinicalStatus) => {
      expect(read(having({ codes: [code], clinicalStatus }))).toEqual([]);
    },
  );

  test('what is present and ended is told once, whatever it is a case of', () => {
    expect(
      read(having({ concept: 'depression', clinicalStatus: 'active', abated: '2020' })),
    ).toEqual([status('depression', 'active', 'until 2020')]);
  });
});
