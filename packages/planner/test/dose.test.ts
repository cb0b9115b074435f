import { describe, expect, test } from 'vitest';
import {
  byWeight,
  chain,
  choiceOf,
  choseDose,
  completed,
  doses,
  every,
  exactly,
  fixed,
  gatesOf,
  inMg,
  invent,
  kg,
  mg,
  perKg,
  phase,
  plan,
  q,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  told,
  tolerated,
  weekly,
  type DoseInput,
} from './invent.js';

const course = (dose: DoseInput, n = 2) =>
  phase('induction', weekly(2, { sessions: sessions(n) }), { dose });
const weighing = (value: number) => ({ patient: { weight: kg(value), age: 40 } });

describe('a fixed dose', () => {
  test('is the same at every weight', () => {
    expect(doses(plan(course(fixed(40)), weighing(45)))).toEqual([40, 40]);
    expect(doses(plan(course(fixed(40)), weighing(120)))).toEqual([40, 40]);
  });

  test('needs no weight', () => {
    expect(doses(plan(course(fixed(40)), { patient: {} }))).toEqual([40, 40]);
  });

  test('in micrograms is told in milligrams', () => {
    const micro: DoseInput = { amount: { kind: 'set', ...q(250, 'ug') } };
    expect(doses(plan(course(micro)))).toEqual([0.25, 0.25]);
  });
});

describe('a dose by body weight', () => {
  test('is multiplied exactly', () => {
    expect(session(plan(course(byWeight(0.5)), weighing(63)), 1)).toMatchObject({
      dose: { value: 31.5, unit: 'mg' },
      perWeight: { value: 0.5, unit: 'mg/kg' },
    });
    // 0.1 x 3 and 1.1 x 70.1 are not exact in binary
    expect(doses(plan(course(byWeight(0.1)), weighing(30.3)))[0]).toBe(3.03);
    expect(doses(plan(course(byWeight(1.1)), weighing(70.1)))[0]).toBe(77.11);
  });

  test('without a weight is refused and asks for it', () => {
    expect(refusal(() => plan(course(byWeight(0.5)), { patient: {} }))).toMatchObject({
      code: 'FACT_MISSING',
      path: '/patient/weight',
    });
  });

  test('counts a weight above the most that counts as that', () => {
    const limited = byWeight(0.5, {
      weight: { means: 'actual', most: q(100, 'kg'), ...mgProvenance },
    });
    expect(doses(plan(course(limited), weighing(99)))[0]).toBe(49.5);
    expect(doses(plan(course(limited), weighing(100)))[0]).toBe(50);
    expect(doses(plan(course(limited), weighing(101)))[0]).toBe(50);
  });

  test('shows its arithmetic', () => {
    expect(session(plan(course(byWeight(0.5)), weighing(63)), 1).because.join(' ')).toContain(
      '0.5 mg/kg x 63 kg = 31.5 mg',
    );
  });
});

const mgProvenance = { basis: 'project', verification: 'primary', cite: 'invented' } as const;

describe('a dose by time', () => {
  test('is exact over a third of an hour', () => {
    const rate: DoseInput = { amount: { kind: 'set', ...q(0.5, 'mg/kg/h') }, over: q(40, 'min') };
    expect(doses(plan(course(rate)))[0]).toBe(20);
    const flat: DoseInput = { amount: { kind: 'set', ...q(27, 'mg/h') }, over: q(20, 'min') };
    expect(doses(plan(course(flat)))[0]).toBe(9);
  });

  test('without a length is refused as incomplete, never taken for an hour', () => {
    const rate: DoseInput = { amount: { kind: 'set', ...q(27, 'mg/h') } };
    expect(refusal(() => plan(course(rate))).code).toBe('PROTOCOL_INCOMPLETE');
  });
});

describe('rounding', () => {
  const rounded = (mode: 'nearest' | 'down' | 'up', to = 5) =>
    byWeight(0.5, { round: { to: mg(to), mode } });

  test.each([
    ['nearest', 64, 30],
    ['nearest', 65, 35],
    ['nearest', 66, 35],
    ['down', 69.9, 30],
    ['down', 70, 35],
    ['up', 60, 30],
    ['up', 60.1, 35],
  ] as const)('%s of half a milligram for each of %s kg is %s mg', (mode, weight, dose) => {
    expect(doses(plan(course(rounded(mode)), weighing(weight)))[0]).toBe(dose);
  });

  test('to a tenth keeps a number that is already one', () => {
    expect(doses(plan(course(rounded('down', 0.1)), weighing(60.6)))[0]).toBe(30.3);
  });

  test('is told with its reason', () => {
    const because = session(plan(course(rounded('down')), weighing(69.9)), 1).because.join(' ');
    expect(because).toContain('34.95 mg');
    expect(because).toContain('Rounded to 30 mg');
  });

  test('to milliliters makes the volume such a multiple, and the dose what it holds', () => {
    const volume = byWeight(0.5, {
      strengths: [q(10, 'mg/mL')],
      round: { to: q(0.5, 'mL'), mode: 'down' },
    });
    const first = session(plan(course(volume), weighing(66)), 1);
    expect(first.volumes).toMatchObject([{ volume: { value: 3, unit: 'mL' }, holds: inMg(30) }]);
    expect(first.dose).toEqual(inMg(30));
  });
});

describe('a cap', () => {
  test.each([
    [79, 39.5],
    [80, 40],
    [81, 40],
  ])('in milligrams at %s kg gives %s mg', (weight, dose) => {
    const capped = byWeight(0.5, { cap: [mg(40)] });
    expect(doses(plan(course(capped), weighing(weight)))[0]).toBe(dose);
  });

  test('is told with its reason', () => {
    const because = session(
      plan(course(byWeight(0.5, { cap: [mg(40)] })), weighing(90)),
      1,
    ).because.join(' ');
    expect(because).toContain('Capped at 40 mg');
  });

  test('by weight caps a fixed dose', () => {
    const capped = fixed(40, { cap: [perKg(0.5)] });
    expect(doses(plan(course(capped), weighing(80)))[0]).toBe(40);
    expect(doses(plan(course(capped), weighing(79)))[0]).toBe(39.5);
  });

  test('in milliliters holds at the strength a source names', () => {
    const capped = byWeight(1, { strengths: [q(50, 'mg/mL')], cap: [q(1, 'mL')] });
    expect(doses(plan(course(capped), weighing(50)))[0]).toBe(50);
    expect(doses(plan(course(capped), weighing(51)))[0]).toBe(50);
  });

  test('in milliliters holds at the strength somebody chose', () => {
    const capped = byWeight(1, { cap: [q(1, 'mL')] });
    const chosen = plan(course(capped), {
      ...weighing(60),
      choices: { strength: { value: 50, unit: 'mg/mL' } },
    });
    expect(session(chosen, 1)).toMatchObject({
      dose: inMg(50),
      volumes: [{ volume: { value: 1, unit: 'mL' } }],
    });
  });

  test('in milliliters that no strength lets anybody check is found', () => {
    expect(rulesFound(plan(course(byWeight(1, { cap: [q(1, 'mL')] }))))).toContain(
      'cap-not-checked',
    );
  });

  test('is kept by rounding down, even where the protocol rounds up', () => {
    const capped = byWeight(0.5, { cap: [mg(42)], round: { to: mg(5), mode: 'up' } });
    expect(doses(plan(course(capped), weighing(81)))[0]).toBe(40);
    expect(doses(plan(course(capped), weighing(70)))[0]).toBe(35);
  });

  test('holds for the milligrams the syringe really holds', () => {
    // 40 mg at 30 mg/mL is 1.333 mL; 40.2 mg at 1.34 mL would be above the cap
    const capped = fixed(40.1, { strengths: [q(30, 'mg/mL')], cap: [mg(40.1)] });
    const { volumes } = session(plan(course(capped)), 1);
    expect(volumes).toMatchObject([{ volume: { value: 1.33 }, holds: inMg(39.9) }]);
    const free = session(plan(course(fixed(40.1, { strengths: [q(30, 'mg/mL')] }))), 1);
    expect(free.volumes).toMatchObject([{ volume: { value: 1.34 }, holds: inMg(40.2) }]);
  });

  test('holds for the sum of what several syringes hold', () => {
    const part = (id: string) => ({ id, title: id });
    const capped = fixed(40, {
      strengths: [q(30, 'mg/mL')],
      cap: [mg(40)],
      parts: [part('first'), part('second')],
    });
    const { volumes = [] } = session(plan(course(capped)), 1);
    expect(volumes).toHaveLength(2);
    expect(volumes.reduce((sum, one) => sum + one.holds.value, 0)).toBeLessThanOrEqual(40);
  });

  test('of several is the lowest', () => {
    const capped = byWeight(1, { cap: [mg(80), perKg(0.9), mg(70)] });
    expect(doses(plan(course(capped), weighing(60)))[0]).toBe(54);
    expect(doses(plan(course(capped), weighing(90)))[0]).toBe(70);
  });
});

describe('a choice of doses', () => {
  const offered = course(choiceOf([28, 56]));

  test('that nobody made is shown, never made', () => {
    const first = session(plan(offered), 1);
    expect(first.dose).toBeNull();
    expect(first.choices).toEqual([
      { value: 28, unit: 'mg' },
      { value: 56, unit: 'mg' },
    ]);
    expect(plan(offered).totals.planned).toEqual({ sessions: 2, dose: null });
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

describe('a dose carried forward', () => {
  const carry: DoseInput = { amount: { kind: 'carry', ...mgProvenance } };
  const carried = chain(
    phase('induction', weekly(2, { sessions: sessions(2) }), { dose: choiceOf([28, 56]) }),
    phase('maintenance', weekly(1, { sessions: sessions(2) }), { dose: carry }),
  );

  test('is the dose of the phase before', () => {
    expect(doses(plan(carried, { choices: { dose: inMg(56) } }))).toEqual([56, 56, 56, 56]);
  });

  test('from a choice nobody made is not made either', () => {
    expect(session(plan(carried), 3)).toMatchObject({ dose: null });
  });

  test('is what was really given', () => {
    const events = [completed(1, '2025-01-06', 28), completed(2, '2025-01-09', 56)];
    expect(doses(plan(carried, { events }))).toEqual([28, 56, 56, 56]);
  });

  test('follows the weight when it was planned by weight and given so', () => {
    const byKg = chain(
      phase('induction', single, { dose: byWeight(0.5) }),
      phase('maintenance', weekly(1, { sessions: sessions(1) }), { dose: carry }),
    );
    const events = [
      completed(1, '2025-01-06'),
      { type: 'facts-changed' as const, date: '2025-01-07', facts: { weight: kg(80) } },
    ];
    expect(doses(plan(byKg, { events }))).toEqual([30, 40]);
  });

  test('stays as given when less was given than planned', () => {
    const byKg = chain(
      phase('induction', single, { dose: byWeight(0.5) }),
      phase('maintenance', weekly(1, { sessions: sessions(1) }), { dose: carry }),
    );
    expect(doses(plan(byKg, { events: [completed(1, '2025-01-06', 24)] }))).toEqual([24, 24]);
  });

  test('when the course begins with it offers what the phase before offers', () => {
    const begun = plan(carried, { choices: { from: 'maintenance' } });
    expect(session(begun, 1).choices?.map((one) => one.value)).toEqual([28, 56]);
    expect(doses(plan(carried, { choices: { from: 'maintenance', dose: inMg(28) } }))).toEqual([
      28, 28,
    ]);
  });
});

describe('a dose as another protocol says', () => {
  const other = invent(phase('induction', single, { dose: byWeight(0.25) }), {
    id: 'other-protocol',
  });
  const borrowed = course({
    amount: { kind: 'from-protocol', protocol: 'other-protocol', ...mgProvenance },
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
    expect(made.totals.planned.dose).toBeNull();
  });
});

describe('the first dose', () => {
  const titrated = choiceOf([28, 56], { first: { kind: 'set', ...mg(28) } });

  test('is the first session of the phase alone', () => {
    expect(doses(plan(course(titrated, 3), { choices: { dose: inMg(56) } }))).toEqual([28, 56, 56]);
  });

  test('refuses another dose for that session', () => {
    expect(
      refusal(() => plan(course(titrated), { choices: { doseBySession: { 1: inMg(56) } } })),
    ).toMatchObject({ code: 'DOSE_NOT_ALLOWED', path: '/choices/doseBySession/1' });
  });

  test('of a later phase waits for its first session too', () => {
    const made = plan(
      chain(
        phase('before', single),
        phase('later', weekly(1, { sessions: sessions(2) }), { dose: titrated }),
      ),
      {
        events: [
          completed(1, '2025-01-06'),
          { type: 'session-missed', session: 2, date: '2025-01-13' },
        ],
      },
    );
    expect(session(made, 3).dose).toEqual(inMg(28));
  });

  test('waits for the first session that really takes place', () => {
    const made = plan(course(titrated, 3), {
      events: [{ type: 'session-missed', session: 1, date: '2025-01-06' }],
    });
    expect(session(made, 2).dose).toEqual(inMg(28));
    expect(session(made, 3).choices?.map((one) => one.value)).toEqual([28, 56]);
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

describe('a change tied to the session before', () => {
  const tied = course(
    choiceOf([28, 56, 84], {
      first: { kind: 'set', ...mg(28) },
      change: {
        tiedTo: 'session-before',
        stepMost: mg(28),
        says: 'By how the last one went.',
        ...mgProvenance,
      },
    }),
    4,
  );

  test('is conditional until that session is over', () => {
    const made = plan(tied, { choices: { doseBySession: { 2: inMg(56) } } });
    expect(session(made, 2)).toMatchObject({ state: 'conditional', gate: 'dose-before' });
    const after = plan(tied, {
      choices: { doseBySession: { 2: inMg(56) } },
      events: [completed(1, '2025-01-06')],
    });
    expect(session(after, 2)).toMatchObject({ state: 'planned', dose: inMg(56) });
  });

  test('to the dose of the session before is no change', () => {
    const made = plan(tied, { choices: { dose: inMg(28) } });
    expect(states(made)).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  test('rises by at most one step', () => {
    expect(
      refusal(() => plan(tied, { choices: { doseBySession: { 2: inMg(84) } } })),
    ).toMatchObject({ code: 'DOSE_NOT_ALLOWED', path: '/choices/doseBySession/2' });
    expect(session(plan(tied), 2).choices?.map((one) => one.value)).toEqual([28, 56]);
  });

  test('climbs step by step to a dose wanted for the whole course', () => {
    const made = plan(tied, { choices: { dose: inMg(84) } });
    expect(doses(made)).toEqual([28, 56, 84, 84]);
    expect(states(made)).toEqual(['planned', 'conditional', 'conditional', 'conditional']);
  });

  test('counts from what was really given', () => {
    const made = plan(tied, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-09', 56)],
    });
    expect(session(made, 3).choices?.map((one) => one.value)).toEqual([28, 56, 84]);
  });

  test('after a missed session counts from the last one given', () => {
    const made = plan(tied, {
      events: [
        completed(1, '2025-01-06'),
        { type: 'session-missed', session: 2, date: '2025-01-09' },
      ],
    });
    expect(session(made, 3).choices?.map((one) => one.value)).toEqual([28, 56]);
  });
});

describe('a lower dose for those who tolerate it poorly', () => {
  const reducible = course(fixed(40, { reduceTo: { ...mg(20), for: 'tolerability' } }), 3);

  test('is offered after a poorly tolerated session, and nobody chooses it silently', () => {
    const made = plan(reducible, {
      events: [completed(1, '2025-01-06'), tolerated('2025-01-06', true)],
    });
    expect(session(made, 2)).toMatchObject({ dose: null });
    expect(session(made, 2).choices?.map((one) => one.value)).toEqual([40, 20]);
  });

  test('is not offered after a well tolerated one', () => {
    const made = plan(reducible, {
      events: [completed(1, '2025-01-06'), tolerated('2025-01-06', false)],
    });
    expect(session(made, 2).dose).toEqual(inMg(40));
  });

  test('once given is kept', () => {
    const made = plan(reducible, {
      events: [
        completed(1, '2025-01-06'),
        tolerated('2025-01-06', true),
        choseDose(2, 20),
        completed(2, '2025-01-09'),
      ],
    });
    expect(doses(made)).toEqual([40, 20, 20]);
    expect(session(made, 3).state).toBe('planned');
  });

  test('cannot be chosen for the first session', () => {
    expect(
      refusal(() => plan(reducible, { choices: { doseBySession: { 1: inMg(20) } } })).code,
    ).toBe('DOSE_NOT_ALLOWED');
  });
});

describe('a new weight', () => {
  const byKg = phase('induction', every(exactly(1, 'wk'), { sessions: sessions(3) }), {
    dose: byWeight(0.5),
  });
  const heavier = (date: string) => ({
    type: 'facts-changed' as const,
    date,
    facts: { weight: kg(80) },
  });

  test('counts from its day on', () => {
    expect(doses(plan(byKg, { events: [heavier('2025-01-13')] }))).toEqual([30, 40, 40]);
    expect(doses(plan(byKg, { events: [heavier('2025-01-14')] }))).toEqual([30, 30, 40]);
  });

  test('never changes what was given before it was known', () => {
    const events = [completed(1, '2025-01-06'), completed(2, '2025-01-13'), heavier('2025-01-13')];
    expect(doses(plan(byKg, { events }))).toEqual([30, 30, 40]);
  });

  test('is told', () => {
    expect(rulesFound(plan(byKg, { events: [heavier('2025-01-13')] }))).toContain('weight-changed');
  });
});

describe('what was given', () => {
  test('stands in the plan, whatever was planned', () => {
    const made = plan(course(fixed(40)), { events: [completed(1, '2025-01-06', 35)] });
    expect(doses(made)).toEqual([35, 40]);
    expect(made.totals.completed.dose).toEqual(inMg(35));
  });

  test('above the protocol is found', () => {
    const rules = (given: number) =>
      rulesFound(plan(course(fixed(40)), { events: [completed(1, '2025-01-06', given)] }));
    expect(rules(40)).not.toContain('given-above-protocol');
    expect(rules(40.1)).toContain('given-above-protocol');
  });

  test('of a dose nobody had chosen must be said', () => {
    expect(
      refusal(() => plan(course(choiceOf([28, 56])), { events: [completed(1, '2025-01-06')] })),
    ).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/0/dose' });
  });

  test('several times a day is summed in the totals', () => {
    const thrice = course(fixed(10, { timesPerDay: q(3, '/d') }));
    expect(session(plan(thrice), 1)).toMatchObject({ dose: inMg(10), timesPerDay: 3 });
    expect(plan(thrice).totals.planned.dose).toEqual(inMg(60));
  });

  test('waits name what they wait for', () => {
    expect(gatesOf(plan(course(fixed(40))))).toEqual([undefined, undefined]);
  });
});
