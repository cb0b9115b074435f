import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  dates,
  every,
  exactly,
  gatesOf,
  nothingFor,
  phase,
  plan,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  weekly,
  q,
} from './invent.js';

describe('a phase without drug', () => {
  test('has no sessions, takes its time and has its dates', () => {
    const course = plan(
      chain(phase('first', single), phase('washout', nothingFor(2)), phase('second', single)),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-21']);
    expect(course.phases[1]).toMatchObject({
      id: 'washout',
      from: '2025-01-07',
      to: '2025-01-20',
    });
  });
});

describe('a schedule the source leaves out', () => {
  const gap = phase('maintenance', { kind: 'gap', gap: 'no-interval' });

  test('refuses the plan when nothing can be planned', () => {
    expect(refusal(() => plan(gap))).toMatchObject({
      code: 'PROTOCOL_INCOMPLETE',
      path: '/protocol/phases/maintenance/schedule',
    });
    expect(refusal(() => plan(gap)).reason).toContain('no-interval');
  });

  test('after phases that can be planned ends the plan there', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(2) })), gap));
    expect(course.sessions).toHaveLength(2);
    expect(course.phases[1]).toMatchObject({ id: 'maintenance', state: 'not-reached' });
  });
});

describe('a break between phases', () => {
  test('counts from the end of the phase before', () => {
    const course = plan(
      chain(
        phase('first', weekly(1, { sessions: sessions(2), length: exactly(2, 'wk') })),
        phase('second', single, { after: exactly(4, 'wk') }),
      ),
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-13', '2025-02-17']);
  });

  test('given as a range is conditional until somebody has chosen', () => {
    const course = plan(
      chain(phase('first', single), phase('second', single, { after: between(2, 4, 'wk') })),
    );
    expect(session(course, 2)).toMatchObject({
      state: 'conditional',
      window: { earliest: '2025-01-21', latest: '2025-02-04' },
    });
  });
});

describe('a least gap', () => {
  const gapped = phase('induction', weekly(2, { sessions: sessions(4) }), { leastGap: q(2, 'd') });

  test('that sessions of the protocol keep changes nothing', () => {
    expect(dates(plan(gapped))[1]).toBe('2025-01-09');
  });

  test('refuses a session moved too near, and allows the day before', () => {
    const move = (to: string) => () =>
      plan(gapped, {
        events: [
          { type: 'session-completed', session: 1, date: '2025-01-06' },
          { type: 'session-moved', session: 2, to },
        ],
      });
    expect(refusal(move('2025-01-07'))).toMatchObject({
      code: 'INTERVAL_TOO_SHORT',
      path: '/events/1/to',
    });
    expect(dates(move('2025-01-08')())[1]).toBe('2025-01-08');
  });

  test('in hours counts whole days, never fewer', () => {
    const hours = phase('induction', weekly(2, { sessions: sessions(2) }), {
      leastGap: q(48, 'h'),
    });
    const move = (to: string) => () =>
      plan(hours, { events: [{ type: 'session-moved', session: 2, to }] });
    expect(refusal(move('2025-01-07')).code).toBe('INTERVAL_TOO_SHORT');
    expect(dates(move('2025-01-08')())[1]).toBe('2025-01-08');
  });

  test('moves later sessions on when a late one comes near them', () => {
    const course = plan(gapped, {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-12' },
      ],
    });
    // the slot of the 13th would follow after one day; the week has room for another
    expect(dates(course).slice(2)).toEqual(['2025-01-14', '2025-01-16']);
  });

  test('for which a window has no room leaves no slot', () => {
    const daily = phase(
      'ward',
      { kind: 'daily', length: exactly(2, 'd') },
      { leastGap: q(2, 'd') },
    );
    expect(session(plan(daily), 2)).toMatchObject({ date: null, gate: 'no-slot' });
  });

  test('that was not kept in what happened is found, not refused', () => {
    const course = plan(gapped, {
      events: [
        { type: 'session-completed', session: 1, date: '2025-01-06' },
        { type: 'session-completed', session: 2, date: '2025-01-07' },
      ],
    });
    expect(rulesFound(course)).toContain('gap-not-kept');
  });
});

describe('a closed clinic', () => {
  const twice = phase('induction', weekly(2, { sessions: sessions(4) }));

  test('moves a session to the nearest open day of the same week', () => {
    const course = plan(twice, { calendar: { closed: ['2025-01-09'] } });
    expect(dates(course)[1]).toMatch(/2025-01-(08|10)/u);
  });

  test('for a whole week leaves no slot, and later weeks stand', () => {
    const course = plan(twice, {
      calendar: { closures: [{ from: '2025-01-13', to: '2025-01-19' }] },
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', null, null]);
    expect(gatesOf(course).slice(2)).toEqual(['no-slot', 'no-slot']);
  });

  test('with every place taken counts as closed', () => {
    const full = plan(twice, { calendar: { capacity: 3, booked: { '2025-01-09': 3 } } });
    expect(dates(full)[1]).not.toBe('2025-01-09');
    const free = plan(twice, { calendar: { capacity: 3, booked: { '2025-01-09': 2 } } });
    expect(dates(free)[1]).toBe('2025-01-09');
  });

  test('moves an interval within its bounds and no further', () => {
    const ranged = phase('maintenance', every(between(13, 15, 'd'), { sessions: sessions(2) }));
    const choices = { interval: { maintenance: { value: 14, unit: 'd' as const } } };
    const later = plan(ranged, { choices, calendar: { closed: ['2025-01-20'] } });
    expect(dates(later)[1]).toBe('2025-01-21');
    const none = plan(ranged, {
      choices,
      calendar: { closures: [{ from: '2025-01-18', to: '2025-01-22' }] },
    });
    expect(session(none, 2)).toMatchObject({ date: null, gate: 'no-slot' });
  });
});
