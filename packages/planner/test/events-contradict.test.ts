import { describe, expect, test } from 'vitest';
import type { CourseEvent, PlanInput } from '../src/index.js';
import {
  byWeight,
  chain,
  completed,
  doses,
  gatesOf,
  invent,
  kg,
  missed,
  phase,
  plan,
  rated,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  tolerated,
  weekly,
} from './invent.js';

const twice = invent(
  phase('induction', weekly(2, { sessions: sessions(4) }), { dose: byWeight(0.5) }),
);
const planned = (events: CourseEvent[], rest: Partial<PlanInput> = {}) =>
  plan(twice, { events, ...rest });

describe('one fact with two values', () => {
  const weighed = (value: number, date: string): CourseEvent => ({
    type: 'facts-changed',
    date,
    facts: { weight: kg(value) },
  });

  test.each<[string, CourseEvent, CourseEvent]>([
    [
      'two baselines of one day',
      rated(10, '2025-01-05', { baseline: true }),
      rated(20, '2025-01-05', { baseline: true }),
    ],
    [
      'a baseline and another total of one day',
      rated(10, '2025-01-05', { baseline: true }),
      rated(20, '2025-01-05'),
    ],
    ['two totals of one day', rated(10, '2025-01-07'), rated(11, '2025-01-07')],
    [
      'well and poorly tolerated on one day',
      tolerated('2025-01-07'),
      tolerated('2025-01-07', true),
    ],
    ['two weights of one day', weighed(60, '2025-01-07'), weighed(61, '2025-01-07')],
  ])('%s is refused, naming both', (_name, one, other) => {
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const refused = refusal(() => planned([before, after]));
      expect(refused).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/1' });
      expect(refused.reason).toContain('/events/0');
      expect(refused.hint).toContain('in error');
    }
    const corrected = planned([
      { ...one, id: 'a' },
      { type: 'entered-in-error', event: 'a' },
      other,
    ]);
    expect(corrected).toEqual(planned([other]));
    // told twice the same, of another day or of another moment, it is not a contradiction
    expect(planned([one, one])).toBeDefined();
    expect(planned([one, { ...other, date: '2025-01-08' }])).toBeDefined();
    expect(
      planned([
        { ...one, at: '2025-01-07T08:00:00Z' },
        { ...other, at: '2025-01-07T18:00:00Z' },
      ]),
    ).toBeDefined();
  });

  test('of one day, with a session between, is a course of things and no contradiction', () => {
    const events = [rated(20, '2025-01-06'), completed(1, '2025-01-06'), rated(11, '2025-01-06')];
    expect(planned(events).sessions[0]?.state).toBe('completed');
  });

  test('of two baselines on different days the later counts, and that is said', () => {
    const events = [
      rated(10, '2025-01-04', { baseline: true }),
      rated(20, '2025-01-05', { baseline: true }),
    ];
    expect(rulesFound(planned(events))).toContain('baseline-replaced');
    expect(rulesFound(planned(events.slice(1)))).not.toContain('baseline-replaced');
  });

  test.each([
    ['2024-12-07', false],
    ['2024-12-06', true],
    ['2019-01-05', true],
  ])('that is a baseline of %s is told as old, with its days: %s', (date, told) => {
    for (const marked of [{ baseline: true }, {}])
      for (const scale of ['madrs', 'phq9']) {
        const course = planned([rated(20, date, { ...marked, scale }), completed(1, '2025-01-06')]);
        expect(rulesFound(course).includes('baseline-old')).toBe(told);
      }
    // one that was taken anew counts
    const anew = [rated(20, date), rated(21, '2025-01-05'), completed(1, '2025-01-06')];
    expect(rulesFound(planned(anew))).not.toContain('baseline-old');
  });

  test('of two arms is refused until the first is corrected', () => {
    const arms = ['low', 'high'].map((id) => ({ id, title: id, role: 'active' as const }));
    const armed = invent(phase('only', single), { arms });
    const assigned = (arm: string): CourseEvent => ({
      type: 'arm-assigned',
      date: '2025-01-05',
      arm,
    });
    expect(
      refusal(() => plan(armed, { events: [assigned('low'), assigned('high')] })),
    ).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/1/arm' });
    expect(plan(armed, { events: [assigned('low'), assigned('low')] }).arm).toBe('low');
  });
});

describe('a weight far from the one before', () => {
  const weighed = (value: number, rest: object = {}): CourseEvent => ({
    type: 'facts-changed',
    date: '2025-01-07',
    facts: { weight: kg(value), ...rest },
  });
  const light = { patient: { weight: kg(80), age: 40 } };

  test.each([
    [120, false],
    [120.1, true],
    [53.4, false],
    [53.3, true],
    [176, true],
  ])('80 kg that become %s kg overnight are doubted: %s', (value, doubted) => {
    const course = planned([completed(1, '2025-01-06'), weighed(value)], light);
    expect(rulesFound(course).includes('weight-doubted')).toBe(doubted);
    expect(states(course).slice(1)).toEqual(Array(3).fill(doubted ? 'conditional' : 'planned'));
    expect(gatesOf(course)[1]).toBe(doubted ? 'confirm-weight' : undefined);
  });

  test('leave the lower one counting until somebody confirms it', () => {
    const begun = [completed(1, '2025-01-06')];
    expect(doses(planned([...begun, weighed(176)], light))).toEqual([40, 40, 40, 40]);
    expect(doses(planned([...begun, weighed(30)], light))).toEqual([40, 15, 15, 15]);
  });

  test.each<[string, CourseEvent[]]>([
    ['with the weight itself', [weighed(176, { weightConfirmed: true })]],
    [
      'later',
      [
        weighed(176),
        { type: 'facts-changed', date: '2025-01-08', facts: { weightConfirmed: true } },
      ],
    ],
    [
      'later, with the weight',
      [
        weighed(176),
        {
          type: 'facts-changed',
          date: '2025-01-08',
          facts: { weight: kg(176), weightConfirmed: true },
        },
      ],
    ],
  ])('and confirmed %s counts', (_name, events) => {
    const course = planned([completed(1, '2025-01-06'), ...events], light);
    expect(doses(course)).toEqual([40, 88, 88, 88]);
    expect(states(course).slice(1)).toEqual(['planned', 'planned', 'planned']);
    expect(rulesFound(course)).not.toContain('weight-doubted');
  });

  test('that is repeated without being confirmed is doubted still', () => {
    const again: CourseEvent = {
      type: 'facts-changed',
      date: '2025-01-08',
      facts: { weight: kg(176) },
    };
    const course = planned([completed(1, '2025-01-06'), weighed(176), again], light);
    expect(doses(course)).toEqual([40, 40, 40, 40]);
    expect(rulesFound(course)).toContain('weight-doubted');
  });

  test('followed by one near the first is settled', () => {
    const settled: CourseEvent = {
      type: 'facts-changed',
      date: '2025-01-08',
      facts: { weight: kg(82) },
    };
    const course = planned([completed(1, '2025-01-06'), weighed(176), settled], light);
    expect(doses(course)).toEqual([40, 41, 41, 41]);
    expect(states(course)[1]).toBe('planned');
  });
});

describe('what is said of a session', () => {
  const begun = [completed(1, '2025-01-06'), completed(2, '2025-01-10')];
  const about = (number: number, date: string): CourseEvent[] => [
    { type: 'tolerability', session: number, date, poor: true },
    { type: 'adverse-event', session: number, date, event: 'nausea' },
  ];

  test('stands in the finding', () => {
    for (const event of about(2, '2025-01-10'))
      expect(planned([...begun, event]).findings).toContainEqual(
        expect.objectContaining({ session: 2 }),
      );
  });

  test('cannot be dated before it', () => {
    for (const event of about(2, '2025-01-09')) {
      expect(
        refusal(() => planned([begun[0] as CourseEvent, event, begun[1] as CourseEvent])),
      ).toMatchObject({
        code: 'EVENT_IMPOSSIBLE',
        path: '/events/1/date',
      });
    }
  });

  test('cannot be how one was tolerated that was missed', () => {
    const lost = [completed(1, '2025-01-06'), missed(2, '2025-01-09')];
    const [tolerability] = about(2, '2025-01-09');
    expect(refusal(() => planned([...lost, tolerability as CourseEvent]))).toMatchObject({
      code: 'EVENT_IMPOSSIBLE',
      path: '/events/2/session',
    });
  });
});

describe('decisions about gates', () => {
  const two = invent(
    chain(
      phase('induction', weekly(2, { sessions: sessions(2) })),
      phase('more', weekly(1, { sessions: sessions(2) }), { optional: true }),
    ),
  );
  const of = (gate: string, outcome: string): CourseEvent => ({
    type: 'gate-decided',
    gate,
    outcome,
    date: '2025-01-06',
  });

  test.each([
    'enter-nowhere',
    'missed-session-1',
    'interrupted-before-2',
    'more-than-9',
    'interval-nowhere',
    'dose-induction',
    'toString',
  ])('that nobody asks, such as %s, are refused with those there are', (gate) => {
    const refused = refusal(() => plan(two, { events: [of(gate, 'go-on')] }));
    expect(refused).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/0/gate' });
    expect(refused.hint).toContain('enter-more');
  });

  test('that the course asks, with an answer it does not know, name those it knows', () => {
    const refused = refusal(() => plan(two, { events: [of('enter-more', 'dance')] }));
    expect(refused).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/0/outcome' });
    expect(refused.hint).toContain('enter, skip');
  });

  test('that the course does not come to are found', () => {
    const later = invent(
      chain(
        phase('induction', weekly(2, { open: true })),
        phase('more', weekly(1, { sessions: sessions(2) }), { optional: true }),
      ),
    );
    const course = plan(later, { events: [of('enter-more', 'enter')] });
    expect(rulesFound(course)).toContain('decision-without-effect');
    expect(rulesFound(plan(two, { events: [of('enter-more', 'enter')] }))).not.toContain(
      'decision-without-effect',
    );
    expect(session(course, 1).state).toBe('planned');
  });
});
