import { describe, expect, test } from 'vitest';
import {
  completed,
  chain,
  fallPercent,
  gate,
  missed,
  outcome,
  phase,
  plan,
  q,
  rated,
  session,
  sessions,
  single,
  total,
  weekly,
  type GateInput,
} from './invent.js';

const goOn = outcome('go-on', { do: 'continue' });

const gated = (...gates: GateInput[]) =>
  phase('induction', weekly(2, { sessions: sessions(6) }), { gates });

const given = (...days: string[]) => days.map((day, at) => completed(at + 1, day));

describe('a limit', () => {
  const review = (when: Parameters<typeof outcome>[2]) =>
    gated(
      gate('review', { kind: 'session', session: q(2, '{session}') }, [
        outcome('stop', { do: 'stop' }, when),
        goOn,
      ]),
    );
  const first = given('2025-01-06', '2025-01-09');
  const stops = (
    when: Parameters<typeof outcome>[2],
    value: number,
    before: ReturnType<typeof rated>[] = [],
  ) =>
    plan(review(when), { events: [...before, ...first, rated(value, '2025-01-10')] }).sessions
      .length === 2;

  test.each([
    ['<', 9, true],
    ['<', 10, false],
    ['<=', 10, true],
    ['<=', 11, false],
    ['>', 11, true],
    ['>', 10, false],
    ['>=', 10, true],
    ['>=', 9, false],
    ['=', 10, true],
    ['=', 11, false],
  ] as const)('of total %s 10 at %s is met: %s', (is, value, met) => {
    expect(stops(total(is, 10), value)).toBe(met);
  });

  test.each([
    ['>=', 15, true],
    ['>=', 16, false],
    ['>', 14, true],
    ['>', 15, false],
    ['<', 16, true],
    ['<', 15, false],
    ['<=', 15, true],
    ['<=', 14, false],
  ] as const)('of a fall %s 50%% from 30 at %s is met: %s', (is, value, met) => {
    const baseline = rated(30, '2025-01-05', { baseline: true });
    expect(stops(fallPercent(is, 50), value, [baseline])).toBe(met);
  });

  test('in percent that no binary number holds is met exactly at it', () => {
    // a fall from 30 to 20.1 is 33 percent
    const baseline = rated(30, '2025-01-05', { baseline: true });
    expect(stops(fallPercent('>=', 33), 20.1, [baseline])).toBe(true);
    expect(stops(fallPercent('>=', 33), 20.2, [baseline])).toBe(false);
  });

  test('in points of a fall counts from the baseline', () => {
    const fall = { ...fallPercent('>=', 12), measure: 'fall', unit: '{score}' } as const;
    const baseline = rated(30, '2025-01-05', { baseline: true });
    expect(stops(fall, 18, [baseline])).toBe(true);
    expect(stops(fall, 19, [baseline])).toBe(false);
  });

  test('from a baseline of zero cannot be told in percent', () => {
    const baseline = rated(0, '2025-01-05', { baseline: true });
    const made = plan(review(fallPercent('>=', 50)), {
      events: [baseline, ...first, rated(0, '2025-01-10')],
    });
    expect(made.pending).toHaveLength(1);
  });
});

describe('the baseline', () => {
  const review = (baseline: 'course' | 'phase' | 'best' = 'course') =>
    gated(
      gate('review', { kind: 'session', session: q(2, '{session}') }, [
        outcome('stop', { do: 'stop' }, fallPercent('>=', 50, baseline)),
        outcome('go-on', { do: 'continue' }, fallPercent('<', 50, baseline)),
      ]),
    );
  const first = given('2025-01-06', '2025-01-09');
  const sessionsAfter = (events: Parameters<typeof plan>[1] extends infer _ ? unknown[] : never) =>
    plan(review(), { events: events as never }).sessions.length;

  test('is the assessment that says so', () => {
    const events = [
      rated(30, '2025-01-01', { baseline: true }),
      rated(40, '2025-01-05'),
      ...first,
      rated(18, '2025-01-10'),
    ];
    // 18 is more than half of 30, but less than half of 40
    expect(sessionsAfter(events)).toBe(6);
  });

  test('is otherwise the last one that stands before the first session', () => {
    const events = [
      rated(30, '2025-01-01'),
      rated(40, '2025-01-05'),
      ...first,
      rated(18, '2025-01-10'),
    ];
    expect(sessionsAfter(events)).toBe(2);
  });

  test('on the day of the first session counts by the order of events', () => {
    const before = [rated(40, '2025-01-06'), ...first, rated(18, '2025-01-10')];
    expect(sessionsAfter(before)).toBe(2);
    const after = [
      completed(1, '2025-01-06'),
      rated(40, '2025-01-06'),
      completed(2, '2025-01-09'),
      rated(18, '2025-01-10'),
    ];
    const made = plan(review(), { events: after });
    expect(made.pending.map((pendingGate) => pendingGate.gate)).toEqual(['review']);
  });

  test('may be taken after a first session that was missed', () => {
    const events = [
      missed(1, '2025-01-06'),
      rated(40, '2025-01-07'),
      completed(2, '2025-01-09'),
      rated(18, '2025-01-10'),
    ];
    expect(sessionsAfter(events)).toBe(2);
  });

  test('that nobody took leaves the gate open', () => {
    const made = plan(review(), { events: [...first, rated(0, '2025-01-10')] });
    expect(made.pending.map((pendingGate) => pendingGate.gate)).toEqual(['review']);
    expect(session(made, 3).state).toBe('conditional');
  });

  test('of a phase is the last one before its first session', () => {
    const second = chain(
      phase('first', single),
      phase('second', weekly(2, { sessions: sessions(4) }), {
        gates: [
          gate('review', { kind: 'session', session: q(1, '{session}') }, [
            outcome('stop', { do: 'stop' }, fallPercent('>=', 50, 'phase')),
            outcome('go-on', { do: 'continue' }, fallPercent('<', 50, 'phase')),
          ]),
        ],
      }),
    );
    const events = [
      rated(40, '2025-01-05', { baseline: true }),
      completed(1, '2025-01-06'),
      rated(20, '2025-01-07'),
      completed(2, '2025-01-08'),
      rated(12, '2025-01-09'),
    ];
    // 12 is less than half of 40, but more than half of 20
    expect(plan(second, { events }).sessions).toHaveLength(5);
  });

  test('that is the best one so far counts a loss', () => {
    const losing = gated(
      gate('loss', { kind: 'session', session: q(2, '{session}') }, [
        outcome('stop', { do: 'stop' }, { ...fallPercent('<=', -50, 'best') }),
        outcome('go-on', { do: 'continue' }, { ...fallPercent('>', -50, 'best') }),
      ]),
    );
    const events = (value: number) => [
      rated(30, '2025-01-05'),
      completed(1, '2025-01-06'),
      rated(10, '2025-01-07'),
      completed(2, '2025-01-09'),
      rated(value, '2025-01-10'),
    ];
    expect(plan(losing, { events: events(15) }).sessions).toHaveLength(2);
    expect(plan(losing, { events: events(14) }).sessions).toHaveLength(6);
  });
});

describe('limits combined', () => {
  const phq = (value: number) => total('<', value, 'phq9');
  const review = (when: Parameters<typeof outcome>[2]) =>
    gated(
      gate('review', { kind: 'session', session: q(1, '{session}') }, [
        outcome('stop', { do: 'stop' }, when),
        goOn,
      ]),
    );
  const after = (when: Parameters<typeof outcome>[2], known: { madrs?: number; phq9?: number }) => {
    const made = plan(review(when), {
      events: [
        completed(1, '2025-01-06'),
        ...(known.madrs === undefined ? [] : [rated(known.madrs, '2025-01-07')]),
        ...(known.phq9 === undefined ? [] : [rated(known.phq9, '2025-01-07', { scale: 'phq9' })]),
      ],
    });
    if (made.pending.length > 0) return 'open';
    return made.sessions.length === 1;
  };
  const all = { all: [total('<', 10), phq(5)] };
  const any = { any: [total('<', 10), phq(5)] };

  test.each([
    [{ madrs: 9, phq9: 4 }, true],
    [{ madrs: 9 }, 'open'],
    [{ phq9: 4 }, 'open'],
    [{}, 'open'],
  ])('all of two with %j is %s', (known, expected) => {
    expect(after(all, known)).toBe(expected);
  });

  test.each([
    [{ madrs: 9 }, true],
    [{ phq9: 4 }, true],
    [{ madrs: 10 }, 'open'],
    [{}, 'open'],
  ])('any of two with %j is %s', (known, expected) => {
    expect(after(any, known)).toBe(expected);
  });

  test('one that fails decides "all", and leaves a clinician to decide what no limit does', () => {
    // no outcome holds any more, and the other one has no limit of its own
    expect(after(all, { madrs: 10 })).toBe('open');
    expect(after(any, { madrs: 10, phq9: 5 })).toBe('open');
  });

  test('a gate says which scales it needs', () => {
    expect(plan(review(all)).pending[0]?.needs).toEqual(['madrs', 'phq9']);
  });

  test('an assessment before the session it follows does not decide it', () => {
    const made = plan(review(total('<', 10)), {
      events: [rated(5, '2025-01-05'), completed(1, '2025-01-06')],
    });
    expect(made.pending).toHaveLength(1);
  });

  test('of several assessments the last one counts', () => {
    const made = plan(review(total('<', 10)), {
      events: [completed(1, '2025-01-06'), rated(5, '2025-01-07'), rated(12, '2025-01-08')],
    });
    expect(made.sessions).toHaveLength(6);
  });
});
