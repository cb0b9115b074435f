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
