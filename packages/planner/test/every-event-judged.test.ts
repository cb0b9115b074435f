import { describe, expect, test } from 'vitest';
import { eventsSchema } from '@openketamine/model/schema';
import type { CourseEvent } from '../src/index.js';
import {
  byWeight,
  chain,
  choiceOf,
  completed,
  fallPercent,
  fixed,
  gate,
  inMg,
  invent,
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

/** Something waits for every kind of event here. */
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
        gate('again', { kind: 'event', event: 'relapse' }, [outcome('stop', { do: 'stop' })]),
      ],
    }),
    phase('maintenance', weekly(1, { sessions: sessions(2) }), {
      enter: [{ kind: 'event', event: 'discharged' }],
      dose: fixed(40),
    }),
  ),
  {
    arms: [
      { id: 'low', title: 'Low', role: 'active' },
      { id: 'high', title: 'High', role: 'active' },
    ],
    missed: [
      { worsened: true, do: 'restart', ...says('Begin again.') },
      { worsened: false, do: 'keep-schedule', ...says('Go on.') },
    ],
    tasks: [
      {
        id: 'rating',
        kind: 'assessment',
        what: 'madrs',
        title: 'Rating',
        at: { kind: 'session', sessions: 'every' },
        ...says('Rate.'),
      },
    ],
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
              basis: 'trial',
              verification: 'primary',
            },
          ],
          ...says('Measure.'),
        },
      ],
    },
  },
);
const low = { choices: { arm: 'low' } };
const begun = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];
const four = [...begun, completed(3, '2025-01-13'), completed(4, '2025-01-16')];
const baseline = rated(30, '2025-01-05', { baseline: true });
const on = '2025-01-10';

type Type = CourseEvent['type'];

/** Fields that no plan depends on, each with the reason. */
const carried: Readonly<Record<string, string>> = {
  type: 'says which event it is: every other test here is about it',
  by: 'for people: who recorded it',
  note: 'for people',
  reason: 'for people: why a session was missed, moved or stopped, or a course paused',
};

/** What stands before an event, the event, and another value of each of its fields that shows. */
const stories: Readonly<
  Record<
    Type,
    {
      before?: CourseEvent[];
      event: object;
      after?: CourseEvent[];
      other: Record<string, unknown>;
      choices?: object;
    }
  >
> = {
  'session-completed': {
    before: begun,
    event: { session: 3, date: '2025-01-13', dose: inMg(20) },
    other: { session: 4, date: '2025-01-14', dose: inMg(25) },
  },
  'session-missed': {
    before: begun,
    event: { session: 3, date: '2025-01-13', worsened: true },
    other: { session: 4, date: '2025-02-20', worsened: false },
  },
  'session-stopped': {
    before: begun,
    event: { session: 3, date: '2025-01-13', given: inMg(20) },
    other: { session: 4, date: '2025-01-14', given: inMg(25) },
  },
  'session-moved': {
    before: begun,
    event: { session: 3, to: '2025-01-14', date: on },
    other: { session: 4, to: '2025-01-15', date: '2025-01-01' },
  },
  'dose-chosen': {
    event: { session: 1, dose: inMg(40), date: '2025-01-05' },
    after: [rated(20, '2025-01-05')],
    other: { session: 2, dose: inMg(60), date: '2025-01-06' },
    choices: { arm: 'high' },
  },
  assessment: {
    before: [baseline, ...four],
    event: { scale: 'madrs', total: 10, date: '2025-01-17', baseline: false, session: 4 },
    after: [{ type: 'adverse-event', date: '2025-01-18', event: 'nausea' }],
    other: {
      scale: 'phq9',
      total: 20,
      date: '2025-01-19',
      baseline: true,
      session: 40,
      // what only rules read is taken out by whoever asks them, and refused by the planner
      item: 'item-10',
      class: 'high',
    },
  },
  tolerability: {
    before: begun,
    event: { date: on, poor: true, session: 2 },
    other: { date: '2025-01-11', poor: false, session: 1 },
  },
  'adverse-event': {
    before: begun,
    event: { date: on, event: 'nausea', serious: false, session: 2 },
    other: { date: '2025-01-11', event: 'a fall', serious: true, session: 1 },
  },
  'facts-changed': {
    before: begun,
    event: { date: on, facts: { weight: kg(70) } },
    other: { date: '2025-01-14', facts: { weight: kg(65) } },
  },
  'gate-decided': {
    before: four,
    event: { gate: 'end', outcome: 'none', date: '2025-01-17' },
    after: [rated(20, '2025-01-17')],
    other: { gate: 'again', outcome: 'response', date: '2025-01-18' },
  },
  'medicine-started': {
    event: { date: '2025-01-05', medicine: 'lorazepam' },
    other: { date: '2025-01-06', medicine: 'sertraline' },
  },
  'medicine-stopped': {
    event: { date: '2025-01-05', medicine: 'lorazepam' },
    other: { date: '2025-01-06', medicine: 'sertraline' },
  },
  relapse: {
    before: begun,
    event: { date: on },
    after: [rated(20, on)],
    other: { date: '2025-01-11' },
  },
  discharged: {
    before: [baseline, ...four, rated(10, '2025-01-17')],
    event: { date: '2025-01-20' },
    other: { date: '2025-01-22' },
  },
  'arm-assigned': {
    event: { date: '2025-01-05', arm: 'low' },
    after: [rated(20, '2025-01-05')],
    other: { date: '2025-01-06', arm: 'high' },
    choices: {},
  },
  observation: {
    before: begun,
    event: { session: 2, date: on, code: 'pressure', value: { value: 150, unit: 'mm[Hg]' } },
    after: [rated(20, on)],
    other: {
      session: 1,
      date: '2025-01-11',
      code: 'pulse',
      context: ['rest'],
      upperLimitOfNormal: 40,
      value: { value: 140, unit: 'mm[Hg]' },
    },
  },
  'course-paused': { before: begun, event: { date: on }, other: { date: '2025-01-14' } },
  'course-resumed': {
    before: [...begun, { type: 'course-paused', date: on }],
    event: { date: '2025-01-20' },
    other: { date: '2025-01-27' },
  },
  'course-stopped': {
    before: begun,
    event: { date: on },
    after: [rated(20, on)],
    other: { date: '2025-01-11' },
  },
  'entered-in-error': {
    before: [
      { ...completed(1, '2025-01-06'), id: 'a' },
      { ...rated(20, on), id: 'b' },
    ],
    event: { event: 'a', date: on },
    after: [rated(21, '2025-01-10')].slice(1),
    other: { event: 'b', date: '2025-01-09' },
  },
};

/** The plan, or the refusal, with this event in its place. */
function outcomeOf(type: Type, event: object): unknown {
  const { before = [], after = [], choices } = stories[type];
  try {
    return plan(protocol, {
      events: [...before, { type, ...event } as CourseEvent, ...after],
      choices: choices ?? low.choices,
    });
  } catch (error) {
    return String(error);
  }
}

const known: readonly (readonly [Type, readonly string[]])[] = eventsSchema.element.options.map(
  ({ shape }) => [shape.type.value, Object.keys(shape)],
);

describe('every event is judged', () => {
  test.each(known)(
    '%s: each of its fields changes a plan, or is listed with a reason',
    (type, fields) => {
      const { event, other } = stories[type];
      const made = outcomeOf(type, event);
      expect(typeof made).toBe('object');
      for (const field of fields) {
        if (field in carried) continue;
        if (field === 'id' || field === 'at') continue;
        expect({ field, told: field in other }).toEqual({ field, told: true });
        expect({ field, made: outcomeOf(type, { ...event, [field]: other[field] }) }).not.toEqual({
          field,
          made,
        });
      }
    },
  );

  test.each(known)(
    '%s: its id lets it be corrected, and its moment tells it from another',
    (type) => {
      const { event } = stories[type];
      const { before = [], choices = low.choices } = stories[type];
      const corrected = plan(protocol, {
        events: [
          ...before,
          { type, ...event, id: 'this', at: '2025-01-10T08:00:00Z' } as CourseEvent,
          { type: 'entered-in-error', event: 'this' },
        ],
        choices,
      });
      expect(corrected).toEqual(plan(protocol, { events: before, choices }));
      expect(corrected).not.toEqual(outcomeOf(type, event));
    },
  );

  test('what is carried is never looked at', () => {
    for (const [type, fields] of known) {
      for (const field of fields.filter((text) => text !== 'type' && text in carried))
        expect(outcomeOf(type, { ...stories[type].event, [field]: 'words' })).toEqual(
          outcomeOf(type, stories[type].event),
        );
    }
  });
});

describe('what nothing in a protocol reads', () => {
  const bare = invent(phase('only', weekly(2, { sessions: sessions(2) })));
  const found = (...events: CourseEvent[]) => rulesFound(plan(bare, { events }));

  test.each<[CourseEvent]>([
    [rated(20, '2025-01-05', { scale: 'phq9' })],
    [{ type: 'relapse', date: '2025-01-05' }],
    [{ type: 'discharged', date: '2025-01-05' }],
    [{ type: 'observation', code: 'pulse', value: { value: 80, unit: '/min' } }],
  ])('is said to be so: %j', (event) => {
    expect(found(event)).toEqual(['not-read']);
    expect(plan(bare, { events: [event, event] }).findings).toHaveLength(1);
  });

  test('says nothing of what it reads', () => {
    const events: CourseEvent[] = [
      rated(20, '2025-01-05'),
      { type: 'relapse', date: '2025-01-05' },
    ];
    expect(rulesFound(plan(protocol, { events, ...low }))).not.toContain('not-read');
  });
});

describe('a reading', () => {
  const read = (value: number, unit: 'mm[Hg]' | '%') =>
    rulesFound(
      plan(protocol, {
        events: [{ type: 'observation', code: 'pressure', value: { value, unit } }],
        ...low,
      }),
    );

  test.each([
    [140, []],
    [141, ['limit-reached']],
  ])('of %s at a limit above 140 says %j', (value, rules) => {
    expect(read(value, 'mm[Hg]')).toEqual(rules);
  });

  test('in another unit says that it was not judged', () => {
    expect(read(141, '%')).toEqual(['limit-not-judged']);
  });
});

test('a medicine that the protocol names is told in its words', () => {
  const named = invent(phase('only', weekly(2, { sessions: sessions(2) })), {
    company: {
      antidepressant: [{ rule: 'allowed', ...says('Any.') }],
      medicines: [{ medicine: 'lorazepam', rule: 'held', ...says('Held on the day.') }],
    },
  });
  const started = (medicine: string) =>
    plan(named, { events: [{ type: 'medicine-started', date: '2025-01-05', medicine }] }).findings;
  expect(started('lorazepam')).toMatchObject([{ severity: 'caution', cites: ['invented'] }]);
  expect(started('lorazepam')[0]?.message).toContain('Held on the day.');
  expect(started('sertraline')).toMatchObject([{ severity: 'information', cites: [] }]);
});

test('a score at the end of a phase decides as the criterion says', () => {
  const at = (value: number) =>
    plan(protocol, { events: [baseline, ...four, rated(value, '2025-01-17')], ...low }).state;
  expect([at(15), at(16)]).toEqual(['open', 'completed']);
});
