import { describe, expect, test } from 'vitest';
import { english } from '../src/explain.js';
import {
  between,
  byWeight,
  chain,
  completed,
  every,
  exactly,
  fixed,
  gate,
  invent,
  invented,
  moved,
  oneOf,
  onDays,
  outcome,
  phase,
  plan,
  q,
  says,
  session,
  sessions,
  single,
  weekly,
  type ScheduleInput,
} from './invent.js';

const why = (course: ReturnType<typeof plan>, number: number) =>
  session(course, number).because.join(' ');
const of = (schedule: ScheduleInput) => phase('phase', schedule);

describe('why this date', () => {
  test.each<[string, ScheduleInput, string]>([
    ['so many a week', weekly(2, { sessions: sessions(2) }), '2 a week, spread evenly: 2025-01-09'],
    [
      'once a week',
      weekly(1, { sessions: sessions(2) }),
      'Once a week, counted from the last session (2025-01-06): 2025-01-13',
    ],
    ['named days', onDays(1, 4), 'Day 4 of the phase: 2025-01-09'],
    ['hours', { kind: 'hours', hours: oneOf([0, 48], 'h') }, '48 h after the first session'],
    [
      'within',
      { kind: 'within', sessions: sessions(2), within: exactly(8, 'd') },
      'Spread evenly over the days the source gives (session 2): 2025-01-13',
    ],
    [
      'an exact interval',
      every(exactly(2, 'wk'), { sessions: sessions(2) }),
      '14 d after the last session (2025-01-06): 2025-01-20',
    ],
    [
      'an interval not chosen',
      every(between(1, 2, 'wk'), { sessions: sessions(2) }),
      'Interval of 1 wk to 2 wk not chosen yet; shown at the earliest date: 2025-01-13',
    ],
    ['daily doses', { kind: 'daily', length: exactly(3, 'd') }, 'Day 2 of the phase: 2025-01-07'],
  ])('of %s', (_name, schedule, words) => {
    expect(why(plan(of(schedule)), 2)).toContain(words);
  });

  test('says when it was moved to an open day', () => {
    const course = plan(of(weekly(2, { sessions: sessions(2) })), {
      calendar: { closed: ['2025-01-09'] },
    });
    expect(why(course, 2)).toContain('moved to the nearest open clinic day');
  });

  test('of a named day counts from the first session of its phase', () => {
    const course = plan(chain(phase('first', single), phase('second', onDays(1, 3, 8))));
    expect(why(course, 2)).toContain('Day 1 of the phase');
    expect(why(course, 4)).toContain('Day 8 of the phase');
  });

  test('says that it was moved, or what happened', () => {
    const course = plan(of(weekly(2, { sessions: sessions(3) })), {
      events: [completed(1, '2025-01-06'), moved(2, '2025-01-10')],
    });
    expect(why(course, 1)).toContain('completed on 2025-01-06');
    expect(why(course, 2)).toContain('Moved to 2025-01-10');
  });
});

describe('why conditional', () => {
  test('names the gate and its question', () => {
    const course = plan(
      phase('phase', weekly(2, { sessions: sessions(2) }), {
        gates: [
          gate('review', { kind: 'session', session: q(1, '{session}') }, [
            outcome('go-on', { do: 'continue' }),
          ]),
        ],
      }),
    );
    expect(why(course, 2)).toContain('waits for review (What about review?)');
  });

  test('names the numbers of sessions of the source', () => {
    expect(why(plan(of(weekly(2, { sessions: sessions(1, 2) }))), 2)).toContain(
      'the source gives 1 to 2 sessions',
    );
  });
});

describe('why this dose and this timetable', () => {
  const course = plan(
    invent(phase('only', single, { dose: byWeight(0.5) }), {
      procedure: {
        monitoring: [{ do: 'blood-pressure', from: 'start', every: q(10, 'min'), ...invented }],
        observation: [{ atLeast: q(60, 'min'), from: 'end', until: [says('Awake.')] }],
      },
    }),
  );

  test('shows the arithmetic with its source', () => {
    expect(why(course, 1)).toContain('0.5 mg/kg x 60 kg = 30 mg. [invented]');
  });

  test('shows how long somebody watches and how many checks there are', () => {
    expect(why(course, 1)).toContain('Watched for at least 60 min. [invented]');
    expect(why(course, 1)).toContain('1 check in the timetable. [invented]');
  });

  test('says when a number behind it was not verified', () => {
    const unverified = plan(
      phase('only', single, {
        dose: {
          amount: { kind: 'set', value: 40, unit: 'mg', ...invented, verification: 'unverified' },
        },
      }),
    );
    expect(why(unverified, 1)).toContain('[invented; unverified]');
  });

  test('cites every source of a session once', () => {
    expect(session(course, 1).cites).toEqual(['invented']);
  });

  test('comes in the language of the catalog', () => {
    const deutsch = { ...english, start: (number: number) => `Sitzung ${number}: erster Tag.` };
    const told = plan(phase('only', single, { dose: fixed(40) }), { explain: deutsch });
    expect(why(told, 1)).toContain('Sitzung 1: erster Tag.');
  });

  test('stays away when nobody asks for it', () => {
    expect(
      session(plan(phase('only', single, { dose: fixed(40) }), { explain: undefined }), 1).because,
    ).toEqual([]);
  });
});
