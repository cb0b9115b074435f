import { describe, expect, test } from 'vitest';
import { eventsSchema } from '@openketamine/model/schema';
import type { Course } from '@openketamine/model';
import type { CourseEvent, PlanInput } from '../src/index.js';
import {
  between,
  byWeight,
  chain,
  choiceOf,
  completed,
  every,
  fallPercent,
  gate,
  inMg,
  invent,
  invented,
  kg,
  outcome,
  phase,
  plan,
  rated,
  rulesFound,
  says,
  sessions,
  weekly,
} from './invent.js';

const arms = ['low', 'high'].map((id) => ({ id, title: id, role: 'active' as const }));
const protocol = invent(
  chain(
    phase('induction', weekly(2, { sessions: sessions(4) }), {
      dose: {
        cases: [{ when: { arm: ['low'] }, use: byWeight(0.5) }, { use: choiceOf([40, 60]) }],
      },
      gates: [
        gate('end', { kind: 'phase-end' }, [
          outcome('response', { do: 'continue' }, fallPercent('>=', 50)),
          outcome('none', { do: 'stop' }, fallPercent('<', 50)),
        ]),
      ],
    }),
    phase('maintenance', every(between(1, 4, 'wk')), { dose: byWeight(0.5) }),
  ),
  {
    arms,
    procedure: {
      checks: [
        {
          id: 'pressure',
          limits: [
            {
              observe: 'pressure',
              is: '>',
              value: 140,
              unit: 'mm[Hg]',
              then: 'Wait.',
              ...invented,
            },
          ],
          ...says('Measure.'),
        },
      ],
    },
  },
);

const on = '2025-01-17';
const before: CourseEvent[] = [
  rated(30, '2025-01-05', { baseline: true }),
  completed(1, '2025-01-06', 40),
  completed(2, '2025-01-09', 40),
  completed(3, '2025-01-13', 40),
];

/** Two of each kind of event that say two things about the same. */
const twoOf: Readonly<Record<CourseEvent['type'], readonly [object, object]>> = {
  'session-completed': [
    { session: 4, date: on, dose: inMg(20) },
    { session: 4, date: on, dose: inMg(30) },
  ],
  'session-missed': [
    { session: 4, date: on, worsened: true },
    { session: 4, date: on, worsened: false },
  ],
  'session-stopped': [
    { session: 4, date: on, given: inMg(20) },
    { session: 4, date: on, given: inMg(10) },
  ],
  'session-moved': [
    { session: 4, to: '2025-01-18' },
    { session: 4, to: '2025-01-19' },
  ],
  'dose-chosen': [
    { session: 4, dose: inMg(40) },
    { session: 4, dose: inMg(60) },
  ],
  assessment: [
    { scale: 'madrs', total: 10, date: on },
    { scale: 'madrs', total: 20, date: on },
  ],
  tolerability: [
    { date: on, poor: true },
    { date: on, poor: false },
  ],
  'adverse-event': [
    { date: on, event: 'nausea', serious: true },
    { date: on, event: 'nausea', serious: false },
  ],
  'facts-changed': [
    { date: on, facts: { weight: kg(70) } },
    { date: on, facts: { weight: kg(75) } },
  ],
  'gate-decided': [
    { gate: 'end', outcome: 'response', date: on },
    { gate: 'end', outcome: 'none', date: on },
  ],
  'medicine-started': [
    { date: on, medicine: 'lithium' },
    { date: on, medicine: 'lorazepam' },
  ],
  'medicine-stopped': [
    { date: on, medicine: 'lithium' },
    { date: on, medicine: 'lorazepam' },
  ],
  relapse: [{ date: on }, { date: on }],
  discharged: [{ date: on }, { date: on }],
  'arm-assigned': [
    { date: on, arm: 'low' },
    { date: on, arm: 'high' },
  ],
  observation: [
    { session: 3, date: on, code: 'pressure', value: { value: 150, unit: 'mm[Hg]' } },
    { session: 3, date: on, code: 'pressure', value: { value: 160, unit: 'mm[Hg]' } },
  ],
  'course-paused': [{ date: on }, { date: on }],
  'course-resumed': [{ date: on }, { date: on }],
  'course-stopped': [{ date: on }, { date: on }],
  'entered-in-error': [{ event: 'a' }, { event: 'a' }],
};

const types = eventsSchema.element.options.map(({ shape }) => shape.type.value);
const events = types.flatMap((type) =>
  twoOf[type].map((event, index) => ({
    name: `${type} ${index + 1}`,
    event: { type, ...event } as CourseEvent,
  })),
);

function planned(more: readonly CourseEvent[], rest: Partial<PlanInput> = {}): Course | undefined {
  try {
    return plan(protocol, { events: [...before, ...more], choices: { arm: 'high' }, ...rest });
  } catch {
    return undefined;
  }
}

const withoutFindings = (course: Course) => JSON.stringify({ ...course, findings: [] });
const messages = (course: Course) => course.findings.map(({ message }) => message);
const none = planned([]) as Course;
const alone = new Map(events.map(({ name, event }) => [name, planned([event])]));

/** Why an event leaves no trace behind another although it had an effect before: nothing of it is lost. */
function settledBy({ type }: CourseEvent, later: CourseEvent): string | undefined {
  if (type === 'course-paused' && later.type === 'course-stopped')
    return 'a course that has ended is paused no more';
  if (type === 'assessment' && later.type.startsWith('session-'))
    return 'the gate asks for a score after that session, and waits for it';
  return undefined;
}

describe('an event that a later one makes ineffective', () => {
  test('is tried for all pairs of events that can stand alone', () => {
    expect([...alone.values()].filter((course) => course !== undefined).length).toBeGreaterThan(24);
  });

  test.each(events)('$name is refused or told, whatever follows it', ({ name, event }) => {
    const first = alone.get(name);
    if (first === undefined) return;
    const silent = events.filter((later) => {
      const second = alone.get(later.name);
      if (second === undefined || later.name === name) return false;
      const both = planned([event, later.event]);
      if (both === undefined) return false;
      const hadEffect = withoutFindings(first) !== withoutFindings(none);
      const hasNone = withoutFindings(both) === withoutFindings(second);
      if (withoutFindings(first) === withoutFindings(second)) return false;
      if (settledBy(event, later.event) !== undefined) return false;
      const extra = messages(both).filter((message) => !messages(second).includes(message));
      return hadEffect && hasNone && extra.length === 0;
    });
    expect(silent.map((later) => later.name)).toEqual([]);
  });

  test.each(
    types.filter((type) => JSON.stringify(twoOf[type][0]) !== JSON.stringify(twoOf[type][1])),
  )('%s: two that say two things about the same leave a trace of both, or are refused', (type) => {
    const [one, other] = twoOf[type].map((event) => ({ type, ...event }) as CourseEvent);
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      if (first === undefined || second === undefined) throw new Error('two of each');
      const both = planned([first, second]);
      const last = planned([second]);
      if (both === undefined || last === undefined) continue;
      expect(JSON.stringify(both)).not.toBe(JSON.stringify(last));
    }
  });
});

describe('a decision and a later one about the same', () => {
  const rules = (more: CourseEvent[], rest?: Partial<PlanInput>) =>
    rulesFound(planned(more, rest) as Course);
  const dose = (value: number, session = 4): CourseEvent => ({
    type: 'dose-chosen',
    session,
    dose: inMg(value),
  });

  test('say both, where they stand, and which holds', () => {
    const course = planned([dose(40), dose(60)]) as Course;
    expect(course.findings.find(({ rule }) => rule === 'decision-replaced')).toMatchObject({
      severity: 'caution',
      session: 4,
      message:
        'Of the dose of session 4 two things are recorded: 40 mg (/events/4), and after that 60 mg (/events/5). The later holds.',
    });
    expect(course.sessions[3]?.dose?.value).toBe(60);
  });

  test('say nothing where they agree, are of two sessions, or the first was entered in error', () => {
    expect(rules([dose(40), dose(40)])).not.toContain('decision-replaced');
    expect(rules([dose(40), dose(60, 5)].slice(0, 1))).not.toContain('decision-replaced');
    expect(
      rules([{ ...dose(40), id: 'a' }, { type: 'entered-in-error', event: 'a' }, dose(60)]),
    ).not.toContain('decision-replaced');
  });

  test('say what the scores would have decided at a gate, and nothing where they agree', () => {
    const over = completed(4, '2025-01-16', 40);
    const score = (value: number) => rated(value, on);
    const decision = (chosen: string): CourseEvent => ({
      type: 'gate-decided',
      gate: 'end',
      outcome: chosen,
      date: on,
    });
    for (const [value, chosen, told] of [
      [15, 'none', true],
      [16, 'response', true],
      [15, 'response', false],
      [16, 'none', false],
    ] as const)
      expect(
        rules([over, score(value), decision(chosen)]).includes('decision-against-criterion'),
      ).toBe(told);
    expect(rules([over, decision('none')])).not.toContain('decision-against-criterion');
  });

  test('say so of a dose chosen for the session with the call, and of an arm', () => {
    const chosen = { choices: { arm: 'high', doseBySession: { 4: inMg(40) } } };
    expect(rules([dose(60)], chosen)).toContain('decision-replaced');
    expect(rules([dose(40)], chosen)).not.toContain('decision-replaced');
    const assigned: CourseEvent = { type: 'arm-assigned', date: on, arm: 'low' };
    expect(rules([assigned])).toContain('decision-replaced');
    expect(rules([{ ...assigned, arm: 'high' }])).not.toContain('decision-replaced');
  });
});
