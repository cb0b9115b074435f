import { describe, expect, test } from 'vitest';
import { OpenKetamineError, type Terminology } from '@openketamine/model';
import { smallTerminology } from './small-terminology.js';
import { checkFacts, readFacts } from '../src/facts.js';

function refusal(input: unknown, path = ''): { code: string; path: string; hint: string } {
  try {
    readFacts(input, smallTerminology, path);
  } catch (error) {
    if (error instanceof OpenKetamineError)
      return { code: error.code, path: error.path, hint: error.hint };
    throw error;
  }
  return { code: 'accepted', path: '', hint: '' };
}

describe('facts from outside', () => {
  test('may be empty: everything is unknown', () => {
    expect(readFacts({})).toEqual({});
  });

  test('get their defaults: a list is not complete unless it says so', () => {
    expect(readFacts({ conditions: { items: [{ concept: 'stroke' }] } })).toEqual({
      conditions: { complete: false, items: [{ concept: 'stroke' }] },
    });
  });

  test.each([
    [{ wieght: 1 }, 'INPUT_INVALID', '/wieght', 'Did you mean weight'],
    [
      { conditions: { items: [{ concpt: 'stroke' }] } },
      'INPUT_INVALID',
      '/conditions/items/0/concpt',
      'concept',
    ],
    [{ qqqqqqqqq: 1 }, 'INPUT_INVALID', '/qqqqqqqqq', 'Known fields here: id, birthDate'],
    [{ weight: { value: 70, unit: 'lb' } }, 'UNIT_UNKNOWN', '/weight/unit', 'kg'],
    [{ weight: { value: 70 } }, 'UNIT_UNKNOWN', '/weight/unit', 'kg, g'],
    [
      { observations: [{ code: 'heart-rate', value: { value: 1, unit: 'per-fortnight' } }] },
      'UNIT_UNKNOWN',
      '/observations/0/value/unit',
      'Use one of 1, mg',
    ],
    [{ age: { value: Number.NaN, unit: 'a' } }, 'VALUE_NOT_FINITE', '/age/value', 'plain decimal'],
    [
      { age: { value: Number.POSITIVE_INFINITY, unit: 'a' } },
      'VALUE_NOT_FINITE',
      '/age/value',
      'plain decimal',
    ],
    [{ sex: 'woman' }, 'INPUT_INVALID', '/sex', 'male, female, unknown'],
    [{ age: 40 }, 'INPUT_INVALID', '/age', 'patient schema'],
    [{ birthDate: '1980-13-01' }, 'INPUT_INVALID', '/birthDate', 'patient schema'],
    [{ birthDate: '1981-02-29' }, 'DATE_INVALID', '/birthDate', 'Correct the date'],
    [
      { conditions: { items: [{ concept: 'stroke', onset: '2025-04-31T10:00' }] } },
      'DATE_INVALID',
      '/conditions/items/0/onset',
      'Correct the date',
    ],
    [{ substances: [{}] }, 'INPUT_INVALID', '/substances/0/substance', 'patient schema'],
    [
      { conditions: { items: [{ concept: 'hart-failure' }] } },
      'ID_UNKNOWN',
      '/conditions/items/0/concept',
      'heart-failure',
    ],
    [
      { familyHistory: { items: [{ concept: 'qqqqqqqqq' }] } },
      'ID_UNKNOWN',
      '/familyHistory/items/0/concept',
      'Use a concept of the terminology',
    ],
    [
      { observations: [{ code: 'systolic-blood-presure', value: true }] },
      'ID_UNKNOWN',
      '/observations/0/code',
      'systolic-blood-pressure',
    ],
    [
      { medicines: { items: [{ class: 'benzodiazepines' }] } },
      'ID_UNKNOWN',
      '/medicines/items/0/class',
      'benzodiazepine',
    ],
    [[], 'INPUT_INVALID', '', 'patient schema'],
    ['text', 'INPUT_INVALID', '', 'patient schema'],
    [null, 'INPUT_INVALID', '', 'patient schema'],
  ])('%j is refused with its place and what to change', (input, code, path, hint) => {
    const found = refusal(input);
    expect({ code: found.code, path: found.path }).toEqual({ code, path });
    expect(found.hint).toContain(hint);
  });

  test("say where they stand in the caller's input", () => {
    expect(refusal({ sex: 'woman' }, '/patient').path).toBe('/patient/sex');
    expect(refusal({ birthDate: '1981-02-29' }, '/patient').path).toBe('/patient/birthDate');
  });

  test('keep codes that no concept lists, and names by alias', () => {
    expect(
      refusal({
        conditions: {
          items: [
            { codes: [{ system: 'snomed', code: '1' }] },
            { concept: 'intracerebral-haemorrhage' },
          ],
        },
      }).code,
    ).toBe('accepted');
    expect(
      refusal({ observations: [{ code: 'systolic', value: { value: 1, unit: 'mm[Hg]' } }] }).code,
    ).toBe('accepted');
    expect(refusal({ medicines: { items: [{ brand: 'Mystery' }] } }).code).toBe('accepted');
  });

  test('without a terminology are checked for shape alone', () => {
    expect(
      readFacts({ conditions: { items: [{ concept: 'hart-failure' }] } }).conditions?.items,
    ).toHaveLength(1);
  });

  test('that fit the schema already can be checked for names and days', () => {
    const facts = readFacts({ conditions: { items: [{ concept: 'hart-failure' }] } });
    expect(() => checkFacts(facts, smallTerminology, '--patient')).toThrow(
      /--patient\/conditions/u,
    );
    expect(() => checkFacts(readFacts({}), smallTerminology)).not.toThrow();
  });

  test('say in full what is wrong', () => {
    expect(() => readFacts({ birthDate: '1981-02-29' })).toThrow(
      'DATE_INVALID at /birthDate: 1981-02-29 is not a day of the calendar. Correct the date.',
    );
    expect(() =>
      readFacts({ conditions: { items: [{ concept: 'hart-failure' }] } }, smallTerminology),
    ).toThrow(
      'ID_UNKNOWN at /conditions/items/0/concept: "hart-failure" is not a concept we know. Did you mean heart-failure?',
    );
    expect(() =>
      readFacts({ observations: [{ code: 'blood-pressure-xx', value: true }] }, smallTerminology),
    ).toThrow('"blood-pressure-xx" is not an observation we know.');
    expect(() =>
      readFacts({ medicines: { items: [{ class: 'qqqqqqqqqqqq' }] } }, smallTerminology),
    ).toThrow(
      '"qqqqqqqqqqqq" is not a drug class we know. Use a drug class of the terminology, or give a published code in "codes".',
    );
    expect(() =>
      readFacts(
        { observations: [{ code: 'diastolic-systolic-pressure', value: true }] },
        {
          ...smallTerminology,
          names: () => ({
            concepts: [],
            observations: ['systolic-blood-pressure', 'diastolic-blood-pressure'],
            classes: [],
            substances: [],
            scales: [],
            indications: [],
          }),
        },
      ),
    ).toThrow(/Did you mean .*-blood-pressure/u);
    expect(() =>
      checkFacts(
        readFacts({ conditions: { items: [{ concept: 'hart-failure' }] } }),
        smallTerminology,
      ),
    ).toThrow('ID_UNKNOWN at /conditions/items/0/concept');
  });

  test('of several near names give each', () => {
    const many = {
      ...smallTerminology,
      names: () => ({
        concepts: ['stroke', 'stroked', 'stroker'],
        observations: [],
        classes: [],
        substances: [],
        scales: [],
        indications: [],
      }),
    };
    expect(() => readFacts({ conditions: { items: [{ concept: 'strok' }] } }, many)).toThrow(
      'Did you mean stroke, stroked, stroker?',
    );
  });

  test('are checked against a terminology without a list of names too', () => {
    const nameless: Terminology = { ...smallTerminology };
    delete nameless.names;
    for (const facts of [
      { conditions: { items: [{ concept: 'hart-failure' }] } },
      { observations: [{ code: 'x', value: true }] },
      { medicines: { items: [{ class: 'x' }] } },
    ]) {
      expect(() => readFacts(facts, nameless)).toThrow(/ID_UNKNOWN.* of the terminology/u);
    }
  });

  test('days are looked at in whatever place, and only where the text is a date', () => {
    expect(() =>
      checkFacts(
        { conditions: { complete: true, items: [{ concept: 'stroke', onset: '2025-02-30' }] } },
        smallTerminology,
      ),
    ).toThrow('DATE_INVALID at /conditions/items/0/onset');
    expect(
      readFacts({ id: 'case 2025-02-30', conditions: { items: [{ text: '2025-02-30 or so' }] } })
        .id,
    ).toBe('case 2025-02-30');
    expect(() =>
      readFacts({ conditions: { items: [{ concept: 'stroke', onset: '2024-02-29T09:00:00Z' }] } }),
    ).not.toThrow();
    expect(() =>
      readFacts(
        { observations: [{ codes: [{ system: 'loinc', code: '1-1' }], value: true }] },
        smallTerminology,
      ),
    ).not.toThrow();
    expect(() =>
      readFacts({ medicines: { items: [{ class: 'opioid' }] } }, smallTerminology),
    ).not.toThrow();
  });
});
