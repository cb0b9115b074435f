import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { bySite } from './rules.js';
import { citedLimit as limit, observed, said } from './said.js';

const reading = (value: number, more: object = {}) => ({
  code: 'heart-rate',
  value: { value, unit: '/min' },
  at: '2026-01-05T09:00:00-05:00',
  ...more,
});

const fast = (more: object = {}): Criterion => ({
  observation: 'heart-rate',
  ...limit('>', 100, '/min'),
  against: 'value',
  ...more,
});

describe('readings', () => {
  test('show value, unit, time and circumstances', () => {
    expect(said(fast(), observed(reading(110)))).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
    expect(said(fast(), observed(reading(110, { context: ['rest', 'pre-dose'] })))).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T09:00:00-05:00 (rest, pre-dose) [source]',
    ]);
    expect(said(fast(), observed(reading(110, { at: undefined, context: [] })))).toEqual([
      'met',
      'heart-rate: 110 /min [source]',
    ]);
  });

  test('several are all shown, with what a later one ended', () => {
    expect(
      said(
        fast(),
        observed(
          reading(110, { at: '2026-01-05T08:00-05:00' }),
          reading(90, { at: '2026-01-05T08:30-05:00' }),
          reading(95),
        ),
      ),
    ).toEqual([
      'not-met',
      'heart-rate: 110 /min at 2026-01-05T08:00-05:00 [source], an earlier breach that a later reading ended',
      'heart-rate: 90 /min at 2026-01-05T08:30-05:00 [source], an earlier reading',
      'heart-rate: 95 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
    expect(
      said(
        fast({ confirmed: 2 }),
        observed(reading(110, { at: '2026-01-05T08:00-05:00' }), reading(120)),
      ),
    ).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T08:00-05:00 [source]',
      'heart-rate: 120 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
  });

  test('of a kind of value that cannot be compared leave it open', () => {
    expect(said(fast(), observed(reading(0, { value: 'fast' })))).toEqual([
      'unknown',
      'heart-rate',
    ]);
    expect(said(fast(), observed(reading(0, { value: true })))).toEqual(['unknown', 'heart-rate']);
    const against = (kind: string): Criterion => fast({ against: kind });
    expect(said(against('upper-limit-of-normal'), observed(reading(0, { value: 'high' })))).toEqual(
      ['unknown', 'heart-rate.upper-limit-of-normal'],
    );
    expect(
      said(against('upper-limit-of-normal'), observed(reading(300, { upperLimitOfNormal: 0 })))[0],
    ).toBe('unknown');
    expect(
      said(
        against('baseline-difference'),
        observed(
          reading(0, { value: 'slow', context: ['baseline'] }),
          reading(300, { at: '2026-01-05T09:30-05:00' }),
        ),
      ),
    ).toEqual(['unknown', 'heart-rate.baseline']);
  });

  test('against baseline name it where it is missing, and the reading where that is', () => {
    const when = fast({ against: 'baseline-difference' });
    expect(said(when, observed(reading(110)))).toEqual(['unknown', 'heart-rate.baseline']);
    expect(said(when, {})).toEqual(['unknown', 'heart-rate']);
    expect(said(fast(), {})).toEqual(['unknown', 'heart-rate']);
  });

  test('by a limit of the site name the site, and the reading where that is missing too', () => {
    const when = {
      observation: 'heart-rate',
      ...bySite('most', '/min'),
      against: 'value',
    } as Criterion;
    expect(said(when, observed(reading(110)))).toEqual(['unknown', 'site:most']);
    expect(said(when, {})).toEqual(['unknown', 'site:most', 'heart-rate']);
    const site = { most: { value: 120, unit: '/min' } } as const;
    expect(said(when, {}, { site })).toEqual(['unknown', 'heart-rate']);
    expect(said(when, observed(reading(110)), { site })[0]).toBe('met');
  });

  test('before a dose are of the day itself: a month or year that holds the day is not', () => {
    const when = fast({ context: 'pre-dose' });
    expect(said(when, observed(reading(110)))[0]).toBe('met');
    expect(said(when, observed(reading(110, { at: '2026-01-05' })))[0]).toBe('met');
    for (const at of ['2026-01', '2026', '2026-01-04']) {
      expect(said(when, observed(reading(110, { at })))[0]).toBe('unknown');
    }
    expect(said(when, observed(reading(110, { context: ['rest', 'during'] })))[0]).toBe('unknown');
    expect(said(when, observed(reading(110, { context: ['rest'] })))[0]).toBe('met');
    expect(said(when, observed(reading(110, { at: undefined, context: ['pre-dose'] })))[0]).toBe(
      'met',
    );
    expect(said(when, observed(reading(110, { at: '2026-01-04', context: ['pre-dose'] })))[0]).toBe(
      'unknown',
    );
  });

  test('at rest are those not taken while dosed', () => {
    const when = fast({ context: 'rest' });
    expect(said(when, observed(reading(110, { context: ['rest', 'post-dose'] })))[0]).toBe(
      'unknown',
    );
    expect(said(when, observed(reading(110, { context: ['baseline'] })))[0]).toBe('met');
  });

  test('of the same time decide together, and one without a time may be the latest', () => {
    expect(said(fast(), observed(reading(110), reading(90)))[0]).toBe('met');
    expect(
      said(
        fast(),
        observed(
          reading(110, { at: undefined }),
          reading(90, { at: '2026-01-05T08:00-05:00' }),
          reading(90),
        ),
      )[0],
    ).toBe('met');
  });
});

test('results show what was said, and only what decides', () => {
  const when: Criterion = { observation: 'heart-rate', equals: ['positive'] };
  expect(
    said(when, observed(reading(0, { value: ' Positive' }), reading(0, { value: 'negative' }))),
  ).toEqual(['met', 'heart-rate:  Positive at 2026-01-05T09:00:00-05:00']);
  expect(said(when, observed(reading(0, { value: 'negative' })))).toEqual([
    'not-met',
    'heart-rate: negative at 2026-01-05T09:00:00-05:00',
  ]);
  expect(said(when, observed(reading(1)))).toEqual(['unknown', 'heart-rate']);
});
