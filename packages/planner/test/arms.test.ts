import { describe, expect, test } from 'vitest';
import {
  chain,
  choiceOf,
  choseDose,
  dates,
  doses,
  fixed,
  inMg,
  invent,
  phase,
  plan,
  refusal,
  session,
  sessions,
  single,
  weekly,
  completed,
  type PhaseInput,
} from './invent.js';

const arms = [
  { id: 'low', title: 'Low', role: 'active' as const },
  { id: 'high', title: 'High', role: 'active' as const },
  { id: 'control', title: 'Control', role: 'control' as const },
  { id: 'described', title: 'Described', role: 'comparator' as const, plannable: false },
];
const trial = (...phases: PhaseInput[]) => invent(chain(...phases), { arms });
const twice = weekly(2, { sessions: sessions(2) });
const byArm = {
  cases: [
    { when: { arm: ['low'] }, use: fixed(20) },
    { when: { arm: ['high'] }, use: fixed(40) },
    { when: { arm: ['control'] }, use: fixed(1) },
  ],
};

describe('arms that nobody named', () => {
  test('share what they have in common', () => {
    const course = plan(trial(phase('induction', twice)));
    expect(doses(course)).toEqual([40, 40]);
    expect(course.arm).toBeUndefined();
  });

  test('that differ in dose leave it open, with the dose of each active arm', () => {
    const course = plan(trial(phase('induction', twice, { dose: byArm })));
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09']);
    expect(session(course, 1)).toMatchObject({
      dose: null,
      choices: [
        { value: 20, unit: 'mg', arm: 'low' },
        { value: 40, unit: 'mg', arm: 'high' },
      ],
    });
  });

  test('that differ in what they offer show what each does', () => {
    const course = plan(
      trial(
        phase('induction', single, {
          dose: {
            cases: [
              { when: { arm: ['low'] }, use: choiceOf([10, 20]) },
              { when: { arm: ['high'] }, use: choiceOf([30, 40]) },
            ],
          },
        }),
      ),
    );
    expect(session(course, 1).dose).toBeNull();
    expect(session(course, 1).choices?.map((choice) => choice.value)).toEqual([10, 20, 30, 40]);
  });

  test('take a dose that one of them has', () => {
    const protocol = trial(phase('induction', twice, { dose: byArm }));
    expect(doses(plan(protocol, { choices: { dose: inMg(40) } }))).toEqual([40, 40]);
    expect(doses(plan(protocol, { choices: { doseBySession: { 2: inMg(20) } } }))).toEqual([
      null,
      20,
    ]);
    expect(doses(plan(protocol, { events: [choseDose(1, 40)] }))).toEqual([40, null]);
  });

  test('refuse a dose that none of them has', () => {
    const protocol = trial(phase('induction', twice, { dose: byArm }));
    for (const [rest, path] of [
      [{ choices: { dose: inMg(30) } }, '/choices/dose'],
      [{ choices: { doseBySession: { 2: inMg(30) } } }, '/choices/doseBySession/2'],
      [{ events: [choseDose(1, 30)] }, '/events/0/dose'],
    ] as const) {
      expect(refusal(() => plan(protocol, rest))).toMatchObject({ code: 'DOSE_NOT_ALLOWED', path });
    }
  });

  test('take a dose that all of them offer', () => {
    const shared = trial(phase('induction', twice, { dose: choiceOf([20, 40]) }));
    expect(doses(plan(shared, { choices: { dose: inMg(40) } }))).toEqual([40, 40]);
    expect(doses(plan(shared, { choices: { doseBySession: { 1: inMg(20) } } }))).toEqual([
      20,
      null,
    ]);
    expect(refusal(() => plan(shared, { choices: { doseBySession: { 1: inMg(30) } } })).code).toBe(
      'DOSE_NOT_ALLOWED',
    );
  });

  const dated = {
    cases: [
      { when: { arm: ['low'] }, use: twice },
      { when: { arm: ['high'] }, use: weekly(3, { sessions: sessions(3) }) },
    ],
  };

  test('that differ in dates are refused, naming the arms', () => {
    const refused = refusal(() => plan(trial(phase('induction', dated))));
    expect(refused).toMatchObject({ code: 'FACT_MISSING', path: '/choices/arm' });
    expect(refused.reason).toContain('low, high');
  });

  test('that part ways later are planned as far as they go together', () => {
    const course = plan(trial(phase('induction', single), phase('maintenance', dated)));
    expect(dates(course)).toEqual(['2025-01-06']);
    expect(course.pending).toMatchObject([
      { gate: 'arm', needs: ['arm'], outcomes: ['low', 'high'] },
    ]);
  });

  test('one of which goes through a phase of its own are planned as far as they go together', () => {
    const course = plan(
      trial(
        phase('induction', single),
        phase('boost', single, { when: { arm: ['high'] } }),
        phase('taper', single),
      ),
    );
    expect(dates(course)).toEqual(['2025-01-06']);
    expect(course.pending).toMatchObject([{ gate: 'arm' }]);
  });
});

describe('an arm that was named', () => {
  const protocol = trial(phase('induction', twice, { dose: byArm }));

  test('is planned', () => {
    const course = plan(protocol, { choices: { arm: 'high' } });
    expect(doses(course)).toEqual([40, 40]);
    expect(course.arm).toBe('high');
    expect(session(course, 1).arm).toBe('high');
  });

  test('may be a control, which is never planned unnamed', () => {
    expect(doses(plan(protocol, { choices: { arm: 'control' } }))).toEqual([1, 1]);
  });

  test('that is only described cannot be planned', () => {
    expect(refusal(() => plan(protocol, { choices: { arm: 'described' } }))).toMatchObject({
      code: 'PROTOCOL_INCOMPLETE',
      path: '/choices/arm',
    });
  });

  test('that does not exist is refused with those that do', () => {
    const refused = refusal(() => plan(protocol, { choices: { arm: 'middle' } }));
    expect(refused).toMatchObject({ code: 'ID_UNKNOWN', path: '/choices/arm' });
    expect(refused.hint).toContain('low, high, control');
  });

  test('by event counts like one named before, and wins over it', () => {
    const events = [{ type: 'arm-assigned' as const, date: '2025-01-05', arm: 'low' }];
    expect(doses(plan(protocol, { events }))).toEqual([20, 20]);
    expect(doses(plan(protocol, { choices: { arm: 'high' }, events }))).toEqual([20, 20]);
  });

  test('by an event that names none is refused where the event stands', () => {
    expect(
      refusal(() =>
        plan(protocol, {
          events: [
            completed(1, '2025-01-06', 20),
            { type: 'arm-assigned', date: '2025-01-06', arm: 'middle' },
          ],
        }),
      ),
    ).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/1/arm' });
  });

  test('leaves out phases of other arms', () => {
    const own = trial(
      phase('induction', single),
      phase('boost', single, { when: { arm: ['high'] } }),
      phase('taper', single),
    );
    const phases = (arm: string) => plan(own, { choices: { arm } }).sessions.map((s) => s.phase);
    expect(phases('high')).toEqual(['induction', 'boost', 'taper']);
    expect(phases('low')).toEqual(['induction', 'taper']);
  });
});

describe('a protocol with one active arm', () => {
  test('needs no name for it', () => {
    const course = plan(invent(phase('induction', single), { arms: arms.slice(1, 3) }));
    expect(course.arm).toBe('high');
  });
});
