import { describe, expect, it } from 'vitest';
import {
  meanings,
  showDate,
  showGap,
  showLabelUse,
  showOutcome,
  showQuantity,
  showSessionState,
  showSite,
  showStatus,
  showVerification,
} from '../src/render/index.js';

describe('how things are shown', () => {
  it.each([
    [{ value: 31.5, unit: 'mg' }, '31.5\u202fmg'],
    [{ value: 150, unit: 'mm[Hg]' }, '150\u202fmmHg'],
    [{ value: 1, unit: 'wk' }, '1\u202fweek'],
    [{ value: 2, unit: 'wk' }, '2\u202fweeks'],
    [{ value: 1, unit: '{device}' }, '1\u202fdevice'],
    [{ value: 2, unit: '{spray}' }, '2\u202fsprays'],
    [{ value: 0, unit: 'mg' }, '0\u202fmg'],
    [{ value: 1000, unit: 'mg' }, '1000\u202fmg'],
    [{ value: 0.7875, unit: 'mg/min' }, '0.7875\u202fmg/min'],
  ] as const)('a number never stands without its unit: %j', (quantity, shown) => {
    expect(showQuantity(quantity)).toBe(shown);
  });

  it('a decimal comma where the language has one', () => {
    expect(showQuantity({ value: 31.5, unit: 'mg' }, 'de')).toBe('31,5\u202fmg');
  });

  it('a day that is not known is said to be not known', () => {
    expect(showDate(null)).toBe('no date yet');
    expect(showDate('2025-12-31')).toBe('31 Dec 2025');
  });

  it('a draft is a caution and says that no clinician has reviewed it', () => {
    expect(showStatus({ state: 'draft' })).toMatchObject({
      meaning: 'caution',
      explains: 'Not reviewed by a clinician.',
    });
  });

  it('unknown is never shown as fine', () => {
    const unknowns = [
      showOutcome('unknown'),
      showVerification('unverified'),
      showSessionState('conditional'),
      showLabelUse(null, 'US'),
    ];
    expect(unknowns.map((shown) => shown.meaning)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('a number read in a copy is not shown like one read in the source', () => {
    expect(showVerification('secondary')).not.toEqual(showVerification('primary'));
  });

  it('a gap is an empty bracket with the word, a site value carries the site', () => {
    expect(showGap('dose')).toBe('[ ] gap: dose');
    expect(showSite('fasting')).toBe('site must set: fasting');
    expect(showSite('fasting', '6 h')).toContain('set by the site');
  });

  it('an off-label use says so with the place', () => {
    expect(showLabelUse(false, 'EU')).toMatchObject({
      word: 'off label in EU',
      meaning: 'caution',
    });
    expect(showLabelUse(true, 'EU').word).toBe('on label in EU');
  });

  it('each meaning has a shape and a mark of its own, so that color is never alone', () => {
    const all = Object.values(meanings);
    expect(new Set(all.map((entry) => entry.shape)).size).toBe(all.length);
    expect(new Set(all.map((entry) => entry.mark)).size).toBe(all.length);
  });
});
