import { describe, expect, test } from 'vitest';
import {
  between,
  byWeight,
  choiceOf,
  completed,
  dates,
  doses,
  every,
  exactly,
  fixed,
  gatesOf,
  inMg,
  kg,
  phase,
  plan,
  refusal,
  session,
  sessions,
  states,
  weekly,
  type PhaseInput,
} from './invent.js';
import type { CourseEvent } from '../src/index.js';

const twice = phase('induction', weekly(2, { sessions: sessions(4) }));

describe('a paused course', () => {
  const paused: CourseEvent = { type: 'course-paused', date: '2025-01-10' };
  const resumed = (date: string): CourseEvent => ({ type: 'course-resumed', date });
  const begun = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];

  test('has no dates until it is resumed', () => {
    const course = plan(twice, { events: [...begun, paused] });
    expect(course.state).toBe('paused');
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', null, null]);
    expect(gatesOf(course).slice(2)).toEqual(['course-paused', 'course-paused']);
  });

  test('ends also when it is planned by weeks', () => {
    const open = phase('maintenance', every(exactly(2, 'wk'), { open: true }));
    const course = plan(open, {
      choices: { weeks: 8 },
      events: [completed(1, '2025-01-06'), paused],
    });
    expect(course.sessions).toHaveLength(4);
  });

  test('goes on after the day it is resumed', () => {
    const course = plan(twice, { events: [...begun, paused, resumed('2025-01-22')] });
    expect(course.state).toBe('open');
    expect(dates(course).slice(2)).toEqual(['2025-01-23', '2025-01-27']);
  });

  test('with an interval goes on with the day it is resumed, when that was overdue', () => {
    const exact = phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(4) }));
    const course = plan(exact, {
      events: [completed(1, '2025-01-06'), paused, resumed('2025-01-22')],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-22', '2025-01-29', '2025-02-05']);
  });

  test('goes on with an open clinic day', () => {
    const exact = phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(2) }));
    const course = plan(exact, {
      calendar: { closed: ['2025-01-22'] },
      events: [completed(1, '2025-01-06'), paused, resumed('2025-01-22')],
    });
    expect(dates(course)[1]).toBe('2025-01-23');
  });

  test('whose pause lies between two sessions changes nothing', () => {
    const course = plan(twice, {
      events: [completed(1, '2025-01-06'), paused, resumed('2025-01-11')].toSpliced(
        1,
        0,
        completed(2, '2025-01-09'),
      ),
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16']);
  });

  test('windows of resumed sessions contain their dates', () => {
    const course = plan(twice, { events: [...begun, paused, resumed('2025-01-22')] });
    for (const { date, window } of course.sessions.slice(2)) {
      const inside = date !== null && window && date >= window.earliest && date <= window.latest;
      expect({ date, window, inside }).toMatchObject({ inside: true });
    }
  });
});

describe('a course that was stopped', () => {
  const stop: CourseEvent = { type: 'course-stopped', date: '2025-01-10', reason: 'Moved away.' };

  test('skips what was left', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), stop] });
    expect(course.state).toBe('stopped');
    expect(states(course)).toEqual(['completed', 'skipped', 'skipped', 'skipped']);
    expect(course.totals.planned.sessions).toBe(0);
    expect(course.pending).toEqual([]);
  });

  test('asks nothing any more', () => {
    const ranged = phase('maintenance', every(between(1, 4, 'wk'), { sessions: sessions(3) }));
    const begun = [completed(1, '2025-01-06')];
    expect(plan(ranged, { events: begun }).pending).toHaveLength(1);
    expect(plan(ranged, { events: [...begun, stop] }).pending).toEqual([]);
  });

  test('cannot have sessions afterwards', () => {
    expect(
      refusal(() => plan(twice, { events: [stop, completed(1, '2025-01-10')] })),
    ).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/1' });
  });
});

describe('an event entered in error', () => {
  const wrong: CourseEvent = { ...completed(2, '2025-01-10'), id: 'b' };
  const correction: CourseEvent = { type: 'entered-in-error', event: 'b', date: '2025-01-11' };

  test('never happened', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), wrong, correction] });
    expect(course).toEqual(plan(twice, { events: [completed(1, '2025-01-06')] }));
  });

  test('makes room for the right one', () => {
    const course = plan(twice, {
      events: [completed(1, '2025-01-06'), wrong, correction, completed(2, '2025-01-11')],
    });
    expect(session(course, 2)).toMatchObject({ state: 'completed', date: '2025-01-11' });
  });

  test('must name an event that stands before it', () => {
    expect(
      refusal(() => plan(twice, { events: [{ type: 'entered-in-error', event: 'x' }] })),
    ).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/0/event' });
  });
});

describe('an interval that nobody chose', () => {
  test('is settled session by session, by what happened', () => {
    const ranged = phase('maintenance', every(between(1, 4, 'wk'), { sessions: sessions(4) }));
    const course = plan(ranged, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-27')],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-27', '2025-02-03', '2025-02-10']);
    expect(session(course, 3).window).toEqual({ earliest: '2025-02-03', latest: '2025-02-24' });
  });
});

describe('facts that change', () => {
  const aged = (rest: Partial<PhaseInput> = {}) =>
    phase('induction', weekly(1, { sessions: sessions(3) }), {
      dose: { cases: [{ when: { age: { from: 65 } }, use: fixed(20) }, { use: fixed(40) }] },
      ...rest,
    });

  test('correct a birth date from their day on', () => {
    const course = plan(aged(), {
      patient: { birthDate: '1985-01-01' },
      events: [
        completed(1, '2025-01-06'),
        { type: 'facts-changed', date: '2025-01-07', facts: { birthDate: '1955-01-01' } },
      ],
    });
    expect(doses(course)).toEqual([40, 20, 20]);
  });

  test('in pounds are asked about like the first ones', () => {
    const course = () =>
      plan(phase('induction', weekly(1, { sessions: sessions(2) }), { dose: byWeight(0.5) }), {
        patient: { weight: kg(80), height: { value: 170, unit: 'cm' } },
        events: [{ type: 'facts-changed', date: '2025-01-07', facts: { weight: kg(178) } }],
      });
    expect(refusal(course)).toMatchObject({
      code: 'UNIT_SUSPECT',
      path: '/events/0/facts/weight',
    });
  });
});

describe('a dose chosen', () => {
  test('last counts', () => {
    const course = plan(
      phase('induction', weekly(2, { sessions: sessions(2) }), { dose: choiceOf([28, 56]) }),
      {
        events: [
          { type: 'dose-chosen', session: 2, dose: inMg(28) },
          { type: 'dose-chosen', session: 2, dose: inMg(56) },
        ],
      },
    );
    expect(session(course, 2).dose).toEqual(inMg(56));
  });

  test('goes before what was wanted at the beginning', () => {
    const course = plan(
      phase('induction', weekly(2, { sessions: sessions(2) }), { dose: choiceOf([28, 56]) }),
      {
        choices: { dose: inMg(28) },
        events: [{ type: 'dose-chosen', session: 2, dose: inMg(56) }],
      },
    );
    expect(doses(course)).toEqual([28, 56]);
  });
});
