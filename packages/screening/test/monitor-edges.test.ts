/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { describe, expect, test } from 'vitest';
import type { Criterion, MonitoringPlan, ObservationFact, Rule } from '@openketamine/model';
import { smallTerminology } from './small-terminology.js';
import { plainTerminology } from './plain-terminology.js';
import { monitorSession, type MonitorInput } from '../src/index.js';
import { invented, makeRule } from './rules.js';

const clock = (text: string) => `2026-01-05T${text}:00-05:00`;
const heart = (when: string, more: object = {}): ObservationFact => ({
  code: 'heart-rate',
  value: { value: 70, unit: '/min' },
  at: clock(when),
  ...more,
});

function plan(more: Partial<MonitoringPlan>): MonitoringPlan {
  return {
    id: 'plan',
    record: 'PLAN',
    title: 'plan',
    says: 'plan',
    authority: 'trial',
    applies: [{}],
    source: { basis: 'trial', cite: 'plan-source', verification: 'primary' },
    checks: [],
    readings: [],
    status: 'draft',
    compiled: '2026-01-01',
    lastChecked: null,
    ...more,
  };
}

function monitored(at: string, more: Partial<MonitorInput>) {
  return monitorSession({
    rules: [],
    plans: [],
    terminology: plainTerminology,
    subject: { drug: 'ketamine', route: 'iv' },
    session: { start: clock('10:00') },
    facts: {},
    at: clock(at),
    ...more,
  });
}

type Check = MonitoringPlan['checks'][number];
const every = (value: number | { site: string }, ...observe: string[]): Check => ({
  observe,
  every: { value, unit: 'min', ...invented },
  from: 'start',
  until: 'discharge',
});
const before: Check = { observe: ['heart-rate'], before: true };

const statesOf = (
  at: string,
  checks: Check[],
  observations: ObservationFact[],
  more: object = {},
) =>
  monitored(at, { plans: [plan({ checks })], facts: { observations }, ...more }).checks.map(
    ({ state }) => state,
  );

describe('a reading', () => {
  test('of the day before does not count, also where both are one day in UTC', () => {
    const yesterday = { at: '2026-01-04T23:30:00-05:00' };
    expect(statesOf('10:10', [before], [heart('00:30')])).toEqual(['done']);
    expect(statesOf('10:10', [before], [heart('00:00')])).toEqual(['done']);
    expect(statesOf('10:10', [before], [heart('00:00', yesterday)])).toEqual(['overdue']);
    const east = {
      at: '2026-01-05T10:10:00+09:00',
      session: { start: '2026-01-05T10:00:00+09:00' },
    };
    const reading = (at: string) => [heart('00:00', { at })];
    expect(statesOf('10:10', [before], reading('2026-01-05T08:00:00+09:00'), east)).toEqual([
      'done',
    ]);
    expect(statesOf('10:10', [before], reading('2026-01-04T23:00:00+09:00'), east)).toEqual([
      'overdue',
    ]);
  });

  test('at the start of the session is no longer one of before', () => {
    expect(statesOf('10:10', [before], [heart('09:59')])).toEqual(['done']);
    expect(statesOf('10:10', [before], [heart('10:00')])).toEqual(['overdue']);
  });

  test.each([
    ['cancelled', heart('09:50', { status: 'cancelled' })],
    ['entered in error', heart('09:50', { status: 'entered-in-error' })],
    ['without a time', { code: 'heart-rate', value: true }],
    ['of something else', heart('09:50', { code: 'respiratory-rate' })],
    ['without a code', { value: true, at: clock('09:50') }],
    ['of the future', heart('10:11')],
  ])('that is %s counts for nothing', (_, reading) => {
    const ahead = reading.at === clock('10:11') ? { session: {} } : {};
    for (const terminology of [undefined, smallTerminology]) {
      const more = { ...ahead, terminology };
      expect(statesOf('10:10', [before], [reading], more)).not.toContain('done');
    }
  });

  test('of this very moment counts', () => {
    expect(statesOf('10:10', [before], [heart('10:10')], { session: {} })).toEqual(['done']);
  });

  test('counts under its other name, where the terminology knows it', () => {
    const check: Check = { observe: ['systolic-blood-pressure'], before: true };
    const reading = [heart('09:50', { code: 'systolic' })];
    expect(statesOf('10:10', [check], reading, { terminology: smallTerminology })).toEqual([
      'done',
    ]);
    expect(statesOf('10:10', [check], reading)).toEqual(['overdue']);
  });

  test('halfway between two checks belongs to the later one', () => {
    const check = [every(30, 'heart-rate')];
    expect(statesOf('11:00', check, [heart('10:44')])).toEqual(['done', 'due', 'upcoming']);
    expect(statesOf('11:00', check, [heart('10:45')])).toEqual(['overdue', 'done', 'upcoming']);
  });

  test('belongs to checks of what it observes, whatever else is checked between them', () => {
    const checks = [every(20, 'heart-rate'), every(15, 'oxygen-saturation')];
    expect(statesOf('10:20', checks, [heart('10:18')])).toEqual([
      'done',
      'upcoming',
      'overdue',
      'upcoming',
    ]);
    const later = [{ ...every(30, 'heart-rate') }, { ...every(40, 'oxygen-saturation') }];
    expect(statesOf('10:31', later, [heart('10:36')], {})).toEqual([
      'overdue',
      'upcoming',
      'upcoming',
    ]);
  });

  test('belongs to the nearest check also where another of its kind has no time yet', () => {
    const checks = [every(10, 'heart-rate'), every({ site: 'unset' }, 'heart-rate')];
    expect(statesOf('10:15', checks, [heart('10:15')])).toEqual([
      'overdue',
      'done',
      'undetermined',
    ]);
  });
});

test('a check stands in full: plan, what, state, time, words, and the source of its time', () => {
  const sourced = {
    observe: ['heart-rate'],
    at: { value: 40, unit: 'min', ...invented, cite: 'at-source' },
    from: 'start',
  } as Check;
  const full = {
    plan: 'plan',
    observe: ['heart-rate'],
    state: 'upcoming',
    dueAt: '2026-01-05T15:30:00.000Z',
    because: 'every 30 min from the start',
  };
  const checks = (check: Check) =>
    monitored('10:10', { plans: [plan({ checks: [check] })] }).checks;
  expect(checks(every(30, 'heart-rate'))).toStrictEqual([full]);
  expect(checks(sourced)).toStrictEqual([
    {
      ...full,
      dueAt: '2026-01-05T15:40:00.000Z',
      because: '40 min after the start',
      cite: 'at-source',
    },
  ]);
});

describe('the least stay', () => {
  const stay = (value: number | { site: string }, unit: 'h' | 'min') =>
    plan({ observeAtLeast: { value, unit, from: 'end', ...invented } as never });
  const session = { start: clock('10:00'), end: clock('10:40') };
  const because = (at: string, monitoringPlan: MonitoringPlan, more: object = {}) =>
    monitored(at, { plans: [monitoringPlan], session, ...more }).readiness.because.filter((words) =>
      words.includes('observe for'),
    );

  test('counts hours as hours and minutes as minutes, to the minute', () => {
    expect(because('12:39', stay(2, 'h'))).toEqual(['plan: observe for at least 2 h']);
    expect(because('12:40', stay(2, 'h'))).toEqual([]);
    expect(because('11:09', stay(30, 'min'))).toEqual(['plan: observe for at least 30 min']);
    expect(because('11:10', stay(30, 'min'))).toEqual([]);
  });

  test('has not begun while dosing has not ended', () => {
    expect(because('13:00', stay(2, 'h'), { session: { start: clock('10:00') } })).toHaveLength(1);
  });

  test('that the site sets, or that no plan gives, is not judged', () => {
    expect(because('10:41', stay({ site: 'stay' }, 'min'))).toEqual([]);
    expect(because('10:41', plan({}))).toEqual([]);
  });
});

const seen = (code: string, value: boolean): ObservationFact => ({
  code,
  value,
  at: clock('10:05'),
});
const when = (observation: string): Criterion => ({ observation, equals: [true] });
const inSession = (id: string, kind: Rule['kind'], action: Rule['action']): Rule =>
  makeRule(id, when(id), { kind, action, moment: 'session' });

describe('limits', () => {
  test('of both kinds count, open ones apart, most pressing first, and what has no rank last', () => {
    const rules = [
      inSession('a', 'stop-rule', 'document'),
      inSession('b', 'monitoring-limit', 'repeat-measurement'),
      inSession('c', 'stop-rule', 'emergency'),
      inSession('d', 'stop-rule', 'pause-session'),
      inSession('e', 'monitoring-limit', 'rescue'),
      inSession('f', 'stop-rule', 'stop-session'),
      inSession('g', 'stop-rule', 'rescue'),
      inSession('h', 'monitoring-limit', 'rescue'),
      inSession('i', 'precaution', 'review'),
      makeRule('j', when('j'), { kind: 'stop-rule', action: 'emergency' }),
    ];
    const observations = [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'i', 'j'].map((code) => seen(code, true)),
      seen('h', false),
    ];
    const state = monitored('10:10', { rules, facts: { observations } });
    expect(state.actions).toEqual([
      { action: 'emergency', message: 'c is met', rule: 'c' },
      { action: 'stop-session', message: 'f is met', rule: 'f' },
      { action: 'pause-session', message: 'd is met', rule: 'd' },
      { action: 'rescue', message: 'e is met', rule: 'e' },
      { action: 'repeat-measurement', message: 'b is met', rule: 'b' },
      { action: 'document', message: 'a is met', rule: 'a' },
    ]);
    expect(state.breaches.map(({ rule }) => rule)).toEqual(['c', 'f', 'd', 'e', 'b', 'a']);
    expect(state.undecided.map(({ rule }) => rule)).toEqual(['g']);
  });

  test('find readings by the names and codes that the terminology knows', () => {
    const rules = [inSession('systolic-blood-pressure', 'stop-rule', 'rescue')];
    const facts = { observations: [seen('systolic', true)] };
    expect(
      monitored('10:10', { rules, facts, terminology: smallTerminology }).breaches,
    ).toHaveLength(1);
    expect(monitored('10:10', { rules, facts }).breaches).toEqual([]);
  });
});

describe('readiness gives its reasons in words', () => {
  const leaving = (id: string) => inSession(id, 'discharge', 'discharge');

  test('what speaks against it', () => {
    const rules = [leaving('a'), leaving('b'), inSession('c', 'stop-rule', 'rescue')];
    const observations = [seen('a', false), seen('c', true)];
    expect(monitored('10:10', { rules, facts: { observations } }).readiness).toMatchObject({
      state: 'not-ready',
      because: ['c is met', 'not fulfilled: a'],
    });
  });

  test('what is not known, and what was not measured', () => {
    const both = makeRule(
      'both',
      { all: [when('a'), when('b')] },
      { kind: 'discharge', action: 'discharge', moment: 'session' },
    );
    const checks = [every({ site: 'unset' }, 'heart-rate'), every(5, 'oxygen-saturation', 'pulse')];
    expect(
      monitored('10:05', { rules: [both], plans: [plan({ checks })] }).readiness,
    ).toMatchObject({
      state: 'undecided',
      because: [
        'not known: a, b (both)',
        'not measured: heart-rate, every (site sets unset) from the start: the site has not set unset',
      ],
    });
    expect(
      monitored('10:06', { rules: [both], plans: [plan({ checks })] }).readiness.because.at(-1),
    ).toBe('not measured: oxygen-saturation, pulse, every 5 min from the start');
  });

  test('an overdue check is enough of a reason, also where only time has passed', () => {
    const time = makeRule(
      'time',
      { elapsed: 'start', is: '>=', value: 1, unit: 'min', ...invented },
      { kind: 'discharge', moment: 'session', action: 'discharge' },
    );
    const checks = [every(5, 'heart-rate')];
    expect(
      monitored('10:06', { rules: [time], plans: [plan({ checks })] }).readiness,
    ).toMatchObject({
      state: 'undecided',
      because: ['not measured: heart-rate, every 5 min from the start'],
    });
  });

  test('what speaks for it', () => {
    const rules = [leaving('a'), leaving('b')];
    const observations = [seen('a', true), seen('b', true)];
    const { readiness } = monitored('10:10', { rules, facts: { observations } });
    expect(readiness).toMatchObject({ state: 'ready', because: ['a is met', 'b is met'] });
    expect(readiness.criteria.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });
});
