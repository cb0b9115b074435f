import { describe, expect, test } from 'vitest';
import {
  chain,
  completed,
  exactly,
  invent,
  invented,
  missed,
  nothingFor,
  phase,
  plan,
  q,
  rated,
  says,
  sessions,
  single,
  weekly,
  type PhaseInput,
  type TaskInput,
} from './invent.js';

const twoPhases = chain(
  phase('induction', weekly(2, { sessions: sessions(2) })),
  phase('maintenance', weekly(1, { sessions: sessions(2) })),
);
const task = (at: TaskInput['at'], rest: Partial<TaskInput> = {}): TaskInput => ({
  id: 'rating',
  kind: 'assessment',
  what: 'madrs',
  title: 'Rate',
  at,
  ...says('The patient is rated.'),
  ...rest,
});
const tasksOf = (
  courseTask: TaskInput,
  rest: Parameters<typeof plan>[1] = {},
  phases: PhaseInput[] = twoPhases,
) => plan(invent(phases, { tasks: [courseTask] }), rest).tasks;
const days = (courseTask: TaskInput, rest?: Parameters<typeof plan>[1], phases?: PhaseInput[]) =>
  tasksOf(courseTask, rest, phases).map(({ date }) => date);

describe('a task of the course', () => {
  test('before it has no day of its own but is due at the start', () => {
    expect(tasksOf(task({ kind: 'before-course' }))).toMatchObject([
      { date: null, due: '2025-01-06', cites: ['invented'] },
    ]);
  });

  test.each([
    ['every', ['2025-01-06', '2025-01-09', '2025-01-16', '2025-01-23']],
    ['first', ['2025-01-06', '2025-01-16']],
    ['last', ['2025-01-09', '2025-01-23']],
    [[2], ['2025-01-09', '2025-01-23']],
  ] as const)('at %s session of a phase', (which, expected) => {
    expect(days(task({ kind: 'session', sessions: which as never }))).toEqual(expected);
  });

  test('of one phase alone leaves out the others', () => {
    expect(days(task({ kind: 'session', sessions: 'every' }, { phase: 'induction' }))).toEqual([
      '2025-01-06',
      '2025-01-09',
    ]);
  });

  test.each([
    [-1, 'd', '2025-01-05'],
    [1, 'd', '2025-01-07'],
    [1, 'wk', '2025-01-13'],
  ] as const)('%s %s after a session', (value, unit, date) => {
    const offset = q(value, unit);
    expect(days(task({ kind: 'session', sessions: [1], offset }, { phase: 'induction' }))).toEqual([
      date,
    ]);
  });

  test('some hours after a session is on its day, with the hours', () => {
    expect(
      tasksOf(task({ kind: 'session', sessions: [1], offset: q(4, 'h') }, { phase: 'induction' })),
    ).toMatchObject([{ date: '2025-01-06', session: 1, after: { value: 4, unit: 'h' } }]);
  });

  test('is due so long after', () => {
    expect(
      tasksOf(task({ kind: 'session', sessions: [1] }, { phase: 'induction', due: q(7, 'd') })),
    ).toMatchObject([{ date: '2025-01-06', due: '2025-01-13' }]);
  });

  test('on a day of the phase counts its first session as day 1', () => {
    expect(days(task({ kind: 'day', days: [1, 8] }, { phase: 'induction' }))).toEqual([
      '2025-01-06',
      '2025-01-13',
    ]);
  });

  test('on a day of a phase whose first session was late moves with it', () => {
    expect(
      days(task({ kind: 'day', days: [1, 8] }, { phase: 'induction' }), {
        events: [completed(1, '2025-01-08')],
      }),
    ).toEqual(['2025-01-08', '2025-01-15']);
  });

  test('around an anchor counts it as day 0, and has no date without it', () => {
    const around = task({ kind: 'day', days: [-7, 0, 7], anchor: 'quit-day' });
    expect(days(around, { choices: { anchors: { 'quit-day': '2025-02-10' } } })).toEqual([
      '2025-02-03',
      '2025-02-10',
      '2025-02-17',
    ]);
    expect(tasksOf(around)).toMatchObject(
      around.at.kind === 'day'
        ? around.at.days.map(() => ({ date: null, anchor: 'quit-day' }))
        : [],
    );
  });

  test('after discharge counts from that event', () => {
    const after = task({ kind: 'day', days: [28], anchor: 'discharge' });
    expect(days(after)).toEqual([null]);
    expect(
      days(after, {
        events: [completed(1, '2025-01-06'), { type: 'discharged', date: '2025-01-07' }],
      }),
    ).toEqual(['2025-02-04']);
  });

  test('every so often runs as long as its phase', () => {
    const often = task(
      { kind: 'every', every: q(1, 'wk'), from: 'phase-start' },
      { phase: 'maintenance' },
    );
    expect(days(often)).toEqual(['2025-01-16', '2025-01-23']);
  });

  test('every so often after a phase runs as long as it says', () => {
    const after = task(
      { kind: 'every', every: q(1, 'mo'), from: 'phase-end', for: q(3, 'mo') },
      { phase: 'maintenance' },
    );
    expect(days(after)).toEqual(['2025-02-23', '2025-03-23', '2025-04-23']);
  });

  test('after a phase counts from its last session', () => {
    expect(days(task({ kind: 'after-phase', offset: q(4, 'wk') }, { phase: 'induction' }))).toEqual(
      ['2025-02-06'],
    );
  });

  test('of a phase without drug has its days', () => {
    const watched = chain(phase('induction', single), phase('follow-up', nothingFor(4)));
    expect(days(task({ kind: 'day', days: [1, 28] }, { phase: 'follow-up' }), {}, watched)).toEqual(
      ['2025-01-07', '2025-02-03'],
    );
    expect(
      days(
        task({ kind: 'every', every: q(2, 'wk'), from: 'phase-start' }, { phase: 'follow-up' }),
        {},
        watched,
      ),
    ).toEqual(['2025-01-07', '2025-01-21']);
  });

  test.each([
    [4, ['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27']],
    [3, ['2025-01-06', '2025-01-15', '2025-01-24']],
    [1, ['2025-01-06']],
  ])('%s times over four weeks has its even share each', (count, expected) => {
    const spread = task(
      { kind: 'spread', over: q(4, 'wk') },
      { phase: 'induction', kind: 'therapy', count: q(count, '{session}') },
    );
    const made = tasksOf(spread);
    expect(made.map(({ date }) => date)).toEqual(expected);
    expect(made.map(({ of }) => of)).toEqual(
      count === 1 ? [undefined] : expected.map((_, index) => ({ number: index + 1, count })),
    );
    const windows = made.map(({ window }) => window);
    expect(windows[0]?.earliest).toBe('2025-01-06');
    expect(windows.at(-1)?.latest).toBe('2025-02-02');
    for (const [index, window] of windows.slice(1).entries()) {
      const before = new Date(`${windows[index]?.latest}T00:00:00Z`).getTime();
      expect(new Date(`${window?.earliest}T00:00:00Z`).getTime() - before).toBe(86_400_000);
    }
  });

  test('more often than there are days is several times a day, never before or after its length', () => {
    const spread = task(
      { kind: 'spread', from: 'phase-end', offset: q(1, 'd'), over: q(4, 'd') },
      { phase: 'induction', kind: 'therapy', count: q(8, '{session}') },
    );
    expect(days(spread)).toEqual(
      ['10', '11', '12', '13'].flatMap((day) => [`2025-01-${day}`, `2025-01-${day}`]),
    );
  });

  test('spread over weeks that begin before the phase has days before it', () => {
    const spread = task(
      { kind: 'spread', offset: q(-2, 'wk'), over: q(6, 'wk') },
      { phase: 'induction', kind: 'therapy' },
    );
    expect(tasksOf(spread)).toMatchObject([
      { date: '2024-12-23', window: { earliest: '2024-12-23', latest: '2025-02-02' } },
    ]);
  });

  test('of a phase that waits for an answer waits too, and not once it is answered', () => {
    const answered = phase('after', nothingFor(4), {
      enter: [{ kind: 'gate', gate: 'better' }],
    });
    const asked = phase('induction', single, {
      gates: [
        {
          id: 'better',
          title: 'Better?',
          at: { kind: 'phase-end' },
          needs: [],
          outcomes: [
            { id: 'yes', title: 'Yes', then: { do: 'go-to', phase: 'after' } },
            { id: 'no', title: 'No', then: { do: 'stop' } },
          ],
          ...says('Asked.'),
        },
      ],
      next: null,
    });
    const visits = task(
      { kind: 'spread', over: q(4, 'wk') },
      { phase: 'after', kind: 'therapy', count: q(2, '{session}') },
    );
    const decided = (outcome: string) => ({
      events: [
        completed(1, '2025-01-06'),
        { type: 'gate-decided' as const, gate: 'better', outcome, date: '2025-01-06' },
      ],
    });
    const conditional = (rest: Parameters<typeof plan>[1]) =>
      tasksOf(visits, rest, [asked, answered]).map((one) => one.conditional ?? false);
    expect(conditional({})).toEqual([true, true]);
    expect(conditional(decided('yes'))).toEqual([false, false]);
    expect(conditional(decided('no'))).toEqual([]);
  });

  test('so many times without a day is listed so many times', () => {
    expect(
      tasksOf(
        task({ kind: 'unscheduled', says: 'Now and then.' }, { count: q(3, '{session}') }),
      ).map(({ date, of }) => [date, of?.number]),
    ).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
    ]);
  });

  test('without a time is listed all the same', () => {
    expect(tasksOf(task({ kind: 'unscheduled', says: 'Now and then.' }))).toMatchObject([
      { date: null },
    ]);
  });

  test('for others is left out, and for those nobody knows of is kept', () => {
    const older = task({ kind: 'before-course' }, { when: { age: { from: 65 } } });
    expect(tasksOf(older, { patient: { age: 64 } })).toHaveLength(0);
    expect(tasksOf(older, { patient: { age: 65 } })).toHaveLength(1);
    expect(tasksOf(older, { patient: {} })).toHaveLength(1);
  });

  test('that was done says so', () => {
    const first = task({ kind: 'session', sessions: [1] }, { phase: 'induction' });
    expect(tasksOf(first, { events: [rated(30, '2025-01-06')] })).toMatchObject([{ done: true }]);
    expect(tasksOf(first)[0]).not.toHaveProperty('done');
  });

  test('of a session that moved moves with it', () => {
    const second = task(
      { kind: 'session', sessions: [2], offset: q(1, 'd') },
      { phase: 'induction', kind: 'integration', what: 'integration' },
    );
    expect(
      days(second, { events: [{ type: 'session-moved', session: 2, to: '2025-01-10' }] }),
    ).toEqual(['2025-01-11']);
  });

  test('of a session that was missed is not to be done', () => {
    const second = task(
      { kind: 'session', sessions: [2], offset: q(1, 'd') },
      { phase: 'induction', kind: 'integration', what: 'integration' },
    );
    expect(
      tasksOf(second, { events: [completed(1, '2025-01-06'), missed(2, '2025-01-09')] }),
    ).toEqual([]);
  });

  test('stand in order of date, those without one last', () => {
    const tasks = [
      task({ kind: 'before-course' }, { id: 'first' }),
      task({ kind: 'session', sessions: 'every' }, { id: 'second' }),
    ];
    const all = plan(invent(twoPhases, { tasks })).tasks.map(({ date }) => date ?? '9999');
    expect(all).toEqual(all.toSorted());
  });
});

describe('forms and program duties', () => {
  const course = plan(
    invent(phase('induction', weekly(2, { sessions: sessions(2) })), {
      procedure: {
        records: [
          { id: 'enroll', what: 'enrollment', once: 'before-first-session', ...says('Enroll.') },
          { id: 'report', what: 'monitoring-form', due: q(7, 'd'), ...says('Hand in the form.') },
        ],
      },
    }),
  );

  test('are due before the first session, or so long after each', () => {
    expect(course.tasks.map(({ id, date, due }) => ({ id, date, due }))).toEqual([
      { id: 'enroll', date: '2025-01-06', due: '2025-01-06' },
      { id: 'report', date: '2025-01-06', due: '2025-01-13' },
      { id: 'report', date: '2025-01-09', due: '2025-01-16' },
    ]);
  });

  test('keep their sources', () => {
    expect(course.tasks.every((plannedTask) => plannedTask.cites.includes(invented.cite))).toBe(
      true,
    );
  });
});

describe('tasks of a course planned in part', () => {
  test('reach as far as the sessions do', () => {
    const open = phase('maintenance', weekly(1, { length: exactly(8, 'wk') }));
    const course = plan(invent(open, { tasks: [task({ kind: 'session', sessions: 'every' })] }), {
      choices: { sessions: 3 },
    });
    expect(course.tasks).toHaveLength(3);
  });

  test('say nothing of an end that lies beyond', () => {
    const eight = phase('maintenance', weekly(1, { length: exactly(8, 'wk') }));
    const tasks = [
      task({ kind: 'session', sessions: 'last' }, { id: 'last' }),
      task({ kind: 'after-phase', offset: q(4, 'wk') }, { id: 'after' }),
    ];
    const ids = (n: number) =>
      plan(invent(eight, { tasks }), { choices: { sessions: n } }).tasks.map(({ id }) => id);
    expect(ids(3)).toEqual([]);
    expect(ids(8)).toEqual(['last', 'after']);
  });

  test('of a course that was stopped end with it', () => {
    const course = plan(
      invent(phase('induction', weekly(2, { sessions: sessions(4) })), {
        tasks: [task({ kind: 'session', sessions: 'every' })],
      }),
      { events: [completed(1, '2025-01-06'), { type: 'course-stopped', date: '2025-01-07' }] },
    );
    expect(course.tasks).toHaveLength(1);
  });
});
