import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { bySite } from './rules.js';
import { citedLimit as limit, observed, said } from './said.js';

describe('age, weight and body-mass index', () => {
  test('show what was compared with its unit and source', () => {
    expect(said({ age: limit('<', 18, 'a') }, { age: { value: 17, unit: 'a' } })).toEqual([
      'met',
      'age: 17 a [source]',
    ]);
    expect(
      said(
        { measure: 'body-mass-index', ...limit('>', 40, 'kg/m2') },
        { weight: { value: 70, unit: 'kg' }, height: { value: 180, unit: 'cm' } },
      ),
    ).toEqual(['not-met', 'body-mass-index: 21.6 kg/m2 [source]']);
  });

  test('name what is missing: the site, the measure, or what an index is worked out from', () => {
    const index = { measure: 'body-mass-index', ...bySite('most', 'kg/m2') } as Criterion;
    const weight = { weight: { value: 70, unit: 'kg' } } as const;
    expect(said(index, {})).toEqual(['unknown', 'site:most', 'weight', 'height']);
    expect(said(index, weight)).toEqual(['unknown', 'site:most', 'height']);
    expect(
      said(
        index,
        observed({
          code: 'body-mass-index',
          value: { value: 30, unit: 'kg/m2' },
          at: '2026-01-05',
        }),
      ),
    ).toEqual(['unknown', 'site:most']);
    const heavy = { measure: 'weight', ...bySite('most', 'kg') } as Criterion;
    expect(said(heavy, weight)).toEqual(['unknown', 'site:most']);
    expect(said(heavy, {}, { site: { most: { value: 100, unit: 'kg' } } })).toEqual([
      'unknown',
      'weight',
    ]);
    const old: Criterion = { age: bySite('oldest', 'a') };
    expect(said(old, { age: { value: 80, unit: 'a' } })).toEqual(['unknown', 'site:oldest']);
    expect(said({ age: limit('<', 18, 'a') }, {})).toEqual(['unknown', 'age']);
  });
});
