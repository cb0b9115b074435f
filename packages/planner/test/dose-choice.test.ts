import { describe, expect, test } from 'vitest';
import {
  byWeight,
  choiceOf,
  choseDose,
  completed,
  doses,
  fixed,
  inMg,
  invent,
  invented,
  kg,
  mg,
  perKg,
  phase,
  plan,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  told,
  weekly,
} from './invent.js';
import { course, weighing } from './doses.js';

describe('a choice of doses', () => {
  const offered = course(choiceOf([28, 56]));

  test('that nobody made is shown, never made', () => {
    const first = session(plan(offered), 1);
    expect(first.dose).toBeNull();
    expect(first.choices).toEqual([
      { value: 28, unit: 'mg' },
      { value: 56, unit: 'mg' },
    ]);
    expect(plan(offered).totals).toMatchObject({
      planned: { sessions: 0 },
      conditional: { sessions: 2, dose: null },
    });
  });

  test('is taken where it was made', () => {
    expect(doses(plan(offered, { choices: { dose: inMg(56) } }))).toEqual([56, 56]);
    expect(doses(plan(offered, { choices: { doseBySession: { 2: inMg(28) } } }))).toEqual([
      null,
      28,
    ]);
    expect(doses(plan(offered, { choices: { doseByPhase: { induction: inMg(28) } } }))).toEqual([
      28, 28,
    ]);
    expect(doses(plan(offered, { events: [choseDose(2, 56)] }))).toEqual([null, 56]);
  });

  test('for one session wins over the course', () => {
    const choices = { dose: inMg(56), doseBySession: { 1: inMg(28) } };
    expect(doses(plan(offered, { choices }))).toEqual([28, 56]);
  });

  test.each([
    ['/choices/dose', { choices: { dose: inMg(40) } }],
    ['/choices/doseBySession/2', { choices: { doseBySession: { 2: inMg(40) } } }],
    ['/choices/doseByPhase/induction', { choices: { doseByPhase: { induction: inMg(40) } } }],
    ['/events/0/dose', { events: [choseDose(2, 40)] }],
  ])('that is not offered is refused at %s, with what is allowed', (path, rest) => {
    const refused = refusal(() => plan(offered, rest));
    expect(refused).toMatchObject({ code: 'DOSE_NOT_ALLOWED', path });
    expect(refused.hint).toContain('28 mg or 56 mg');
  });

  test('for a session the course does not have is refused', () => {
    expect(
      refusal(() => plan(offered, { choices: { doseBySession: { 3: inMg(28) } } })),
    ).toMatchObject({ path: '/choices/doseBySession/3' });
  });

  test('by body weight can be named per kilogram or in milligrams', () => {
    const perWeight = course({ amount: { kind: 'choice', oneOf: [perKg(0.5), perKg(1)] } });
    expect(doses(plan(perWeight, { choices: { dose: { value: 0.5, unit: 'mg/kg' } } }))).toEqual([
      30, 30,
    ]);
    expect(doses(plan(perWeight, { choices: { dose: inMg(60) } }))).toEqual([60, 60]);
  });
});

describe('a range of doses', () => {
  const ranged = (step?: number) =>
    course({
      amount: {
        kind: 'range',
        least: perKg(0.5),
        most: perKg(1),
        ...(step === undefined ? {} : { step: perKg(step) }),
      },
    });

  test('that nobody chose from is shown with its bounds', () => {
    expect(session(plan(ranged()), 1)).toMatchObject({
      dose: null,
      range: { least: inMg(30), most: inMg(60) },
    });
  });

  test.each([
    [29.9, false],
    [30, true],
    [60, true],
    [60.1, false],
  ])('takes %s mg: %s', (value, taken) => {
    const choose = () => plan(ranged(), { choices: { dose: inMg(value) } });
    expect(told(() => doses(choose()))).toEqual(
      taken ? [value, value] : { code: 'DOSE_NOT_ALLOWED', path: '/choices/dose' },
    );
  });

  test('in steps takes only a step', () => {
    const choose = (value: number) =>
      plan(ranged(0.1), { choices: { dose: { value, unit: 'mg/kg' } } });
    expect(doses(choose(0.7))).toEqual([42, 42]);
    expect(refusal(() => choose(0.75)).code).toBe('DOSE_NOT_ALLOWED');
  });

  test('given above it is found', () => {
    expect(rulesFound(plan(ranged(), { events: [completed(1, '2025-01-06', 61)] }))).toContain(
      'given-above-protocol',
    );
    expect(rulesFound(plan(ranged(), { events: [completed(1, '2025-01-06', 60)] }))).not.toContain(
      'given-above-protocol',
    );
  });
});

describe('bands', () => {
  const bands = (by: 'weight' | 'age', last = true) =>
    course({
      amount: {
        kind: 'bands',
        by,
        bands: [
          { below: 50, use: mg(20) },
          { below: 90, use: mg(40) },
          ...(last ? [{ use: mg(60) }] : []),
        ],
      },
    });

  test.each([
    [49.9, 20],
    [50, 40],
    [89.9, 40],
    [90, 60],
  ])('of weight end below their bound: at %s kg %s mg', (weight, dose) => {
    expect(doses(plan(bands('weight'), weighing(weight)))[0]).toBe(dose);
  });

  test.each([
    [49, 20],
    [50, 40],
  ])('of age: at %s years %s mg', (age, dose) => {
    expect(doses(plan(bands('age'), { patient: { age } }))[0]).toBe(dose);
  });

  test('of age change on a birthday inside the course', () => {
    expect(doses(plan(bands('age'), { patient: { birthDate: '1975-01-09' } }))).toEqual([20, 40]);
    expect(doses(plan(bands('age'), { patient: { birthDate: '1975-01-10' } }))).toEqual([20, 20]);
  });

  test('that do not reach so far leave a gap, not a guess', () => {
    expect(session(plan(bands('weight', false), weighing(90)), 1)).toMatchObject({
      dose: null,
      gap: 'no-band-for-weight',
    });
  });

  test.each(['weight', 'age'] as const)('of %s ask for it', (by) => {
    expect(refusal(() => plan(bands(by), { patient: {} }))).toMatchObject({
      code: 'FACT_MISSING',
      path: `/patient/${by}`,
    });
  });
});

describe('a dose as another protocol says', () => {
  const other = invent(phase('induction', single, { dose: byWeight(0.25) }), {
    id: 'other-protocol',
  });
  const borrowed = course({
    amount: { kind: 'from-protocol', protocol: 'other-protocol', ...invented },
  });

  test('is looked up there, phase by phase', () => {
    expect(doses(plan(borrowed, { protocols: () => other }))).toEqual([15, 15]);
  });

  test('that nobody handed over is refused', () => {
    expect(refusal(() => plan(borrowed))).toMatchObject({
      code: 'ID_UNKNOWN',
      path: '/protocol/phases/induction/dose/amount/protocol',
    });
  });

  test('without a dose for the phase is incomplete', () => {
    const empty = invent(phase('other', single), { id: 'other-protocol' });
    expect(refusal(() => plan(borrowed, { protocols: () => empty })).code).toBe(
      'PROTOCOL_INCOMPLETE',
    );
  });
});

describe('a dose the source leaves out', () => {
  test('is null with the gap, and dates are planned', () => {
    const gapped = invent(course({ amount: { kind: 'gap', gap: 'no-dose' } }), {
      gaps: [{ id: 'no-dose', says: 'No dose is given.', field: 'dose', blocks: 'dose' }],
    });
    const made = plan(gapped);
    expect(session(made, 1)).toMatchObject({ dose: null, gap: 'no-dose', date: '2025-01-06' });
    expect(made.gaps).toEqual(['no-dose: No dose is given.']);
    expect(made.totals.conditional.dose).toBeNull();
  });
});

describe('a dose for particular sessions or people', () => {
  const guarded = course(
    fixed(40, {
      asNeeded: [
        { when: { age: { from: 65 } }, amount: { kind: 'set', ...mg(20) } },
        { when: { session: { from: 2, below: 3 } }, amount: { kind: 'set', ...mg(30) } },
      ],
    }),
    3,
  );

  test.each([
    [64, [40, 30, 40]],
    [65, [20, 20, 20]],
  ])('at %s years is %j', (age, expected) => {
    expect(doses(plan(guarded, { patient: { age } }))).toEqual(expected);
  });

  test('asks for the fact that decides', () => {
    expect(refusal(() => plan(guarded, { patient: {} }))).toMatchObject({
      code: 'FACT_MISSING',
      path: '/patient/age',
    });
  });

  test.each([
    [{ sex: 'female' as const }, 'sex', { sex: 'female' as const }, { sex: 'male' as const }],
    [
      { ancestry: ['japanese' as const] },
      'ancestry',
      { ancestry: ['japanese'] },
      { ancestry: ['asian'] },
    ],
    [
      { hepaticImpairment: ['moderate' as const] },
      'hepaticImpairment',
      { hepaticImpairment: 'moderate' as const },
      { hepaticImpairment: 'mild' as const },
    ],
    [
      { setting: ['inpatient' as const] },
      'setting',
      { setting: 'inpatient' as const },
      { setting: 'outpatient' as const },
    ],
    [{ weight: { from: 80 } }, 'weight', { weight: kg(80) }, { weight: kg(79.9) }],
    [
      { bmi: { from: 30 } },
      'height',
      { weight: kg(90), height: { value: 170, unit: 'cm' as const } },
      { weight: kg(80), height: { value: 170, unit: 'cm' as const } },
    ],
  ])('by %j asks for %s, holds and does not hold', (when, fact, yes, no) => {
    const by = course(fixed(40, { asNeeded: [{ when, amount: { kind: 'set', ...mg(20) } }] }), 1);
    expect(doses(plan(by, { patient: yes }))).toEqual([20]);
    expect(doses(plan(by, { patient: no }))).toEqual([40]);
    const bare = fact === 'height' ? { weight: kg(90) } : {};
    expect(refusal(() => plan(by, { patient: bare }))).toMatchObject({
      code: 'FACT_MISSING',
      path: `/patient/${fact}`,
    });
  });

  test.each([
    [
      'antidepressant',
      { antidepressant: true },
      { antidepressant: true },
      { antidepressant: false },
    ],
    ['jurisdiction', { jurisdiction: ['CA'] }, { jurisdiction: 'CA-AB' }, { jurisdiction: 'US' }],
  ] as const)('by %s asks for the choice', (name, when, yes, no) => {
    const by = course(
      fixed(40, { asNeeded: [{ when: when as never, amount: { kind: 'set', ...mg(20) } }] }),
      1,
    );
    expect(doses(plan(by, { choices: yes }))).toEqual([20]);
    expect(doses(plan(by, { choices: no }))).toEqual([40]);
    expect(refusal(() => plan(by))).toMatchObject({
      code: 'FACT_MISSING',
      path: `/choices/${name}`,
    });
  });

  test('a guard that cannot hold asks for nothing', () => {
    const both = course(
      fixed(40, {
        asNeeded: [
          { when: { weight: { from: 80 }, age: { from: 65 } }, amount: { kind: 'set', ...mg(20) } },
        ],
      }),
      1,
    );
    expect(doses(plan(both, { patient: { age: 40 } }))).toEqual([40]);
  });
});

describe('cases of a dose', () => {
  const cases = phase('induction', weekly(2, { sessions: sessions(2) }), {
    dose: {
      cases: [
        { when: { age: { from: 65 } }, use: fixed(28) },
        { when: { age: { from: 18, below: 65 } }, use: fixed(56) },
      ],
    },
  });

  test('are taken by the first guard that holds', () => {
    expect(doses(plan(cases, { patient: { age: 65 } }))).toEqual([28, 28]);
    expect(doses(plan(cases, { patient: { age: 64 } }))).toEqual([56, 56]);
  });

  test('change on a birthday inside the course', () => {
    expect(doses(plan(cases, { patient: { birthDate: '1960-01-09' } }))).toEqual([56, 28]);
  });

  test('of which none holds leave the protocol incomplete', () => {
    const none = phase('induction', single, {
      dose: {
        cases: [
          { when: { sex: 'male' }, use: fixed(28) },
          { when: { weight: { from: 100 } }, use: fixed(56) },
        ],
      },
    });
    expect(refusal(() => plan(none, { patient: { sex: 'female', weight: kg(60) } }))).toMatchObject(
      { code: 'PROTOCOL_INCOMPLETE', path: '/protocol/phases/induction/dose' },
    );
  });
});
