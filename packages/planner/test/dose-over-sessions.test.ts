import { describe, expect, test } from 'vitest';
import {
  byWeight,
  chain,
  choiceOf,
  choseDose,
  completed,
  doses,
  fixed,
  gatesOf,
  inMg,
  invented,
  kg,
  mg,
  phase,
  plan,
  q,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  tolerated,
  weekly,
  type DoseInput,
} from './invent.js';
import { course } from './doses.js';

describe('a dose carried forward', () => {
  const carry: DoseInput = { amount: { kind: 'carry', ...invented } };
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
    expect(session(begun, 1).choices?.map((choice) => choice.value)).toEqual([28, 56]);
    expect(doses(plan(carried, { choices: { from: 'maintenance', dose: inMg(28) } }))).toEqual([
      28, 28,
    ]);
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
    expect(session(made, 3).choices?.map((choice) => choice.value)).toEqual([28, 56]);
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
        ...invented,
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

  test('to the dose of the session before is not a change', () => {
    const made = plan(tied, { choices: { dose: inMg(28) } });
    expect(states(made)).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  test('rises by at most one step', () => {
    expect(
      refusal(() => plan(tied, { choices: { doseBySession: { 2: inMg(84) } } })),
    ).toMatchObject({ code: 'DOSE_NOT_ALLOWED', path: '/choices/doseBySession/2' });
    expect(session(plan(tied), 2).choices?.map((choice) => choice.value)).toEqual([28, 56]);
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
    expect(session(made, 3).choices?.map((choice) => choice.value)).toEqual([28, 56, 84]);
  });

  test('after a missed session counts from the last one given', () => {
    const made = plan(tied, {
      events: [
        completed(1, '2025-01-06'),
        { type: 'session-missed', session: 2, date: '2025-01-09' },
      ],
    });
    expect(session(made, 3).choices?.map((choice) => choice.value)).toEqual([28, 56]);
  });
});

describe('a lower dose for those who tolerate it poorly', () => {
  const reducible = course(fixed(40, { reduceTo: { ...mg(20), for: 'tolerability' } }), 3);

  test('is offered after a poorly tolerated session, and nobody chooses it silently', () => {
    const made = plan(reducible, {
      events: [completed(1, '2025-01-06'), tolerated('2025-01-06', true)],
    });
    expect(session(made, 2)).toMatchObject({ dose: null });
    expect(session(made, 2).choices?.map((choice) => choice.value)).toEqual([40, 20]);
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

describe('what was given', () => {
  test('stands in the plan, whatever was planned', () => {
    const made = plan(course(fixed(40)), { events: [completed(1, '2025-01-06', 35)] });
    expect(doses(made)).toEqual([35, null]);
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
