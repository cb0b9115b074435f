import { expect, test } from 'vitest';
import { plainTerminology } from '../src/internal/plain-terminology.js';

test('without a terminology every name stands for itself', () => {
  expect(plainTerminology.hasConcept('anything')).toBe(true);
  expect(plainTerminology.hasObservation('anything')).toBe(true);
  expect(plainTerminology.conceptNamed('heart-failure')).toBe('heart-failure');
  expect(plainTerminology.observationNamed('heart-rate')).toBe('heart-rate');
  expect(plainTerminology.medicineNamed('Diazepam')).toEqual({
    ingredients: ['diazepam'],
    classes: [],
    confirmed: true,
  });
  expect(plainTerminology.label('heart-failure-now')).toBe('heart failure now');
});

test('without a terminology nothing is broader, and no code or member of a class is known', () => {
  expect(plainTerminology.broader('stroke')).toEqual([]);
  expect(plainTerminology.classMembers('opioid')).toEqual([]);
  expect(plainTerminology.conceptsOf('snomed', '1')).toBeUndefined();
  expect(plainTerminology.observationOf('loinc', '1')).toBeUndefined();
  expect(plainTerminology.substancesOf('rxnorm', '1')).toBeUndefined();
  expect(plainTerminology.medicineOf('1')).toBeUndefined();
});
