import { describe, expect, test } from 'vitest';
import { above, invented, outcomeOf, systolic } from './rules.js';

const preDose = above(140, { context: 'pre-dose' });

const resting = above(140, { context: 'rest' });

describe('which readings count', () => {
  test('before a dose: those marked so, and those of the day that are not marked as of during or after it', () => {
    const outcome = (more: object) =>
      outcomeOf(preDose, { observations: [systolic(150, '09:00', more)] });
    expect(outcome({})).toBe('met');
    expect(outcome({ context: ['pre-dose'] })).toBe('met');
    expect(outcome({ context: ['rest'] })).toBe('met');
    for (const context of ['during', 'post-dose', 'discharge'])
      expect(outcome({ context: [context] })).toBe('unknown');
    expect(outcome({ at: '2026-01-04T09:00:00-05:00' })).toBe('unknown');
    expect(outcome({ at: '2026-01-04T09:00:00-05:00', context: ['pre-dose'] })).toBe('unknown');
  });

  test('without a time only where the record says that it was before the dose', () => {
    const reading = {
      code: 'systolic-blood-pressure',
      value: { value: 150, unit: 'mm[Hg]' as const },
    };
    expect(outcomeOf(preDose, { observations: [reading] })).toBe('unknown');
    expect(outcomeOf(preDose, { observations: [{ ...reading, context: ['pre-dose'] }] })).toBe(
      'met',
    );
    expect(outcomeOf(above(140), { observations: [reading] })).toBe('met');
  });

  test('at rest: all that are not marked as of during or after a dose', () => {
    const outcome = (more: object) =>
      outcomeOf(resting, { observations: [systolic(150, '09:00', more)] });
    expect(outcome({})).toBe('met');
    expect(outcome({ context: ['pre-dose'] })).toBe('met');
    expect(outcome({ context: ['during'] })).toBe('unknown');
    expect(outcome({ context: ['rest', 'post-dose'] })).toBe('unknown');
  });

  test('of a named circumstance only those marked so', () => {
    const discharge = above(140, { context: 'discharge' });
    expect(outcomeOf(discharge, { observations: [systolic(150, '09:00')] })).toBe('unknown');
    expect(
      outcomeOf(discharge, { observations: [systolic(150, '09:00', { context: ['discharge'] })] }),
    ).toBe('met');
  });

  test('none that were entered in error or cancelled', () => {
    for (const status of ['entered-in-error', 'cancelled'] as const) {
      expect(outcomeOf(above(140), { observations: [systolic(150, '09:00', { status })] })).toBe(
        'unknown',
      );
    }
    expect(
      outcomeOf(above(140), { observations: [systolic(150, '09:00', { status: 'amended' })] }),
    ).toBe('met');
  });

  test('none of the future', () => {
    expect(outcomeOf(above(140), { observations: [systolic(150, '10:01')] })).toBe('unknown');
    expect(outcomeOf(above(140), { observations: [systolic(150, '10:00')] })).toBe('met');
  });
});

describe('freshness', () => {
  const fresh = above(140, { freshness: { value: 7, unit: 'd', ...invented } });
  const bySite = above(140, { freshness: { value: { site: 'age' }, unit: 'd', basis: 'site' } });
  const on = (day: string) => ({ observations: [{ ...systolic(150, '09:00'), at: day }] });

  test('holds through its last day and not past it', () => {
    expect(outcomeOf(fresh, on('2025-12-29'))).toBe('met');
    expect(outcomeOf(fresh, on('2025-12-28'))).toBe('unknown');
  });

  test('cannot be judged without a time', () => {
    expect(
      outcomeOf(fresh, {
        observations: [{ code: 'systolic-blood-pressure', value: { value: 150, unit: 'mm[Hg]' } }],
      }),
    ).toBe('unknown');
  });

  test('set by the site counts once it is set; the day itself always counts', () => {
    expect(outcomeOf(bySite, on('2026-01-05'))).toBe('met');
    expect(outcomeOf(bySite, on('2026-01-04'))).toBe('unknown');
    const site = { age: { value: 7, unit: 'd' } };
    expect(outcomeOf(bySite, on('2026-01-04'), { site })).toBe('met');
    expect(outcomeOf(bySite, on('2025-12-28'), { site })).toBe('unknown');
  });
});
