/* oxlint-disable vitest/no-conditional-expect -- what has to hold depends on what has come about */
import type { CourseEvent } from '@openketamine/care-plan';
import { describe, expect, test } from 'vitest';
import {
  courseHistoryOf,
  mapping,
  type ClinicEvent,
  type Located,
  type SessionPlan,
} from '../src/index.js';
import { infusions, World } from './world.js';

const stamp = { at: '2026-01-06T03:30:00.000Z', zone: 'America/New_York', by: 'nurse' };
const session = 1;
const day = '2026-01-05';
const plan = { questions: [], checks: [] } as unknown as SessionPlan;
const mg = (value: number) => ({ value, unit: 'mg' as const });
/** Half past ten in the evening of the fifth in New York, which is the sixth in Greenwich. */
const moment = '2026-01-05T22:30:00-05:00[America/New_York]';

/** One event of every type, and what planner and rules are told. A type that is missing does not compile. */
const examples: {
  readonly [T in ClinicEvent['type']]: readonly [
    event: Omit<Extract<ClinicEvent, { type: T }>, 'type'>,
    told: readonly Omit<CourseEvent, 'id' | 'by'>[],
  ];
} = {
  'patient-registered': [
    { name: 'Invented Person', birthDate: '1984-03-07' },
    [
      {
        type: 'facts-changed',
        date: day,
        facts: { birthDate: '1984-03-07' },
      } as CourseEvent,
    ],
  ],
  'patient-renamed': [{ name: 'Other Person' }, []],
  'facts-recorded': [
    { answers: [{ key: 'weight', value: { value: 80, unit: 'kg' } }] },
    [
      {
        type: 'facts-changed',
        date: day,
        facts: { weight: { value: 80, unit: 'kg' } },
      } as CourseEvent,
    ],
  ],
  'fact-withdrawn': [{ key: 'height', reason: 'wrong patient' }, []],
  'alarm-raised': [{ alarm: 'a', source: 'phq9', says: 'item 9' }, []],
  'alarm-told': [{ alarm: 'a', told: 'Dr A', done: 'saw the patient' }, []],
  'patient-archived': [{}, []],
  'patient-restored': [{}, []],
  'course-opened': [
    {
      patient: 'p',
      protocol: infusions,
      version: '1.0.0',
      digest: 'd',
      start: day,
      place: 'US',
      choices: {},
    },
    [],
  ],
  'choices-changed': [{ choices: { weeks: 4 } }, []],
  'dose-chosen': [
    { session, dose: mg(56) },
    [{ type: 'dose-chosen', session, dose: mg(56) } as CourseEvent],
  ],
  'session-moved': [
    { session, to: '2026-01-07', reason: 'snow' },
    [{ type: 'session-moved', session, to: '2026-01-07', reason: 'snow' } as CourseEvent],
  ],
  'session-missed': [
    { session, day, worsened: true },
    [{ type: 'session-missed', session, date: day, worsened: true } as CourseEvent],
  ],
  rated: [
    { scale: 'madrs', total: 30, day, baseline: true, answers: [3, null, 4] },
    [
      { type: 'assessment', scale: 'madrs', total: 30, date: day, baseline: true } as CourseEvent,
      ...(
        [
          ['1', 3],
          ['3', 4],
        ] as const
      ).map(([item, total]) => ({
        type: 'assessment' as const,
        scale: 'madrs',
        item,
        total,
        date: day,
        baseline: true as const,
      })),
    ],
  ],
  'tolerability-judged': [
    { day, poor: true, session },
    [{ type: 'tolerability', date: day, poor: true, session } as CourseEvent],
  ],
  'event-reported': [
    { event: 'nausea', serious: false, day, note: 'mild' },
    [{ type: 'adverse-event', date: day, event: 'nausea', serious: false } as CourseEvent],
  ],
  'gate-decided': [
    { gate: 'g', outcome: 'continue', day },
    [{ type: 'gate-decided', gate: 'g', outcome: 'continue', date: day } as CourseEvent],
  ],
  'medicine-started': [
    { medicine: 'lithium', day },
    [{ type: 'medicine-started', medicine: 'lithium', date: day } as CourseEvent],
  ],
  'medicine-stopped': [
    { medicine: 'lithium', day },
    [{ type: 'medicine-stopped', medicine: 'lithium', date: day } as CourseEvent],
  ],
  relapsed: [{ day }, [{ type: 'relapse', date: day }]],
  'discharged-from-ward': [{ day }, [{ type: 'discharged', date: day }]],
  'arm-assigned': [
    { arm: 'a', day },
    [{ type: 'arm-assigned', arm: 'a', date: day } as CourseEvent],
  ],
  'course-paused': [
    { day, reason: 'holiday' },
    [{ type: 'course-paused', date: day, reason: 'holiday' } as CourseEvent],
  ],
  'course-resumed': [{ day }, [{ type: 'course-resumed', date: day }]],
  'course-stopped': [
    { day, reason: 'wish' },
    [{ type: 'course-stopped', date: day, reason: 'wish' } as CourseEvent],
  ],
  'protocol-adopted': [{ version: '1.1.0', digest: 'e' }, []],
  'protocol-kept': [{ version: '1.1.0', digest: 'e' }, []],
  'event-undone': [{ event: 'another' }, []],
  'patient-arrived': [{ patient: 'p', course: 'c', number: 1, plan }, []],
  'patient-seated': [{ chair: '2' }, []],
  'question-answered': [{ question: 'consent', answer: 'yes' }, []],
  'go-decided': [{ against: [] }, []],
  'turned-away': [
    { reason: 'no ride' },
    [{ type: 'session-missed', session, date: day, reason: 'no ride' } as CourseEvent],
  ],
  'dose-prepared': [{ dose: mg(40) }, []],
  'dose-checked': [{ agrees: true }, []],
  'dose-started': [{}, []],
  'dose-ended': [{}, [{ type: 'session-completed', session, date: day } as CourseEvent]],
  'check-recorded': [
    {
      check: '1-blood-pressure',
      what: 'blood-pressure',
      readings: {
        'systolic-blood-pressure': { value: 150, unit: 'mm[Hg]' },
        'diastolic-blood-pressure': { value: 95, unit: 'mm[Hg]' },
      },
      breaches: [],
      before: true,
      position: 'sitting',
    },
    ['systolic-blood-pressure', 'diastolic-blood-pressure'].map((code) => ({
      type: 'observation',
      session,
      date: day,
      at: moment,
      code,
      value: { value: code.startsWith('s') ? 150 : 95, unit: 'mm[Hg]' },
      context: ['pre-dose', 'rest'],
    })),
  ],
  'dose-stopped': [
    { given: mg(20), reason: 'pressure' },
    [
      {
        type: 'session-stopped',
        session,
        date: day,
        given: mg(20),
        reason: 'pressure',
      } as CourseEvent,
    ],
  ],
  'rescue-given': [{ rescue: 'agitation', medicine: 'x' }, []],
  'event-noted': [
    { event: 'nausea', serious: true },
    [{ type: 'adverse-event', date: day, event: 'nausea', serious: true, session } as CourseEvent],
  ],
  'criterion-judged': [{ criterion: 'alert', met: true }, []],
  'patient-left': [{ aftercare: true, open: [] }, []],
  'entry-corrected': [{ event: 'another', reason: 'typo' }, []],
  'lot-received': [
    { drug: 'x', number: 'L', unit: 'mg', quantity: 500, expires: '2027-01-01' },
    [],
  ],
  'lot-drawn': [{ session: 's', quantity: 50 }, []],
  'lot-wasted': [{ quantity: 10, reason: 'rest of vial', witness: 'w' }, []],
  'lot-counted': [{ counted: 440, expected: 440 }, []],
  'form-owed': [{ patient: 'p', course: 'c', task: 't', title: 'Form' }, []],
  'form-sent': [{ how: 'portal' }, []],
  'form-dropped': [{ reason: 'inpatient' }, []],
  'consent-given': [{ text: 'v1', signer: 'Invented Person', signed: day }, []],
  'consent-withdrawn': [{}, []],
};

const opened = {
  type: 'course-opened',
  ...examples['course-opened'][0],
  id: 'opened',
  ...stamp,
} as Located;

describe('what planner and rules are told of', () => {
  test.each(Object.entries(examples))('%s', (type, [fields, told]) => {
    const event = { type, ...fields, id: 'e1', ...stamp, inSession: session } as Located;
    const { events } = courseHistoryOf(type === 'course-opened' ? [event] : [opened, event]);
    expect(events.map(({ id: _id, by: _by, at: _at, ...rest }) => rest)).toEqual(
      told.map(({ at: _at, ...rest }) => rest),
    );
    expect(events.every(({ at }) => at === moment)).toBe(true);
    expect(new Set(events.map(({ id }) => id)).size).toBe(told.length);
  });
});

test('a type that tells nothing says why, and the others tell something', () => {
  for (const [type, [, told]] of Object.entries(examples)) {
    const to = mapping[type as ClinicEvent['type']];
    expect([type, 'none' in to]).toEqual([type, told.length === 0]);
    if ('none' in to) expect(to.none.length).toBeGreaterThan(4);
  }
});

/** Which clinic events tell the planner and the rules each kind of event of a course. A kind that is missing does not compile. */
const comesFrom: Readonly<
  Record<CourseEvent['type'], readonly ClinicEvent['type'][] | { readonly none: string }>
> = {
  'session-completed': ['dose-ended'],
  'session-missed': ['session-missed', 'turned-away'],
  'session-stopped': ['dose-stopped'],
  'session-moved': ['session-moved'],
  'dose-chosen': ['dose-chosen'],
  assessment: ['rated'],
  tolerability: ['tolerability-judged'],
  'adverse-event': ['event-reported', 'event-noted'],
  'facts-changed': ['patient-registered', 'facts-recorded'],
  'gate-decided': ['gate-decided'],
  'medicine-started': ['medicine-started'],
  'medicine-stopped': ['medicine-stopped'],
  relapse: ['relapsed'],
  discharged: ['discharged-from-ward'],
  'arm-assigned': ['arm-assigned'],
  observation: ['check-recorded'],
  'course-paused': ['course-paused'],
  'course-resumed': ['course-resumed'],
  'course-stopped': ['course-stopped'],
  'entered-in-error': {
    none: 'an event that was undone or corrected is left out of the list before it is told',
  },
};

test('every kind of event that a course can have comes from somewhere, or says why it never does', () => {
  const told = new Map<string, string[]>();
  for (const [from, [, events]] of Object.entries(examples)) {
    for (const type of new Set(events.map((event) => event.type))) {
      told.set(type, [...(told.get(type) ?? []), from]);
    }
  }
  for (const [type, from] of Object.entries(comesFrom)) {
    const expected = 'none' in from ? [] : from;
    expect([type, told.get(type) ?? []]).toEqual([type, expected]);
  }
});

test('a dose given in full is the dose that was prepared, whatever was planned', () => {
  const prepared = {
    type: 'dose-prepared',
    dose: mg(35),
    id: 'a',
    ...stamp,
    inSession: session,
  } as Located;
  const ended = { type: 'dose-ended', id: 'b', ...stamp, inSession: session } as Located;
  const { events } = courseHistoryOf([opened, prepared, ended]);
  expect(events).toEqual([
    {
      type: 'session-completed',
      session,
      date: day,
      dose: mg(35),
      id: 'b',
      at: moment,
      by: 'nurse',
    },
  ]);
});

test('what was recorded in error is left out, and only that', () => {
  const reading = (id: string) =>
    ({
      type: 'check-recorded',
      check: 'c',
      what: 'w',
      readings: { 'heart-rate': { value: 70, unit: '/min' } },
      breaches: [],
      before: false,
      id,
      ...stamp,
      inSession: session,
    }) as Located;
  const correction = {
    type: 'entry-corrected',
    event: 'a',
    reason: 'typo',
    id: 'c',
    ...stamp,
    inSession: session,
  };
  const { events } = courseHistoryOf([opened, reading('a'), reading('b'), correction as Located]);
  expect(events.map(({ id }) => id)).toEqual(['b']);
});

test('a fact that was withdrawn is not known any more; one that was said again afterwards is', () => {
  const weight = (id: string, value: number) =>
    ({
      type: 'facts-recorded',
      answers: [{ key: 'weight', value: { value, unit: 'kg' } }],
      id,
      ...stamp,
    }) as Located;
  const withdrawn = {
    type: 'fact-withdrawn',
    key: 'weight',
    reason: 'scale',
    id: 'w',
    ...stamp,
  } as Located;
  expect(courseHistoryOf([weight('a', 70), withdrawn, opened]).facts).toEqual({});
  const again = courseHistoryOf([weight('a', 70), withdrawn, weight('b', 80), opened]);
  expect(again.facts).toEqual({ weight: { value: 80, unit: 'kg' } });
});

test('a whole course of sessions is read by the planner as it was lived', () => {
  const world = new World(infusions).open();
  world.act(1, { type: 'arrive', course: 'c1', number: 1 });
  world.answerAll(1);
  world.act(1, { type: 'decide', go: true });
  world.by = 'nurse';
  world.act(1, { type: 'prepare-dose', dose: mg(40) });
  expect(world.act(1, { type: 'check-dose', agrees: true })).toEqual({
    refused: [{ code: 'same-person', field: '' }],
  });
  world.by = 'prescriber';
  world.act(1, { type: 'check-dose', agrees: true });
  world.act(1, { type: 'start-dose' });
  world.wait(40);
  world.act(1, { type: 'end-dose' });
  const planned = world.plan();
  expect(planned.sessions[0]).toMatchObject({
    state: 'completed',
    dose: mg(40),
    date: '2026-01-05',
  });
  expect(planned.sessions[1]?.state).not.toBe('completed');
});
