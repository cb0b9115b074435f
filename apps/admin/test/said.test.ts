import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isoDay,
  minutesTo,
  sayDay,
  sayLength,
  sayMoment,
  sayTime,
  sayWhen,
  yearsBetween,
} from '../src/client/dates.js';
import { readIn } from '../src/client/parts/numbers.js';
import { rowsOf, sayAnything } from '../src/client/parts/told.js';
import { sayFact, sayValue } from '../src/client/screens/patient/say.js';
import { blank, choicesOf, wrongIn } from '../src/client/screens/plan/wanted.js';
import { isPlanned } from '../src/client/screens/session/Prepare.js';

describe('a number in the unit of its field', () => {
  test.each([
    ['72', 'kg', 72],
    ['72,5', 'kg', 72.5],
    ['72.5 kg', 'kg', 72.5],
    ['154 lb', 'kg', 69.85],
    ['120 mmHg', 'mm[Hg]', 120],
    ['4.6 mL', 'mL', 4.6],
    ['12', '', 12],
  ])('%s in %s is %d', (typed, unit, value) => {
    expect(readIn(typed, unit)).toEqual({ value });
  });

  test.each([
    ['1,200', 'mg', /1\.2 or 1200 mg/u],
    ['12 kPa', 'mm[Hg]', /“kPa” is no unit this field knows. Give it in mmHg/u],
    ['much', 'mg', /Write a number in mg/u],
    ['much', '', /^Write a number\.$/u],
    ['3 vials', '', /“vials”/u],
  ])('%s in %s is asked back or refused, never dropped', (typed, unit, says) => {
    expect(readIn(typed, unit)).toEqual({ wrong: expect.stringMatching(says) });
  });

  test('that is not there is neither a value nor wrong', () => {
    expect(readIn('  ', 'mg')).toEqual({});
  });

  test('is read as it was meant, or asked back, however a country writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
        fc.constantFrom('en-US', 'de-DE', 'de-CH', 'sv-SE', 'es-ES'),
        fc.boolean(),
        (value, locale, useGrouping) => {
          const typed = new Intl.NumberFormat(locale, { useGrouping }).format(value);
          const { value: read, wrong } = readIn(typed, 'mg');
          expect(read === value || (read === undefined && wrong !== undefined)).toBe(true);
        },
      ),
    );
  });
});

describe('when something was', () => {
  const zone = 'America/New_York';
  test.each([
    ['2019', '2019'],
    ['2019-03', 'Mar 2019'],
    ['2019-03-07', 'Thu 7 Mar 2019'],
    ['2019-03-07T09:05', 'Thu 7 Mar 2019, 09:05'],
    ['2019-03-07T09:05:00-05:00', '7 Mar 2019, 09:05'],
    ['2019-03-07T14:05:00Z', '7 Mar 2019, 09:05'],
  ])('%s is said as %s', (when, says) => {
    expect(sayWhen(when, zone)).toBe(says);
  });

  test('is told on the wall of the clinic, also when clocks change and at midnight', () => {
    // two instants that the clock of the clinic shows alike: an hour comes twice
    expect(sayTime('2026-11-01T05:30:00Z', zone)).toBe('01:30');
    expect(sayTime('2026-11-01T06:30:00Z', zone)).toBe('01:30');
    expect(sayTime('2026-03-08T06:59:00Z', zone)).toBe('01:59');
    expect(sayTime('2026-03-08T07:00:00Z', zone)).toBe('03:00');
    expect(sayTime('2026-12-01T05:00:00Z', zone)).toBe('00:00');
    expect(isoDay('2026-12-01T04:59:59Z', zone)).toBe('2026-11-30');
    expect(isoDay('2026-12-01T05:00:00Z', zone)).toBe('2026-12-01');
    expect(sayMoment('2026-12-01T04:59:59Z', zone)).toBe('30 Nov 2026, 23:59');
    expect(sayDay(null)).toBe('');
  });

  test.each([
    ['2000-12-01', '2026-11-30', 25],
    ['2000-11-30', '2026-11-30', 26],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
  ])('from %s to %s are %d years', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });

  test('is overdue from the first second on', () => {
    const due = '2026-11-30T10:00:00Z';
    const at = (time: string) => minutesTo(Date.parse(`2026-11-30T${time}Z`), due);
    expect([at('09:58:59'), at('09:59:01'), at('10:00:00'), at('10:00:01')]).toEqual([1, 0, 0, -1]);
    expect([sayLength(-1), sayLength(59_999), sayLength(3_660_000)]).toEqual([
      '0:00',
      '0:00',
      '1:01',
    ]);
  });
});

describe('what is recorded', () => {
  test.each([
    [{ value: 120, unit: 'mm[Hg]' }, '120 mmHg'],
    [
      { of: { value: 131, unit: 'mm[Hg]' }, context: ['rest'] },
      '131 mmHg, In which circumstances: at rest',
    ],
    [{ clinicalStatus: 'active', onset: '2019' }, 'now, Since: 2019'],
    [[{ name: 'Sertraline', dailyDose: { value: 50, unit: 'mg' } }], 'Sertraline 50 mg a day'],
    [[{ name: 'Sertraline', started: '2019' }], 'Sertraline, Begun: 2019'],
    [true, 'yes'],
    ['not-pregnant', 'not pregnant'],
    [72.5, '72.5'],
    [{ of: null, class: 'C' }, 'Class: C'],
  ])('%j is said as %s', (value, says) => {
    expect(sayValue(value)).toBe(says);
  });

  test('is said without brackets or codes of units, whatever it is', () => {
    const quantity = fc.record({
      value: fc.integer(),
      unit: fc.constantFrom('mm[Hg]', '{score}', 'm[IU]/L', 'a', 'kg', '%'),
    });
    const part = fc.oneof(quantity, fc.boolean(), fc.integer(), fc.constantFrom('active', 'rest'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('dose', 'note', 'answer'), part), (fields) => {
        const said = rowsOf({ type: 'x', ...fields });
        expect(said).toHaveLength(Object.keys(fields).length);
        for (const [name, value] of said) expect(`${name} ${value}`).not.toMatch(/[[\]{}]|object/u);
      }),
    );
  });

  test('has a name for the reader, and leaves its envelope away', () => {
    const event = { id: '1', type: 'dose-prepared', at: '', by: '', zone: '', note: 'slow' };
    expect(rowsOf(event)).toEqual([['Note', 'slow']]);
    expect(rowsOf({ type: 'x', question: 'q' } as never, () => 'Is it so?')).toEqual([
      ['Question', 'Is it so?'],
    ]);
    expect(sayFact('conditions/heart-failure', new Map())).toBe('Heart failure');
    expect(sayFact('weight', new Map([['weight', 'Weight']]))).toBe('Weight');
    expect(sayAnything(undefined)).toBe('none');
  });
});

describe('a plan that is asked for', () => {
  const wanted = { ...blank, protocol: 'a', start: '2026-12-07' };

  test('lacks nothing but a protocol and a day', () => {
    expect(Object.keys(wrongIn(blank))).toEqual(['protocol', 'start']);
    expect(wrongIn(wanted)).toEqual({});
  });

  test.each(['0', '-1', '1.5', 'many', '1000'])('cannot be of %s weeks', (weeks) => {
    expect(Object.keys(wrongIn({ ...wanted, weeks }))).toEqual(['weeks']);
  });

  test('takes arm and doses from the protocol they were chosen for', () => {
    const chosen = {
      a: { arm: 'low', doses: { induction: '56', later: '1,200', other: '' } },
      b: { doses: { induction: '84' } },
    };
    expect(choicesOf({ ...wanted, chosen }, 'a', ['mon'])).toEqual({
      days: ['mon'],
      arm: 'low',
      doseByPhase: { induction: { value: 56, unit: 'mg' } },
    });
    expect(choicesOf({ ...wanted, chosen }, 'b', ['mon'])).toEqual({
      days: ['mon'],
      doseByPhase: { induction: { value: 84, unit: 'mg' } },
    });
    expect(choicesOf(wanted, 'c', ['mon', 'thu'])).toEqual({ days: ['mon', 'thu'] });
  });
});

describe('a dose', () => {
  const mg = (value: number) => ({ value, unit: 'mg' }) as const;
  const plan = (of: object) => ({ dose: null, choices: [], ...of }) as never;

  test.each([
    [plan({ dose: mg(46) }), 46, true],
    [plan({ dose: mg(46) }), 45.9, false],
    // once a dose is chosen, another choice is outside the plan too
    [plan({ dose: mg(56), choices: [mg(56), mg(84)] }), 84, false],
    [plan({ choices: [mg(56), mg(84)] }), 84, true],
    [plan({ choices: [mg(56), mg(84)] }), 70, false],
    [plan({ range: { least: mg(50), most: mg(400) } }), 50, true],
    [plan({ range: { least: mg(50), most: mg(400) } }), 49.9, false],
    [plan({ range: { least: mg(50), most: mg(400) } }), 400, true],
    [plan({ range: { least: mg(50), most: mg(400) } }), 400.1, false],
    [plan({}), 1, false],
  ])(
    'of a plan is the one it names, one of its choices, or within its range (%#)',
    (of, dose, fits) => {
      expect(isPlanned(of, dose)).toBe(fits);
    },
  );
});
