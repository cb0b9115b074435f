import type { PatientFactsInput } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { at, limit, makeRule, outcomeOf, screenWith } from './rules.js';

const idsOf = (facts: PatientFactsInput) =>
  screenWith([], facts)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'data-no-rules');

const today = '2026-01-05T08:00:00-05:00';
const reading = (code: string, value: number, unit: 'kg' | 'cm' | '/min', when = today) => ({
  code,
  value: { value, unit },
  at: when,
});

describe('what one part of a record says against another', () => {
  test.each<readonly [string, PatientFactsInput, readonly string[]]>([
    [
      'drinks none, and drank an hour ago',
      {
        substances: [{ substance: 'alcohol', use: 'none', lastTaken: '2026-01-05T09:00:00-05:00' }],
      },
      ['data-substance-use'],
    ],
    [
      'uses none, and uses now',
      {
        substances: [
          { substance: 'alcohol', use: 'none' },
          { substance: 'alcohol', use: 'current' },
        ],
      },
      ['data-substance-use'],
    ],
    ['uses none', { substances: [{ substance: 'alcohol', use: 'none' }] }, []],
    [
      'stopped, and taken today',
      { medicines: { items: [{ ingredient: 'lithium', status: 'stopped', lastTaken: today }] } },
      ['data-medicine-stopped-and-taken'],
    ],
    [
      'stopped on a day, and taken after it',
      {
        medicines: {
          items: [{ ingredient: 'lithium', stopped: '2025-12-01', lastTaken: '2025-12-03' }],
        },
      },
      ['data-medicine-stopped-and-taken'],
    ],
    [
      'stopped on the day of the last dose',
      {
        medicines: {
          items: [
            {
              ingredient: 'lithium',
              status: 'stopped',
              stopped: '2025-12-01',
              lastTaken: '2025-12-01',
            },
          ],
        },
      },
      [],
    ],
    [
      'stopped, and last taken long ago',
      {
        medicines: {
          items: [{ ingredient: 'lithium', status: 'stopped', lastTaken: '2025-12-01' }],
        },
      },
      [],
    ],
    [
      'entered in error',
      {
        medicines: {
          items: [
            {
              ingredient: 'lithium',
              status: 'entered-in-error',
              stopped: '2025-12-01',
              lastTaken: today,
            },
          ],
        },
      },
      [],
    ],
    [
      'present, and ended',
      { conditions: { items: [{ concept: 'stroke', clinicalStatus: 'active', abated: '2020' }] } },
      ['data-condition-status'],
    ],
    [
      'past, and ending in the future',
      {
        conditions: { items: [{ concept: 'stroke', clinicalStatus: 'resolved', abated: '2027' }] },
      },
      ['data-condition-status'],
    ],
    [
      'past, and ended',
      {
        conditions: { items: [{ concept: 'stroke', clinicalStatus: 'resolved', abated: '2020' }] },
      },
      [],
    ],
    [
      'confirmed, and ruled out',
      {
        conditions: {
          items: [{ concept: 'stroke' }, { concept: 'stroke', verificationStatus: 'refuted' }],
        },
      },
      ['data-condition-refuted'],
    ],
    [
      'ruled out',
      { conditions: { items: [{ concept: 'stroke', verificationStatus: 'refuted' }] } },
      [],
    ],
    [
      'two weights of one day',
      { weight: { value: 60, unit: 'kg' }, observations: [reading('weight', 80, 'kg')] },
      ['data-weights-disagree'],
    ],
    [
      'two heights of one day',
      { height: { value: 1.6, unit: 'm' }, observations: [reading('height', 170, 'cm')] },
      ['data-heights-disagree'],
    ],
    [
      'one weight in two units',
      { weight: { value: 60_000, unit: 'g' }, observations: [reading('weight', 60, 'kg')] },
      [],
    ],
    [
      'a weight of last year',
      {
        weight: { value: 60, unit: 'kg' },
        observations: [reading('weight', 80, 'kg', '2025-01-05')],
      },
      [],
    ],
    [
      'two readings of one time',
      { observations: [reading('heart-rate', 60, '/min'), reading('heart-rate', 90, '/min')] },
      ['data-readings-disagree'],
    ],
    [
      'the same reading twice',
      { observations: [reading('heart-rate', 60, '/min'), reading('heart-rate', 60, '/min')] },
      [],
    ],
    [
      'readings of two times',
      {
        observations: [
          reading('heart-rate', 60, '/min'),
          reading('heart-rate', 90, '/min', '2026-01-05T08:01:00-05:00'),
        ],
      },
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(idsOf(facts)).toEqual(expected);
  });

  test('is no "no": each of the two counts until it is settled', () => {
    const alcohol = { substance: 'alcohol', last: limit('<', 12, 'h') } as const;
    const used = { substance: 'alcohol', use: ['current' as const] };
    const drank = {
      substances: [
        { substance: 'alcohol', use: 'none' as const, lastTaken: '2026-01-05T09:00:00-05:00' },
      ],
    };
    expect(outcomeOf(alcohol, drank)).toBe('met');
    expect(outcomeOf(used, drank)).toBe('unknown');
    const taken = {
      medicines: {
        complete: true,
        items: [{ ingredient: 'lithium', status: 'stopped' as const, lastTaken: today }],
      },
    };
    expect(outcomeOf({ medicine: ['lithium'] }, taken)).toBe('unknown');
    const heavy = { measure: 'weight', ...limit('>', 70, 'kg') } as const;
    const weights = {
      weight: { value: 60, unit: 'kg' as const },
      observations: [reading('weight', 80, 'kg')],
    };
    expect(outcomeOf(heavy, weights)).toBe('met');
    expect(outcomeOf({ measure: 'weight', ...limit('<', 70, 'kg') }, weights)).toBe('met');
    expect(outcomeOf({ measure: 'weight', ...limit('<', 50, 'kg') }, weights)).toBe('not-met');
    const ending = {
      conditions: {
        items: [{ concept: 'stroke', clinicalStatus: 'resolved' as const, abated: '2027' }],
      },
    };
    expect(outcomeOf({ condition: 'stroke', status: 'active' }, ending)).toBe('unknown');
  });

  test('is told with what stands against what', () => {
    const { findings } = screenWith(
      [makeRule('r', { fact: 'capacity', equals: [false] })],
      {
        substances: [{ substance: 'alcohol', use: 'none', lastTaken: '2026-01-05' }],
      },
      { at },
    );
    expect(findings.find(({ rule }) => rule === 'data-substance-use')).toMatchObject({
      kind: 'data',
      outcome: 'met',
      severity: 'major',
      action: 'check-data',
      message:
        'The record says both that no alcohol is used and that it was. Until it is settled, neither counts as a "no".',
      because: [{ fact: 'alcohol', value: 'use: none', limit: 'last taken 2026-01-05' }],
    });
  });
});

describe('the words of each disagreement', () => {
  const told = (facts: PatientFactsInput) =>
    screenWith([makeRule('r', { fact: 'capacity', equals: [false] })], facts)
      .findings.filter(({ kind, action }) => kind === 'data' && action === 'check-data')
      .filter(({ rule }) => rule !== 'data-no-rules')
      .map(({ message, because }) => [
        message.replace(' Until it is settled, neither counts as a "no".', ''),
        ...because.map(({ fact, value, limit: to }) => `${fact}: ${value} / ${to}`),
      ]);

  test.each<readonly [string, PatientFactsInput, readonly (readonly string[])[]]>([
    [
      'uses none, and uses now',
      {
        substances: [
          { substance: 'alcohol', use: 'none' },
          { substance: 'alcohol', use: 'past' },
        ],
      },
      [
        [
          'The record says both that no alcohol is used and that it was.',
          'alcohol: use: none / use: past',
        ],
      ],
    ],
    [
      'present, and ended',
      { conditions: { items: [{ concept: 'stroke', clinicalStatus: 'active', abated: '2020' }] } },
      [
        [
          'The record says both that stroke is present and that it is past.',
          'stroke: active / until 2020',
        ],
      ],
    ],
    [
      'ruled out beside one that says nothing',
      {
        conditions: {
          items: [
            { concept: 'stroke', verificationStatus: 'confirmed' },
            { concept: 'stroke', verificationStatus: 'refuted' },
          ],
        },
      },
      [
        [
          'The record says both that there is stroke and that it was ruled out.',
          'stroke: refuted / confirmed',
        ],
      ],
    ],
    [
      'ruled out beside one that is not sure',
      {
        conditions: {
          items: [
            { concept: 'stroke', verificationStatus: 'provisional' },
            { concept: 'stroke', verificationStatus: 'refuted' },
          ],
        },
      },
      [],
    ],
    [
      'two weights',
      { weight: { value: 60, unit: 'kg' }, observations: [reading('weight', 80, 'kg')] },
      [['The record gives two weights of one day.', 'weight: 60 kg / 80 kg']],
    ],
    [
      'two heights in two units',
      { height: { value: 1.6, unit: 'm' }, observations: [reading('height', 170, 'cm')] },
      [['The record gives two heights of one day.', 'height: 1.6 m / 1.7 m']],
    ],
    [
      'a weight without a time',
      {
        weight: { value: 60, unit: 'kg' },
        observations: [{ code: 'weight', value: { value: 80, unit: 'kg' } }],
      },
      [],
    ],
    [
      'two readings',
      { observations: [reading('heart-rate', 60, '/min'), reading('heart-rate', 90, '/min')] },
      [
        [
          'Two readings of heart-rate at the same time do not agree.',
          'heart-rate: 60 /min / 90 /min',
        ],
      ],
    ],
    [
      'two words of one time',
      {
        observations: [
          { code: 'heart-rate', value: 'high', at: today },
          { code: 'heart-rate', value: 'low', at: today },
        ],
      },
      [],
    ],
    [
      'one word beside one number',
      {
        observations: [
          { code: 'heart-rate', value: { value: 60, unit: '/min' }, at: today },
          { code: 'heart-rate', value: 'low', at: today },
        ],
      },
      [],
    ],
    [
      'a day and an hour of it',
      {
        observations: [
          reading('heart-rate', 60, '/min', '2026-01-05'),
          reading('heart-rate', 90, '/min', '2026-01-05T00:00:00-05:00'),
        ],
      },
      [],
    ],
    [
      'two days that end together',
      {
        observations: [
          { code: 'heart-rate', value: { value: 60, unit: '/min' } },
          reading('heart-rate', 90, '/min'),
        ],
      },
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  const stopped = (fact: object) =>
    told({ medicines: { items: [{ ...fact, stopped: '2025-12-01', lastTaken: '2025-12-03' }] } });

  test('a medicine is called as the record calls it', () => {
    const line = (name: string) => [
      [
        `${name} is recorded as stopped, and as taken since.`,
        'medicines: last taken 2025-12-03 / stopped 2025-12-01',
      ],
    ];
    expect(stopped({ ingredient: 'lithium', brand: 'Lithobid', text: 'x' })[0]).toEqual(
      line('lithium')[0],
    );
    expect(stopped({ brand: 'Lithobid', text: 'x' })[0]).toEqual(line('Lithobid')[0]);
    expect(stopped({ text: 'the salt', class: 'mood' })).toEqual(line('the salt'));
    expect(stopped({ class: 'mood' })[0]).toEqual(line('mood')[0]);
    expect(stopped({ rxnorm: '6448' })[0]?.[0]).toBe(
      'a medicine is recorded as stopped, and as taken since.',
    );
  });

  test.each([
    ['on hold, and taken today', { status: 'on-hold', lastTaken: today }, 1],
    ['on hold, and taken before', { status: 'on-hold', lastTaken: '2025-12-01' }, 0],
    ['active, and taken today', { status: 'active', lastTaken: today }, 0],
    ['without a status, and taken today', { lastTaken: today }, 0],
    [
      'active, with a stop that nobody can read',
      { status: 'active', stopped: 'x', lastTaken: today },
      0,
    ],
    ['a stop that nobody can read alone', { stopped: 'x', lastTaken: today }, 0],
    ['stopped, and to be taken tomorrow', { status: 'stopped', lastTaken: '2026-01-06' }, 0],
    ['stopped, without a last dose', { status: 'stopped' }, 0],
    [
      'taken as soon as the day of the stop is over',
      { stopped: '2025-12-01', lastTaken: '2025-12-02T00:00:00-05:00' },
      1,
    ],
    [
      'taken a minute before it was stopped',
      { stopped: '2025-12-01T10:01:00Z', lastTaken: '2025-12-01T10:00:00Z' },
      0,
    ],
  ])('%s', (_, fact, count) => {
    const lines = told({ medicines: { items: [{ ingredient: 'lithium', ...fact } as never] } });
    expect(lines.filter(([line]) => line?.includes('as taken since') === true).length).toBe(count);
  });

  test('a status that needs no stop date has none in the line', () => {
    expect(
      told({
        medicines: { items: [{ ingredient: 'lithium', status: 'stopped', lastTaken: today }] },
      }),
    ).toEqual([
      [
        'lithium is recorded as stopped, and as taken since.',
        `medicines: last taken ${today} / stopped`,
      ],
    ]);
  });

  test.each(['active', 'recurrence', 'relapse'] as const)(
    '%s is present: it has not ended',
    (clinicalStatus) => {
      const ended = (abated: string) =>
        told({ conditions: { items: [{ concept: 'stroke', clinicalStatus, abated }] } }).length;
      expect(ended('2020')).toBe(1);
      expect(ended('2027')).toBe(0);
      // Ended on the day of the screening: it may have been present when somebody wrote so.
      expect(ended('2026-01-05')).toBe(0);
      expect(ended('2026-01-04')).toBe(1);
    },
  );

  test('a condition without a status contradicts nothing', () => {
    expect(
      told({
        conditions: { items: [{ concept: 'stroke', abated: '2020' }, { concept: 'stroke' }] },
      }),
    ).toEqual([]);
  });
});
