import { describe, expect, test } from 'vitest';
import {
  between,
  chain,
  completed,
  dates,
  decided,
  doses,
  every,
  fixed,
  inMg,
  invent,
  missed,
  moved,
  onDays,
  phase,
  plan,
  refusal,
  rulesFound,
  says,
  session,
  sessions,
  states,
  tolerated,
  weekly,
} from './invent.js';
import type { CourseEvent } from '../src/index.js';
import type { ProtocolInput } from '@openketamine/model';

const twice = phase('induction', weekly(2, { sessions: sessions(4) }));

describe('a completed session', () => {
  test('keeps its date and dose, and the rest goes on', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06')] });
    expect(states(course)).toEqual(['completed', 'planned', 'planned', 'planned']);
    expect(course.totals).toMatchObject({
      completed: { sessions: 1, dose: inMg(40) },
      planned: { sessions: 3, dose: inMg(120) },
    });
  });

  test('of all ends the course', () => {
    const events = ['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16'].map((day, at) =>
      completed(at + 1, day),
    );
    const course = plan(twice, { events });
    expect(course.state).toBe('completed');
    expect(course.phases[0]?.state).toBe('done');
  });

  test('that was late leaves the sessions after it on their days of the week', () => {
    const course = plan(twice, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-10')],
    });
    expect(dates(course).slice(2)).toEqual(['2025-01-13', '2025-01-16']);
  });

  test('later than the next slot takes the place of that slot, and no session is lost', () => {
    const course = plan(twice, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-13')],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-13', '2025-01-16', '2025-01-20']);
  });

  test('the first of which was late moves the whole course', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-08')] });
    expect(dates(course)).toEqual(['2025-01-08', '2025-01-11', '2025-01-15', '2025-01-18']);
  });

  test('of named days moves those after it only when they would come too near', () => {
    const named = phase('induction', onDays(1, 3, 5, 8));
    const late = (day: string) =>
      dates(plan(named, { events: [completed(1, '2025-01-06'), completed(2, day)] })).slice(2);
    expect(late('2025-01-08')).toEqual(['2025-01-10', '2025-01-13']);
    expect(late('2025-01-09')).toEqual(['2025-01-11', '2025-01-13']);
    expect(late('2025-01-20')).toEqual(['2025-01-22', '2025-01-25']);
  });
});

describe('once a week after a late session', () => {
  const once = phase('maintenance', weekly(1, { sessions: sessions(3) }));

  test('counts from the day it really took place', () => {
    const course = plan(once, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-15')],
    });
    expect(dates(course)[2]).toBe('2025-01-22');
  });

  test('stays on the clinic day nearest to a week, never the next morning', () => {
    const course = plan(once, {
      choices: { days: ['mon'] },
      events: [completed(1, '2025-01-06'), completed(2, '2025-01-19')],
    });
    // a week from Sunday the 19th is the 26th; the nearest Monday is the 27th, not the 20th
    expect(dates(course)[2]).toBe('2025-01-27');
  });
});

describe('a moved session', () => {
  test('stands on its new day, and the rest stays', () => {
    const course = plan(twice, { events: [moved(2, '2025-01-10')] });
    expect(session(course, 2)).toMatchObject({ state: 'moved', date: '2025-01-10' });
    expect(dates(course).slice(2)).toEqual(['2025-01-13', '2025-01-16']);
    expect(rulesFound(course)).not.toContain('outside-window');
  });

  test('outside its window says so', () => {
    const course = plan(twice, { events: [moved(2, '2025-01-14')] });
    expect(rulesFound(course)).toContain('outside-window');
    expect(dates(course)[2]).toBe('2025-01-16');
  });

  test('twice stands where it was moved last', () => {
    const course = plan(twice, { events: [moved(2, '2025-01-10'), moved(2, '2025-01-11')] });
    expect(dates(course)[1]).toBe('2025-01-11');
  });

  test('onto or before the session before it is impossible', () => {
    for (const to of ['2025-01-06', '2025-01-03']) {
      expect(refusal(() => plan(twice, { events: [moved(2, to)] }))).toMatchObject({
        code: 'EVENT_IMPOSSIBLE',
        path: '/events/0/to',
      });
    }
  });

  test('settles an interval that nobody had chosen', () => {
    const ranged = phase('maintenance', every(between(1, 4, 'wk'), { sessions: sessions(2) }));
    const course = plan(ranged, { events: [moved(2, '2025-01-20')] });
    expect(session(course, 2)).toMatchObject({ state: 'moved', date: '2025-01-20' });
  });

  test('counts as planned in the totals', () => {
    const course = plan(twice, { events: [moved(2, '2025-01-10')] });
    expect(course.totals.planned.sessions).toBe(4);
  });
});

describe('a missed session', () => {
  type Missed = NonNullable<ProtocolInput['missed']>[number];
  const both = (...rules: Missed[]) =>
    invent(
      chain(
        phase('induction', weekly(2, { sessions: sessions(2) }), { dose: fixed(20) }),
        phase('maintenance', weekly(1, { sessions: sessions(6) })),
      ),
      { missed: rules },
    );
  const induced = [completed(1, '2025-01-06'), completed(2, '2025-01-09')];
  const rule = (rest: Omit<Missed, keyof ReturnType<typeof says>>): Missed => ({
    ...rest,
    ...says('What to do then.'),
  });

  test('has no dose, and the schedule is kept where the source says nothing', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), missed(2, '2025-01-09')] });
    expect(session(course, 2)).toMatchObject({ state: 'missed', dose: null });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16']);
    expect(rulesFound(course)).toContain('missed-not-covered');
    expect(course.totals.completed).toEqual({ sessions: 1, dose: inMg(40) });
  });

  test('keeps the schedule where the source says so', () => {
    const course = plan(both(rule({ do: 'keep-schedule' })), {
      events: [...induced, missed(3, '2025-01-16')],
    });
    expect(rulesFound(course)).toContain('missed-keep-schedule');
    expect(session(course, 4)).toMatchObject({ date: '2025-01-23', state: 'planned' });
  });

  test('is read by the rule of its phase', () => {
    const course = plan(
      both(
        rule({ phase: ['induction'], do: 'restart' }),
        rule({ phase: ['maintenance'], do: 'keep-schedule' }),
      ),
      { events: [...induced, missed(3, '2025-01-16')] },
    );
    expect(rulesFound(course)).toContain('missed-keep-schedule');
  });

  const byWorsening = both(
    rule({ worsened: true, do: 'previous-schedule' }),
    rule({ worsened: false, do: 'keep-schedule' }),
  );

  test('of a patient who got worse asks whether to go back', () => {
    const course = plan(byWorsening, { events: [...induced, missed(3, '2025-01-16', true)] });
    expect(course.pending).toMatchObject([
      { gate: 'missed-session-3', outcomes: ['keep-schedule', 'previous-schedule'] },
    ]);
    expect(session(course, 4)).toMatchObject({ state: 'conditional', gate: 'missed-session-3' });
  });

  test('of a patient who did not get worse keeps the schedule', () => {
    const course = plan(byWorsening, { events: [...induced, missed(3, '2025-01-16', false)] });
    expect(course.pending).toEqual([]);
    expect(session(course, 4).state).toBe('planned');
  });

  test('of a patient of whom nobody knows asks, and does not take it for "no"', () => {
    const course = plan(byWorsening, { events: [...induced, missed(3, '2025-01-16')] });
    expect(course.pending).toMatchObject([{ gate: 'missed-session-3', needs: ['worsened'] }]);
    expect(session(course, 4).state).toBe('conditional');
  });

  test('leads back by decision', () => {
    const course = plan(byWorsening, {
      events: [
        ...induced,
        missed(3, '2025-01-16', true),
        decided('missed-session-3', 'previous-schedule', '2025-01-17'),
      ],
    });
    expect(course.sessions.slice(3, 5).map((entry) => entry.phase)).toEqual([
      'induction',
      'induction',
    ]);
    expect(dates(course).slice(3, 5)).toEqual(['2025-01-17', '2025-01-20']);
    expect(states(course).slice(3)).not.toContain('conditional');
  });

  test('leads back to the beginning where a restart was decided', () => {
    const course = plan(both(rule({ do: 'restart' })), {
      events: [
        ...induced,
        missed(3, '2025-01-16'),
        decided('missed-session-3', 'restart', '2025-01-17'),
      ],
    });
    expect(course.sessions[3]).toMatchObject({ phase: 'induction', inPhase: 1 });
  });

  test('goes on where that was decided', () => {
    const course = plan(byWorsening, {
      events: [
        ...induced,
        missed(3, '2025-01-16', true),
        decided('missed-session-3', 'keep-schedule', '2025-01-17'),
      ],
    });
    expect(session(course, 4)).toMatchObject({ phase: 'maintenance', state: 'planned' });
  });

  const byLapse = both(
    rule({ lapse: between(15, undefined, 'd'), do: 'clinician' }),
    rule({ do: 'keep-schedule' }),
  );

  test('is read by how long treatment then lapses: to the next session', () => {
    // the last dose was on the 9th; the next would be on the 23rd, fourteen days on
    const short = plan(byLapse, { events: [...induced, missed(3, '2025-01-16')] });
    expect(rulesFound(short)).toContain('missed-keep-schedule');
    const long = plan(byLapse, {
      events: [...induced, missed(3, '2025-01-16'), missed(4, '2025-01-23')],
    });
    expect(rulesFound(long)).toContain('missed-clinician');
    const edge = plan(byLapse, { events: [...induced, missed(3, '2025-01-17')] });
    expect(rulesFound(edge)).toContain('missed-clinician');
  });

  test('reported before its day keeps its place', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), missed(2, '2025-01-07')] });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16']);
  });
});

describe('a session stopped part-way', () => {
  const stopped = (given?: number): CourseEvent => ({
    type: 'session-stopped',
    session: 2,
    date: '2025-01-09',
    ...(given === undefined ? {} : { given: inMg(given) }),
    reason: 'Did not feel well.',
  });

  test('counts what was given', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), stopped(25)] });
    expect(session(course, 2)).toMatchObject({ state: 'stopped', dose: inMg(25) });
    // nobody has decided that the whole dose is given again
    expect(doses(course)).toEqual([40, 25, null, null]);
    expect(course.totals.completed).toEqual({ sessions: 2, dose: inMg(65) });
  });

  test('of which nobody knows how much was given has no dose', () => {
    const course = plan(twice, { events: [completed(1, '2025-01-06'), stopped()] });
    expect(session(course, 2)).toMatchObject({ state: 'stopped', dose: null });
    expect(course.totals.completed.dose).toBeNull();
  });
});

describe('a poorly tolerated session', () => {
  test('is found until a better one', () => {
    const events = [completed(1, '2025-01-06'), tolerated('2025-01-06', true)];
    expect(rulesFound(plan(twice, { events }))).toContain('poorly-tolerated');
    expect(
      rulesFound(
        plan(twice, {
          events: [...events, completed(2, '2025-01-09'), tolerated('2025-01-09')],
        }),
      ),
    ).not.toContain('poorly-tolerated');
  });

  test('changes nothing of the sessions before it', () => {
    const reducible = phase('induction', weekly(2, { sessions: sessions(3) }), {
      dose: fixed(40, {
        reduceTo: {
          value: 20,
          unit: 'mg',
          for: 'tolerability',
          basis: 'trial',
          verification: 'primary',
        },
      }),
    });
    const course = plan(reducible, {
      events: [
        completed(1, '2025-01-06'),
        completed(2, '2025-01-09'),
        tolerated('2025-01-09', true),
      ],
    });
    expect(doses(course)).toEqual([40, 40, null]);
  });
});

describe('a serious adverse event', () => {
  test('is found, and a clinician must decide', () => {
    const event = (serious: boolean): CourseEvent => ({
      type: 'adverse-event',
      date: '2025-01-06',
      event: 'a fall',
      serious,
    });
    expect(rulesFound(plan(twice, { events: [event(true)] }))).toContain('serious-adverse-event');
    expect(rulesFound(plan(twice, { events: [event(false)] }))).not.toContain(
      'serious-adverse-event',
    );
  });
});
