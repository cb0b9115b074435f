import { describe, expect, test } from 'vitest';
import type { MonitoringPlan } from '@openketamine/model';
import { dueChecks } from '../src/internal/checks.js';
import { readSpan, type Span } from '../src/internal/time.js';
import { invented } from './rules.js';

const start = readSpan('2026-01-05T10:00:00Z', 0) as Span;
const end = readSpan('2026-01-05T10:40:00Z', 0) as Span;
const minutes = (count: number): number => start.from + count * 60_000;

function plan(...checks: MonitoringPlan['checks']): MonitoringPlan {
  return {
    id: 'plan',
    record: 'PLAN',
    title: 'plan',
    says: 'plan',
    authority: 'trial',
    applies: [{}],
    source: { basis: 'trial', cite: 'plan-source', verification: 'primary' },
    checks,
    readings: [],
    status: 'draft',
    compiled: '2026-01-01',
    lastChecked: null,
  };
}
const observe = ['heart-rate'];
const every = (value: number | { site: string }, more: object = {}) =>
  ({
    observe,
    every: { value, unit: 'min', ...invented, cite: 'every-source' },
    from: 'start',
    until: 'discharge',
    ...more,
  }) as MonitoringPlan['checks'][number];
const minutesOf = (due: ReturnType<typeof dueChecks>) =>
  due.map(({ from }) => (from === undefined ? undefined : (from - start.from) / 60_000));

describe('checks and when they are due', () => {
  test('before the dose and before leaving have no time, and say whose they are', () => {
    expect(
      dueChecks(
        plan({ observe, before: true }, { observe, beforeLeaving: true }),
        {},
        {},
        minutes(0),
      ),
    ).toEqual([
      {
        plan: 'plan',
        observe,
        kind: 'before',
        from: undefined,
        says: 'before the dose',
        cite: 'plan-source',
        unset: undefined,
      },
      {
        plan: 'plan',
        observe,
        kind: 'leaving',
        from: undefined,
        says: 'before leaving',
        cite: 'plan-source',
        unset: undefined,
      },
    ]);
  });

  test('once so long after a moment', () => {
    const once = plan({
      observe,
      at: { value: 40, unit: 'min', ...invented, cite: 'at-source' },
      from: 'end',
    });
    expect(dueChecks(once, { start, end }, {}, minutes(0))).toEqual([
      {
        plan: 'plan',
        observe,
        kind: 'timed',
        from: minutes(80),
        says: '40 min after the end of dosing',
        cite: 'at-source',
        unset: undefined,
      },
    ]);
    expect(minutesOf(dueChecks(once, { start }, {}, minutes(0)))).toEqual([undefined]);
  });

  test('once after a length that the site sets', () => {
    const once = plan({
      observe,
      at: { value: { site: 'when' }, unit: 'min', basis: 'site' },
      from: 'start',
    });
    expect(dueChecks(once, { start }, {}, minutes(0))[0]).toMatchObject({
      from: undefined,
      unset: 'when',
      says: '(site sets when) after the start',
    });
    expect(
      dueChecks(once, { start }, { when: { value: 15, unit: 'min' } }, minutes(0))[0],
    ).toMatchObject({ from: minutes(15), unset: undefined });
  });

  test('again and again, up to the next that is to come', () => {
    expect(minutesOf(dueChecks(plan(every(15)), { start }, {}, minutes(29)))).toEqual([15, 30]);
    expect(minutesOf(dueChecks(plan(every(15)), { start }, {}, minutes(30)))).toEqual([15, 30, 45]);
    expect(dueChecks(plan(every(15)), { start }, {}, minutes(0))).toEqual([
      {
        plan: 'plan',
        observe,
        kind: 'timed',
        from: minutes(15),
        says: 'every 15 min from the start',
        cite: 'every-source',
        unset: undefined,
      },
    ]);
  });

  test('again and again until the end of dosing, a length, or leaving', () => {
    expect(
      minutesOf(dueChecks(plan(every(10, { until: 'end' })), { start, end }, {}, minutes(200))),
    ).toEqual([10, 20, 30, 40]);
    expect(
      minutesOf(dueChecks(plan(every(10, { until: 'end' })), { start }, {}, minutes(15))),
    ).toEqual([10, 20]);
    const length = { value: 30, unit: 'min', ...invented };
    expect(
      minutesOf(dueChecks(plan(every(10, { until: length })), { start }, {}, minutes(200))),
    ).toEqual([10, 20, 30]);
    expect(
      minutesOf(
        dueChecks(
          plan(every(10, { after: length, until: { ...length, value: 60 } })),
          { start },
          {},
          minutes(200),
        ),
      ),
    ).toEqual([40, 50, 60]);
    expect(dueChecks(plan(every(10, { after: length })), { start }, {}, minutes(0))[0]?.says).toBe(
      'every 10 min from the start, after 30 min',
    );
  });

  test('again and again at an interval that the site sets', () => {
    const bySite = plan(every({ site: 'interval' }));
    expect(dueChecks(bySite, { start }, {}, minutes(0))).toEqual([
      {
        plan: 'plan',
        observe,
        kind: 'timed',
        from: undefined,
        says: 'every (site sets interval) from the start',
        cite: 'every-source',
        unset: 'interval',
      },
    ]);
    expect(
      minutesOf(dueChecks(bySite, { start }, { interval: { value: 20, unit: 'min' } }, minutes(0))),
    ).toEqual([20]);
    // An interval of nothing would never end.
    expect(
      dueChecks(bySite, { start }, { interval: { value: 0, unit: 'min' } }, minutes(0))[0],
    ).toMatchObject({ from: undefined, unset: 'interval' });
  });

  test('have no time before the moment they count from', () => {
    expect(minutesOf(dueChecks(plan(every(15)), {}, {}, minutes(30)))).toEqual([undefined]);
    expect(dueChecks(plan(every(15)), {}, {}, minutes(30))[0]?.unset).toBeUndefined();
  });

  test('in hours and seconds are the same moments', () => {
    const half = plan({
      observe,
      every: { value: 0.5, unit: 'h', ...invented },
      from: 'start',
      until: 'discharge',
    });
    expect(minutesOf(dueChecks(half, { start }, {}, minutes(40)))).toEqual([30, 60]);
  });
});
