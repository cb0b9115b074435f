import { describe, expect, test } from 'vitest';
import {
  between,
  dates,
  exactly,
  oneOf,
  onDays,
  phase,
  plan,
  rulesFound,
  session,
  sessions,
  states,
  q,
} from './invent.js';

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
    expect(session(course, 3)).toMatchObject({ date: null, state: 'conditional' });
    expect(rulesFound(course)).toContain('no-slot');
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
