import type { CourseEvent, PlanInput } from '@openketamine/planner';
import { planCourse } from '@openketamine/planner';
import { describe, expect, test } from 'vitest';
import { possibleEvents } from '../../src/verify/explore/possible-events.js';
import { shrink } from '../../src/verify/explore/shrink.js';
import { deepStarts, startsOf } from '../../src/verify/explore/starts.js';
import { Oracle } from '../../src/verify/oracle/oracle.js';
import { tellStart } from '../../src/verify/tell.js';
import { library } from './faults/fault.js';
import { sample } from './sample.js';

const oracle = (id: string) => new Oracle(library(id), () => undefined);

const us = oracle('esketamine-nasal-trd-us');
const eu = oracle('esketamine-nasal-trd-eu');

describe('starts', () => {
  const all = startsOf(us, {}, 2000);

  test('begin with the ordinary one, and none stands twice', () => {
    expect(all[0]).toMatchObject({
      start: '2025-02-03',
      patient: { age: 40 },
      choices: { antidepressant: true },
    });
    const keys = all.map(({ choices, patient, start }) =>
      JSON.stringify([start, patient, choices]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(['2025-01-03', '2025-01-16', '2025-01-17', '2025-01-18'])(
    'lie on %s, around the day on which an edition begins, with each kind of company',
    (start) => {
      const company = all
        .filter((plan) => plan.start === start)
        .map(({ choices }) => choices?.antidepressant);
      expect(new Set(company)).toEqual(new Set([true, false, undefined]));
    },
  );

  test('have the ages at a bound and one year to either side', () => {
    const ages = new Set(startsOf(eu, {}, 500).map(({ patient }) => patient?.age));
    for (const age of [64, 65, 66, undefined]) expect(ages).toContain(age);
  });

  test('have a weight at which a cap begins to bite, and one to either side', () => {
    // 0.1 and 0.2 mg/kg below a cap of 12 mg
    const weights = new Set(
      startsOf(new Oracle(sample(), () => undefined), {}, 500).map(
        ({ patient }) => patient?.weight?.value,
      ),
    );
    for (const weight of [59, 60, 61, 119, 120, 121, undefined]) expect(weights).toContain(weight);
  });

  test('stay within the budget, what guards look at first', () => {
    const few = startsOf(us, {}, 80);
    expect(few).toHaveLength(80);
    expect(
      few.some(({ choices, start }) => start === '2025-01-03' && choices?.antidepressant === false),
    ).toBe(true);
  });

  test('from which events are explored have each arm and somebody older', () => {
    const deep = deepStarts(oracle('esketamine-nasal-trd-daly-2018'), {});
    expect(new Set(deep.map(({ choices }) => choices?.arm))).toEqual(
      new Set(['28', '56', '84', undefined]),
    );
    expect(deep.some(({ patient }) => patient?.age === 70)).toBe(true);
  });
});

describe('what may happen next', () => {
  const input: PlanInput = {
    protocol: us.protocol,
    start: '2025-02-03',
    patient: { age: 40 },
    choices: { antidepressant: true },
  };
  const next = possibleEvents(us, input, planCourse(input));
  const types = new Set(next.map(({ event }) => event.type));

  test('begins with the session as planned, which is not a deviation', () => {
    expect(next[0]).toEqual({
      deviates: 0,
      event: { type: 'session-completed', session: 1, date: '2025-02-03' },
    });
    expect(next.filter(({ deviates }) => deviates === 0)).toHaveLength(1);
  });

  test('is each kind of event that a start allows', () => {
    for (const type of [
      'session-missed',
      'session-stopped',
      'session-moved',
      'dose-chosen',
      'gate-decided',
      'course-paused',
      'relapse',
      'course-stopped',
    ]) {
      expect(types).toContain(type);
    }
  });

  test('is worse or not after a missed session, where the protocol asks', () => {
    const worse = next.flatMap(({ event }) =>
      event.type === 'session-missed' ? [event.worsened] : [],
    );
    expect(worse).toEqual([false, true]);
  });

  test('is each limit of a measure, at it and one point to either side, after a baseline', () => {
    const flexible = oracle('ketamine-sc-trd-kads-flexible');
    const start: PlanInput = {
      protocol: flexible.protocol,
      start: '2025-02-03',
      patient: { weight: { value: 70, unit: 'kg' } },
    };
    const events = possibleEvents(flexible, start, planCourse(start));
    const totals = events.flatMap(({ event }) =>
      event.type === 'assessment' ? [[event.total, event.baseline === true]] : [],
    );
    expect(totals).toEqual([
      [40, true],
      [19, false],
      [20, false],
      [21, false],
    ]);
  });

  test('is nothing after a stop, and only going on or stopping in a pause', () => {
    const stopped: PlanInput = {
      ...input,
      events: [{ type: 'course-stopped', date: '2025-02-03' }],
    };
    expect(possibleEvents(us, stopped, planCourse(stopped))).toEqual([]);
    const paused: PlanInput = { ...input, events: [{ type: 'course-paused', date: '2025-02-03' }] };
    expect(possibleEvents(us, paused, planCourse(paused)).map(({ event }) => event.type)).toEqual([
      'course-resumed',
      'course-stopped',
    ]);
  });
});

describe('shrinking', () => {
  const event = (date: string): CourseEvent => ({ type: 'relapse', date });
  const input: PlanInput = {
    protocol: us.protocol,
    start: '2025-02-03',
    patient: { age: 40, weight: { value: 70, unit: 'kg' } },
    choices: { antidepressant: true, arm: 'x' },
    events: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(event),
  };
  const dates = ({ events = [] }: PlanInput) =>
    events.map((courseEvent) => ('date' in courseEvent ? courseEvent.date : ''));

  test('leaves the events that are needed together, in their order', () => {
    const small = shrink(input, (plan) => dates(plan).includes('b') && dates(plan).includes('f'));
    expect(dates(small)).toEqual(['b', 'f']);
  });

  test('leaves out facts and choices that are not needed', () => {
    const small = shrink(input, ({ choices }) => choices?.arm === 'x');
    expect(small).toEqual({
      protocol: us.protocol,
      start: '2025-02-03',
      patient: {},
      choices: { arm: 'x' },
    });
  });
});

test('starts are told in words', () => {
  expect(
    tellStart({
      protocol: us.protocol,
      start: '2025-02-03',
      patient: { weight: { value: 70, unit: 'kg' }, age: 40, ancestry: ['asian'] },
      choices: {
        antidepressant: false,
        jurisdiction: 'US',
        interval: { maintenance: { value: 2, unit: 'wk' } },
      },
    }),
  ).toBe('starts on 2025-02-03, 70 kg, 40 years, asian, maintenance every 2 wk, alone, in US');
});
