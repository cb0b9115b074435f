import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { small } from './few-codes.js';
import { explain, outcomeOf } from './rules.js';

describe('allergies and family history', () => {
  const allergy: Criterion = { allergy: ['ketamine', 'esketamine'] };

  test('any of the substances fires, by name or code', () => {
    expect(outcomeOf(allergy, { allergies: { items: [{ substance: 'esketamine' }] } })).toBe('met');
    expect(
      explain(
        allergy,
        { allergies: { items: [{ codes: [{ system: 'rxnorm', code: '6130' }] }] } },
        small,
      )?.because,
    ).toEqual([
      { fact: 'allergy.ketamine', value: 'recorded', limit: 'allergy to ketamine, esketamine' },
    ]);
  });

  test('a complete list without them decides, an incomplete one or an unknown entry does not', () => {
    expect(
      explain(allergy, { allergies: { complete: true } })?.because.map(({ fact }) => fact),
    ).toEqual(['allergy.ketamine', 'allergy.esketamine']);
    expect(
      outcomeOf(allergy, { allergies: { complete: true, items: [{ substance: 'penicillin' }] } }),
    ).toBe('not-met');
    expect(outcomeOf(allergy, { allergies: { items: [{ substance: 'penicillin' }] } })).toBe(
      'unknown',
    );
    expect(explain(allergy, { allergies: { complete: true, items: [{}] } })?.missing).toEqual([
      'allergy.ketamine',
      'allergy.esketamine',
    ]);
    expect(outcomeOf(allergy, {})).toBe('unknown');
  });

  test('an unconfirmed allergy leaves it open, a refuted one counts for nothing', () => {
    expect(
      outcomeOf(allergy, {
        allergies: {
          complete: true,
          items: [{ substance: 'ketamine', verificationStatus: 'unconfirmed' }],
        },
      }),
    ).toBe('unknown');
    expect(
      outcomeOf(allergy, {
        allergies: {
          complete: true,
          items: [{ substance: 'ketamine', verificationStatus: 'refuted' }],
        },
      }),
    ).toBe('not-met');
  });

  const relative: Criterion = { familyHistory: 'psychosis', relation: 'first-degree' };
  const family = (fact: object, complete = true): PatientFactsInput => ({
    familyHistory: { complete, items: [{ concept: 'psychosis', ...fact }] },
  });

  test('parents, siblings and children are first-degree relatives, others are not', () => {
    for (const relation of ['parent', 'sibling', 'child', 'first-degree'] as const)
      expect(outcomeOf(relative, family({ relation }))).toBe('met');
    for (const relation of ['second-degree', 'other'] as const)
      expect(outcomeOf(relative, family({ relation }))).toBe('not-met');
    expect(outcomeOf({ familyHistory: 'psychosis', relation: 'any' }, family({}))).toBe('met');
    expect(explain(relative, family({}))?.missing).toEqual(['family-history.psychosis.relation']);
    expect(
      explain(relative, family({ relation: 'parent', verificationStatus: 'unconfirmed' }))?.missing,
    ).toEqual(['family-history.psychosis.verification']);
    expect(outcomeOf(relative, family({ relation: 'other' }, false))).toBe('unknown');
    expect(explain(relative, {})?.missing).toEqual(['family-history.psychosis']);
    expect(explain(relative, family({ relation: 'parent' }))?.because).toEqual([
      { fact: 'family-history.psychosis', value: 'parent', limit: 'in a first-degree relative' },
    ]);
    expect(explain(relative, { familyHistory: { complete: true } })?.because[0]?.value).toBe(
      'not in the complete list',
    );
    expect(
      explain(
        { familyHistory: 'psychosis', relation: 'any' },
        { familyHistory: { complete: true, items: [{ text: 'unclear' }] } },
      )?.outcome,
    ).toBe('unknown');
  });
});
