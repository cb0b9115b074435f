/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { describe, expect, test } from 'vitest';
import type { Criterion, ObservationTest } from '@openketamine/model';
import { invented, makeRule, outcomeOf, screenWith, systolic } from './rules.js';

function above(value: number, more: Partial<ObservationTest> = {}): Criterion {
  return {
    observation: 'systolic-blood-pressure',
    is: '>',
    value,
    unit: 'mm[Hg]',
    against: 'value',
    ...invented,
    ...more,
  };
}

const preDose = above(140, { context: 'pre-dose' });
const resting = above(140, { context: 'rest' });

describe('which readings count', () => {
  test('before a dose: those marked so, and those of the day that are not marked as of during or after it', () => {
    const outcome = (more: object) =>
      outcomeOf(preDose, { observations: [systolic(150, '09:00', more)] });
    expect(outcome({})).toBe('met');
    expect(outcome({ context: ['pre-dose'] })).toBe('met');
    expect(outcome({ context: ['rest'] })).toBe('met');
    for (const context of ['during', 'post-dose', 'discharge'])
      expect(outcome({ context: [context] })).toBe('unknown');
    expect(outcome({ at: '2026-01-04T09:00:00-05:00' })).toBe('unknown');
    expect(outcome({ at: '2026-01-04T09:00:00-05:00', context: ['pre-dose'] })).toBe('unknown');
  });

  test('without a time only where the record says that it was before the dose', () => {
    const reading = {
      code: 'systolic-blood-pressure',
      value: { value: 150, unit: 'mm[Hg]' as const },
    };
    expect(outcomeOf(preDose, { observations: [reading] })).toBe('unknown');
    expect(outcomeOf(preDose, { observations: [{ ...reading, context: ['pre-dose'] }] })).toBe(
      'met',
    );
    expect(outcomeOf(above(140), { observations: [reading] })).toBe('met');
  });

  test('at rest: all that are not marked as of during or after a dose', () => {
    const outcome = (more: object) =>
      outcomeOf(resting, { observations: [systolic(150, '09:00', more)] });
    expect(outcome({})).toBe('met');
    expect(outcome({ context: ['pre-dose'] })).toBe('met');
    expect(outcome({ context: ['during'] })).toBe('unknown');
    expect(outcome({ context: ['rest', 'post-dose'] })).toBe('unknown');
  });

  test('of a named circumstance only those marked so', () => {
    const discharge = above(140, { context: 'discharge' });
    expect(outcomeOf(discharge, { observations: [systolic(150, '09:00')] })).toBe('unknown');
    expect(
      outcomeOf(discharge, { observations: [systolic(150, '09:00', { context: ['discharge'] })] }),
    ).toBe('met');
  });

  test('none that were entered in error or cancelled', () => {
    for (const status of ['entered-in-error', 'cancelled'] as const) {
      expect(outcomeOf(above(140), { observations: [systolic(150, '09:00', { status })] })).toBe(
        'unknown',
      );
    }
    expect(
      outcomeOf(above(140), { observations: [systolic(150, '09:00', { status: 'amended' })] }),
    ).toBe('met');
  });

  test('none of the future', () => {
    expect(outcomeOf(above(140), { observations: [systolic(150, '10:01')] })).toBe('unknown');
    expect(outcomeOf(above(140), { observations: [systolic(150, '10:00')] })).toBe('met');
  });
});

describe('freshness', () => {
  const fresh = above(140, { freshness: { value: 7, unit: 'd', ...invented } });
  const bySite = above(140, { freshness: { value: { site: 'age' }, unit: 'd', basis: 'site' } });
  const on = (day: string) => ({ observations: [{ ...systolic(150, '09:00'), at: day }] });

  test('holds through its last day and not past it', () => {
    expect(outcomeOf(fresh, on('2025-12-29'))).toBe('met');
    expect(outcomeOf(fresh, on('2025-12-28'))).toBe('unknown');
  });

  test('cannot be judged without a time', () => {
    expect(
      outcomeOf(fresh, {
        observations: [{ code: 'systolic-blood-pressure', value: { value: 150, unit: 'mm[Hg]' } }],
      }),
    ).toBe('unknown');
  });

  test('set by the site counts once it is set; the day itself always counts', () => {
    expect(outcomeOf(bySite, on('2026-01-05'))).toBe('met');
    expect(outcomeOf(bySite, on('2026-01-04'))).toBe('unknown');
    const site = { age: { value: 7, unit: 'd' } };
    expect(outcomeOf(bySite, on('2026-01-04'), { site })).toBe('met');
    expect(outcomeOf(bySite, on('2025-12-28'), { site })).toBe('unknown');
  });
});

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

describe('what is compared', () => {
  const baseline = systolic(120, '08:00', { context: ['baseline'] });

  test('the change from the baseline, as a difference', () => {
    const rise = above(20, { against: 'baseline-difference' });
    expect(outcomeOf(rise, { observations: [baseline, systolic(140, '09:00')] })).toBe('not-met');
    expect(outcomeOf(rise, { observations: [baseline, systolic(141, '09:00')] })).toBe('met');
    const [open] = screenWith([makeRule('r', rise)], {
      observations: [systolic(141, '09:00')],
    }).findings;
    expect(open).toMatchObject({
      outcome: 'unknown',
      missing: ['systolic-blood-pressure.baseline'],
    });
  });

  test('the change from the baseline, in percent', () => {
    const rise = above(20, { unit: '%', against: 'baseline-percent' });
    expect(outcomeOf(rise, { observations: [baseline, systolic(144, '09:00')] })).toBe('not-met');
    expect(outcomeOf(rise, { observations: [baseline, systolic(145, '09:00')] })).toBe('met');
    expect(
      outcomeOf(rise, {
        observations: [systolic(0, '08:00', { context: ['baseline'] }), systolic(145, '09:00')],
      }),
    ).toBe('unknown');
  });

  test('the latest of several baselines', () => {
    const rise = above(20, { against: 'baseline-difference' });
    const later = systolic(130, '08:30', { context: ['baseline'] });
    expect(outcomeOf(rise, { observations: [baseline, later, systolic(145, '09:00')] })).toBe(
      'not-met',
    );
  });

  test('the change from the reading before', () => {
    const falling: Criterion = above(0, { against: 'previous-difference', is: '<' });
    expect(
      outcomeOf(falling, { observations: [systolic(140, '09:00'), systolic(139, '09:10')] }),
    ).toBe('met');
    expect(
      outcomeOf(falling, { observations: [systolic(140, '09:00'), systolic(140, '09:10')] }),
    ).toBe('not-met');
    expect(outcomeOf(falling, { observations: [systolic(140, '09:00')] })).toBe('unknown');
  });

  test('the multiple of the upper limit of normal', () => {
    const raised: Criterion = {
      observation: 'alt',
      is: '>=',
      value: 3,
      unit: '{ULN}',
      against: 'upper-limit-of-normal',
      ...invented,
    };
    const alt = (value: number, unit: string, more: object = {}) => ({
      observations: [{ code: 'alt', value: { value, unit: unit as 'U/L' }, ...more }],
    });
    expect(outcomeOf(raised, alt(120, 'U/L', { upperLimitOfNormal: 40 }))).toBe('met');
    expect(outcomeOf(raised, alt(119, 'U/L', { upperLimitOfNormal: 40 }))).toBe('not-met');
    expect(outcomeOf(raised, alt(3, '{ULN}'))).toBe('met');
    expect(outcomeOf(raised, alt(120, 'U/L', { upperLimitOfNormal: 0 }))).toBe('unknown');
    expect(
      outcomeOf(raised, { observations: [{ code: 'alt', value: 'high', upperLimitOfNormal: 40 }] }),
    ).toBe('unknown');
    const [open] = screenWith([makeRule('r', raised)], alt(120, 'U/L')).findings;
    expect(open?.missing).toEqual(['alt.upper-limit-of-normal']);
  });
});

describe('units', () => {
  const heavy: Criterion = {
    observation: 'creatinine',
    is: '>',
    value: 2,
    unit: 'mg/dL',
    against: 'value',
    ...invented,
  };
  const creatinine = (value: number, unit: string) => ({
    observations: [{ code: 'creatinine', value: { value, unit: unit as 'mg/dL' } }],
  });

  test('are converted through UCUM, exactly at the limit', () => {
    expect(outcomeOf(heavy, creatinine(0.02, 'mg/mL'))).toBe('not-met');
    expect(outcomeOf(heavy, creatinine(0.0201, 'mg/mL'))).toBe('met');
    expect(outcomeOf(heavy, creatinine(0.002, 'g/dL'))).toBe('not-met');
    expect(outcomeOf(heavy, creatinine(0.0021, 'g/dL'))).toBe('met');
  });

  test('of something else leave it open', () => {
    for (const unit of ['kg', 'mm[Hg]', 'mmol/L', '%'])
      expect(outcomeOf(heavy, creatinine(5, unit))).toBe('unknown');
  });

  test('that are not proportional are converted too', () => {
    const hot: Criterion = {
      observation: 'body-temperature',
      is: '>',
      value: 310,
      unit: 'Cel',
      against: 'value',
      ...invented,
    };
    expect(
      outcomeOf(hot, {
        observations: [{ code: 'body-temperature', value: { value: 311, unit: 'Cel' } }],
      }),
    ).toBe('met');
  });
});

describe('a limit that the site sets', () => {
  const bySite: Criterion = {
    observation: 'systolic-blood-pressure',
    is: '>=',
    value: { site: 'pause' },
    unit: 'mm[Hg]',
    against: 'value',
    basis: 'site',
  };

  test('has no default: until it is set the rule stays open and names it', () => {
    const [finding] = screenWith([makeRule('r', bySite)], {
      observations: [systolic(300, '09:00')],
    }).findings;
    expect(finding).toMatchObject({ outcome: 'unknown', missing: ['site:pause'] });
    const [both] = screenWith([makeRule('r', bySite)], {}).findings;
    expect(both?.missing).toEqual(['site:pause', 'systolic-blood-pressure']);
  });

  test('is asked for in words', () => {
    const { ask } = screenWith([makeRule('r', bySite)], { observations: [systolic(300, '09:00')] });
    expect(ask).toEqual([
      { fact: 'site:pause', question: 'What has the site set for pause?', decides: ['r'] },
    ]);
  });

  test('counts once it is set', () => {
    const site = { pause: { value: 180, unit: 'mm[Hg]' } };
    expect(outcomeOf(bySite, { observations: [systolic(180, '09:00')] }, { site })).toBe('met');
    expect(outcomeOf(bySite, { observations: [systolic(179, '09:00')] }, { site })).toBe('not-met');
    expect(outcomeOf(bySite, {}, { site })).toBe('unknown');
  });
});

describe('qualitative results', () => {
  const positive: Criterion = { observation: 'pregnancy-test', equals: ['positive'] };
  const result = (value: string | boolean, clock = '09:00') => ({
    code: 'pregnancy-test',
    value,
    at: `2026-01-05T${clock}:00-05:00`,
  });

  test('are compared without regard to case and spaces', () => {
    expect(outcomeOf(positive, { observations: [result(' Positive ')] })).toBe('met');
    expect(outcomeOf(positive, { observations: [result('negative')] })).toBe('not-met');
    expect(
      outcomeOf(
        { observation: 'pregnancy-test', equals: [true] },
        { observations: [result(true)] },
      ),
    ).toBe('met');
  });

  test('a number is no answer to a question of yes or no', () => {
    expect(
      outcomeOf(positive, { observations: [systolic(1, '09:00', { code: 'pregnancy-test' })] }),
    ).toBe('unknown');
  });

  test('the latest decides', () => {
    expect(
      outcomeOf(positive, {
        observations: [result('positive', '08:00'), result('negative', '09:00')],
      }),
    ).toBe('not-met');
    expect(
      outcomeOf(positive, {
        observations: [result('negative', '09:00'), result('positive', '09:00')],
      }),
    ).toBe('met');
  });

  test('name what they lack and what decided', () => {
    const [open] = screenWith([makeRule('r', positive)], {}).findings;
    expect(open?.missing).toEqual(['pregnancy-test']);
    const [met] = screenWith([makeRule('r', positive)], {
      observations: [result('positive')],
    }).findings;
    expect(met?.because).toEqual([
      { fact: 'pregnancy-test', value: 'positive at 2026-01-05T09:00:00-05:00', limit: 'positive' },
    ]);
  });
});

describe('scores', () => {
  const high: Criterion = { score: 'madrs', is: '>=', value: 20, unit: '{score}', ...invented };
  const madrs = (total: number, day = '2026-01-05') => ({ scale: 'madrs', total, at: day });

  test('the latest total decides', () => {
    expect(outcomeOf(high, { scores: [madrs(20)] })).toBe('met');
    expect(outcomeOf(high, { scores: [madrs(19)] })).toBe('not-met');
    expect(outcomeOf(high, { scores: [madrs(30, '2025-12-01'), madrs(10)] })).toBe('not-met');
    expect(outcomeOf(high, { scores: [madrs(30, '2026-01-06')] })).toBe('unknown');
    expect(outcomeOf(high, { scores: [{ ...madrs(30), status: 'entered-in-error' }] })).toBe(
      'unknown',
    );
    expect(outcomeOf(high, { scores: [{ scale: 'madrs', class: 'severe' }] })).toBe('unknown');
  });

  test('of one item is not the total', () => {
    const item: Criterion = {
      score: 'cssrs-screen',
      item: '4',
      is: '>=',
      value: 1,
      unit: '{score}',
      ...invented,
    };
    expect(outcomeOf(item, { scores: [{ scale: 'cssrs-screen', total: 5 }] })).toBe('unknown');
    expect(outcomeOf(item, { scores: [{ scale: 'cssrs-screen', item: '4', total: 1 }] })).toBe(
      'met',
    );
    const [open] = screenWith([makeRule('r', item)], {}).findings;
    expect(open?.missing).toEqual(['cssrs-screen.4']);
  });

  test('of a class', () => {
    const c: Criterion = { score: 'child-pugh', equals: ['C'] };
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', class: 'C' }] })).toBe('met');
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', class: 'B' }] })).toBe('not-met');
    expect(outcomeOf(c, { scores: [{ scale: 'child-pugh', total: 12 }] })).toBe('unknown');
    const [met] = screenWith([makeRule('r', c)], {
      scores: [{ scale: 'child-pugh', class: 'C', at: '2026-01-01' }],
    }).findings;
    expect(met?.because).toEqual([{ fact: 'child-pugh', value: 'C at 2026-01-01', limit: 'C' }]);
  });

  test('against a limit of the site', () => {
    const bySite: Criterion = {
      score: 'aldrete',
      is: '>=',
      value: { site: 'aldrete' },
      unit: '{score}',
      basis: 'site',
    };
    const [open] = screenWith([makeRule('r', bySite)], {
      scores: [{ scale: 'aldrete', total: 10 }],
    }).findings;
    expect(open?.missing).toEqual(['site:aldrete']);
    expect(
      outcomeOf(
        bySite,
        { scores: [{ scale: 'aldrete', total: 9 }] },
        { site: { aldrete: { value: 9, unit: '{score}' } } },
      ),
    ).toBe('met');
  });
});
