/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MonitoringPlan, ObservationFact, PatientFactsInput, Rule } from '@openketamine/model';
import { smallTerminology } from './small-terminology.js';
import { monitorSession, type MonitorInput } from '../src/index.js';
import { invented, makeRule } from './rules.js';

function shipped<T>(folder: string): T[] {
  const url = new URL(`../../risk/json/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')) as T);
}
const rules = shipped<Rule>('rules');
const plans = shipped<MonitoringPlan>('monitoring');

const us = { drug: 'esketamine', route: 'nasal', jurisdiction: 'US' } as const;
const labelPlans = plans.filter(({ id }) => id.startsWith('esketamine-us'));
const clock = (text: string) => `2026-01-05T${text}:00-05:00`;

function pressure(systolic: number, diastolic: number, when: string): ObservationFact[] {
  return [
    {
      code: 'systolic-blood-pressure',
      value: { value: systolic, unit: 'mm[Hg]' },
      at: clock(when),
    },
    {
      code: 'diastolic-blood-pressure',
      value: { value: diastolic, unit: 'mm[Hg]' },
      at: clock(when),
    },
  ];
}
const seen = (code: string, when: string, value: boolean | string = true): ObservationFact => ({
  code,
  value,
  at: clock(when),
});

const devices = { firstDevice: clock('10:00'), lastDevice: clock('10:05') };

function session(at: string, facts: PatientFactsInput = {}, more: Partial<MonitorInput> = {}) {
  return monitorSession({
    rules,
    plans: labelPlans,
    subject: us,
    session: devices,
    facts,
    at: clock(at),
    site: { 'observation-interval': { value: 30, unit: 'min' } },
    terminology: smallTerminology,
    ...more,
  });
}

const timed = (state: ReturnType<typeof session>, because: string) =>
  state.checks.find((check) => check.because.startsWith(because));

/** Everything observed that lets a patient leave after US esketamine. */
const allWell: PatientFactsInput = {
  logistics: { escort: true },
  observations: [
    ...pressure(130, 80, '09:50'),
    ...pressure(150, 90, '10:45'),
    ...pressure(135, 82, '11:30'),
    ...pressure(130, 80, '12:04'),
    ...['10:30', '11:00', '11:30', '12:00'].flatMap((when): ObservationFact[] => [
      { code: 'oxygen-saturation', value: { value: 98, unit: '%' }, at: clock(when) },
      { code: 'respiratory-rate', value: { value: 14, unit: '/min' }, at: clock(when) },
    ]),
    ...[
      'clinically-stable',
      'sedation-resolved',
      'dissociation-resolved',
      'respiratory-depression-resolved',
    ].map((code) => seen(code, '12:04')),
    ...[
      'chest-pain-now',
      'dyspnea-now',
      'sudden-severe-headache',
      'visual-change',
      'seizure-now',
      'severe-agitation',
      'apnea-now',
    ].map((code) => seen(code, '12:04', false)),
  ],
  scores: [{ scale: 'moaas', total: 5, at: clock('12:04') }],
};

describe('checks of a session', () => {
  test('before the dose: due until the session starts, overdue after, done by a reading of the day', () => {
    expect(timed(session('09:00', {}, { session: {} }), 'before the dose')?.state).toBe('due');
    expect(timed(session('10:10'), 'before the dose')?.state).toBe('overdue');
    expect(
      timed(session('10:10', { observations: pressure(120, 80, '09:50') }), 'before the dose')
        ?.state,
    ).toBe('done');
    expect(
      timed(session('10:10', { observations: pressure(120, 80, '10:08') }), 'before the dose')
        ?.state,
    ).toBe('overdue');
    const yesterday = pressure(120, 80, '09:50').map((observationFact) => ({
      ...observationFact,
      at: '2026-01-04T09:50:00-05:00',
    }));
    expect(timed(session('10:10', { observations: yesterday }), 'before the dose')?.state).toBe(
      'overdue',
    );
  });

  test('at 40 minutes after the last device: upcoming, due, overdue, done', () => {
    const label = '40 min after the last device';
    expect(timed(session('10:44'), label)).toMatchObject({
      state: 'upcoming',
      dueAt: '2026-01-05T15:45:00.000Z',
      plan: 'esketamine-us-blood-pressure',
      cite: 'spravatohcp',
    });
    expect(timed(session('10:45'), label)?.state).toBe('due');
    expect(timed(session('10:46'), label)?.state).toBe('overdue');
    expect(
      timed(session('10:46', { observations: pressure(150, 90, '10:44') }), label)?.state,
    ).toBe('done');
    const half = pressure(150, 90, '10:44').slice(0, 1);
    expect(timed(session('10:46', { observations: half }), label)?.state).toBe('overdue');
  });

  test('have no time while the moment they count from has not come', () => {
    expect(
      timed(session('10:02', {}, { session: { firstDevice: clock('10:00') } }), '40 min after'),
    ).toMatchObject({ state: 'upcoming', dueAt: null });
    const later = { firstDevice: clock('10:00'), lastDevice: clock('10:30') };
    expect(timed(session('10:02', {}, { session: later }), '40 min after')).toMatchObject({
      state: 'upcoming',
      dueAt: null,
    });
  });

  test('again and again: each reading belongs to the check it is nearest to', () => {
    const states = (facts: PatientFactsInput) =>
      session('11:10', facts)
        .checks.filter(({ because }) => because.startsWith('every'))
        .map(({ state, dueAt }) => `${dueAt?.slice(11, 16)} ${state}`);
    expect(states({})).toEqual(['15:30 overdue', '16:00 overdue', '16:30 upcoming']);
    const at = (when: string): ObservationFact[] => [
      { code: 'oxygen-saturation', value: { value: 98, unit: '%' }, at: clock(when) },
      { code: 'respiratory-rate', value: { value: 14, unit: '/min' }, at: clock(when) },
    ];
    expect(states({ observations: at('10:40') })).toEqual([
      '15:30 done',
      '16:00 overdue',
      '16:30 upcoming',
    ]);
    expect(states({ observations: at('10:50') })).toEqual([
      '15:30 overdue',
      '16:00 done',
      '16:30 upcoming',
    ]);
    expect(states({ observations: [...at('10:20'), ...at('11:05')] })).toEqual([
      '15:30 done',
      '16:00 done',
      '16:30 upcoming',
    ]);
  });

  test('whose interval the site has not set have no time, and say so', () => {
    const state = session('11:10', {}, { site: {} }).checks.find(
      ({ plan }) => plan === 'esketamine-us-observation',
    );
    expect(state).toMatchObject({ state: 'undetermined', dueAt: null });
    expect(state?.because).toContain('the site has not set observation-interval');
  });

  test('during an infusion run to its end, and from the end on', () => {
    const emory = plans.filter(({ id }) => id === 'ketamine-iv-emory');
    const state = monitorSession({
      rules: [],
      terminology: smallTerminology,
      plans: emory,
      subject: { drug: 'ketamine', route: 'iv' },
      session: { start: clock('10:00'), end: clock('10:40') },
      facts: {},
      at: clock('11:00'),
    });
    expect(state.checks.map(({ dueAt }) => dueAt?.slice(11, 16))).toEqual([
      '15:10',
      '15:20',
      '15:30',
      '15:40',
      '15:55',
      '16:10',
    ]);
    const running = monitorSession({
      rules: [],
      terminology: smallTerminology,
      plans: emory,
      subject: { drug: 'ketamine', route: 'iv' },
      session: { start: clock('10:00') },
      facts: {},
      at: clock('10:15'),
    });
    expect(running.checks.map(({ dueAt }) => dueAt?.slice(11, 16) ?? null)).toEqual([
      '15:10',
      '15:20',
      null,
    ]);
  });

  test('that begin late and end early keep to their span', () => {
    const cornwall = plans.filter(({ id }) => id === 'ketamine-pain-infusion-cornwall');
    const state = monitorSession({
      rules: [],
      terminology: smallTerminology,
      plans: cornwall,
      subject: { drug: 'ketamine', route: 'iv' },
      session: { start: clock('10:00') },
      facts: {},
      at: clock('15:30'),
    });
    expect(state.checks.map(({ dueAt }) => dueAt?.slice(11, 16))).toEqual([
      '15:15',
      '15:30',
      '15:45',
      '16:00',
      '16:30',
      '17:00',
      '17:30',
      '18:00',
      '19:00',
      '20:00',
      '21:00',
    ]);
  });

  test('of another drug, route or place are not asked for', () => {
    expect(
      session('10:10', {}, { plans })
        .checks.map(({ plan }) => plan)
        .filter((id) => !id.startsWith('esketamine-us')),
    ).toEqual([]);
  });

  test('before leaving is due once dosing has ended', () => {
    expect(
      timed(session('10:02', {}, { session: { firstDevice: clock('10:00') } }), 'before leaving')
        ?.state,
    ).toBe('upcoming');
    expect(timed(session('10:10'), 'before leaving')?.state).toBe('due');
  });

  test('ignore readings in error, and find readings by code', () => {
    const bad = pressure(120, 80, '09:50').map((observationFact) => ({
      ...observationFact,
      status: 'entered-in-error' as const,
    }));
    expect(timed(session('10:10', { observations: bad }), 'before the dose')?.state).toBe(
      'overdue',
    );
    const coded: ObservationFact[] = ['8480-6', '8462-4'].map((code) => ({
      codes: [{ system: 'http://loinc.org', code }],
      value: { value: 120, unit: 'mm[Hg]' },
      at: clock('09:50'),
    }));
    expect(timed(session('10:10', { observations: coded }), 'before the dose')?.state).toBe('done');
  });
});

describe('limits while a session runs', () => {
  test('signs of a crisis call for emergency care at once', () => {
    const state = session('10:50', { observations: [seen('chest-pain-now', '10:49')] });
    expect(state.actions[0]).toMatchObject({
      action: 'emergency',
      rule: 'session-hypertensive-crisis-signs',
    });
    expect(state.readiness.state).toBe('not-ready');
  });

  test('the most pressing action comes first', () => {
    const state = session('10:50', {
      observations: [seen('severe-agitation', '10:49'), seen('chest-pain-now', '10:49')],
      scores: [{ scale: 'moaas', total: 3, at: clock('10:49') }],
    });
    expect(state.actions.map(({ action }) => action)).toEqual([
      'emergency',
      'stop-session',
      'rescue',
    ]);
  });

  test('at which to pause have no default: until the site has set them they are undecided', () => {
    const infusion = {
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
      session: { start: clock('10:00') },
      plans: [],
    };
    const facts = {
      observations: [...pressure(200, 120, '10:10'), ...pressure(200, 120, '10:15')],
    };
    const unset = session('10:20', facts, infusion);
    expect(unset.undecided.find(({ rule }) => rule === 'session-pause-pressure')?.missing).toEqual([
      'site:pause-systolic-pressure',
      'site:pause-diastolic-pressure',
    ]);
    const site = {
      'pause-systolic-pressure': { value: 180, unit: 'mm[Hg]' },
      'pause-diastolic-pressure': { value: 110, unit: 'mm[Hg]' },
    };
    expect(
      session('10:20', facts, { ...infusion, site }).actions.map(({ rule }) => rule),
    ).toContain('session-pause-pressure');
  });

  test('look at readings of the session alone: what was before it is a baseline', () => {
    const before = session('10:50', { observations: [seen('chest-pain-now', '09:30')] });
    expect(before.breaches).toEqual([]);
    expect(
      session('10:50', { observations: [{ code: 'chest-pain-now', value: true }] }).breaches,
    ).toEqual([]);
    expect(
      session('10:50', {
        observations: [{ code: 'chest-pain-now', value: true, context: ['during'] }],
      }).breaches,
    ).toHaveLength(1);
    expect(
      session('10:50', { scores: [{ scale: 'moaas', total: 1, at: clock('09:30') }] }).breaches,
    ).toEqual([]);
  });
});

describe('readiness to leave', () => {
  test('when every criterion is met, every check done and no limit breached', () => {
    const { readiness, checks } = session('12:05', allWell);
    expect(checks.filter(({ state }) => state === 'overdue')).toEqual([]);
    expect(readiness.because.join()).not.toContain('not known');
    expect(readiness.state).toBe('ready');
    expect(readiness.criteria.length).toBeGreaterThan(3);
  });

  test('not before the least time, whatever was observed: a minute early is not ready', () => {
    const { readiness } = session('12:04', allWell);
    expect(readiness.state).toBe('not-ready');
    expect(readiness.because.join()).toContain(
      'esketamine-us-observation: observe for at least 120 min',
    );
  });

  test('undecided while a criterion was not measured', () => {
    const { scores: _, ...without } = allWell;
    const { readiness } = session('12:05', without);
    expect(readiness.state).toBe('undecided');
    expect(readiness.because.join()).toContain('moaas');
  });

  test('undecided while a check is overdue', () => {
    const facts = {
      ...allWell,
      observations: (allWell.observations ?? []).filter(({ at }) => at !== clock('11:00')),
    };
    const { readiness } = session('12:05', facts);
    expect(readiness).toMatchObject({ state: 'undecided' });
    expect(readiness.because.join()).toContain('not measured: oxygen-saturation, respiratory-rate');
  });

  test('not ready while a criterion speaks against it, or a limit is breached', () => {
    expect(session('12:05', { ...allWell, logistics: { escort: false } }).readiness).toMatchObject({
      state: 'not-ready',
      because: ['not fulfilled: discharge-escort-us'],
    });
    const rising = {
      ...allWell,
      observations: [...(allWell.observations ?? []), ...pressure(160, 95, '12:05')],
    };
    expect(session('12:05', rising).readiness.state).toBe('not-ready');
    const pain = {
      ...allWell,
      observations: [...(allWell.observations ?? []), seen('chest-pain-now', '12:05')],
    };
    expect(session('12:05', pain).readiness.state).toBe('not-ready');
  });

  test('undecided where no criterion is known: the site must set one', () => {
    const { readiness } = session('18:00', allWell, { rules: [], plans: [] });
    expect(readiness).toMatchObject({
      state: 'undecided',
      because: ['no criterion for leaving is known here: the site must set one'],
    });
  });

  test('undecided where only time has passed', () => {
    const clockOnly = makeRule(
      'clock',
      { elapsed: 'end', is: '>=', value: 60, unit: 'min', ...invented },
      { kind: 'discharge', moment: 'session', action: 'discharge' },
    );
    const input = {
      rules: [clockOnly],
      plans: [],
      subject: { drug: 'ketamine', route: 'iv' },
      session: { start: clock('10:00'), end: clock('10:40') },
    };
    expect(session('12:00', {}, input).readiness).toMatchObject({
      state: 'undecided',
      because: ['only time has passed: nothing was observed'],
    });
    expect(session('11:39', {}, input).readiness.state).toBe('not-ready');
    const stable = makeRule(
      'stable',
      { observation: 'clinically-stable', equals: [true] },
      { kind: 'discharge', moment: 'session', action: 'discharge' },
    );
    const both = { ...input, rules: [clockOnly, stable] };
    expect(
      session('12:00', { observations: [seen('clinically-stable', '11:50')] }, both).readiness
        .state,
    ).toBe('ready');
  });

  test('after ketamine waits for what the site sets', () => {
    const ketamine = {
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'AU' },
      session: { start: clock('10:00'), end: clock('10:40') },
      plans: [],
    };
    const facts: PatientFactsInput = {
      scores: [{ scale: 'aldrete', total: 10, at: clock('12:00') }],
      observations: [
        ...pressure(120, 80, '09:50'),
        ...pressure(125, 80, '12:00'),
        seen('orientation', '12:00'),
        seen('speech-movement-as-before', '12:00'),
        ...[
          'chest-pain-now',
          'dyspnea-now',
          'sudden-severe-headache',
          'visual-change',
          'seizure-now',
          'severe-agitation',
          'apnea-now',
        ].map((code) => seen(code, '12:00', false)),
      ],
    };
    const unset = session('12:10', facts, ketamine).readiness;
    expect(unset.state).toBe('undecided');
    expect(unset.because.join()).toContain('site:discharge-least-time');
    const site = {
      'discharge-least-time': { value: 90, unit: 'min' },
      'discharge-aldrete': { value: 9, unit: '{score}' },
      'discharge-pressure-over-baseline': { value: 20, unit: '%' },
    };
    expect(session('12:10', facts, { ...ketamine, site }).readiness.state).toBe('ready');
    expect(session('12:09', facts, { ...ketamine, site }).readiness.state).toBe('not-ready');
  });
});
