import { describe, expect, test } from 'vitest';
import type { PatientFactsInput } from '@openketamine/model';
import { rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { fullTerminology } from '@openketamine/terminology/full';

const screener = compileRules(rules, { terminology: fullTerminology });
const at = '2026-01-05T10:00:00-05:00';

/** The outcome of one rule for one patient; undefined where the rule does not hold there. */
function outcome(rule: string, jurisdiction: string, facts: PatientFactsInput): string | undefined {
  const { findings } = screener.evaluate({
    subject: { drug: 'esketamine', route: 'nasal', jurisdiction },
    facts,
    at,
  });
  return findings.find((finding) => finding.rule === rule)?.outcome;
}

function pressure(systolic: number, diastolic: number, age?: number): PatientFactsInput {
  return {
    ...(age === undefined ? {} : { age: { value: age, unit: 'a' } }),
    observations: [
      {
        code: 'systolic-blood-pressure',
        value: { value: systolic, unit: 'mm[Hg]' },
        at: '2026-01-05T09:30:00-05:00',
      },
      {
        code: 'diastolic-blood-pressure',
        value: { value: diastolic, unit: 'mm[Hg]' },
        at: '2026-01-05T09:30:00-05:00',
      },
    ],
  };
}

function taking(value: number): PatientFactsInput {
  return {
    medicines: {
      complete: true,
      items: [
        { ingredient: 'lorazepam', class: 'benzodiazepine', dailyDose: { value, unit: 'mg' } },
      ],
    },
  };
}

describe('label rules of the US and the EU stay apart', () => {
  test('the US guide value of 140/90 itself does not fire, one past it does', () => {
    const rule = 'esketamine-us-blood-pressure-before-dose';
    expect(outcome(rule, 'US', pressure(140, 90))).toBe('not-met');
    expect(outcome(rule, 'US', pressure(141, 90))).toBe('met');
    expect(outcome(rule, 'US', pressure(140, 91))).toBe('met');
    expect(outcome(rule, 'EU', pressure(141, 90))).toBeUndefined();
  });

  test('the EU guide value rises at 65, and needs the age only where the age matters', () => {
    const rule = 'esketamine-eu-blood-pressure-before-dose';
    expect(outcome(rule, 'EU', pressure(141, 90, 64))).toBe('met');
    expect(outcome(rule, 'EU', pressure(141, 90, 65))).toBe('not-met');
    expect(outcome(rule, 'EU', pressure(150, 90, 65))).toBe('not-met');
    expect(outcome(rule, 'EU', pressure(151, 90, 65))).toBe('met');
    expect(outcome(rule, 'EU', pressure(145, 90))).toBe('unknown');
    expect(outcome(rule, 'EU', pressure(140, 90))).toBe('not-met');
    expect(outcome(rule, 'EU', pressure(151, 90))).toBe('met');
    expect(outcome(rule, 'US', pressure(151, 90, 70))).toBeUndefined();
  });

  test('a recent infarct excludes in the EU alone, an arteriovenous malformation in the US alone', () => {
    const infarct = {
      conditions: { items: [{ concept: 'myocardial-infarction', onset: '2025-12-20' }] },
    };
    expect(outcome('esketamine-eu-recent-cardiovascular-event', 'EU', infarct)).toBe('met');
    expect(outcome('esketamine-eu-recent-cardiovascular-event', 'US', infarct)).toBeUndefined();
    const malformation = { conditions: { items: [{ concept: 'arteriovenous-malformation' }] } };
    expect(outcome('esketamine-us-arteriovenous-malformation', 'US', malformation)).toBe('met');
    expect(outcome('esketamine-us-arteriovenous-malformation', 'EU', malformation)).toBeUndefined();
  });

  test('pregnancy excludes whatever sex is recorded, and nobody asks a man about it', () => {
    for (const sex of ['male', 'female', 'unknown'] as const) {
      expect(
        outcome('esketamine-us-pregnancy', 'US', { sex, pregnancy: { status: 'pregnant' } }),
      ).toBe('met');
      expect(outcome('esketamine-us-pregnancy', 'US', { sex })).toBe(
        sex === 'male' ? 'not-met' : 'unknown',
      );
    }
  });

  test('one way to know is enough: unable to become pregnant settles it, a fresh positive test beats it', () => {
    const rule = 'esketamine-eu-pregnancy';
    expect(outcome(rule, 'EU', { pregnancy: { childbearingPotential: false } })).toBe('not-met');
    expect(outcome(rule, 'EU', { pregnancy: { childbearingPotential: true } })).toBe('unknown');
    const positive = { code: 'pregnancy-test', value: 'positive', at: '2026-01-05T08:00:00-05:00' };
    expect(
      outcome(rule, 'EU', {
        pregnancy: { childbearingPotential: false },
        observations: [positive],
      }),
    ).toBe('met');
    expect(outcome(rule, 'EU', { observations: [{ ...positive, at: '2025-12-01' }] })).toBe(
      'unknown',
    );
  });

  test('the day of the 18th birthday is no longer under 18', () => {
    expect(outcome('esketamine-us-under-18', 'US', { birthDate: '2008-01-05' })).toBe('not-met');
    expect(outcome('esketamine-us-under-18', 'US', { birthDate: '2008-01-06' })).toBe('met');
  });

  test('six milligrams a day as lorazepam is allowed by the trial rule, more is not', () => {
    const rule = 'esketamine-benzodiazepine-trial-rule';
    expect(outcome(rule, 'US', taking(6))).toBe('not-met');
    expect(outcome(rule, 'US', taking(6.5))).toBe('met');
  });

  test('an empty record leaves every rule undecided and the whole unknown', () => {
    const result = screener.screen({
      subject: { drug: 'esketamine', route: 'nasal', jurisdiction: 'US' },
      facts: {},
      at,
    });
    expect(result.overall).toBe('unknown');
    expect(new Set(result.findings.map((finding) => finding.outcome))).toEqual(
      new Set(['unknown']),
    );
    expect(result.ask.length).toBeGreaterThan(0);
  });
});
