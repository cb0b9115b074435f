import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  dates,
  exactly,
  monday,
  phase,
  plan,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  weekly,
} from './invent.js';

describe('a single session', () => {
  test('is on the day the course starts', () => {
    const course = plan(phase('only', single));
    expect(dates(course)).toEqual([monday]);
    expect(session(course, 1).window).toEqual({ earliest: monday, latest: monday });
    expect(session(course, 1).state).toBe('planned');
  });
});

describe('so many sessions a week', () => {
  const twice = phase('induction', weekly(2, { sessions: sessions(6) }));

  test('without clinic days are spread evenly from the first day', () => {
    expect(dates(plan(twice))).toEqual([
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-16',
      '2025-01-20',
      '2025-01-23',
    ]);
  });

  test('three a week leave at least a day between two sessions', () => {
    const course = plan(phase('induction', weekly(3, { sessions: sessions(6) })));
    expect(dates(course)).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-10',
      '2025-01-13',
      '2025-01-15',
      '2025-01-17',
    ]);
  });

  test('fall on the clinic days chosen', () => {
    const course = plan(twice, { choices: { days: ['mon', 'wed'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-06',
      '2025-01-08',
      '2025-01-13',
      '2025-01-15',
    ]);
  });

  test('with more clinic days than sessions take those nearest to an even spread', () => {
    const course = plan(twice, { choices: { days: ['mon', 'tue', 'wed', 'thu', 'fri'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-16',
    ]);
  });

  test('with fewer clinic days than sessions are refused and the choice is named', () => {
    expect(refusal(() => plan(twice, { choices: { days: ['mon'] } }))).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/choices/days',
    });
  });

  test('with fewer clinic days chosen for one phase name that phase', () => {
    expect(
      refusal(() => plan(twice, { choices: { daysByPhase: { induction: ['mon'] } } })),
    ).toMatchObject({ code: 'INPUT_INVALID', path: '/choices/daysByPhase/induction' });
  });

  test('start on the day given even when it is not a clinic day, and the plan says so', () => {
    const course = plan(twice, { start: '2025-01-07', choices: { days: ['mon', 'thu'] } });
    expect(dates(course).slice(0, 4)).toEqual([
      '2025-01-07',
      '2025-01-09',
      '2025-01-16',
      '2025-01-20',
    ]);
    expect(rulesFound(course)).toContain('start-on-closed-day');
  });

  test('count weeks from the first session, not from Monday', () => {
    const course = plan(twice, { start: '2025-01-09' });
    expect(dates(course).slice(0, 3)).toEqual(['2025-01-09', '2025-01-12', '2025-01-16']);
  });

  test('on weekdays the source names stay on them', () => {
    const named = phase(
      'induction',
      weekly(2, { sessions: sessions(4), weekdays: ['tue', 'fri'] }),
    );
    expect(dates(plan(named, { start: '2025-01-07' }))).toEqual([
      '2025-01-07',
      '2025-01-10',
      '2025-01-14',
      '2025-01-17',
    ]);
  });

  test('for so many weeks are as many as fit', () => {
    const course = plan(phase('induction', weekly(2, { length: exactly(3, 'wk') })));
    expect(course.sessions).toHaveLength(6);
    expect(states(course)).toEqual(Array(6).fill('planned'));
  });

  test('for two to three weeks are conditional beyond the second', () => {
    const course = plan(phase('induction', weekly(2, { length: between(2, 3, 'wk') })));
    expect(states(course)).toEqual([...Array(4).fill('planned'), ...Array(2).fill('conditional')]);
  });

  test('a later phase has its own clinic days', () => {
    const course = plan(
      chain(
        phase('induction', weekly(2, { sessions: sessions(2) })),
        phase('maintenance', weekly(1, { sessions: sessions(2) })),
      ),
      { choices: { days: ['mon', 'thu'], daysByPhase: { maintenance: ['wed'] } } },
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', '2025-01-15', '2025-01-22']);
  });
});

describe('once a week', () => {
  const once = phase('maintenance', weekly(1, { sessions: sessions(3) }));

  test('counts from the last session before it, across phases too', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(4) })), once));
    expect(dates(course).slice(3)).toEqual([
      '2025-01-16',
      '2025-01-23',
      '2025-01-30',
      '2025-02-06',
    ]);
  });

  test('moves to the nearest clinic day', () => {
    const course = plan(chain(phase('induction', weekly(2, { sessions: sessions(4) })), once), {
      choices: { daysByPhase: { maintenance: ['mon'] } },
    });
    // the last induction session is on Thursday the 16th: a week on is the 23rd, nearest Monday the 20th
    // lies before maintenance begins
    expect(dates(course).slice(4)).toEqual(['2025-01-20', '2025-01-27', '2025-02-03']);
  });
});

describe('an "up to n" of sessions', () => {
  test('is planned to n, and those past the least number are conditional', () => {
    const course = plan(phase('induction', weekly(2, { sessions: sessions(4, 6) })));
    expect(states(course)).toEqual([...Array(4).fill('planned'), ...Array(2).fill('conditional')]);
    expect(course.totals.planned.sessions).toBe(4);
    expect(course.totals.conditional.sessions).toBe(2);
  });

  test('makes what follows conditional, because its dates hang on it', () => {
    const course = plan(
      chain(
        phase('induction', weekly(2, { sessions: sessions(2, 4) })),
        phase('maintenance', weekly(1, { sessions: sessions(2) })),
      ),
    );
    expect(states(course)).toEqual([
      'planned',
      'planned',
      'conditional',
      'conditional',
      'conditional',
      'conditional',
    ]);
  });
});
