import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { invented } from './rules.js';
import { said } from './said.js';

describe('conditions', () => {
  const having = (...items: object[]) =>
    ({ conditions: { complete: true, items } }) as PatientFactsInput;
  const stroke: Criterion = { condition: 'stroke', status: 'active' };

  test('absent from a complete list, or past', () => {
    expect(said(stroke, having())).toEqual(['not-met', 'stroke: not in the complete list']);
    expect(said(stroke, having({ concept: 'stroke', clinicalStatus: 'resolved' }))).toEqual([
      'not-met',
      'stroke: stroke, resolved',
    ]);
  });

  test('are called by what the record calls them', () => {
    const active = { clinicalStatus: 'active' };
    const code = { system: 'icd10cm', code: 'I50.9' };
    const failing: Criterion = { condition: 'heart-failure', status: 'active' };
    expect(said(failing, having({ ...active, codes: [code] }))).toEqual([
      'met',
      'heart-failure: I50.9, active',
    ]);
    expect(
      said(failing, having({ ...active, codes: [{ ...code, display: 'Weak heart' }] })),
    ).toEqual(['met', 'heart-failure: Weak heart, active']);
    expect(said(failing, having({ ...active, codes: [code], text: 'His heart' }))).toEqual([
      'met',
      'heart-failure: His heart, active',
    ]);
    expect(said(failing, having({ ...active, codes: [], concept: 'heart-failure' }))).toEqual([
      'met',
      'heart-failure: heart-failure, active',
    ]);
  });

  test('show dates and limits with their source, and name the date that is missing', () => {
    const within = (since: 'onset' | 'last'): Criterion => ({
      condition: 'stroke',
      status: 'ever',
      within: { value: 6, unit: 'wk', since, ...invented, cite: 'source' },
    });
    expect(said(within('onset'), having({ concept: 'stroke', onset: '2025-12-25' }))).toEqual([
      'met',
      'stroke: stroke, since 2025-12-25 [source]',
    ]);
    expect(said(within('onset'), having({ concept: 'stroke' }))).toEqual([
      'unknown',
      'stroke.onset',
    ]);
    expect(said(within('last'), having({ concept: 'stroke', abated: '2025-06' }))).toEqual([
      'not-met',
      'stroke: stroke, until 2025-06 [source]',
    ]);
    expect(said(within('last'), having({ concept: 'stroke', onset: '2020' }))).toEqual([
      'unknown',
      'stroke.abated',
    ]);
    expect(
      said(within('onset'), having({ concept: 'stroke', onset: '2020', clinicalStatus: 'active' })),
    ).toEqual(['not-met', 'stroke: stroke, active, since 2020 [source]']);
    expect(
      said(
        within('onset'),
        having({ concept: 'stroke', onset: '2025-12-25', verificationStatus: 'provisional' }),
      ),
    ).toEqual(['unknown', 'stroke.verification']);
  });

  test('within a span of the site name the span first, then the date', () => {
    const when: Criterion = {
      condition: 'stroke',
      status: 'ever',
      within: { value: { site: 'span' }, unit: 'wk', since: 'onset', basis: 'site' },
    };
    const site = { span: { value: 6, unit: 'wk' } } as const;
    expect(said(when, having({ concept: 'stroke' }))).toEqual(['unknown', 'site:span']);
    expect(said(when, having({ concept: 'stroke' }), { site })).toEqual([
      'unknown',
      'stroke.onset',
    ]);
  });
});
