import { describe, expect, test } from 'vitest';
import type { CourseEvent } from '../src/index.js';
import { arisen, first, given, infused, screened, sprayed, states } from './watched.js';

const conditional = (count: number) => Array.from({ length: count }, () => 'conditional');

describe('what happens in a course is judged by the rules', () => {
  test('an escort who is lost', () => {
    const course = sprayed(
      [first, { type: 'facts-changed', date: '2025-01-07', facts: { escort: false } }],
      {
        facts: { age: { value: 40, unit: 'a' }, logistics: { escort: true } },
      },
    );
    expect(arisen(course)).toEqual([['us-no-escort', 'met', '2025-01-07']]);
    expect(states(course)).toEqual(['completed', ...conditional(11)]);
  });

  test('an exclusion that is met blocks the course from that day; what was given stays', () => {
    const course = sprayed([
      first,
      { type: 'facts-changed', date: '2025-01-07', facts: { hepaticImpairment: 'severe' } },
    ]);
    expect(course.blocked).toBe(true);
    expect(course.screening).toMatchObject({ overall: 'exclude', urgency: 'stop-now' });
    expect(course.findings[0]).toMatchObject({
      rule: 'esketamine-us-hepatic-impairment',
      since: '2025-01-07',
    });
    expect(states(course)).toEqual(['completed', ...conditional(11)]);
    expect(course.totals.planned.sessions).toBe(0);
  });

  test('a medicine that is started, and one that nobody knows', () => {
    const facts = {
      weight: { value: 80, unit: 'kg' as const },
      medicines: { complete: true, items: [] },
    };
    const started = (medicine: string): CourseEvent => ({
      type: 'medicine-started',
      date: '2025-01-07',
      medicine,
    });
    expect(arisen(infused([first, started('Nardil')], { facts })).map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['mao-inhibitor', 'maoi-trial-exclusion']),
    );
    const unknown = infused([first, started('zzzzz')], { facts });
    expect(arisen(unknown)).toEqual([['data-not-evaluable', 'met', '2025-01-07']]);
    expect(screened(unknown).find(({ rule }) => rule === 'mao-inhibitor')?.outcome).toBe('unknown');
    expect(screened(infused([first], { facts })).map(({ rule }) => rule)).not.toContain(
      'mao-inhibitor',
    );
  });

  test('rules between sessions are asked as soon as there are events', () => {
    const asked = (course: ReturnType<typeof infused>) => screened(course).map(({ rule }) => rule);
    expect(asked(infused([]))).not.toContain('stop-worse-suicidality');
    expect(asked(infused([first]))).toContain('stop-worse-suicidality');
  });

  test('what is no longer so no longer holds anything up', () => {
    const lost: CourseEvent = {
      type: 'facts-changed',
      date: '2025-01-07',
      facts: { escort: false },
    };
    const found: CourseEvent = {
      type: 'facts-changed',
      date: '2025-01-08',
      facts: { escort: true },
    };
    const course = sprayed([first, lost, found]);
    expect(arisen(course)).toEqual([]);
    expect(states(course).slice(0, 3)).toEqual(['completed', 'planned', 'planned']);
  });

  test('an event that was entered in error changes nothing', () => {
    const events: CourseEvent[] = [
      first,
      { id: 'a', type: 'adverse-event', date: '2025-01-07', event: 'mania', serious: true },
      { type: 'entered-in-error', event: 'a' },
    ];
    expect(arisen(infused(events))).toEqual([]);
  });

  test('what was not yet known on the day of planning changes nothing', () => {
    const events: CourseEvent[] = [
      first,
      { type: 'adverse-event', date: '2025-01-07', event: 'mania', serious: true },
    ];
    expect(arisen(infused(events, { asOf: '2025-01-06' }))).toEqual([]);
    expect(arisen(infused(events, { asOf: '2025-01-07' }))).not.toEqual([]);
  });

  test('what held from the start has no day', () => {
    const course = sprayed([first], {
      facts: { age: { value: 40, unit: 'a' }, logistics: { escort: false } },
    });
    expect(screened(course).find(({ rule }) => rule === 'us-no-escort')).not.toHaveProperty(
      'since',
    );
    expect(states(course).slice(0, 2)).toEqual(['completed', 'planned']);
  });

  test('facts that no record may have are refused with the place of the event', () => {
    const facts = { hepaticImpairment: 'dreadful' } as never;
    expect(() => sprayed([first, { type: 'facts-changed', date: '2025-01-07', facts }])).toThrow(
      expect.objectContaining({
        path: expect.stringContaining('/events/1/facts/hepaticImpairment'),
      }),
    );
    const misspelt = { hepaticImpairement: 'severe' } as never;
    expect(() =>
      sprayed([first, { type: 'facts-changed', date: '2025-01-07', facts: misspelt }]),
    ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('what an event says by itself', () => {
  const headache = (serious?: boolean): CourseEvent => ({
    type: 'adverse-event',
    date: '2025-01-07',
    event: 'Headache',
    serious,
  });

  test('a serious adverse event holds up the course, whatever it was', () => {
    const course = infused([first, headache(true)]);
    expect(course.findings[0]).toMatchObject({
      rule: 'serious-adverse-event',
      severity: 'critical',
      since: '2025-01-07',
    });
    expect(course.findings.filter(({ rule }) => rule === 'serious-adverse-event')).toHaveLength(1);
    expect(course.screening.urgency).toBe('escalate');
    expect(states(course)).toEqual(['completed', ...conditional(5)]);
  });

  test('whether it was serious is asked where nobody said', () => {
    const course = infused([first, headache()]);
    expect(screened(course).find(({ rule }) => rule === 'serious-adverse-event')?.outcome).toBe(
      'unknown',
    );
    expect(course.ask[0]?.question).toContain('Headache');
    expect(course.screening.worstUndecided?.severity).toBe('critical');
  });

  test.each([
    ['urinary symptoms', 'stop-urinary'],
    ['Blood in urine', 'stop-urinary'],
    ['hypomania', 'stop-mania'],
    ['Worse suicidality', 'stop-worse-suicidality'],
    ['psychotic symptoms', 'stop-psychosis'],
  ])('%s meets %s', (event, rule) => {
    const happened: CourseEvent = {
      type: 'adverse-event',
      date: '2025-01-07',
      event,
      serious: false,
    };
    expect(arisen(infused([first, happened]))).toContainEqual([rule, 'met', '2025-01-07']);
  });

  test.each(['dissociation', 'Nausea', 'headache', 'blurred vision'])(
    '%s, which passes, leaves no rule undecided that was not before',
    (event) => {
      const facts = {
        weight: { value: 80, unit: 'kg' as const },
        conditions: { complete: true, items: [] },
      };
      const happened: CourseEvent = {
        type: 'adverse-event',
        date: '2025-01-07',
        event,
        serious: false,
      };
      const without = infused([first], { facts }).screening.undecided;
      expect(infused([first, happened], { facts }).screening.undecided).toEqual(without);
    },
  );

  test('words that nobody knows leave every rule about conditions undecided', () => {
    const facts = {
      weight: { value: 80, unit: 'kg' as const },
      conditions: { complete: true, items: [] },
    };
    const happened: CourseEvent = {
      type: 'adverse-event',
      date: '2025-01-07',
      event: 'saw green mice',
      serious: false,
    };
    const course = infused([first, happened], { facts });
    expect(screened(course).find(({ rule }) => rule === 'stop-mania')?.outcome).toBe('unknown');
    expect(course.findings.some(({ rule }) => rule === 'data-not-evaluable')).toBe(true);
  });

  test.each([{ session: 1, at: '2025-01-06T09:40:00-05:00' }, { date: '2025-01-06' }])(
    'a pressure of 212, recorded as %j, is looked at before the next session',
    (when) => {
      const value = { value: 212, unit: 'mm[Hg]' } as const;
      const high = {
        type: 'observation',
        code: 'systolic-blood-pressure',
        value,
        ...when,
      } as CourseEvent;
      const course = infused([first, high]);
      expect(arisen(course)).toContainEqual(['stop-high-pressure', 'met', '2025-01-06']);
      expect(course.screening.urgency).toBe('escalate');
      expect(states(course)).toEqual(['completed', ...conditional(5)]);
    },
  );

  test('a pressure that came down again within the session is still looked at', () => {
    const reading = (value: number, at: string): CourseEvent => ({
      type: 'observation',
      session: 1,
      code: 'systolic-blood-pressure',
      value: { value, unit: 'mm[Hg]' },
      at: `2025-01-06T${at}:00-05:00`,
    });
    const low = (at: string): CourseEvent =>
      ({ ...reading(80, at), code: 'diastolic-blood-pressure' }) as CourseEvent;
    const course = infused([first, reading(212, '09:40'), reading(130, '10:40'), low('10:40')]);
    expect(arisen(course)).toContainEqual(['stop-high-pressure', 'met', '2025-01-06']);
    expect(states(course)[1]).toBe('conditional');
  });

  test('one that was not serious is not a finding of its own', () => {
    expect(arisen(infused([first, headache(false)]))).toEqual([]);
  });

  test.each<[string, CourseEvent]>([
    [
      'session-stopped-early',
      { type: 'session-stopped', session: 2, date: '2025-01-09', reason: 'panic' },
    ],
    [
      'worse-after-missed-session',
      { type: 'session-missed', session: 2, date: '2025-01-09', worsened: true },
    ],
    ['poorly-tolerated', { type: 'tolerability', date: '2025-01-09', poor: true }],
    ['relapse', { type: 'relapse', date: '2025-01-09' }],
  ])('%s', (rule, event) => {
    const course = infused([first, event]);
    expect(course.findings[0]).toMatchObject({ rule, since: '2025-01-09', action: 'review' });
    expect(course.findings.filter((finding) => finding.rule === rule)).toHaveLength(1);
  });

  test('a session that was stopped part-way holds up the next; being missed alone does not', () => {
    const stopped = infused([first, { type: 'session-stopped', session: 2, date: '2025-01-09' }]);
    expect(states(stopped)).toEqual(['completed', 'stopped', ...conditional(4)]);
    const missed = infused([
      first,
      { type: 'session-missed', session: 2, date: '2025-01-09', worsened: false },
    ]);
    expect(arisen(missed)).toEqual([]);
  });
});

describe('a decision of people', () => {
  const maoi: CourseEvent = {
    type: 'medicine-started',
    date: '2025-01-07',
    medicine: 'phenelzine',
  };
  const decide = (gate: string, outcome: string, date = '2025-01-08'): CourseEvent => ({
    type: 'gate-decided',
    gate,
    outcome,
    date,
    by: 'Dr. Example',
  });
  const both = (outcome: string) => [
    decide('rule:mao-inhibitor', outcome),
    decide('rule:maoi-trial-exclusion', outcome),
  ];

  test('the plan names what sessions wait for, and how it may be decided', () => {
    const { pending, sessions } = infused([first, maoi]);
    expect(pending.find(({ gate }) => gate === 'rule:mao-inhibitor')).toMatchObject({
      outcomes: ['go-on', 'stop'],
    });
    expect(sessions[1]?.gate).toContain('rule:mao-inhibitor');
  });

  test('to go on lets sessions be planned again; the finding stays, with the decision', () => {
    const course = infused([first, maoi, ...both('go-on')]);
    expect(states(course)).toEqual([
      'completed',
      'planned',
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    expect(screened(course).find(({ rule }) => rule === 'mao-inhibitor')).toMatchObject({
      outcome: 'met',
      decided: { outcome: 'go-on', date: '2025-01-08', by: 'Dr. Example' },
    });
    expect(course.pending.map(({ gate }) => gate)).toEqual(['response-after-course']);
  });

  test('to stop ends the course', () => {
    const course = infused([first, maoi, decide('rule:mao-inhibitor', 'stop')]);
    expect(course.state).toBe('stopped');
    expect(course.sessions.filter(({ state }) => state === 'planned')).toEqual([]);
  });

  test('a new reason asks for a new decision', () => {
    const again: CourseEvent = {
      type: 'medicine-started',
      date: '2025-01-09',
      medicine: 'tranylcypromine',
    };
    expect(states(infused([first, maoi, ...both('go-on'), again]))[1]).toBe('conditional');
  });

  test('one about a serious adverse event settles that one, and not the next', () => {
    const event = (date: string): CourseEvent => ({
      type: 'adverse-event',
      date,
      event: 'headache',
      serious: true,
    });
    const settled = [first, event('2025-01-07'), decide('rule:serious-adverse-event', 'go-on')];
    const course = infused(settled);
    expect(states(course)[1]).toBe('planned');
    expect(course.screening.urgency).not.toBe('escalate');
    expect(states(infused([...settled, event('2025-01-09')]))[1]).toBe('conditional');
  });

  test.each<[string, CourseEvent[], string]>([
    ['nothing waits for it', [first, decide('rule:mao-inhibitor', 'go-on')], '/events/1/gate'],
    [
      'there is no such outcome',
      [first, maoi, decide('rule:mao-inhibitor', 'perhaps')],
      '/events/2/outcome',
    ],
  ])('is refused where %s', (_, events, path) => {
    expect(() => infused(events)).toThrow(
      expect.objectContaining({ code: 'EVENT_IMPOSSIBLE', path }),
    );
  });

  test('does not lift an exclusion', () => {
    const severe: CourseEvent = {
      type: 'facts-changed',
      date: '2025-01-07',
      facts: { hepaticImpairment: 'severe' },
    };
    expect(() =>
      sprayed([first, severe, decide('rule:esketamine-us-hepatic-impairment', 'go-on')]),
    ).toThrow(expect.objectContaining({ code: 'EVENT_IMPOSSIBLE' }));
  });
});

describe('readings in a course', () => {
  const pressure = (value: number, date: string, more: object = {}): CourseEvent => ({
    type: 'observation',
    date,
    code: 'systolic-blood-pressure',
    value: { value, unit: 'mm[Hg]' },
    ...more,
  });
  const rule = 'esketamine-us-blood-pressure-before-dose';
  const found = (events: CourseEvent[]) =>
    screened(sprayed(events)).find((screeningFinding) => screeningFinding.rule === rule);
  const escortLater: CourseEvent = {
    type: 'facts-changed',
    date: '2025-01-08',
    facts: { escort: true },
  };

  test('one that grows old stands until a newer one', () => {
    expect(found([first, pressure(150, '2025-01-07'), escortLater])).toMatchObject({
      outcome: 'met',
      since: '2025-01-07',
    });
    expect(
      found([first, pressure(150, '2025-01-07'), pressure(130, '2025-01-08')])?.outcome,
    ).not.toBe('met');
  });

  test('one that grows old does not stand once a session was given after it', () => {
    const events = [
      first,
      pressure(150, '2025-01-09'),
      { ...given(2, '2025-01-09'), dose: { value: 56, unit: 'mg' } } as CourseEvent,
      { ...escortLater, date: '2025-01-10' } as CourseEvent,
    ];
    expect(found(events)?.outcome).toBe('unknown');
  });

  test('what breaches a limit of a running session has happened, whatever is read later', () => {
    const chest: CourseEvent = {
      type: 'observation',
      session: 1,
      date: '2025-01-06',
      code: 'chest-pain-now',
      value: true,
    };
    const calm: CourseEvent = { ...chest, value: false };
    const course = sprayed([first, chest, calm]);
    expect(course.findings[0]).toMatchObject({
      rule: 'session-hypertensive-crisis-signs',
      session: 1,
      since: '2025-01-06',
    });
    expect(course.screening.urgency).toBe('stop-now');
    expect(states(course)).toEqual(['completed', ...conditional(11)]);
    const decided: CourseEvent = {
      type: 'gate-decided',
      gate: 'rule:session-hypertensive-crisis-signs',
      outcome: 'go-on',
      date: '2025-01-07',
    };
    expect(states(sprayed([first, chest, decided]))[1]).toBe('planned');
  });

  test('a moment decides what hours are counted from', () => {
    const drank = (at: string): CourseEvent => ({
      type: 'facts-changed',
      date: '2025-01-09',
      at,
      facts: {
        substances: [{ substance: 'alcohol', use: 'current', lastTaken: '2025-01-08T22:00:00Z' }],
      },
    });
    const outcome = (at: string) =>
      screened(sprayed([first, drank(at)])).find(
        (screeningFinding) => screeningFinding.rule === 'alcohol',
      )?.outcome;
    expect(outcome('2025-01-09T08:00:00Z')).toBe('met');
    expect(outcome('2025-01-09T23:30:00Z')).not.toBe('met');
  });
});

test('a moment that is none is refused with its place', () => {
  const event: CourseEvent = { type: 'relapse', date: '2025-01-07', at: '2025-01-07Tsoon' };
  expect(() => infused([event])).toThrow(
    expect.objectContaining({ code: 'DATE_INVALID', path: '/events/0/at' }),
  );
});

describe('what the planner does not look at is checked all the same', () => {
  test.each<[string, object, string]>([
    [
      'circumstances that are none',
      { type: 'observation', code: 'alt', value: true, context: ['lying'] },
      '/events/0/context',
    ],
    ['a reading that is none', { type: 'observation', code: 'alt', value: [] }, '/events/0/value'],
    [
      'an upper limit that is none',
      { type: 'observation', code: 'alt', value: true, upperLimitOfNormal: 0 },
      '/events/0/upperLimitOfNormal',
    ],
    [
      'an assessment without a result',
      { type: 'assessment', scale: 'madrs', date: '2025-01-06' },
      '/events/0/total',
    ],
    [
      'an item that is none',
      { type: 'assessment', scale: 'madrs', date: '2025-01-06', total: 3, item: 10 },
      '/events/0/item',
    ],
    [
      'a field nobody knows',
      { type: 'assessment', scale: 'madrs', date: '2025-01-06', class: 'high', clas: 'low' },
      '/events/0/clas',
    ],
    [
      'facts that are none',
      { type: 'facts-changed', date: '2025-01-06', facts: 3 },
      '/events/0/facts',
    ],
  ])('%s', (_, event, path) => {
    expect(() => infused([event as CourseEvent])).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path }),
    );
  });

  test.each([[null], ['relapse'], [[]]])('%j is not an event', (event) => {
    expect(() => infused([event as unknown as CourseEvent])).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('events that are not list are refused', () => {
    expect(() => infused({} as never)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path: '/events' }),
    );
  });
});
