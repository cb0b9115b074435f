import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { bySite } from './rules.js';
import { citedLimit as limit, said } from './said.js';

describe('food, drink and other substances', () => {
  const taken = (...items: object[]) => ({ substances: items }) as PatientFactsInput;
  const fasting: Criterion = { substance: 'food', last: limit('<', 2, 'h') };

  test('show the last time, or the use', () => {
    expect(
      said(fasting, taken({ substance: 'food', lastTaken: '2026-01-05T09:00-05:00' })),
    ).toEqual(['met', 'food.last-taken: last 2026-01-05T09:00-05:00 [source]']);
    expect(said(fasting, taken({ substance: 'food', use: 'none' }))).toEqual([
      'not-met',
      'food.last-taken: none [source]',
    ]);
    expect(
      said(
        { substance: 'alcohol', use: ['current'] },
        taken({ substance: 'alcohol', use: 'past' }),
      ),
    ).toEqual(['not-met', 'alcohol.use: past']);
  });

  test('show only what decides', () => {
    expect(
      said(
        fasting,
        taken(
          { substance: 'food', lastTaken: '2026-01-05T05:00-05:00' },
          { substance: 'food', lastTaken: '2026-01-05T09:00-05:00' },
          { substance: 'drink', lastTaken: '2026-01-05T09:30-05:00' },
        ),
      ),
    ).toEqual(['met', 'food.last-taken: last 2026-01-05T09:00-05:00 [source]']);
  });

  test.each(['<', '<=', '>', '>='] as const)(
    'none at all is longer ago than any limit: %s',
    (is) => {
      expect(
        said(
          { substance: 'food', last: limit(is, 2, 'h') },
          taken({ substance: 'food', use: 'none' }),
        )[0],
      ).toBe(is.startsWith('<') ? 'not-met' : 'met');
    },
  );

  test('name what is missing, by a limit of the site the site first', () => {
    expect(said(fasting, {})).toEqual(['unknown', 'food.last-taken']);
    expect(said({ substance: 'alcohol', use: ['current'] }, {})).toEqual([
      'unknown',
      'alcohol.use',
    ]);
    const when: Criterion = { substance: 'food', last: bySite('fasting', 'h') };
    expect(said(when, {})).toEqual(['unknown', 'site:fasting']);
    expect(said(when, {}, { site: { fasting: { value: 2, unit: 'h' } } })).toEqual([
      'unknown',
      'food.last-taken',
    ]);
  });
});
