import type { Course, PendingGate, Session } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { courseStrip } from '../src/index.js';
import { weeksOf } from '../src/weeks.js';

function session(number: number, date: string | null, part: Partial<Session> = {}): Session {
  return {
    number,
    phase: 'induction',
    inPhase: number,
    drug: 'ketamine',
    route: 'iv',
    place: 'clinic',
    state: 'planned',
    date,
    dose: { value: 40, unit: 'mg' },
    parts: [],
    timetable: [],
    because: [],
    cites: [],
    ...part,
  };
}

const gate: PendingGate = {
  gate: 'benefit',
  gateDetails: {
    kind: 'gate',
    id: 'benefit',
    phase: 'induction',
    title: 'Is there <benefit>?',
    cites: [],
  },
  title: 'Is there <benefit>?',
  after: { session: 2 },
  needs: [],
  outcomes: ['continue', 'stop'],
  cites: [],
};

const strip = (sessions: readonly Session[], pending: Course['pending'] = []) =>
  courseStrip({ sessions, pending }, 'A course').markup;

/** The shape of a session's mark, without its number. */
function shapeOf(state: Session['state']): string | undefined {
  const drawn = strip([session(1, '2025-01-06', { state })]);
  return /<svg class="ok-session-mark[^>]*>(.*?)<text/u.exec(drawn)?.[1];
}

describe('course weeks', () => {
  test('count from the day of the first session, whatever day of the week it is', () => {
    const [week] = weeksOf([session(1, '2025-01-08'), session(2, '2025-01-14')]);
    expect(week).toMatchObject({ number: 1, from: '2025-01-08' });
    expect(week).toMatchObject({ weekdays: ['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue'] });
  });

  test('the seventh day is still the first week, the eighth is the second', () => {
    const weeks = weeksOf([
      session(1, '2025-01-06'),
      session(2, '2025-01-12'),
      session(3, '2025-01-13'),
    ]);
    expect(weeks).toMatchObject([{ number: 1 }, { number: 2 }]);
  });

  test('weeks without a session become one entry', () => {
    const weeks = weeksOf([session(1, '2025-01-06'), session(2, '2025-02-03')]);
    expect(weeks).toMatchObject([{ number: 1 }, { weeks: 3 }, { number: 5 }]);
  });

  test('a change to summer time moves no session', () => {
    const weeks = weeksOf([session(1, '2025-03-24'), session(2, '2025-03-31')]);
    expect(weeks).toMatchObject([{ from: '2025-03-24' }, { from: '2025-03-31' }]);
  });

  test('there are none without a date', () => {
    expect(weeksOf([session(1, null)])).toEqual([]);
    expect(strip([session(1, null)])).toBe('');
  });
});

describe('the course strip', () => {
  test('says number, state and day of each session in words too', () => {
    expect(strip([session(1, '2025-01-06')])).toContain('session 1, planned, 6 Jan 2025');
  });

  test('tells states apart by shape, not by color alone', () => {
    const states = [
      'planned',
      'conditional',
      'completed',
      'missed',
      'stopped',
      'moved',
      'skipped',
    ] as const;
    expect(new Set(states.map(shapeOf)).size).toBe(states.length);
  });

  test('shows every choice where no dose is chosen', () => {
    const choices = [56, 84].map((value) => ({ value, unit: 'mg' as const }));
    expect(strip([session(1, '2025-01-06', { dose: null, choices })])).toMatch(/56 or 84\s?mg/u);
  });

  test('shows a gap as a gap, never as a zero or a blank', () => {
    expect(strip([session(1, '2025-01-06', { dose: null, gap: 'no-dose' })])).toContain('[ ] gap');
  });

  test('shows several administrations a day as so many times the dose', () => {
    expect(strip([session(1, '2025-01-06', { timesPerDay: 3 })])).toContain('3 × 40');
  });

  test('marks a number that was not verified', () => {
    expect(strip([session(1, '2025-01-06', { unverified: true })])).toContain('unverified number');
  });

  test('puts a gate after the week of its session', () => {
    const markup = strip(
      [session(1, '2025-01-06'), session(2, '2025-01-13'), session(3, '2025-01-20')],
      [gate],
    );
    const order = ['Week 1', 'Week 2', 'after session 2', 'Week 3'].map((text) =>
      markup.indexOf(text),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  const weekly = [session(1, '2025-01-06'), session(2, '2025-01-13'), session(3, '2025-01-20')];

  test.each([
    [{ day: 8 }, ['Week 1', 'day 8', 'Week 2']],
    [{ day: 9 }, ['Week 2', 'day 9', 'Week 3']],
    [{ day: 1 }, ['day 1', 'Week 1']],
    [{ week: 2 }, ['Week 2', 'week 2', 'Week 3']],
    [{ day: 90 }, ['Week 3', 'day 90']],
  ])('a gate at %o stands before the sessions that depend on it', (after, texts) => {
    const markup = strip(weekly, [{ ...gate, after }]);
    const order = texts.map((text) => markup.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('escapes what the data say', () => {
    expect(strip([session(2, '2025-01-06')], [gate])).toContain('Is there &lt;benefit&gt;?');
  });
});
