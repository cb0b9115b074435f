import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  dates,
  every,
  exactly,
  gate,
  oneOf,
  outcome,
  phase,
  plan,
  refusal,
  session,
  sessions,
  states,
  told,
  weekly,
  q,
} from './invent.js';

describe('an interval', () => {
  test('that is exact counts from the last session', () => {
    const course = plan(phase('maintenance', every(exactly(2, 'wk'), { sessions: sessions(3) })));
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-20', '2025-02-03']);
    expect(states(course)).toEqual(['planned', 'planned', 'planned']);
  });

  test('of a month falls on the same day of the month, or the last of a shorter one', () => {
    const monthly = phase('maintenance', every(exactly(1, 'mo'), { sessions: sessions(3) }));
    expect(dates(plan(monthly, { start: '2025-01-31' }))).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-28',
    ]);
  });

  const ranged = phase('maintenance', every(between(1, 4, 'wk'), { sessions: sessions(3) }));

  test('given as a range stands at the earliest date, conditional, with its bounds', () => {
    const course = plan(ranged);
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-13', '2025-01-20']);
    expect(session(course, 2)).toMatchObject({
      state: 'conditional',
      interval: { least: { value: 1, unit: 'wk' }, most: { value: 4, unit: 'wk' } },
      window: { earliest: '2025-01-13', latest: '2025-02-03' },
    });
    expect(session(course, 1).state).toBe('planned');
  });

  test('that was chosen is planned', () => {
    const course = plan(ranged, {
      choices: { interval: { maintenance: { value: 3, unit: 'wk' } } },
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-27', '2025-02-17']);
    expect(states(course)).toEqual(['planned', 'planned', 'planned']);
  });

  test.each([
    [4, 'wk', undefined],
    [28, 'd', undefined],
    [29, 'd', 'INTERVAL_NOT_ALLOWED'],
    [1, 'wk', undefined],
    [6, 'd', 'INTERVAL_TOO_SHORT'],
  ] as const)('from 1 to 4 weeks: %s %s is %s', (value, unit, code) => {
    const choose = () => plan(ranged, { choices: { interval: { maintenance: { value, unit } } } });
    expect(told(() => states(choose()))).toEqual(
      code === undefined
        ? ['planned', 'planned', 'planned']
        : { code, path: '/choices/interval/maintenance' },
    );
  });

  test.each([
    ['3wk', undefined, ['2025-01-06', '2025-01-27', '2025-02-17']],
    ['21 d', undefined, ['2025-01-06', '2025-01-27', '2025-02-17']],
    ['1.5wk', undefined, ['2025-01-06', '2025-01-17', '2025-01-28']],
    ['5wk', 'INTERVAL_NOT_ALLOWED', undefined],
    ['6d', 'INTERVAL_TOO_SHORT', undefined],
    ['wk', 'EVENT_IMPOSSIBLE', undefined],
    ['-3wk', 'EVENT_IMPOSSIBLE', undefined],
    ['3h', 'EVENT_IMPOSSIBLE', undefined],
  ])('decided by a clinician as %s', (said, code, days) => {
    const decided = { type: 'gate-decided', gate: 'interval-maintenance', outcome: said } as const;
    const choose = () => plan(ranged, { events: [{ ...decided, date: '2025-01-06' }] });
    expect(told(() => dates(choose()))).toEqual(days ?? { code, path: '/events/0/outcome' });
  });

  const setOf = phase('maintenance', every(oneOf([1, 2, 4], 'wk'), { sessions: sessions(3) }));

  test.each([
    [1, 'wk', undefined],
    [14, 'd', undefined],
    [4, 'wk', undefined],
    [3, 'wk', 'INTERVAL_NOT_ALLOWED'],
    [5, 'wk', 'INTERVAL_NOT_ALLOWED'],
    [6, 'd', 'INTERVAL_TOO_SHORT'],
  ] as const)('of 1, 2 or 4 weeks: %s %s is %s', (value, unit, code) => {
    const choose = () => plan(setOf, { choices: { interval: { maintenance: { value, unit } } } });
    expect(told(() => states(choose()))).toEqual(
      code === undefined
        ? ['planned', 'planned', 'planned']
        : { code, path: '/choices/interval/maintenance' },
    );
  });

  test('with a least bound alone may be as long as somebody chooses', () => {
    const open = phase(
      'maintenance',
      every(between(2, undefined, 'wk'), { sessions: sessions(2) }),
    );
    const choices = { interval: { maintenance: { value: 9, unit: 'wk' as const } } };
    expect(dates(plan(open, { choices }))).toEqual(['2025-01-06', '2025-03-10']);
    expect(states(plan(open))).toEqual(['planned', 'conditional']);
  });

  test('slides with the real last session', () => {
    const course = plan(phase('maintenance', every(exactly(2, 'wk'), { sessions: sessions(4) })), {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-23' },
      ],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-23', '2025-02-06', '2025-02-20']);
  });

  test('nobody has chosen makes the phase after it conditional too', () => {
    const course = plan(chain(ranged, phase('taper', weekly(1, { sessions: sessions(1) }))));
    expect(session(course, 4).state).toBe('conditional');
  });

  test('for so many weeks ends with them', () => {
    const course = plan(
      phase('maintenance', every(exactly(2, 'wk'), { length: exactly(8, 'wk') })),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-20', '2025-02-03', '2025-02-17']);
  });

  test('for four to eight weeks is conditional beyond the fourth', () => {
    const course = plan(
      phase('maintenance', every(exactly(2, 'wk'), { length: between(4, 8, 'wk') })),
    );
    expect(states(course)).toEqual(['planned', 'planned', 'conditional', 'conditional']);
  });

  test('chosen for a phase that has none is refused', () => {
    expect(
      refusal(() =>
        plan(phase('induction', weekly(2, { sessions: sessions(2) })), {
          choices: { interval: { induction: { value: 2, unit: 'wk' } } },
        }),
      ),
    ).toMatchObject({ code: 'INTERVAL_NOT_ALLOWED', path: '/choices/interval/induction' });
  });
});

describe('an open end', () => {
  const open = (gates: NonNullable<Parameters<typeof phase>[2]>['gates'] = []) =>
    phase('maintenance', every(exactly(2, 'wk'), { open: true }), { gates });

  test('unrolls by a number of sessions', () => {
    expect(plan(open(), { choices: { sessions: 5 } }).sessions).toHaveLength(5);
  });

  test('unrolls by weeks, counted from the start', () => {
    expect(dates(plan(open(), { choices: { weeks: 4 } }))).toEqual(['2025-01-06', '2025-01-20']);
    expect(dates(plan(open(), { choices: { weeks: 5 } }))).toEqual([
      '2025-01-06',
      '2025-01-20',
      '2025-02-03',
    ]);
  });

  test('otherwise unrolls to the next gate at a session', () => {
    const course = plan(
      open([
        gate('review', { kind: 'session', session: q(3, '{session}') }, [
          outcome('go-on', { do: 'continue' }),
          outcome('stop', { do: 'stop' }),
        ]),
      ]),
    );
    expect(course.sessions).toHaveLength(3);
    expect(course.pending.map((pendingGate) => pendingGate.gate)).toEqual(['review']);
  });

  test('otherwise unrolls to the next gate at a week', () => {
    const course = plan(
      open([
        gate('review', { kind: 'week', week: q(4, 'wk') }, [
          outcome('go-on', { do: 'continue' }),
          outcome('stop', { do: 'stop' }),
        ]),
      ]),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-20']);
    expect(course.pending).toMatchObject([{ gate: 'review', after: { week: 4 } }]);
  });

  test('with a gate after every session unrolls to the first of them', () => {
    const course = plan(
      open([gate('review', { kind: 'every-session' }, [outcome('go-on', { do: 'continue' })])]),
    );
    expect(course.sessions).toHaveLength(1);
  });

  test('of a running course shows the next session', () => {
    const course = plan(open(), {
      choices: { sessions: 2 },
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-20' },
      ],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-20']);
    const longer = plan(open(), {
      events: [{ type: 'session-completed', session: 1, date: '2025-01-06' }],
    });
    expect(dates(longer)).toEqual(['2025-01-06', '2025-01-20']);
  });

  test('ends even when the clinic is closed on the only day possible', () => {
    const course = plan(open(), {
      choices: { weeks: 8 },
      calendar: { days: ['tue'] },
    });
    expect(course.sessions.slice(1).every((entry) => entry.gate === 'no-slot')).toBe(true);
    expect(course.sessions).toHaveLength(4);
  });

  test('sessions wanted for one phase count in that phase', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(2) })), open()), {
      choices: { sessionsByPhase: { maintenance: 3 } },
    });
    expect(course.sessions).toHaveLength(5);
  });
});

describe('a horizon shorter than the course', () => {
  const both = chain(
    phase('induction', weekly(2, { sessions: sessions(4) }), {
      gates: [
        gate('benefit', { kind: 'phase-end' }, [
          outcome('go-on', { do: 'continue' }),
          outcome('stop', { do: 'stop' }),
        ]),
      ],
    }),
    phase('maintenance', weekly(1, { sessions: sessions(2) })),
  );

  test('ends there, and asks no gate that lies beyond it', () => {
    const course = plan(both, { choices: { sessions: 3 } });
    expect(course.sessions).toHaveLength(3);
    expect(course.pending).toEqual([]);
    expect(course.phases.find((entry) => entry.id === 'maintenance')?.state ?? 'not-reached').toBe(
      'not-reached',
    );
  });
});
