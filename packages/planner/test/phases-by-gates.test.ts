import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  completed,
  dates,
  decided,
  every,
  exactly,
  gate,
  invent,
  invented,
  outcome,
  phase,
  phaseIds,
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
} from './invent.js';

describe('a gate that leads elsewhere', () => {
  const forked = [
    phase('induction', weekly(2, { sessions: sessions(2) }), {
      gates: [
        gate('effect', { kind: 'phase-end' }, [
          outcome('responded', { do: 'go-to', phase: 'maintenance' }, total('<=', 10)),
          outcome('stop', { do: 'stop' }, total('>', 30)),
          outcome('more', { do: 'go-to', phase: 'more' }, total('>', 10)),
        ]),
      ],
    }),
    phase('more', single, { enter: [{ kind: 'gate', gate: 'effect' }] }),
    phase('maintenance', single, { enter: [{ kind: 'gate', gate: 'effect' }] }),
  ];
  const done = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];

  test.each([
    [10, ['induction', 'induction', 'maintenance'], 'open'],
    [11, ['induction', 'induction', 'more'], 'open'],
    [30, ['induction', 'induction', 'more'], 'open'],
    [31, ['induction', 'induction'], 'completed'],
  ])('at a total of %s goes %j', (value, expected, state) => {
    const course = plan(forked, { events: [...done, rated(value, '2025-01-10')] });
    expect(phaseIds(course)).toEqual(expected);
    expect(course.state).toBe(state);
    expect(course.pending).toEqual([]);
  });

  test('while open shows what follows as conditional, and names itself', () => {
    const course = plan(forked, { events: done });
    expect(session(course, 3)).toMatchObject({ state: 'conditional', gate: 'effect' });
    expect(course.pending).toMatchObject([
      { gate: 'effect', needs: ['madrs'], outcomes: ['responded', 'stop', 'more'] },
    ]);
  });

  test('that ends the course says so', () => {
    const course = plan(forked, { events: [...done, rated(31, '2025-01-10')] });
    expect(rulesFound(course)).toContain('course-ends-at-gate');
  });

  test('decided by a clinician goes before what was measured', () => {
    const course = plan(forked, {
      events: [...done, rated(31, '2025-01-10'), decided('effect', 'more', '2025-01-10')],
    });
    expect(phaseIds(course).at(-1)).toBe('more');
  });
});

describe('a gate that repeats a phase', () => {
  const repeated = phase('block', weekly(2, { sessions: sessions(2) }), {
    repeatable: true,
    gates: [
      gate('again', { kind: 'phase-end' }, [
        outcome('again', { do: 'repeat' }),
        outcome('enough', { do: 'stop' }),
      ]),
    ],
  });
  const block = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];

  test('repeats once for each decision', () => {
    const once = plan(repeated, { events: [...block, decided('again', 'again', '2025-01-09')] });
    expect(dates(once)).toEqual(['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16']);
    expect(once.pending).toMatchObject([{ gate: 'again', after: { session: 4 } }]);
    const twice = plan(repeated, {
      events: [
        ...block,
        decided('again', 'again', '2025-01-09'),
        completed(3, '2025-01-13'),
        completed(4, '2025-01-16'),
        decided('again', 'again', '2025-01-16'),
      ],
    });
    expect(twice.sessions).toHaveLength(6);
    expect(twice.sessions.map((entry) => entry.inPhase)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  test('ends when that is decided the second time', () => {
    const course = plan(repeated, {
      events: [
        ...block,
        decided('again', 'again', '2025-01-09'),
        completed(3, '2025-01-13'),
        completed(4, '2025-01-16'),
        decided('again', 'enough', '2025-01-16'),
      ],
    });
    expect(course.sessions).toHaveLength(4);
    expect(course.state).toBe('completed');
  });
});

describe('a gate that extends a phase', () => {
  const extend = outcome('extend', { do: 'extend', sessions: q(2, '{session}') });
  const enough = outcome('enough', { do: 'continue' });
  const at = (kind: 'session' | 'phase-end') =>
    chain(
      phase('induction', weekly(2, { sessions: sessions(2) }), {
        gates: [
          gate('longer', kind === 'session' ? { kind, session: q(2, '{session}') } : { kind }, [
            extend,
            enough,
          ]),
        ],
      }),
      phase('maintenance', single),
    );
  const done = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];

  test.each(['session', 'phase-end'] as const)('at its %s adds the sessions', (kind) => {
    const course = plan(at(kind), { events: [...done, decided('longer', 'extend', '2025-01-09')] });
    expect(phaseIds(course)).toEqual([...Array(4).fill('induction'), 'maintenance']);
    expect(dates(course).slice(2, 4)).toEqual(['2025-01-13', '2025-01-16']);
    expect(course.pending).toEqual([]);
  });

  test.each(['session', 'phase-end'] as const)('at its %s does not when enough', (kind) => {
    const course = plan(at(kind), { events: [...done, decided('longer', 'enough', '2025-01-09')] });
    expect(phaseIds(course)).toEqual(['induction', 'induction', 'maintenance']);
  });
});

describe('a gate that changes the interval', () => {
  const widening = phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(5) }), {
    gates: [
      gate('wider', { kind: 'session', session: q(2, '{session}') }, [
        outcome('wider', { do: 'change-interval', interval: q(2, 'wk') }),
        outcome('same', { do: 'continue' }),
      ]),
    ],
  });

  test('widens it from then on, even beyond what could be chosen', () => {
    const course = plan(widening, {
      events: [
        completed(1, '2025-01-06'),
        completed(2, '2025-01-13'),
        decided('wider', 'wider', '2025-01-13'),
      ],
    });
    expect(dates(course)).toEqual([
      '2025-01-06',
      '2025-01-13',
      '2025-01-27',
      '2025-02-10',
      '2025-02-24',
    ]);
    expect(states(course).slice(2)).toEqual(['planned', 'planned', 'planned']);
  });

  test('does not when the course went on undecided', () => {
    const course = plan(
      phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(4) }), {
        gates: [
          gate('wider', { kind: 'session', session: q(2, '{session}') }, [
            outcome('wider', { do: 'change-interval', interval: q(2, 'wk') }),
            outcome('stop', { do: 'stop' }),
          ]),
        ],
      }),
      {
        events: ['2025-01-06', '2025-01-13', '2025-01-20'].map((day, at) => completed(at + 1, day)),
      },
    );
    expect(session(course, 4).date).toBe('2025-01-27');
  });

  test('at an event narrows it again', () => {
    const narrowing = phase('maintenance', every(between(1, 4, 'wk'), { open: true }), {
      gates: [
        gate('review', { kind: 'event', event: 'relapse' }, [
          outcome('weekly', { do: 'change-interval', interval: q(1, 'wk') }),
          outcome('stop', { do: 'stop' }),
        ]),
      ],
    });
    const course = plan(narrowing, {
      choices: { interval: { maintenance: { value: 4, unit: 'wk' } }, sessions: 4 },
      events: [
        completed(1, '2025-01-06'),
        completed(2, '2025-02-03'),
        { type: 'relapse', date: '2025-02-10' },
        decided('review', 'weekly', '2025-02-10'),
      ],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-02-03', '2025-02-10', '2025-02-17']);
  });
});

describe('gates of a protocol', () => {
  test('carry the provenance of what they ask', () => {
    const course = plan(
      invent(
        phase('induction', weekly(2, { sessions: sessions(2) }), {
          gates: [gate('effect', { kind: 'phase-end' }, [outcome('go-on', { do: 'continue' })])],
        }),
      ),
    );
    expect(course.pending[0]?.cites).toEqual([invented.cite]);
  });
});
