import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRefusals, controlsOf, type AskedByRules } from '../src/index.js';

const context = { now: '2026-11-30T09:05', instant: '2026-11-30T14:05:00.000Z' };
const codes = (...answers: readonly { key: string; value?: unknown; measured?: string }[]) =>
  answerRefusals(answers, context).map(({ code, field }) => `${field}: ${code}`);
const kg = (value: unknown) => ({ value, unit: 'kg' });

describe('an answer is taken', () => {
  test.each([
    ['weight', kg(72)],
    ['age', { value: 40, unit: 'a' }],
    ['birthDate', '1984-03-07'],
    ['pregnancy.status', 'not-pregnant'],
    ['logistics.escort', false],
    ['conditions/heart-failure', { clinicalStatus: 'active', onset: '2019-05' }],
    ['conditions.complete', true],
    ['familyHistory/psychosis', true],
    ['allergies/ketamine', false],
    ['medicines', [{ name: 'lithium', dailyDose: { value: 900, unit: 'mg' }, started: '2026' }]],
    ['medicines', []],
    ['treatmentHistory', [{ name: 'sertraline', weeks: 8, adequateDose: true }]],
    ['substances/alcohol', '2026-11-29T22:00'],
    ['observations/systolic-blood-pressure', { value: 120, unit: 'mm[Hg]' }],
    ['scores/phq9', 27],
    ['scores/phq9/9', 3],
  ])('%s: %j', (key, value) => {
    expect(codes({ key, value })).toEqual([]);
  });
});

describe('an answer that cannot be is refused at its control', () => {
  test.each([
    ['weight', kg(-5)],
    ['weight', kg('72')],
    ['weight', 72],
    ['weight', { value: 72, unit: 'lb' }],
    ['weight', { value: 72, unit: 'kg', note: 'x' }],
    ['age', { value: 150, unit: 'a' }],
    ['birthDate', '30 February'],
    ['birthDate', 7],
    ['pregnancy.status', 'perhaps'],
    ['logistics.escort', 'yes'],
    ['conditions/heart-failure', true],
    ['conditions/heart-failure', { clinicalStatus: 'bad' }],
    ['conditions/heart-failure', { surprise: 1 }],
    ['conditions/Heart Failure', {}],
    ['conditions.complete', 'yes'],
    ['familyHistory/psychosis', 'mother'],
    ['medicines', 'lithium'],
    ['medicines', 7],
    ['medicines', [{}]],
    ['medicines', [{ name: ' ' }]],
    ['medicines', [{ name: 'lithium', surprise: 1 }]],
    ['treatmentHistory', [{ name: 'sertraline', weeks: -1 }]],
    ['treatmentHistory', [{ name: 'sertraline', outcome: 'fine' }]],
    ['substances/alcohol', 'yesterday'],
    ['observations/systolic-blood-pressure', { value: 1650, unit: 'mm[Hg]' }],
    ['scores/phq9', 28],
    ['scores/phq9/9', 4],
    ['scores/phq9', '9'],
  ])('%s: %j', (key, value) => {
    expect(codes({ key, value })).toEqual([`${key}: value-invalid`]);
  });

  test.each([
    'surprise',
    'weight/kg',
    'weight.value',
    'conditions',
    'conditions/',
    'conditions.whole',
    'conditions.complete/x',
    'conditions/a/b',
    'scores/phq9/9/1',
    'scores/phq9/',
    'medicines/lithium',
    'pregnancy.',
    'pregnancy.status.more',
    '__proto__',
    'constructor',
    'pregnancy.__proto__',
    '',
  ])('a fact that nobody knows: %j', (key) => {
    expect(codes({ key, value: true })).toHaveLength(1);
    expect(codes({ key, value: true })[0]).toMatch(/fact-unknown|value-invalid/u);
  });

  test.each([
    ['birthDate', '2025-02-30', 'day-impossible'],
    ['birthDate', '2026-12-01', 'in-the-future'],
    ['substances/alcohol', '2026-11-30T09:06', 'in-the-future'],
    ['conditions/stroke', { onset: '2026-13' }, 'value-invalid'],
    ['conditions/stroke', { onset: '2026-02-29' }, 'day-impossible'],
    ['conditions/stroke', { onset: '2026-12-01' }, 'in-the-future'],
    ['medicines', [{ name: 'lithium', lastTaken: '2026-12-01' }], 'in-the-future'],
  ])('a day that cannot be: %s %j', (key, value, code) => {
    expect(codes({ key, value })).toEqual([`${key}: ${code}`]);
  });

  test('the end of a medicine may lie ahead', () => {
    const value = [{ name: 'lithium', stopped: '2026-12-24' }];
    expect(codes({ key: 'medicines', value })).toEqual([]);
  });

  test.each([undefined, null])('nothing at all: %j', (value) => {
    expect(codes({ key: 'weight', value })).toEqual(['weight: value-missing']);
  });
});

describe('a time of measuring', () => {
  const measured = (text: string) => codes({ key: 'weight', value: kg(72), measured: text });
  test.each(['2026-11-30', '2026-11-30T09:05', '2026-11-30T09:05:00-05:00', '2020-02-29'])(
    '%s is taken',
    (text) => {
      expect(measured(text)).toEqual([]);
    },
  );
  test.each([
    ['2026-12-01', 'in-the-future'],
    ['2026-11-30T09:06', 'in-the-future'],
    // nine o'clock in New York has long been in Berlin
    ['2026-11-30T09:06:00-05:00', 'in-the-future'],
    ['2026-02-30', 'day-impossible'],
    ['yesterday', 'day-impossible'],
    ['', 'day-impossible'],
    ['2026', 'day-impossible'],
  ])('%s is %s', (text, code) => {
    expect(measured(text)).toEqual([`weight: ${code}`]);
  });
  test('of another zone is compared as an instant', () => {
    expect(measured('2026-11-30T15:04:00+01:00')).toEqual([]);
    expect(measured('2026-11-30T15:06:00+01:00')).toEqual(['weight: in-the-future']);
  });
});

test('everything that is wrong is said at once, and an answer that is given twice', () => {
  expect(
    codes(
      { key: 'weight', value: kg(-1) },
      { key: 'height', value: { value: 170, unit: 'cm' } },
      { key: 'nonsense', value: 1 },
      { key: 'height', value: { value: 171, unit: 'cm' } },
    ),
  ).toEqual(['weight: value-invalid', 'nonsense: fact-unknown', 'height: said-twice']);
});

const nothing: AskedByRules = {
  conditions: [],
  familyHistory: [],
  allergies: [],
  observations: [],
  substances: [],
  scores: [],
  treatments: true,
  choices: [],
};

test('every control of the form has a key that is taken', () => {
  const asked = {
    ...nothing,
    conditions: [{ id: 'stroke', label: 'Stroke', wantsDate: true }],
    familyHistory: [{ id: 'psychosis', label: 'Psychosis' }],
    allergies: [{ id: 'ketamine', label: 'Ketamine' }],
    substances: [{ id: 'food', label: 'Food' }],
    observations: [{ id: 'heart-rate', label: 'Pulse', unit: '/min' }],
    scores: [{ id: 'phq9/9', label: 'PHQ-9, item 9', scale: 'phq9', item: '9' }],
  };
  const keys = controlsOf(asked, new Set()).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(35);
  for (const key of keys)
    expect(codes({ key, value: Symbol('nothing') })).not.toContain(`${key}: fact-unknown`);
});

test('whatever is sent is taken or refused with its key, and nothing throws', () => {
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom('weight', 'medicines', 'treatmentHistory', 'conditions/x', 'scores/phq9'),
    fc
      .tuple(fc.constantFrom('conditions', 'scores', 'pregnancy'), fc.string())
      .map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          key,
          value: fc.jsonValue(),
          measured: fc.option(fc.string(), { nil: undefined }),
        }),
        {
          maxLength: 5,
        },
      ),
      (answers) => {
        const refused = answerRefusals(answers, context);
        expect(refused.every(({ field }) => answers.some((answer) => answer.key === field))).toBe(
          true,
        );
      },
    ),
  );
});
