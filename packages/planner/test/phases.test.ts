import { describe, expect, test } from 'vitest';
import {
  chain,
  completed,
  dates,
  decided,
  doses,
  exactly,
  fixed,
  gate,
  gatesOf,
  nothingFor,
  outcome,
  phase,
  phaseIds,
  plan,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  weekly,
  says,
} from './invent.js';

describe('a phase that leads to the next', () => {
  test('begins after the weeks of the one before', () => {
    const course = plan(
      chain(
        phase('induction', weekly(2, { length: exactly(2, 'wk') })),
        phase('maintenance', weekly(1, { sessions: sessions(2) })),
      ),
    );
    expect(phaseIds(course)).toEqual([...Array(4).fill('induction'), 'maintenance', 'maintenance']);
    expect(course.phases.map(({ id, from, to }) => ({ id, from, to }))).toEqual([
      { id: 'induction', from: '2025-01-06', to: '2025-01-16' },
      { id: 'maintenance', from: '2025-01-23', to: '2025-01-30' },
    ]);
  });

  test('can have its own drug, route and place', () => {
    const course = plan(
      chain(
        phase('clinic', single),
        phase(
          'home',
          { kind: 'daily', length: exactly(2, 'd') },
          {
            drug: 'other-drug',
            route: 'other-route',
            place: 'home',
          },
        ),
      ),
    );
    expect(session(course, 1)).toMatchObject({ drug: 'invented-drug', place: 'clinic' });
    expect(session(course, 2)).toMatchObject({
      drug: 'other-drug',
      route: 'other-route',
      place: 'home',
    });
    expect(rulesFound(course)).toContain('nobody-watches');
  });

  test('can be the first of the plan when somebody says so', () => {
    const both = chain(phase('induction', single), phase('maintenance', single));
    const course = plan(both, { choices: { from: 'maintenance' } });
    expect(phaseIds(course)).toEqual(['maintenance']);
    expect(dates(course)).toEqual(['2025-01-06']);
  });

  test('that does not exist cannot be begun with', () => {
    expect(
      refusal(() => plan(phase('induction', single), { choices: { from: 'taper' } })),
    ).toMatchObject({ code: 'ID_UNKNOWN', path: '/choices/from' });
  });
});

describe('a phase for some people', () => {
  const three = chain(
    phase('induction', single),
    phase('older', single, { when: { age: { from: 65 } }, dose: fixed(20) }),
    phase('taper', single),
  );

  test('is gone through by those it is for, and left out by others', () => {
    expect(phaseIds(plan(three, { patient: { age: 65 } }))).toEqual([
      'induction',
      'older',
      'taper',
    ]);
    expect(phaseIds(plan(three, { patient: { age: 64 } }))).toEqual(['induction', 'taper']);
  });

  test('asks for the fact that decides', () => {
    expect(refusal(() => plan(three, { patient: {} }))).toMatchObject({
      code: 'FACT_MISSING',
      path: '/patient/age',
    });
  });

  test('can be one of several that begin a course', () => {
    const either = [
      phase('young', single, { when: { age: { below: 65 } }, dose: fixed(40) }),
      phase('old', single, { when: { age: { from: 65 } }, dose: fixed(20) }),
    ];
    expect(phaseIds(plan(either, { patient: { age: 64 } }))).toEqual(['young']);
    expect(phaseIds(plan(either, { patient: { age: 65 } }))).toEqual(['old']);
    expect(refusal(() => plan(either, { patient: {} }))).toMatchObject({
      code: 'FACT_MISSING',
      path: '/patient/age',
    });
  });

  test('of which none can begin leaves the protocol incomplete', () => {
    const none = phase('only', single, { when: { sex: 'female' } });
    expect(refusal(() => plan(none, { patient: { sex: 'male' } })).code).toBe(
      'PROTOCOL_INCOMPLETE',
    );
  });
});

describe('an optional phase', () => {
  const optional = chain(
    phase('induction', single),
    phase('boost', single, { optional: true }),
    phase('taper', single),
  );

  test('waits for somebody to take it', () => {
    const course = plan(optional);
    expect(phaseIds(course)).toEqual(['induction']);
    expect(course.pending).toMatchObject([{ gate: 'enter-boost', outcomes: ['enter', 'skip'] }]);
    expect(course.phases[1]).toMatchObject({ id: 'boost', state: 'not-reached' });
  });

  test('is taken or skipped by decision', () => {
    const after = (chosen: string) =>
      plan(optional, {
        events: [completed(1, '2025-01-06'), decided('enter-boost', chosen, '2025-01-06')],
      });
    expect(phaseIds(after('enter'))).toEqual(['induction', 'boost', 'taper']);
    expect(phaseIds(after('skip'))).toEqual(['induction', 'taper']);
  });
});

describe('a phase entered by an event', () => {
  const rescued = chain(
    phase('induction', single),
    phase('rescue', single, { enter: [{ kind: 'event', event: 'relapse' }] }),
  );

  test('waits for it', () => {
    const course = plan(rescued);
    expect(dates(course)).toEqual(['2025-01-06']);
    expect(course.pending).toMatchObject([{ gate: 'enter-rescue', after: { event: 'relapse' } }]);
  });

  test('begins on its day', () => {
    const course = plan(rescued, {
      events: [completed(1, '2025-01-06'), { type: 'relapse', date: '2025-03-03' }],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-03-03']);
  });

  test('begins by decision where a clinician is the event', () => {
    const later = chain(
      phase('induction', single),
      phase('open-label', single, { enter: [{ kind: 'event', event: 'clinician' }] }),
    );
    const course = plan(later, {
      events: [completed(1, '2025-01-06'), decided('enter-open-label', 'enter', '2025-02-03')],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-02-03']);
  });
});

describe('a phase without drug', () => {
  test('before the first session lies before the start', () => {
    const course = plan(chain(phase('lead-in', nothingFor(2)), phase('treatment', single)));
    expect(dates(course)).toEqual(['2025-01-06']);
    expect(course.phases[0]).toMatchObject({ from: '2024-12-23', to: '2025-01-05' });
  });

  test('can be left early by a relapse', () => {
    const course = plan(
      [
        phase('first', single, { next: 'watching' }),
        phase('watching', nothingFor(24), {
          enter: [{ kind: 'after', phase: 'first' }],
          gates: [
            gate('relapse', { kind: 'event', event: 'relapse' }, [
              outcome('again', { do: 'go-to', phase: 'second' }),
            ]),
          ],
        }),
        phase('second', single, { enter: [{ kind: 'gate', gate: 'relapse' }] }),
      ],
      { events: [completed(1, '2025-01-06'), { type: 'relapse', date: '2025-02-10' }] },
    );
    expect(dates(course)).toEqual(['2025-01-06', '2025-02-10']);
  });
});

describe('a graph that goes round in circles', () => {
  test('ends all the same', () => {
    const circle = [
      phase('one', single, { next: 'two' }),
      phase('two', single, { enter: [{ kind: 'after', phase: 'one' }], next: 'one' }),
    ];
    const course = plan(circle);
    expect(course.sessions.length).toBeGreaterThan(2);
    expect(plan(circle, { choices: { sessions: 3 } }).sessions).toHaveLength(3);
  });

  test('to a phase that does not exist is a defect of the protocol', () => {
    expect(refusal(() => plan(phase('one', single, { next: 'nowhere' }))).code).toBe(
      'PROTOCOL_INVALID',
    );
  });
});

describe('an anchor outside the course', () => {
  const anchored = chain(
    phase('before', single),
    phase('quit', single, { anchor: { id: 'quit-day', ...says('The day of quitting.') } }),
    phase('later', weekly(1, { sessions: sessions(2) })),
  );

  test('puts the first session of its phase on that day', () => {
    const course = plan(anchored, { choices: { anchors: { 'quit-day': '2025-02-05' } } });
    expect(dates(course)).toEqual(['2025-01-06', '2025-02-05', '2025-02-12', '2025-02-19']);
    expect(states(course)).toEqual(Array(4).fill('planned'));
  });

  test('that was not given leaves what hangs on it without a date, and says so', () => {
    const course = plan(anchored);
    expect(dates(course)).toEqual(['2025-01-06', null, null, null]);
    expect(gatesOf(course)[1]).toBe('anchor-quit-day');
    expect(course.pending).toMatchObject([{ gate: 'anchor-quit-day', needs: ['quit-day'] }]);
    expect(states(course).slice(1)).toEqual(['conditional', 'conditional', 'conditional']);
    expect(doses(course)).toEqual([40, 40, 40, 40]);
  });

  test('gets its date from the session that took place', () => {
    const course = plan(anchored, {
      events: [completed(1, '2025-01-06'), completed(2, '2025-02-05')],
    });
    expect(dates(course)).toEqual(['2025-01-06', '2025-02-05', '2025-02-12', '2025-02-19']);
    expect(states(course).slice(2)).toEqual(['planned', 'planned']);
  });

  test('too early for the sessions before it is refused', () => {
    expect(
      refusal(() => plan(anchored, { choices: { anchors: { 'quit-day': '2025-01-06' } } })),
    ).toMatchObject({ code: 'INTERVAL_TOO_SHORT', path: '/choices/anchors/quit-day' });
  });

  test('nobody knows is refused', () => {
    expect(
      refusal(() => plan(anchored, { choices: { anchors: { 'moving-day': '2025-02-05' } } })),
    ).toMatchObject({ code: 'ID_UNKNOWN', path: '/choices/anchors/moving-day' });
  });

  test('of the first phase is the start', () => {
    const first = phase('quit', single, {
      anchor: { id: 'quit-day', ...says('The day of quitting.') },
    });
    expect(dates(plan(first))).toEqual(['2025-01-06']);
  });
});
