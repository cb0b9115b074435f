import { describe, expect, test } from 'vitest';
import { above, makeRule, outcomeOf, screenWith, systolic } from './rules.js';

describe('of several readings', () => {
  test('the latest decides, whatever their order in the record', () => {
    const high = systolic(150, '09:00');
    const low = systolic(130, '09:30');
    expect(outcomeOf(above(140), { observations: [high, low] })).toBe('not-met');
    expect(outcomeOf(above(140), { observations: [low, high] })).toBe('not-met');
    expect(
      outcomeOf(above(140), { observations: [systolic(130, '09:00'), systolic(150, '09:30')] }),
    ).toBe('met');
  });

  test('all are shown, and a breach followed by a pass is reported', () => {
    const facts = {
      observations: [systolic(150, '09:00'), systolic(120, '08:00'), systolic(130, '09:30')],
    };
    const [finding] = screenWith([makeRule('r', above(140))], facts).findings;
    expect(finding?.because.map(({ value, note }) => [value.split(' ')[0], note])).toEqual([
      ['120', 'an earlier reading'],
      ['150', 'an earlier breach that a later reading ended'],
      ['130', undefined],
    ]);
  });

  test('an earlier breach is only an earlier reading where the latest is one too', () => {
    const facts = { observations: [systolic(150, '09:00'), systolic(160, '09:30')] };
    const [finding] = screenWith([makeRule('r', above(140))], facts).findings;
    expect(finding?.because.map(({ note }) => note)).toEqual(['an earlier reading', undefined]);
  });

  test('at the same time any in breach is a breach', () => {
    expect(
      outcomeOf(above(140), { observations: [systolic(150, '09:00'), systolic(130, '09:00')] }),
    ).toBe('met');
    expect(
      outcomeOf(above(140), { observations: [systolic(130, '09:00'), systolic(135, '09:00')] }),
    ).toBe('not-met');
  });

  test('one without a time may be the latest: any in breach is a breach', () => {
    const untimed = {
      code: 'systolic-blood-pressure',
      value: { value: 150, unit: 'mm[Hg]' as const },
    };
    expect(outcomeOf(above(140), { observations: [untimed, systolic(130, '09:00')] })).toBe('met');
    expect(
      outcomeOf(above(140), {
        observations: [
          systolic(150, '08:00'),
          { ...untimed, value: { value: 120, unit: 'mm[Hg]' } },
          systolic(130, '09:00'),
        ],
      }),
    ).toBe('not-met');
  });

  test('a latest one that cannot be evaluated leaves it open, unless another of the time breaches', () => {
    const odd = { ...systolic(1, '09:30'), value: 'high' };
    expect(outcomeOf(above(140), { observations: [systolic(130, '09:00'), odd] })).toBe('unknown');
    expect(outcomeOf(above(140), { observations: [systolic(150, '09:30'), odd] })).toBe('met');
    expect(outcomeOf(above(140), { observations: [systolic(130, '09:30'), odd] })).toBe('unknown');
  });
});

describe('a limit that must be confirmed', () => {
  const twice = above(140, { confirmed: 2 });
  const readings = (...values: number[]) => ({
    observations: values.map((value, index) => systolic(value, `09:0${index}`)),
  });

  test.each([
    [[150, 151], 'met'],
    [[130, 150, 151], 'met'],
    [[150], 'unknown'],
    [[130], 'not-met'],
    [[150, 130], 'not-met'],
    [[130, 150], 'not-met'],
    [[150, 150, 150], 'met'],
    [[], 'unknown'],
  ])('%j is %s', (values, expected) => {
    expect(outcomeOf(twice, readings(...values))).toBe(expected);
  });

  test('stays open where one of the run cannot be evaluated', () => {
    const facts = {
      observations: [{ ...systolic(1, '09:00'), value: 'high' }, systolic(150, '09:01')],
    };
    expect(outcomeOf(twice, facts)).toBe('unknown');
  });

  test('says in the limit how often', () => {
    const [finding] = screenWith([makeRule('r', twice)], readings(150, 151)).findings;
    expect(finding?.because[0]?.limit).toBe('> 140 mm[Hg], 2 times in a row');
  });
});
