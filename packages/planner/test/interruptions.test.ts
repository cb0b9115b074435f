import { describe, expect, test } from 'vitest';
import { type CourseEvent } from '../src/index.js';
import {
  between,
  chain,
  completed,
  dates,
  decided,
  every,
  exactly,
  fixed,
  gatesOf,
  invent,
  missed,
  moved,
  onDays,
  phase,
  plan,
  rulesFound,
  says,
  session,
  sessions,
  states,
  weekly,
} from './invent.js';

const twice = phase('induction', weekly(2, { sessions: sessions(4) }));
const paused = (date: string): CourseEvent => ({ type: 'course-paused', date });
const resumed = (date: string): CourseEvent => ({ type: 'course-resumed', date });
const begun = completed(1, '2025-01-06');

describe('a session outside its window', () => {
  const found = (...events: CourseEvent[]) =>
    rulesFound(plan(twice, { events: [begun, ...events] }));

  // two a week from a Monday: the second lies in the same week, until its Sunday
  test.each([
    ['completed on its last day', completed(2, '2025-01-12'), false],
    ['completed a day later', completed(2, '2025-01-13'), true],
    ['completed on its first day', completed(2, '2025-01-07'), false],
    ['moved a day later', moved(2, '2025-01-13'), true],
    ['missed on its last day', missed(2, '2025-01-12'), false],
    ['missed a day later', missed(2, '2025-01-13'), true],
  ])('that was %s: %s', (_name, event, outside) => {
    expect(found(event).includes('outside-window')).toBe(outside);
  });

  test('too early says so as well', () => {
    const exact = phase('maintenance', every(exactly(2, 'wk'), { sessions: sessions(3) }));
    const early = (date: string) =>
      rulesFound(plan(exact, { events: [begun, completed(2, date)] }));
    expect(early('2025-01-19')).toContain('outside-window');
    expect(early('2025-01-20')).not.toContain('outside-window');
  });
});

describe('an interruption', () => {
  // the schedule has six days at most from session 1 to session 2: twelve are that once more
  test.each([
    ['completed twelve days on', [completed(2, '2025-01-18')], false],
    ['completed thirteen days on', [completed(2, '2025-01-19')], true],
    ['completed ten weeks late', [completed(2, '2025-03-17')], true],
    ['moved thirteen days on', [moved(2, '2025-01-19')], true],
    ['after a pause of a year', [paused('2025-01-07'), resumed('2026-01-07')], true],
    ['after a pause of a day', [paused('2025-01-07'), resumed('2025-01-08')], false],
    [
      'after three that were missed',
      [2, 3, 4].map((value) => missed(value, `2025-01-${3 * value + 4}`)),
      false,
    ],
  ])('%s: %s', (_name, events, seen) => {
    const course = plan(twice, { events: [begun, ...events] });
    const asked = course.pending.some(({ gate }) => gate.startsWith('interrupted-before-'));
    expect(asked).toBe(seen);
    if (!seen) return;
    const finding = course.findings.find(({ rule }) => rule === 'missed-not-covered');
    expect(finding?.message).toContain('2025-01-06');
    expect(states(course).slice(2)).toEqual(['conditional', 'conditional']);
  });

  test('of a moved or paused course leaves the session itself open too', () => {
    for (const events of [[moved(2, '2025-01-19')], [paused('2025-01-07'), resumed('2026-01-07')]])
      expect(session(plan(twice, { events: [begun, ...events] }), 2)).toMatchObject({
        state: 'conditional',
        gate: 'interrupted-before-2',
      });
  });

  test('is settled by a decision to keep the schedule, or by going on', () => {
    const late = [begun, completed(2, '2025-03-17')];
    const kept = [...late, decided('interrupted-before-2', 'keep-schedule', '2025-03-17')];
    expect(states(plan(twice, { events: kept })).slice(2)).toEqual(['planned', 'planned']);
    expect(states(plan(twice, { events: [...late, completed(3, '2025-03-20')] }))[3]).toBe(
      'planned',
    );
  });

  test('leads back to the beginning where that was decided, before the session or after it', () => {
    const course = chain(
      phase('induction', weekly(2, { sessions: sessions(2) }), { dose: fixed(20) }),
      phase('maintenance', weekly(1, { sessions: sessions(3) })),
    );
    const induced = [begun, completed(2, '2025-01-09')];
    const pause = [paused('2025-01-10'), resumed('2025-06-02')];
    const restart = decided('interrupted-before-3', 'restart', '2025-06-02');
    const phases = (events: CourseEvent[]) =>
      plan(course, { events: [...induced, ...events] }).sessions.map((entry) => entry.phase);
    expect(phases([...pause, restart]).slice(2, 5)).toEqual([
      'induction',
      'induction',
      'maintenance',
    ]);
    const given = [...pause, restart, completed(3, '2025-06-02')];
    expect(phases(given).slice(2, 5)).toEqual(['induction', 'induction', 'maintenance']);
    const after = [completed(3, '2025-06-02'), restart];
    expect(phases(after).slice(2, 5)).toEqual(['maintenance', 'induction', 'induction']);
  });

  test('that a rule of the source covers is told by that rule', () => {
    const covered = invent(twice, {
      missed: [
        { lapse: between(15, undefined, 'd'), do: 'clinician', ...says('Somebody has to decide.') },
        { do: 'keep-schedule', ...says('Go on as before.') },
      ],
    });
    const after = (date: string) => plan(covered, { events: [begun, completed(2, date)] });
    expect(rulesFound(after('2025-01-20'))).toContain('missed-keep-schedule');
    expect(states(after('2025-01-20'))[2]).toBe('planned');
    expect(rulesFound(after('2025-01-21'))).toContain('missed-clinician');
    expect(gatesOf(after('2025-01-21'))[2]).toBe('interrupted-before-2');
    for (const date of ['2025-01-20', '2025-01-21'])
      expect(rulesFound(after(date))).not.toContain('missed-not-covered');
  });

  test('where the source gives no longest interval begins when the one chosen has passed twice', () => {
    const open = phase(
      'maintenance',
      every(between(2, undefined, 'wk'), { sessions: sessions(3) }),
    );
    const chosen = { interval: { maintenance: { value: 2, unit: 'wk' as const } } };
    const found = (date: string) =>
      rulesFound(plan(open, { choices: chosen, events: [begun, completed(2, date)] }));
    expect(found('2025-02-03')).not.toContain('outside-window');
    expect(found('2025-02-04')).toContain('outside-window');
    expect(found('2025-03-03')).not.toContain('missed-not-covered');
    expect(found('2025-03-04')).toContain('missed-not-covered');
  });

  // 4 a week from a Monday: session 7 is due by the Saturday of its week
  test.each([
    ['on its last day', '2024-01-12', '2024-01-13', false],
    ['in the next week', '2024-01-16', '2024-01-17', true],
  ])('by closed days that leave a session %s: %s', (_name, to, day, outside) => {
    const four = phase('induction', weekly(4, { sessions: sessions(7) }));
    const given = ['01', '02', '04', '06', '08', '09'].map((on, at) =>
      completed(at + 1, `2024-01-${on}`),
    );
    const closures = [{ from: '2024-01-10', to }];
    const course = plan(four, { start: '2024-01-01', events: given, calendar: { closures } });
    expect(dates(course)[6]).toBe(day);
    expect(rulesFound(course).includes('outside-window')).toBe(outside);
  });

  test('between two phases is one too, and a clinic day in the next week is none', () => {
    const two = chain(
      phase('one', onDays(1), { dose: fixed(20) }),
      phase('two', onDays(1, 3), { dose: fixed(20) }),
    );
    const closed = (to: string) => ({ closures: [{ from: '2025-01-07', to }] });
    expect(rulesFound(plan(two, { calendar: closed('2025-01-12') }))).toEqual([]);
    const late = plan(two, { calendar: closed('2025-03-31') });
    expect(dates(late)[1]).toBe('2025-04-01');
    expect(rulesFound(late)).toEqual(
      expect.arrayContaining(['outside-window', 'missed-not-covered']),
    );
    expect(states(late).slice(1)).toEqual(['conditional', 'conditional']);
  });
});

describe('a decision about a session', () => {
  const late = [begun, moved(2, '2025-01-25')];
  const kept = decided('interrupted-before-2', 'keep-schedule', '2025-01-20');
  const effects = (...events: CourseEvent[]) =>
    rulesFound(plan(twice, { events: [...late, kept, ...events] })).filter(
      (text) => text === 'decision-without-effect',
    );

  // what was asked when it was decided is not asked any more
  test.each([
    ['moved back', moved(2, '2025-01-10')],
    ['missed', missed(2, '2025-01-20')],
    ['given sooner', completed(2, '2025-01-20')],
  ])('that is then %s stands', (_name, event) => {
    expect(() => effects(event)).not.toThrow();
  });

  test('that is not asked any more is found, and one that is asked is not', () => {
    expect(effects()).toEqual([]);
    expect(effects(moved(2, '2025-01-10'))).toEqual(['decision-without-effect']);
  });

  test('is refused where nobody asked and nothing happened since', () => {
    expect(() => plan(twice, { events: [begun, kept] })).toThrow(/not a gate/u);
  });
});
