import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  dates,
  every,
  exactly,
  gate,
  gatesOf,
  monday,
  nothingFor,
  oneOf,
  onDays,
  outcome,
  phase,
  plan,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  told,
  weekly,
  q,
} from './invent.js';

describe('a single session', () => {
  test('is on the day the course starts', () => {
    const course = plan(phase('only', single));
    expect(dates(course)).toEqual([monday]);
    expect(session(course, 1).window).toEqual({ earliest: monday, latest: monday });
    expect(session(course, 1).state).toBe('planned');
  });
});

describe('so many sessions a week', () => {
  const twice = phase('induction', weekly(2, { sessions: sessions(6) }));

  test('without clinic days are spread evenly from the first day', () => {
    expect(dates(plan(twice))).toEqual([
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-16',
      '2025-01-20',
      '2025-01-23',
    ]);
  });

  test('three a week leave at least a day between two sessions', () => {
    const course = plan(phase('induction', weekly(3, { sessions: sessions(6) })));
    expect(dates(course)).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-10',
      '2025-01-13',
      '2025-01-15',
      '2025-01-17',
    ]);
  });

  test('fall on the clinic days chosen', () => {
    const course = plan(twice, { choices: { days: ['mon', 'wed'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-13',
      '2025-01-15',
    ]);
  });

  test('with more clinic days than sessions take those nearest to an even spread', () => {
    const course = plan(twice, { choices: { days: ['mon', 'tue', 'wed', 'thu', 'fri'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-16',
    ]);
  });

  test('with fewer clinic days than sessions are refused and the choice is named', () => {
    expect(refusal(() => plan(twice, { choices: { days: ['mon'] } }))).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/choices/days',
    });
  });

  test('with fewer clinic days chosen for one phase name that phase', () => {
    expect(
      refusal(() => plan(twice, { choices: { daysByPhase: { induction: ['mon'] } } })),
    ).toMatchObject({ code: 'INPUT_INVALID', path: '/choices/daysByPhase/induction' });
  });

  test('start on the day given even when it is no clinic day, and the plan says so', () => {
    const course = plan(twice, { start: '2025-01-07', choices: { days: ['mon', 'thu'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-07',
      '2025-01-09',
      '2025-01-16',
      '2025-01-20',
    ]);
    expect(rulesFound(course)).toContain('start-on-closed-day');
  });

  test('count weeks from the first session, not from Monday', () => {
    const course = plan(twice, { start: '2025-01-09' });
    expect(dates(course).slice(0, 3)).toEqual(['2025-01-09', '2025-01-12', '2025-01-16']);
  });

  test('on weekdays the source names stay on them', () => {
    const named = phase(
      'induction',
      weekly(2, { sessions: sessions(4), weekdays: ['tue', 'fri'] }),
    );
    expect(dates(plan(named, { start: '2025-01-07' }))).toEqual([
      '2025-01-07',
      '2025-01-10',
      '2025-01-14',
      '2025-01-17',
    ]);
  });

  test('for so many weeks are as many as fit', () => {
    const course = plan(phase('induction', weekly(2, { length: exactly(3, 'wk') })));
    expect(course.sessions).toHaveLength(6);
    expect(states(course)).toEqual(Array(6).fill('planned'));
  });

  test('for two to three weeks are conditional beyond the second', () => {
    const course = plan(phase('induction', weekly(2, { length: between(2, 3, 'wk') })));
    expect(states(course)).toEqual([...Array(4).fill('planned'), ...Array(2).fill('conditional')]);
  });

  test('a later phase has its own clinic days', () => {
    const course = plan(
      chain(
        phase('induction', weekly(2, { sessions: sessions(2) })),
        phase('maintenance', weekly(1, { sessions: sessions(2) })),
      ),
      { choices: { days: ['mon', 'thu'], daysByPhase: { maintenance: ['wed'] } } },
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', '2025-01-15', '2025-01-22']);
  });
});

describe('once a week', () => {
  const once = phase('maintenance', weekly(1, { sessions: sessions(3) }));

  test('counts from the last session before it, across phases too', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(4) })), once));
    expect(dates(course).slice(3)).toEqual([
      '2025-01-16',
      '2025-01-23',
      '2025-01-30',
      '2025-02-06',
    ]);
  });

  test('moves to the nearest clinic day', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(4) })), once), {
      choices: { daysByPhase: { maintenance: ['mon'] } },
    });
    // the last induction session is on Thursday the 16th: a week on is the 23rd, nearest Monday the 20th
    // lies before maintenance begins
    expect(dates(course).slice(4)).toEqual(['2025-01-20', '2025-01-27', '2025-02-03']);
  });
});

describe('an "up to n" of sessions', () => {
  test('is planned to n, and those past the least number are conditional', () => {
    const course = plan(phase('induction', weekly(2, { sessions: sessions(4, 6) })));
    expect(states(course)).toEqual([...Array(4).fill('planned'), ...Array(2).fill('conditional')]);
    expect(course.totals.planned.sessions).toBe(4);
    expect(course.totals.conditional.sessions).toBe(2);
  });

  test('makes what follows conditional, because its dates hang on it', () => {
    const course = plan(
      chain(
        phase('induction', weekly(2, { sessions: sessions(2, 4) })),
        phase('maintenance', weekly(1, { sessions: sessions(2) })),
      ),
    );
    expect(states(course)).toEqual([
      'planned',
      'planned',
      'conditional',
      'conditional',
      'conditional',
      'conditional',
    ]);
  });
});

describe('named days', () => {
  const named = phase('induction', onDays(1, 3, 5, 8, 10, 12));

  test('count from the first session as day 1', () => {
    expect(dates(plan(named))).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-10',
      '2025-01-13',
      '2025-01-15',
      '2025-01-17',
    ]);
  });

  test('that begin on another number keep their distances', () => {
    expect(dates(plan(phase('induction', onDays(0, 2, 4))))).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-10',
    ]);
  });

  test('on which the clinic is closed have no slot, and the plan says so', () => {
    const course = plan(named, { calendar: { closed: ['2025-01-08'] } });
    expect(session(course, 2)).toMatchObject({
      date: null,
      state: 'conditional',
      gate: 'no-slot',
    });
    expect(rulesFound(course)).toContain('no-slot');
    expect(course.pending).toMatchObject([{ gate: 'no-slot', needs: ['day-of-session-2'] }]);
    expect(dates(course)[2]).toBe('2025-01-10');
  });
});

describe('named hours', () => {
  test('fall on the day so many hours later', () => {
    const course = plan(phase('both', { kind: 'hours', hours: oneOf([0, 24], 'h') }));
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-07']);
  });

  test('less than a day apart fall on the same day', () => {
    const course = plan(phase('both', { kind: 'hours', hours: oneOf([0, 12, 36], 'h') }));
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-06', '2025-01-07']);
  });
});

describe('so many sessions within so many days', () => {
  const within = (least: number, most: number, days: number) =>
    phase('induction', {
      kind: 'within',
      sessions: sessions(least, most),
      within: between(undefined, days, 'd'),
    });

  test('are spread evenly, the last on the last day', () => {
    expect(dates(plan(within(3, 3, 11)))).toEqual(['2025-01-06', '2025-01-11', '2025-01-16']);
  });

  test('move to open days and stay within', () => {
    const course = plan(within(3, 3, 11), { choices: { days: ['mon', 'wed', 'fri'] } });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-10', '2025-01-15']);
  });

  test('past the least number are conditional', () => {
    expect(states(plan(within(2, 3, 11)))).toEqual(['planned', 'planned', 'conditional']);
  });

  test('that no longer fit are said to have no slot', () => {
    const course = plan(within(3, 3, 5), {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-14' },
      ],
    });
    expect(session(course, 3)).toMatchObject({ date: null, gate: 'no-slot' });
  });
});

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

describe('daily doses', () => {
  const daily = (rest = {}) =>
    phase('home', { kind: 'daily', length: exactly(4, 'd'), ...rest } as never, { place: 'home' });

  test('are one entry a day', () => {
    expect(dates(plan(daily()))).toEqual(['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09']);
  });

  test('every other day leave a day out', () => {
    expect(dates(plan(daily({ everyDays: q(2, 'd'), length: exactly(1, 'wk') })))).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-10',
      '2025-01-12',
    ]);
  });

  test('at home do not ask whether the clinic is open', () => {
    const course = plan(daily(), { calendar: { closed: ['2025-01-07'] } });
    expect(dates(course)[1]).toBe('2025-01-07');
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
    expect(course.pending.map((one) => one.gate)).toEqual(['review']);
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
    expect(course.sessions.slice(1).every((one) => one.gate === 'no-slot')).toBe(true);
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
    expect(course.phases.find((one) => one.id === 'maintenance')?.state ?? 'not-reached').toBe(
      'not-reached',
    );
  });
});

describe('a phase without drug', () => {
  test('has no sessions, takes its time and has its dates', () => {
    const course = plan(
      chain(phase('first', single), phase('washout', nothingFor(2)), phase('second', single)),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-21']);
    expect(course.phases[1]).toMatchObject({
      id: 'washout',
      from: '2025-01-07',
      to: '2025-01-20',
    });
  });
});

describe('a schedule the source leaves out', () => {
  const gap = phase('maintenance', { kind: 'gap', gap: 'no-interval' });

  test('refuses the plan when nothing can be planned', () => {
    expect(refusal(() => plan(gap))).toMatchObject({
      code: 'PROTOCOL_INCOMPLETE',
      path: '/protocol/phases/maintenance/schedule',
    });
    expect(refusal(() => plan(gap)).reason).toContain('no-interval');
  });

  test('after phases that can be planned ends the plan there', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(2) })), gap));
    expect(course.sessions).toHaveLength(2);
    expect(course.phases[1]).toMatchObject({ id: 'maintenance', state: 'not-reached' });
  });
});

describe('a break between phases', () => {
  test('counts from the end of the phase before', () => {
    const course = plan(
      chain(
        phase('first', weekly(1, { sessions: sessions(2), length: exactly(2, 'wk') })),
        phase('second', single, { after: exactly(4, 'wk') }),
      ),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-13', '2025-02-17']);
  });

  test('given as a range is conditional until somebody has chosen', () => {
    const course = plan(
      chain(phase('first', single), phase('second', single, { after: between(2, 4, 'wk') })),
    );
    expect(session(course, 2)).toMatchObject({
      state: 'conditional',
      window: { earliest: '2025-01-21', latest: '2025-02-04' },
    });
  });
});

describe('a least gap', () => {
  const gapped = phase('induction', weekly(2, { sessions: sessions(4) }), { leastGap: q(2, 'd') });

  test('that sessions of the protocol keep changes nothing', () => {
    expect(dates(plan(gapped))[1]).toBe('2025-01-09');
  });

  test('refuses a session moved too near, and allows the day before', () => {
    const move = (to: string) => () =>
      plan(gapped, {
        events: [
          { type: 'session-completed', session: 1, date: '2025-01-06' },
          { type: 'session-moved', session: 2, to },
        ],
      });
    expect(refusal(move('2025-01-07'))).toMatchObject({
      code: 'INTERVAL_TOO_SHORT',
      path: '/events/1/to',
    });
    expect(dates(move('2025-01-08')())[1]).toBe('2025-01-08');
  });

  test('in hours counts whole days, never fewer', () => {
    const hours = phase('induction', weekly(2, { sessions: sessions(2) }), {
      leastGap: q(48, 'h'),
    });
    const move = (to: string) => () =>
      plan(hours, { events: [{ type: 'session-moved', session: 2, to }] });
    expect(refusal(move('2025-01-07')).code).toBe('INTERVAL_TOO_SHORT');
    expect(dates(move('2025-01-08')())[1]).toBe('2025-01-08');
  });

  test('moves later sessions on when a late one comes near them', () => {
    const course = plan(gapped, {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-12' },
      ],
    });
    // the slot of the 13th would follow after one day; the week has room for another
    expect(dates(course).slice(2)).toEqual(['2025-01-14', '2025-01-16']);
  });

  test('for which a window has no room leaves no slot', () => {
    const daily = phase(
      'ward',
      { kind: 'daily', length: exactly(2, 'd') },
      { leastGap: q(2, 'd') },
    );
    expect(session(plan(daily), 2)).toMatchObject({ date: null, gate: 'no-slot' });
  });

  test('that was not kept in what happened is found, not refused', () => {
    const course = plan(gapped, {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-07' },
      ],
    });
    expect(rulesFound(course)).toContain('gap-not-kept');
  });
});

describe('a closed clinic', () => {
  const twice = phase('induction', weekly(2, { sessions: sessions(4) }));

  test('moves a session to the nearest open day of the same week', () => {
    const course = plan(twice, { calendar: { closed: ['2025-01-09'] } });
    expect(dates(course)[1]).toMatch(/2025-01-(08|10)/u);
  });

  test('for a whole week leaves no slot, and later weeks stand', () => {
    const course = plan(twice, {
      calendar: { closures: [{ from: '2025-01-13', to: '2025-01-19' }] },
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', null, null]);
    expect(gatesOf(course).slice(2)).toEqual(['no-slot', 'no-slot']);
  });

  test('with every place taken counts as closed', () => {
    const full = plan(twice, { calendar: { capacity: 3, booked: { '2025-01-09': 3 } } });
    expect(dates(full)[1]).not.toBe('2025-01-09');
    const free = plan(twice, { calendar: { capacity: 3, booked: { '2025-01-09': 2 } } });
    expect(dates(free)[1]).toBe('2025-01-09');
  });

  test('moves an interval within its bounds and no further', () => {
    const ranged = phase('maintenance', every(between(13, 15, 'd'), { sessions: sessions(2) }));
    const choices = { interval: { maintenance: { value: 14, unit: 'd' as const } } };
    const later = plan(ranged, { choices, calendar: { closed: ['2025-01-20'] } });
    expect(dates(later)[1]).toBe('2025-01-21');
    const none = plan(ranged, {
      choices,
      calendar: { closures: [{ from: '2025-01-18', to: '2025-01-22' }] },
    });
    expect(session(none, 2)).toMatchObject({ date: null, gate: 'no-slot' });
  });
});
