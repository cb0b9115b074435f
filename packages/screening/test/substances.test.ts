import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { explain, limit, makeRule, outcomeOf, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

describe('food, drink and other substances', () => {
  const food: Criterion = { substance: 'food', last: { ...limit('<', 2, 'h'), cite: 'source' } };
  const ate = (lastTaken: string) => ({ substances: [{ substance: 'food', lastTaken }] });

  test('go by the last time, to the minute', () => {
    expect(outcomeOf(food, ate('2026-01-05T08:00:00-05:00'))).toBe('not-met');
    expect(outcomeOf(food, ate('2026-01-05T08:01:00-05:00'))).toBe('met');
    expect(outcomeOf(food, ate('2026-01-05'))).toBe('unknown');
    expect(outcomeOf(food, ate('2026-01-05T11:00:00-05:00'))).toBe('unknown');
    expect(
      outcomeOf(food, {
        substances: [{ substance: 'drink', lastTaken: '2026-01-05T09:59:00-05:00' }],
      }),
    ).toBe('unknown');
    expect(explain(food, {})?.missing).toEqual(['food.last-taken']);
    expect(explain(food, ate('2026-01-05T09:00:00-05:00'))?.because).toEqual(
      [
        {
          fact: 'food',
          value: 'last 2026-01-05T09:00:00-05:00',
          limit: 'last < 2 h ago',
          cite: 'source',
        },
      ].map((entry) => ({ ...entry, fact: 'food.last-taken' })),
    );
  });

  test('none at all is longer ago than any limit', () => {
    const never: Criterion = { substance: 'food', last: limit('>=', 2, 'h') };
    expect(outcomeOf(food, { substances: [{ substance: 'food', use: 'none' }] })).toBe('not-met');
    expect(outcomeOf(never, { substances: [{ substance: 'food', use: 'none' }] })).toBe('met');
  });

  test('an entry in error counts for nothing, and one use lately outweighs one long ago', () => {
    expect(
      outcomeOf(food, {
        substances: [
          { substance: 'food', lastTaken: '2026-01-05T09:00:00-05:00', status: 'entered-in-error' },
        ],
      }),
    ).toBe('unknown');
    const both = [
      { substance: 'food', lastTaken: '2026-01-01' },
      { substance: 'food', lastTaken: '2026-01-05T09:00:00-05:00' },
    ];
    expect(outcomeOf(food, { substances: both })).toBe('met');
    expect(
      outcomeOf(food, {
        substances: [{ substance: 'food', lastTaken: '2026-01-01' }, { substance: 'food' }],
      }),
    ).toBe('unknown');
  });

  test('use by word', () => {
    const use: Criterion = { substance: 'alcohol', use: ['current', 'past'] };
    expect(outcomeOf(use, { substances: [{ substance: 'alcohol', use: 'current' }] })).toBe('met');
    expect(outcomeOf(use, { substances: [{ substance: 'alcohol', use: 'none' }] })).toBe('not-met');
    expect(explain(use, { substances: [{ substance: 'alcohol' }] })?.missing).toEqual([
      'alcohol.use',
    ]);
    expect(explain(use, { substances: [{ substance: 'alcohol', use: 'past' }] })?.because).toEqual([
      { fact: 'alcohol.use', value: 'past', limit: 'use: current or past' },
    ]);
  });

  test('a limit of the site has no default', () => {
    const bySite: Criterion = {
      substance: 'food',
      last: { is: '<', value: { site: 'fasting' }, unit: 'h', basis: 'site' },
    };
    expect(explain(bySite, ate('2026-01-05T09:00:00-05:00'))?.missing).toEqual(['site:fasting']);
  });

  test('a use with a date and no word is a use, now or once', () => {
    const ever: Criterion = { substance: 'alcohol', use: ['past', 'current'] };
    const now: Criterion = { substance: 'alcohol', use: ['current'] };
    const dated = { substances: [{ substance: 'alcohol', lastTaken: '2025-12-01' }] };
    expect(outcomeOf(ever, dated)).toBe('met');
    expect(outcomeOf(now, dated)).toBe('unknown');
    expect(outcomeOf(ever, { substances: [{ substance: 'alcohol' }] })).toBe('unknown');
  });

  test('go by any name that the terminology has for them', () => {
    const terminology = {
      ...smallTerminology,
      substanceNamed: (name: string) => (name === 'beer' ? 'alcohol' : name),
    };
    const rule = makeRule(
      'r',
      { substance: 'alcohol', use: ['current'] },
      {
        onlyIfRecorded: [{ substance: 'alcohol' }],
      },
    );
    const outcome = (substance: string) =>
      screenWith(
        [rule],
        { substances: [{ substance, use: 'current' }] },
        { options: { terminology } },
      ).findings.find((finding) => finding.rule === 'r')?.outcome;
    expect(outcome('beer')).toBe('met');
    expect(outcome('alcohol')).toBe('met');
    expect(outcome('wine')).toBeUndefined();
  });
});
