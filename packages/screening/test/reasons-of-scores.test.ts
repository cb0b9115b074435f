import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { bySite } from './rules.js';
import { citedLimit as limit, said } from './said.js';

describe('scores', () => {
  const scored = (...scores: object[]) => ({ scores }) as PatientFactsInput;
  const deep: Criterion = { score: 'moaas', ...limit('<', 4, '{score}') };

  test('show total or class, and time', () => {
    expect(said(deep, scored({ scale: 'moaas', total: 3, at: '2026-01-05' }))).toEqual([
      'met',
      'moaas: 3 at 2026-01-05 [source]',
    ]);
    expect(said(deep, scored({ scale: 'moaas', total: 0 }))).toEqual(['met', 'moaas: 0 [source]']);
    expect(
      said({ score: 'child-pugh', equals: ['C'] }, scored({ scale: 'child-pugh', class: 'B' })),
    ).toEqual(['not-met', 'child-pugh: B']);
  });

  test('show only what decides', () => {
    const at = '2026-01-05';
    expect(
      said(deep, scored({ scale: 'moaas', total: 5, at }, { scale: 'moaas', total: 2, at })),
    ).toEqual(['met', 'moaas: 2 at 2026-01-05 [source]']);
  });

  test('name what is missing, by a limit of the site the site', () => {
    expect(said(deep, {})).toEqual(['unknown', 'moaas']);
    expect(said({ score: 'child-pugh', equals: ['C'] }, {})).toEqual(['unknown', 'child-pugh']);
    expect(said(deep, scored({ scale: 'moaas', class: 'deep' }))).toEqual(['unknown', 'moaas']);
    const when: Criterion = { score: 'moaas', ...bySite('least', '{score}') };
    expect(said(when, scored({ scale: 'moaas', total: 3 }))).toEqual(['unknown', 'site:least']);
    const site = { least: { value: 4, unit: '{score}' } } as const;
    expect(said(when, {}, { site })).toEqual(['unknown', 'moaas']);
    expect(said(when, scored({ scale: 'moaas', total: 3 }), { site })[0]).toBe('met');
  });
});
