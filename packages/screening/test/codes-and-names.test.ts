import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { small } from './few-codes.js';
import { explain, invented, listed, makeRule, screenWith } from './rules.js';

describe('codes and names', () => {
  const headache: Criterion = { condition: 'headache-disorder', status: 'ever' };

  test('a code fires its concept, and what that concept is a case of', () => {
    const facts = listed({ codes: [{ system: 'icd10cm', code: 'G43.1' }] });
    expect(explain(headache, facts, small)?.outcome).toBe('met');
    expect(explain(headache, facts, small)?.because[0]?.value).toBe('G43.1');
  });

  test('several codes of one entry each count', () => {
    const facts = listed({
      codes: [
        { system: 'snomed', code: '1' },
        { system: 'icd10cm', code: 'G43.1', display: 'Migraine' },
      ],
    });
    expect(explain(headache, facts, small)?.outcome).toBe('met');
  });

  test('a code that no concept lists proves nothing, not even absence, and is reported', () => {
    const facts = listed({ codes: [{ system: 'snomed', code: '1', display: 'Something' }] });
    expect(explain(headache, facts, small)?.outcome).toBe('unknown');
    const { findings } = screenWith([makeRule('r', headache)], facts, {
      options: { terminology: small },
    });
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'data-not-evaluable: Not recognized: snomed 1. 1 rule waits for the conditions. Give our concept for it, or other-condition where somebody looked and it is none of those that rules ask for.',
      'r: r is met',
    ]);
  });

  test('an ICD-10-CM code that is listed as something else is known to be that', () => {
    const facts = listed({
      codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'J06.9' }],
    });
    expect(explain(headache, facts, small)?.outcome).toBe('not-met');
    const { findings } = screenWith([makeRule('r', headache)], facts, {
      options: { terminology: small },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['r']);
  });

  test('free text alone is not evaluable', () => {
    expect(explain(headache, listed({ text: 'bad head' }), small)?.outcome).toBe('unknown');
    const { findings } = screenWith([], listed({}), { options: { terminology: small } });
    expect(findings[0]?.message).toContain('an entry without name or code');
  });

  test('an observation is found by its code and by its other name', () => {
    const high: Criterion = {
      observation: 'systolic',
      is: '>',
      value: 140,
      unit: 'mm[Hg]',
      against: 'value',
      ...invented,
    };
    const value = { value: 150, unit: 'mm[Hg]' as const };
    expect(
      explain(
        high,
        { observations: [{ codes: [{ system: 'loinc', code: '8480-6' }], value }] },
        small,
      )?.outcome,
    ).toBe('met');
    expect(explain(high, { observations: [{ code: 'systolic', value }] }, small)?.outcome).toBe(
      'met',
    );
    const { findings } = screenWith(
      [],
      { observations: [{ codes: [{ system: 'loinc', code: '0-0' }], value }] },
      { options: { terminology: small } },
    );
    expect(findings[0]?.because[0]).toEqual({
      fact: 'observations',
      value: 'loinc 0-0',
      limit: 'a name or code that is known',
    });
  });
});
