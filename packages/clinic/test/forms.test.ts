import { patientFactsSchema } from '@openketamine/model/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlsOf, type AskedByRules } from '../src/index.js';
import {
  bodyMassIndex,
  convert,
  doubts,
  factsOf,
  readField,
  readNumber,
  sayUnit,
  sections,
  writeNumber,
  type Control,
} from '../src/forms/index.js';

const nothing: AskedByRules = {
  conditions: [],
  familyHistory: [],
  allergies: [],
  observations: [],
  substances: [],
  scores: [],
  treatments: false,
  choices: [],
};
const now = { now: '2026-11-30T09:05' };
const controls = controlsOf(nothing, new Set());
const control = (key: string): Control => {
  const found = controls.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no control ${key}`);
  return found;
};
const at = '2026-11-30T09:05:00-05:00';

describe('a typed number', () => {
  test.each([
    ['72', { kind: 'number', value: 72 }],
    [' 72.5 ', { kind: 'number', value: 72.5 }],
    ['72,5', { kind: 'number', value: 72.5 }],
    ['1.234,5', { kind: 'number', value: 1234.5 }],
    ['1,234.5', { kind: 'number', value: 1234.5 }],
    ['1,234,567', { kind: 'number', value: 1_234_567 }],
    ['0,500', { kind: 'number', value: 0.5 }],
    ['1 200', { kind: 'number', value: 1200 }],
    ['1’200', { kind: 'number', value: 1200 }],
    ['154lb', { kind: 'number', value: 154, unit: 'lb' }],
    ['-5', { kind: 'number', value: -5 }],
    ['1,200', { kind: 'ambiguous', readings: [1.2, 1200] }],
    ['1.200 mg', { kind: 'ambiguous', readings: [1.2, 1200], unit: 'mg' }],
    ['', { kind: 'empty' }],
    ['forty', { kind: 'unreadable' }],
    ['12,34,5', { kind: 'unreadable' }],
    ['1,2.3,4', { kind: 'unreadable' }],
    ['5,', { kind: 'unreadable' }],
  ])('%j', (typed, expected) => {
    expect(readNumber(typed)).toEqual(expected);
  });

  test('as any of these locales writes it is read as it was meant, or asked back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100),
        fc.constantFrom('en', 'de', 'fr', 'en-IN', 'sv'),
        fc.boolean(),
        (value, locale, useGrouping) => {
          const typed = new Intl.NumberFormat(locale, {
            maximumFractionDigits: 2,
            useGrouping: locale === 'en-IN' ? false : useGrouping,
          }).format(value);
          const read = readNumber(typed);
          const meant =
            read.kind === 'ambiguous' ? read.readings : 'value' in read ? [read.value] : [];
          expect(meant).toContain(value);
        },
      ),
    );
  });

  test('what is written is read back, in every locale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10),
        fc.constantFrom('en', 'de', 'fr', 'sv'),
        (value, locale) => {
          expect(readNumber(writeNumber(value, locale))).toEqual({ kind: 'number', value });
        },
      ),
    );
  });
});

describe('a field', () => {
  test.each([
    ['weight', '72', 'understood'],
    ['weight', '154 lb', 'understood'],
    ['weight', '149', 'understood'],
    ['weight', '150', 'ask'],
    ['weight', '200', 'ask'],
    ['weight', '200 kg', 'understood'],
    ['weight', '1,200', 'ask'],
    ['weight', '-5', 'refused'],
    ['weight', '5000', 'refused'],
    ['weight', '12 stone', 'refused'],
    ['age', '40', 'understood'],
    ['age', '150', 'refused'],
    ['birthDate', '1984-03-07', 'understood'],
    ['birthDate', '2026-11-30', 'understood'],
    ['birthDate', '2026-12-01', 'refused'],
    ['birthDate', '2025-02-30', 'refused'],
    ['sex', 'female', 'understood'],
    ['sex', 'other', 'refused'],
    ['logistics.escort', false, 'understood'],
    ['logistics.escort', 'maybe', 'refused'],
    ['weight', '', 'empty'],
    ['logistics.escort', undefined, 'empty'],
  ])('%s: %j is %s', (key, typed, kind) => {
    expect(readField(control(key), typed, now).kind).toBe(kind);
  });

  test('a pressure is refused where it cannot be, and asked back where the two look swapped', () => {
    const systolic: Control = {
      ...control('weight'),
      key: 'observations/systolic-blood-pressure',
      unit: 'mm[Hg]',
      bound: { least: 40, most: 370 },
    };
    expect(readField(systolic, '1650', now)).toMatchObject({
      kind: 'refused',
      says: '1650 mmHg cannot be. Give a value from 40 to 370 mmHg.',
    });
    const pressure = (upper: number, lower: number) =>
      Object.keys(
        doubts({
          'observations/systolic-blood-pressure': { value: upper, unit: 'mm[Hg]' },
          'observations/diastolic-blood-pressure': { value: lower, unit: 'mm[Hg]' },
        }),
      );
    expect(pressure(95, 165)).toEqual(['observations/diastolic-blood-pressure']);
    expect(pressure(120, 120)).toEqual(['observations/diastolic-blood-pressure']);
    expect(pressure(120, 119)).toEqual([]);
  });

  test('a number is echoed as it was understood', () => {
    expect(readField(control('weight'), '200 kg', now)).toEqual({
      kind: 'understood',
      value: { value: 200, unit: 'kg' },
      echo: '200 kg = 441 lb',
    });
    expect(convert(154, 'lb', 'kg')).toBe(69.85);
    expect(bodyMassIndex(70, 175)).toBe(22.9);
    expect(
      doubts({ weight: { value: 200, unit: 'kg' }, height: { value: 165, unit: 'cm' } }),
    ).toEqual({
      weight: '200 kg at 165 cm is a BMI of 73.5. Is that right?',
    });
  });

  test('a time of today that is still to come is refused', () => {
    const moment: Control = { ...control('weight'), kind: 'last-taken', key: 'substances/food' };
    expect(readField(moment, '2026-11-30T09:05', now).kind).toBe('understood');
    expect(readField(moment, '2026-11-30T09:06', now).kind).toBe('refused');
    expect(readField(moment, '2027-01-01', now).kind).toBe('refused');
  });

  test('no sentence for people holds a unit in code or a pointer', () => {
    for (const one of controls) {
      for (const typed of ['x', '-1', '99999999', '1,200', '12 furlongs']) {
        const read = readField(one, typed, now);
        if (!('says' in read)) continue;
        expect(read.says).not.toMatch(/[[\]{}]|^\/|mm\[Hg/u);
      }
    }
    expect(['mm[Hg]', 'a', '{score}', 'm[IU]/L'].map(sayUnit)).toEqual([
      'mmHg',
      'years',
      'points',
      'mIU/L',
    ]);
  });
});

describe('the form', () => {
  test('has every single fact of the schema, each once, and in the order of its parts', () => {
    const keys = controls.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of [
      'weight',
      'height',
      'age',
      'birthDate',
      'sex',
      'ancestry',
      'hepaticImpairment',
      'renalImpairment',
      'pregnancy.status',
      'logistics.escort',
      'visit.setting',
      'capacity',
    ]) {
      expect(keys).toContain(key);
    }
    const order = controls.map(({ section }) => sections.indexOf(section));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('a question that the protocol and a rule both ask stands once', () => {
    const asked = {
      ...nothing,
      choices: [
        { id: 'hepaticImpairment', label: 'Hepatic impairment', values: ['none', 'severe'] },
      ],
    };
    const found = controlsOf(asked, new Set(['hepaticImpairment'])).filter(({ key }) =>
      key.startsWith('hepatic'),
    );
    expect(found.map(({ asked: wanted }) => wanted)).toEqual([true]);
  });

  test('answers to all of it are facts that the schema takes', () => {
    const value = (one: Control): unknown => {
      switch (one.kind) {
        case 'number':
          return { value: one.bound?.most ?? 1, unit: one.unit };
        case 'choice':
          return one.options?.[0];
        case 'yes-no':
          return true;
        case 'day':
          return '1984-03-07';
        default:
          return '2026-01-05T08:00';
      }
    };
    const answers = controls
      .filter(({ kind }) => !['medicines', 'trials'].includes(kind))
      .map((one) => ({ key: one.key, value: value(one), at }));
    const parsed = patientFactsSchema.safeParse(factsOf(answers));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('what was never answered is not there, and a list without a tick is not a complete one', () => {
    expect(factsOf([])).toEqual({});
    expect(
      factsOf([
        { key: 'conditions/stroke', value: { clinicalStatus: 'resolved' }, at },
        { key: 'medicines', value: [{ name: 'lithium' }], at },
      ]),
    ).toEqual({
      conditions: { items: [{ concept: 'stroke', clinicalStatus: 'resolved' }] },
      medicines: { items: [{ text: 'lithium' }] },
    });
  });
});
