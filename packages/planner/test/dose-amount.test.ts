import { describe, expect, test } from 'vitest';
import {
  byWeight,
  completed,
  doses,
  every,
  exactly,
  fixed,
  inMg,
  invented,
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
  type DoseInput,
} from './invent.js';
import { course, weighing } from './doses.js';

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
      weight: { means: 'actual', most: q(100, 'kg'), ...invented },
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
    expect(volumes.reduce((sum, volume) => sum + volume.holds.value, 0)).toBeLessThanOrEqual(40);
  });

  test('of several is the lowest', () => {
    const capped = byWeight(1, { cap: [mg(80), perKg(0.9), mg(70)] });
    expect(doses(plan(course(capped), weighing(60)))[0]).toBe(54);
    expect(doses(plan(course(capped), weighing(90)))[0]).toBe(70);
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
