import { describe, expect, test } from 'vitest';
import { eligibilityOf } from '../src/index.js';
import { acting, having, makeRule, screenWith } from './rules.js';

describe('eligibility is answered by itself', () => {
  const rules = [
    makeRule('trials', { fact: 'consent', equals: [false] }, { kind: 'eligibility' }),
    makeRule('referral', { fact: 'logistics.referral', equals: [false] }, { kind: 'eligibility' }),
    acting('exclude', 'a'),
  ];
  const of = (facts: object) => eligibilityOf(screenWith(rules, facts).findings);

  test('eligible, when every criterion is fulfilled, also while something else excludes', () => {
    expect(of({ consent: true, logistics: { referral: true }, ...having('a') })).toEqual({
      state: 'eligible',
      against: [],
      missing: [],
    });
  });

  test('not eligible, when one is not, also while another is open', () => {
    expect(of({ consent: false })).toEqual({
      state: 'not-eligible',
      against: ['trials'],
      missing: ['logistics.referral'],
    });
  });

  test('undecided, when one is open and none speaks against it', () => {
    expect(of({ consent: true })).toEqual({
      state: 'undecided',
      against: [],
      missing: ['logistics.referral'],
    });
  });

  test('what other rules lack is not asked of eligibility', () => {
    expect(of({ consent: true, logistics: { referral: true } }).missing).toEqual([]);
  });

  test('no criteria is not eligible', () => {
    expect(eligibilityOf([]).state).toBe('no-criteria');
  });
});
