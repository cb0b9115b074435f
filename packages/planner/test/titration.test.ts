import { describe, expect, test } from 'vitest';
import {
  choseDose,
  completed,
  decided,
  doses,
  fallPercent,
  gate,
  inMg,
  invented,
  mg,
  missed,
  outcome,
  phase,
  plan,
  rated,
  refusal,
  rulesFound,
  session,
  sessions,
  states,
  tolerated,
  total,
  weekly,
  type DoseInput,
  type PhaseInput,
} from './invent.js';

type Titration = NonNullable<DoseInput['titration']>;

const steps: Titration['ladder'] = { kind: 'steps', steps: [mg(10), mg(20), mg(30)] };
const titrated = (
  trigger: Titration['trigger'],
  rest: Partial<Titration> = {},
  phaseRest: Partial<PhaseInput> = {},
  n = 4,
) =>
  phase('induction', weekly(2, { sessions: sessions(n) }), {
    dose: {
      amount: { kind: 'set', ...mg(10) },
      titration: { ladder: steps, trigger, ...rest },
    },
    ...phaseRest,
  });

describe('a dose that rises by session number', () => {
  test('rises at each session to the top and stays there, all of it planned', () => {
    const course = plan(titrated({ by: 'session', ...invented }));
    expect(doses(course)).toEqual([10, 20, 30, 30]);
    expect(states(course)).toEqual(Array(4).fill('planned'));
  });

  test('rises at every second session', () => {
    const course = plan(titrated({ by: 'session', everySessions: 2, ...invented }, {}, {}, 6));
    expect(doses(course)).toEqual([10, 10, 20, 20, 30, 30]);
  });

  test('rises by several steps at once, and reaches the top when fewer are left', () => {
    const four: Titration['ladder'] = {
      kind: 'steps',
      steps: [mg(10), mg(20), mg(30), mg(40)],
    };
    const course = plan(titrated({ by: 'session', ...invented }, { ladder: four, stepsAtOnce: 2 }));
    expect(doses(course)).toEqual([10, 30, 40, 40]);
  });

  test('does not skip the step of a session that was missed', () => {
    const course = plan(titrated({ by: 'session', ...invented }), {
      events: [completed(1, '2025-01-06'), missed(2, '2025-01-09')],
    });
    expect(session(course, 3).dose).toEqual(inMg(20));
  });

  test('begins at the bottom when the first session was missed', () => {
    const course = plan(titrated({ by: 'session', ...invented }), {
      events: [missed(1, '2025-01-06')],
    });
    expect(session(course, 2).dose).toEqual(inMg(10));
    expect(session(course, 3).dose).toEqual(inMg(20));
  });
});

describe('a dose that rises by increments', () => {
  const rising = (ceiling: number | null) =>
    titrated(
      { by: 'session', ...invented },
      {
        ladder: {
          kind: 'increment',
          start: mg(10),
          step: mg(10),
          ceiling: ceiling === null ? null : mg(ceiling),
          gap: 'no-ceiling',
        },
      },
      {},
      5,
    );

  test('rises to its ceiling', () => {
    expect(doses(plan(rising(30)))).toEqual([10, 20, 30, 30, 30]);
  });

  test('does not pass a ceiling that lies between two steps', () => {
    expect(doses(plan(rising(25)))).toEqual([10, 20, 20, 20, 20]);
  });

  test('without a ceiling stops with a gap beyond the doses the source names', () => {
    const course = plan(rising(null));
    expect(doses(course)).toEqual([10, 20, null, null, null]);
    expect(session(course, 3).gap).toBe('no-ceiling');
  });
});

describe('a dose that rises by a measure', () => {
  const byMeasure = titrated({
    by: 'measure',
    up: total('>', 20),
    taken: 'before-session',
    ...invented,
  });

  test('does not rise until the measure is known, and says so', () => {
    const course = plan(byMeasure);
    expect(doses(course)).toEqual([10, 10, 10, 10]);
    expect(states(course)).toEqual(['planned', 'conditional', 'conditional', 'conditional']);
    expect(session(course, 2).gate).toBe('step-up');
  });

  test.each([
    [21, 20],
    [20, 10],
  ])('at a total of %s the next dose is %s mg', (value, dose) => {
    const course = plan(byMeasure, {
      events: [completed(1, '2025-01-06'), rated(value, '2025-01-08')],
    });
    expect(session(course, 2)).toMatchObject({ dose: inMg(dose), state: 'planned' });
  });

  test('asks anew before each session', () => {
    const course = plan(byMeasure, {
      events: [completed(1, '2025-01-06'), rated(21, '2025-01-08'), completed(2, '2025-01-09')],
    });
    expect(session(course, 2).dose).toEqual(inMg(20));
    expect(session(course, 3)).toMatchObject({ dose: inMg(20), state: 'conditional' });
  });

  test('goes up when somebody decides so, conditional until the measure is known', () => {
    const course = plan(byMeasure, { choices: { doseBySession: { 2: inMg(20) } } });
    expect(session(course, 2)).toMatchObject({ dose: inMg(20), state: 'conditional' });
  });

  test('never goes up by two steps', () => {
    expect(
      refusal(() => plan(byMeasure, { choices: { doseBySession: { 2: inMg(30) } } })).code,
    ).toBe('DOSE_NOT_ALLOWED');
  });

  test('in percent of the baseline needs a baseline', () => {
    const byFall = titrated({
      by: 'measure',
      up: fallPercent('<', 50),
      taken: 'before-session',
      ...invented,
    });
    const events = [completed(1, '2025-01-06'), rated(16, '2025-01-08')];
    expect(session(plan(byFall, { events }), 2).state).toBe('conditional');
    const known = [rated(30, '2025-01-05', { baseline: true }), ...events];
    expect(session(plan(byFall, { events: known }), 2)).toMatchObject({
      state: 'planned',
      dose: inMg(20),
    });
  });
});

describe('a dose that rises by tolerability', () => {
  const byTolerability = titrated({ by: 'tolerability', ...invented });

  test('does not rise until it is known', () => {
    const course = plan(byTolerability);
    expect(doses(course)).toEqual([10, 10, 10, 10]);
    expect(states(course).slice(1)).toEqual(['conditional', 'conditional', 'conditional']);
  });

  test('rises after a session that was tolerated', () => {
    const course = plan(byTolerability, {
      events: [completed(1, '2025-01-06'), tolerated('2025-01-06')],
    });
    expect(session(course, 2)).toMatchObject({ dose: inMg(20), state: 'planned' });
  });

  test('does not rise after one that was not', () => {
    const course = plan(byTolerability, {
      events: [completed(1, '2025-01-06'), tolerated('2025-01-06', true)],
    });
    expect(session(course, 2)).toMatchObject({ dose: inMg(10), state: 'planned' });
    expect(rulesFound(course)).toContain('poorly-tolerated');
  });
});

describe('a dose that a clinician raises', () => {
  const byClinician = titrated({
    by: 'clinician',
    says: 'As the clinician sees fit.',
    ...invented,
  });

  test('stays until somebody decides', () => {
    expect(doses(plan(byClinician))).toEqual([10, 10, 10, 10]);
    expect(states(plan(byClinician))[1]).toBe('conditional');
  });

  test('rises by one step when it is chosen after the session before', () => {
    const course = plan(byClinician, {
      events: [completed(1, '2025-01-06'), choseDose(2, 20)],
    });
    expect(session(course, 2)).toMatchObject({ dose: inMg(20), state: 'planned' });
    expect(rulesFound(course)).not.toContain('given-above-protocol');
  });

  test('is not said to be above the protocol once that dose was given', () => {
    const course = plan(byClinician, {
      events: [completed(1, '2025-01-06'), choseDose(2, 20), completed(2, '2025-01-09')],
    });
    expect(session(course, 2).dose).toEqual(inMg(20));
    expect(rulesFound(course)).not.toContain('given-above-protocol');
  });

  test('between two steps stands on the lower one', () => {
    const course = plan(byClinician, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-09', 29.5)],
    });
    expect(session(course, 3).dose).toEqual(inMg(20));
  });

  test('stands on the step that was really given', () => {
    const course = plan(byClinician, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-09', 20)],
    });
    expect(session(course, 3).dose).toEqual(inMg(20));
  });
});

describe('steps that a gate decides', () => {
  const gated = titrated(
    { by: 'clinician', says: 'As the gate says.', ...invented },
    {},
    {
      gates: [
        gate('effect', { kind: 'every-session' }, [
          outcome('more', { do: 'step-up' }, total('>', 20)),
          outcome('less', { do: 'step-down' }, total('<', 10)),
          outcome('same', { do: 'hold' }, total('<=', 20)),
        ]),
      ],
    },
  );
  const after = (value: number) => [
    completed(1, '2025-01-06'),
    rated(21, '2025-01-07'),
    completed(2, '2025-01-09'),
    rated(value, '2025-01-10'),
  ];

  test.each([
    [21, 30],
    [20, 20],
    [10, 20],
    [9, 10],
  ])('at a total of %s lead to %s mg', (value, dose) => {
    const course = plan(gated, { events: after(value) });
    expect(session(course, 2).dose).toEqual(inMg(20));
    expect(session(course, 3).dose).toEqual(inMg(dose));
  });

  test('are taken once: a decision for one session is not one for the next', () => {
    const course = plan(gated, {
      events: [
        completed(1, '2025-01-06'),
        decided('effect', 'more', '2025-01-07'),
        completed(2, '2025-01-09'),
      ],
    });
    expect(session(course, 2).dose).toEqual(inMg(20));
    expect(session(course, 3)).toMatchObject({ dose: inMg(20), state: 'conditional' });
  });
});
