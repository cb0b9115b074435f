import { describe, expect, test } from 'vitest';
import {
  completed,
  chain,
  dates,
  decided,
  gate,
  gatesOf,
  missed,
  outcome,
  phase,
  plan,
  q,
  rated,
  rulesFound,
  session,
  sessions,
  single,
  states,
  total,
  weekly,
  every,
  exactly,
  type GateInput,
} from './invent.js';

const goOn = outcome('go-on', { do: 'continue' });

const stop = outcome('stop', { do: 'stop' });

const gated = (...gates: GateInput[]) =>
  phase('induction', weekly(2, { sessions: sessions(6) }), { gates });

const given = (...days: string[]) => days.map((day, at) => completed(at + 1, day));

describe('a gate at a session', () => {
  const course = (rest = {}) =>
    plan(
      gated(gate('review', { kind: 'session', session: q(2, '{session}') }, [goOn, stop])),
      rest,
    );

  test('leaves sessions to it planned and those after it conditional', () => {
    expect(states(course())).toEqual([
      'planned',
      'planned',
      'conditional',
      'conditional',
      'conditional',
      'conditional',
    ]);
    expect(gatesOf(course())[2]).toBe('review');
    expect(course().pending).toMatchObject([
      { gate: 'review', after: { session: 2 }, outcomes: ['go-on', 'stop'] },
    ]);
  });

  test('decided to go on leaves all planned', () => {
    const events = [decided('review', 'go-on', '2025-01-06')];
    expect(states(course({ events }))).toEqual(Array(6).fill('planned'));
  });

  test('decided to stop ends the course there', () => {
    const events = [...given('2025-01-06', '2025-01-09'), decided('review', 'stop', '2025-01-09')];
    expect(course({ events }).sessions).toHaveLength(2);
    expect(course({ events }).state).toBe('completed');
  });

  test('that the course went past undecided is found', () => {
    const events = given('2025-01-06', '2025-01-09', '2025-01-13');
    expect(rulesFound(course({ events }))).toContain('gate-passed-undecided');
    expect(states(course({ events })).slice(3)).toEqual(['planned', 'planned', 'planned']);
  });

  test('is not past because a dose or a day of a later session was chosen', () => {
    const events = [
      ...given('2025-01-06', '2025-01-09'),
      { type: 'session-moved' as const, session: 3, to: '2025-01-14' },
    ];
    const made = course({ events });
    expect(rulesFound(made)).not.toContain('gate-passed-undecided');
    expect(session(made, 3)).toMatchObject({ state: 'conditional', gate: 'review' });
  });

  test('decided after the course had gone past it changes nothing that happened, and says so', () => {
    const events = [
      ...given('2025-01-06', '2025-01-09', '2025-01-13'),
      decided('review', 'stop', '2025-01-14'),
    ];
    const made = course({ events });
    expect(states(made).slice(0, 3)).toEqual(['completed', 'completed', 'completed']);
    expect(rulesFound(made)).toContain('decision-without-effect');
  });
});

describe('a gate on a day or at a week of the phase', () => {
  const at = (where: GateInput['at']) => plan(gated(gate('review', where, [goOn, stop])));

  test('on day 9 stands between the sessions of day 8 and day 11', () => {
    expect(states(at({ kind: 'day', day: q(9, 'd') }))).toEqual([
      'planned',
      'planned',
      'planned',
      'conditional',
      'conditional',
      'conditional',
    ]);
  });

  test('on the day of a session is asked before it', () => {
    expect(states(at({ kind: 'day', day: q(8, 'd') })).indexOf('conditional')).toBe(2);
    expect(states(at({ kind: 'day', day: q(11, 'd') })).indexOf('conditional')).toBe(3);
  });

  test('at week 1 stands before the second week', () => {
    const made = at({ kind: 'week', week: q(1, 'wk') });
    expect(states(made).indexOf('conditional')).toBe(2);
    expect(made.pending[0]?.after).toEqual({ week: 1 });
  });

  test('after the last session is asked at the end of the phase', () => {
    const made = plan(
      chain(
        gated(gate('review', { kind: 'week', week: q(3, 'wk') }, [goOn, stop])),
        phase('maintenance', single),
      ),
    );
    expect(states(made)).toEqual([...Array(6).fill('planned'), 'conditional']);
  });

  test('can change the interval', () => {
    const made = plan(
      phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(4) }), {
        gates: [
          gate('wider', { kind: 'week', week: q(2, 'wk') }, [
            outcome('wider', { do: 'change-interval', interval: q(2, 'wk') }),
          ]),
        ],
      }),
      {
        events: [...given('2025-01-06', '2025-01-13'), decided('wider', 'wider', '2025-01-19')],
      },
    );
    expect(dates(made)).toEqual(['2025-01-06', '2025-01-13', '2025-01-27', '2025-02-10']);
  });
});

describe('a gate some hours after the first session', () => {
  test('makes all that follows conditional until it is decided', () => {
    const made = plan(gated(gate('seen', { kind: 'hours', after: q(24, 'h') }, [goOn, stop])));
    expect(states(made)).toEqual(['planned', ...Array(5).fill('conditional')]);
    expect(made.pending).toMatchObject([{ gate: 'seen', after: { session: 1, hours: 24 } }]);
  });
});

describe('a gate after every session', () => {
  const every_ = gated(
    gate('review', { kind: 'every-session' }, [
      outcome('stop', { do: 'stop' }, total('<', 10)),
      outcome('go-on', { do: 'continue' }, total('>=', 10)),
    ]),
  );

  test('is asked anew after each', () => {
    const made = plan(every_, {
      events: [completed(1, '2025-01-06'), rated(20, '2025-01-07'), completed(2, '2025-01-09')],
    });
    expect(session(made, 2).state).toBe('completed');
    expect(session(made, 3)).toMatchObject({ state: 'conditional', gate: 'review' });
  });

  test.each([
    [9, 2],
    [10, 6],
  ])('at a total of %s after the second leaves %s sessions', (value, n) => {
    const made = plan(every_, {
      events: [
        completed(1, '2025-01-06'),
        rated(20, '2025-01-07'),
        completed(2, '2025-01-09'),
        rated(value, '2025-01-10'),
      ],
    });
    expect(made.sessions).toHaveLength(n);
  });
});

describe('a gate on an event', () => {
  const on = (event: 'relapse' | 'worsened' | 'plateau') =>
    gated(gate('review', { kind: 'event', event }, [goOn, stop]));

  test('is not asked while the event has not happened', () => {
    const made = plan(on('relapse'));
    expect(made.pending).toEqual([]);
    expect(states(made)).toEqual(Array(6).fill('planned'));
  });

  test('is asked once it has', () => {
    const made = plan(on('relapse'), {
      events: [completed(1, '2025-01-06'), { type: 'relapse', date: '2025-01-07' }],
    });
    expect(made.pending).toMatchObject([{ gate: 'review', after: { event: 'relapse' } }]);
    expect(session(made, 2)).toMatchObject({ state: 'conditional', gate: 'review' });
  });

  test('is asked when a session was missed and the patient got worse', () => {
    const made = plan(on('worsened'), {
      events: [completed(1, '2025-01-06'), missed(2, '2025-01-09', true)],
    });
    expect(made.pending.map((pendingGate) => pendingGate.gate)).toContain('review');
    const better = plan(on('worsened'), {
      events: [completed(1, '2025-01-06'), missed(2, '2025-01-09', false)],
    });
    expect(better.pending.map((pendingGate) => pendingGate.gate)).not.toContain('review');
  });

  test('can be decided where only a clinician sees the event', () => {
    const made = plan(on('plateau'), {
      events: [completed(1, '2025-01-06'), decided('review', 'stop', '2025-01-07')],
    });
    expect(made.sessions).toHaveLength(1);
  });

  test('is asked after the session that the event followed, not before', () => {
    const stopping = gated(gate('relapse', { kind: 'event', event: 'relapse' }, [stop]));
    const made = plan(stopping, {
      events: [...given('2025-01-06', '2025-01-09'), { type: 'relapse', date: '2025-01-10' }],
    });
    expect(states(made)).toEqual(['completed', 'completed']);
  });

  test('decided once holds for that time and not for sessions to come', () => {
    const made = plan(on('relapse'), {
      events: [
        completed(1, '2025-01-06'),
        { type: 'relapse', date: '2025-01-07' },
        decided('review', 'go-on', '2025-01-07'),
      ],
    });
    expect(states(made).slice(1)).toEqual(Array(5).fill('planned'));
  });
});
