import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { said } from './said.js';

describe('relatives and allergies', () => {
  const close: Criterion = { familyHistory: 'stroke', relation: 'first-degree' };
  const family = (...items: object[]) =>
    ({ familyHistory: { complete: true, items } }) as PatientFactsInput;

  test('show the relative, or that the list does not hold one', () => {
    expect(said(close, family())).toEqual([
      'not-met',
      'family-history.stroke: not in the complete list',
    ]);
    expect(said(close, family({ concept: 'stroke', relation: 'sibling' }))).toEqual([
      'met',
      'family-history.stroke: sibling',
    ]);
    expect(
      said(
        close,
        family(
          { concept: 'stroke', relation: 'second-degree' },
          { concept: 'stroke', relation: 'child' },
        ),
      ),
    ).toEqual(['met', 'family-history.stroke: child']);
    expect(
      said({ familyHistory: 'stroke', relation: 'any' }, family({ concept: 'stroke' })),
    ).toEqual(['met', 'family-history.stroke: a relative']);
  });

  test('name what is missing of the entry that leaves it open, not of others', () => {
    const unsure = { verificationStatus: 'unconfirmed' };
    expect(said(close, family({ concept: 'stroke' }))).toEqual([
      'unknown',
      'family-history.stroke.relation',
    ]);
    expect(said(close, family({ concept: 'stroke', relation: 'child', ...unsure }))).toEqual([
      'unknown',
      'family-history.stroke.verification',
    ]);
    expect(
      said(close, {
        familyHistory: {
          items: [
            { concept: 'stroke', relation: 'second-degree', verificationStatus: 'unconfirmed' },
          ],
        },
      }),
    ).toEqual(['unknown', 'family-history.stroke']);
  });

  test('allergies name the substance that is recorded, each that is not, and each that is missing', () => {
    const when: Criterion = { allergy: ['ketamine', 'esketamine'] };
    const recorded = (...items: object[]) =>
      ({ allergies: { complete: true, items } }) as PatientFactsInput;
    expect(said(when, recorded({ substance: 'esketamine' }))).toEqual([
      'met',
      'allergy.esketamine: recorded',
    ]);
    expect(
      said(
        when,
        recorded(
          { substance: 'esketamine' },
          { substance: 'ketamine', verificationStatus: 'unconfirmed' },
        ),
      ),
    ).toEqual(['met', 'allergy.esketamine: recorded']);
    expect(said(when, recorded())).toEqual([
      'not-met',
      'allergy.ketamine: not in the complete list',
      'allergy.esketamine: not in the complete list',
    ]);
    expect(said(when, {})).toEqual(['unknown', 'allergy.ketamine', 'allergy.esketamine']);
  });
});

describe('an allergy', () => {
  const when: Criterion = { allergy: ['diazepam', 'product-excipient'] };
  const to = (...substances: string[]) =>
    said(when, {
      allergies: { complete: true, items: substances.map((substance) => ({ substance })) },
    })[0];

  test('is found by brand, and in whatever letters', () => {
    expect([to('diazepam'), to('Diazepam'), to('Valium'), to('product-excipient')]).toEqual([
      'met',
      'met',
      'met',
      'met',
    ]);
  });

  test('to a class stands for that class alone', () => {
    expect(
      said({ allergy: ['benzodiazepine'] }, { allergies: { items: [{ substance: 'diazepam' }] } }),
    ).toEqual(['met', 'allergy.benzodiazepine: recorded']);
  });

  test('with a slip in its name leaves it open, to something else does not', () => {
    expect([to('diazepan'), to('product-exipient'), to('lithium', 'Diasepam')]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect([to('peanut'), to('lithium'), to('lorazepam')]).toEqual([
      'not-met',
      'not-met',
      'not-met',
    ]);
  });
});
