import { describe, expect, test } from 'vitest';
import { isRefusal, type ErrorCode } from '@openketamine/model';
import type { CourseEvent, PlanInput } from '../src/index.js';
import { usablePolicy } from '../src/site.js';
import {
  between,
  chain,
  choiceOf,
  choseDose,
  completed,
  decided,
  every,
  fixed,
  gate,
  inMg,
  invent,
  missed,
  moved,
  outcome,
  phase,
  plan,
  q,
  rated,
  refusal,
  says,
  sessions,
  single,
  told,
  tolerated,
  weekly,
} from './invent.js';

const twice = phase('induction', weekly(2, { sessions: sessions(4) }), {
  gates: [gate('review', { kind: 'phase-end' }, [outcome('go-on', { do: 'continue' })])],
});
const refuse = (rest: Parameters<typeof plan>[1], protocol: Parameters<typeof plan>[0] = twice) =>
  refusal(() => plan(protocol, rest));
const refuseEvents = (...events: unknown[]) => refuse({ events: events as CourseEvent[] });

describe('events that cannot have happened', () => {
  const first = completed(1, '2025-01-06');

  test.each<[string, unknown[], string, string?]>([
    ['two completions of one session', [first, first], '/events/1'],
    ['a completion and a miss of one session', [first, missed(1, '2025-01-06')], '/events/1'],
    ['session 2 before session 1', [completed(2, '2025-01-09')], '/events/0/session'],
    [
      'session 5 before session 4 existed',
      [first, completed(2, '2025-01-09'), completed(3, '2025-01-13'), completed(5, '2025-01-16')],
      '/events/3/session',
    ],
    [
      'a session the course does not have',
      [
        first,
        completed(2, '2025-01-09'),
        completed(3, '2025-01-13'),
        completed(4, '2025-01-16'),
        completed(5, '2025-01-20'),
      ],
      '/events/4/session',
    ],
    ['session 1 before the start', [completed(1, '2025-01-05')], '/events/0/date'],
    ['two sessions on one day', [first, completed(2, '2025-01-06')], '/events/1/date'],
    [
      'dates that go back',
      [first, rated(20, '2025-01-08'), rated(20, '2025-01-07')],
      '/events/2/date',
    ],
    ['a move of a session that is over', [first, moved(1, '2025-01-07')], '/events/1'],
    ['a dose chosen for a session that is over', [first, choseDose(1, 40)], '/events/1'],
    ['session 0', [completed(0, '2025-01-06')], '/events/0/session'],
    ['session one and a half', [completed(1.5, '2025-01-06')], '/events/0/session'],
    [
      'a pause of a paused course',
      [
        { type: 'course-paused', date: '2025-01-07' },
        { type: 'course-paused', date: '2025-01-08' },
      ],
      '/events/1',
    ],
    [
      'a course resumed that was not paused',
      [{ type: 'course-resumed', date: '2025-01-07' }],
      '/events/0',
    ],
    [
      'two stops of one course',
      [
        { type: 'course-stopped', date: '2025-01-07' },
        { type: 'course-stopped', date: '2025-01-08' },
      ],
      '/events/1',
    ],
    [
      'a gate the protocol does not have',
      [decided('nothing', 'go-on', '2025-01-07')],
      '/events/0/gate',
    ],
    [
      'an outcome the gate does not have',
      [decided('review', 'dance', '2025-01-07')],
      '/events/0/outcome',
    ],
    [
      'one id for two events',
      [
        { ...rated(20, '2025-01-06'), id: 'a' },
        { ...rated(21, '2025-01-06'), id: 'a' },
      ],
      '/events/1/id',
    ],
    [
      'a correction of an event that comes later',
      [
        { type: 'entered-in-error', event: 'a' },
        { ...rated(21, '2025-01-06'), id: 'a' },
      ],
      '/events/0/event',
    ],
    ['a total that is not a number', [rated(Number.NaN, '2025-01-06')], '/events/0/total'],
  ])('%s', (_name, events, path) => {
    expect(refuseEvents(...events)).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path });
  });

  const scales = { madrs: { least: 0, most: 60 } };
  test.each([
    [60, false],
    [61, true],
    [0, false],
    [-1, true],
  ])('a total of %s on a scale from 0 to 60: %s', (value, impossible) => {
    const make = () => plan(twice, { scales, events: [rated(value, '2025-01-06')] });
    expect(told(() => make().sessions.length)).toEqual(
      impossible ? { code: 'EVENT_IMPOSSIBLE', path: '/events/0/total' } : 4,
    );
  });

  test('a total outside its scale names the range', () => {
    const make = () => plan(twice, { scales, events: [rated(61, '2025-01-06')] });
    expect(refusal(make).hint).toContain('0 to 60');
  });

  test('are refused with the place they have in the list, corrected events included', () => {
    const wrong = { ...completed(1, '2025-01-06'), id: 'a' };
    expect(
      refuseEvents(wrong, { type: 'entered-in-error', event: 'a' }, completed(2, '2025-01-09')),
    ).toMatchObject({ path: '/events/2/session' });
  });
});

describe('events that are none', () => {
  test.each<[string, unknown, string]>([
    ['an unknown kind', { type: 'session-dreamt', session: 1 }, '/events/0/type'],
    ['a kind every object knows', { type: 'toString' }, '/events/0/type'],
    ['no kind', {}, '/events/0/type'],
    ['nothing', null, '/events/0'],
    ['a text', 'session-completed', '/events/0'],
    ['a list', [], '/events/0'],
    ['an unknown field', { ...completed(1, '2025-01-06'), does: 40 }, '/events/0/does'],
    ['a completion without a date', { type: 'session-completed', session: 1 }, '/events/0/date'],
    [
      'a completion without a session',
      { type: 'session-completed', date: '2025-01-06' },
      '/events/0/session',
    ],
    ['a relapse without a date', { type: 'relapse' }, '/events/0/date'],
    ['a pause without a date', { type: 'course-paused' }, '/events/0/date'],
    ['a stop without a date', { type: 'course-stopped' }, '/events/0/date'],
    [
      'an arm assigned without its name',
      { type: 'arm-assigned', date: '2025-01-06' },
      '/events/0/arm',
    ],
    [
      'an adverse event without what it was',
      { type: 'adverse-event', date: '2025-01-06' },
      '/events/0/event',
    ],
    [
      'a medicine without its name',
      { type: 'medicine-started', date: '2025-01-06' },
      '/events/0/medicine',
    ],
    ['an observation without a value', { type: 'observation', code: 'pulse' }, '/events/0/value'],
    [
      'poor tolerability that is not a yes or no',
      { ...tolerated('2025-01-06'), poor: 'yes' },
      '/events/0/poor',
    ],
    [
      'worsening that is not a yes or no',
      { ...missed(1, '2025-01-06'), worsened: 'no' },
      '/events/0/worsened',
    ],
    [
      'a baseline that is not a yes or no',
      { ...rated(20, '2025-01-06'), baseline: 'yes' },
      '/events/0/baseline',
    ],
    [
      'an unknown fact',
      { type: 'facts-changed', date: '2025-01-06', facts: { mass: 60 } },
      '/events/0/facts/mass',
    ],
    ['no facts', { type: 'facts-changed', date: '2025-01-06', facts: null }, '/events/0/facts'],
    ['a dose without a unit', { type: 'dose-chosen', session: 1, dose: 40 }, '/events/0/dose'],
    ['a dose given without a unit', { ...completed(1, '2025-01-06'), dose: 40 }, '/events/0/dose'],
  ])('%s', (_name, event, path) => {
    expect(refuseEvents(event)).toMatchObject({ code: 'INPUT_INVALID', path });
  });

  test.each(['2025-02-30', '2025-1-6', '06.01.2025', '', 20250106, null])(
    'a date %j is not a day of the calendar',
    (date) => {
      const refused = refuseEvents({ type: 'tolerability', date, poor: false });
      expect(['DATE_INVALID', 'INPUT_INVALID']).toContain(refused.code);
      expect(refused.path).toBe('/events/0/date');
    },
  );

  test.each([
    ['in another unit', { value: 40, unit: 'mL' }, 'UNIT_MISMATCH'],
    ['below zero', inMg(-1), 'VALUE_OUT_OF_RANGE'],
    ['infinite', inMg(Infinity), 'VALUE_NOT_FINITE'],
  ])('a dose given %s', (_name, dose, code) => {
    expect(refuseEvents({ ...completed(1, '2025-01-06'), dose })).toMatchObject({
      code,
      path: '/events/0/dose',
    });
  });

  test('an amount given before a stop in another unit names its own field', () => {
    expect(
      refuseEvents({
        type: 'session-stopped',
        session: 1,
        date: '2025-01-06',
        given: { value: 1, unit: 'mL' },
      }),
    ).toMatchObject({ code: 'UNIT_MISMATCH', path: '/events/0/given' });
  });

  test('anything but a list of events', () => {
    expect(refuse({ events: { 0: completed(1, '2025-01-06') } as never })).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/events',
    });
  });
});

describe('choices and facts nobody knows', () => {
  test.each<[string, Parameters<typeof plan>[1], string, ErrorCode]>([
    ['a choice', { choices: { dosis: inMg(40) } as never }, '/choices/dosis', 'INPUT_INVALID'],
    ['a fact', { patient: { mass: 60 } as never }, '/patient/mass', 'INPUT_INVALID'],
    [
      'a part of a calendar',
      { calendar: { open: [] } as never },
      '/calendar/open',
      'INPUT_INVALID',
    ],
    ['reasons without their words', { explain: true as never }, '/explain', 'INPUT_INVALID'],
    ['a field of the whole', { starts: '2025-01-06' } as never, '/starts', 'INPUT_INVALID'],
    [
      'a phase for an interval',
      { choices: { interval: { x: { value: 1, unit: 'wk' } } } },
      '/choices/interval/x',
      'ID_UNKNOWN',
    ],
    [
      'a phase for days',
      { choices: { daysByPhase: { x: ['mon', 'tue'] } } },
      '/choices/daysByPhase/x',
      'ID_UNKNOWN',
    ],
    [
      'a phase for a dose',
      { choices: { doseByPhase: { x: inMg(40) } } },
      '/choices/doseByPhase/x',
      'ID_UNKNOWN',
    ],
    [
      'a phase for sessions',
      { choices: { sessionsByPhase: { x: 2 } } },
      '/choices/sessionsByPhase/x',
      'ID_UNKNOWN',
    ],
    [
      'a day of the week',
      { choices: { days: ['mon', 'moonday'] as never } },
      '/choices/days',
      'INPUT_INVALID',
    ],
    ['a day of a calendar', { calendar: { days: ['moonday'] } }, '/calendar/days', 'INPUT_INVALID'],
    ['a start', { start: '2025-13-01' }, '/start', 'DATE_INVALID'],
    ['a day of planning', { asOf: 'today' }, '/asOf', 'DATE_INVALID'],
    [
      'a closed day',
      { calendar: { closed: ['2025-01-06', 'never'] } },
      '/calendar/closed/1',
      'DATE_INVALID',
    ],
    ['no sessions', { choices: { sessions: 0 } }, '/choices/sessions', 'VALUE_OUT_OF_RANGE'],
    ['half a session', { choices: { sessions: 1.5 } }, '/choices/sessions', 'VALUE_OUT_OF_RANGE'],
    ['no weeks', { choices: { weeks: 0 } }, '/choices/weeks', 'VALUE_OUT_OF_RANGE'],
    [
      'no sessions of a phase',
      { choices: { sessionsByPhase: { induction: 0 } } },
      '/choices/sessionsByPhase/induction',
      'VALUE_OUT_OF_RANGE',
    ],
    [
      'a dose in milliliters',
      { choices: { dose: { value: 1, unit: 'mL' } } },
      '/choices/dose',
      'UNIT_MISMATCH',
    ],
    ['a dose of nothing', { choices: { dose: inMg(0) } }, '/choices/dose', 'VALUE_OUT_OF_RANGE'],
    [
      'an infinite dose',
      { choices: { doseBySession: { 1: inMg(Infinity) } } },
      '/choices/doseBySession/1',
      'VALUE_NOT_FINITE',
    ],
    [
      'a session by name',
      { choices: { doseBySession: { first: inMg(40) } as never } },
      '/choices/doseBySession/first',
      'INPUT_INVALID',
    ],
    [
      'a strength of nothing',
      { choices: { strength: { value: 0, unit: 'mg/mL' } } },
      '/choices/strength',
      'VALUE_OUT_OF_RANGE',
    ],
    [
      'a strength in milligrams',
      { choices: { strength: inMg(50) as never } },
      '/choices/strength',
      'UNIT_MISMATCH',
    ],
    [
      'a final volume of nothing',
      { choices: { finalVolume: { value: 0, unit: 'mL' } } },
      '/choices/finalVolume',
      'VALUE_OUT_OF_RANGE',
    ],
    ['an age of 200', { patient: { age: 200 } }, '/patient/age', 'VALUE_OUT_OF_RANGE'],
    [
      'an age that is not a number',
      { patient: { age: Number.NaN } },
      '/patient/age',
      'VALUE_NOT_FINITE',
    ],
    [
      'a weight that is a bare number',
      { patient: { weight: 60 } as never },
      '/patient/weight',
      'INPUT_INVALID',
    ],
    ['a sex nobody accepts', { patient: { sex: 'f' } as never }, '/patient/sex', 'INPUT_INVALID'],
    [
      'a setting nobody accepts',
      { patient: { setting: 'home' } as never },
      '/patient/setting',
      'INPUT_INVALID',
    ],
    [
      'a liver nobody accepts',
      { patient: { hepaticImpairment: 'bad' } as never },
      '/patient/hepaticImpairment',
      'INPUT_INVALID',
    ],
  ])('%s', (_name, rest, path, code) => {
    expect(refuse(rest)).toMatchObject({ code, path });
  });
});

describe('every refusal of the contract is reached, with its code and path', () => {
  const ranged = phase('maintenance', every(between(1, 4, 'wk'), { sessions: sessions(2) }));
  const offered = phase('induction', single, { dose: choiceOf([28, 56]) });
  const arms = [
    { id: 'low', title: 'Low', role: 'active' as const },
    { id: 'high', title: 'High', role: 'active' as const },
  ];
  const cases: [ErrorCode, string, () => unknown][] = [
    ['DOSE_NOT_ALLOWED', '/choices/dose', () => plan(offered, { choices: { dose: inMg(70) } })],
    [
      'INTERVAL_NOT_ALLOWED',
      '/choices/interval/maintenance',
      () => plan(ranged, { choices: { interval: { maintenance: { value: 5, unit: 'wk' } } } }),
    ],
    [
      'INTERVAL_TOO_SHORT',
      '/choices/interval/maintenance',
      () => plan(ranged, { choices: { interval: { maintenance: { value: 6, unit: 'd' } } } }),
    ],
    [
      'FACT_MISSING',
      '/choices/arm',
      () =>
        plan(
          invent(
            phase('induction', {
              cases: [
                { when: { arm: ['low'] }, use: single },
                { when: { arm: ['high'] }, use: weekly(1, { sessions: sessions(2) }) },
              ],
            }),
            { arms },
          ),
        ),
    ],
    [
      'PROTOCOL_INCOMPLETE',
      '/protocol/phases/induction/schedule',
      () => plan(phase('induction', { kind: 'gap', gap: 'no-dates' })),
    ],
    [
      'JURISDICTION_MISMATCH',
      '/choices/jurisdiction',
      () => plan(invent(offered, { jurisdiction: 'US' }), { choices: { jurisdiction: 'EU' } }),
    ],
    [
      'COMPANY_NOT_ALLOWED',
      '/choices/antidepressant',
      () =>
        plan(
          invent(offered, {
            company: { antidepressant: [{ rule: 'required', ...says('Together.') }] },
          }),
          { choices: { antidepressant: false } },
        ),
    ],
    ['AGE_NOT_COVERED', '/patient/age', () => plan(offered, { patient: { age: 17 } })],
    [
      'EVENT_IMPOSSIBLE',
      '/events/1',
      () => plan(twice, { events: [completed(1, '2025-01-06'), completed(1, '2025-01-07')] }),
    ],
    [
      'POLICY_NOT_ALLOWED',
      '/policy/tighten/doseCap',
      () =>
        plan(phase('only', single, { dose: fixed(40, { cap: [{ ...q(50, 'mg') }] }) }), {
          policy: usablePolicy({
            id: 'site',
            by: 'A',
            on: '2025-01-01',
            tighten: { doseCap: inMg(60) },
          }),
        }),
    ],
  ];

  test.each(cases)('%s at %s', (code, path, make) => {
    const refused = refusal(make);
    expect(refused).toMatchObject({ code, path });
    expect(isRefusal(code)).toBe(true);
    expect(refused.hint).toMatch(/^[A-Z].*\.$/u);
    expect(refused.reason).toMatch(/\.$/u);
  });
});

describe('a plan of nothing', () => {
  test('is not thrown: without facts, choices and events there is a plan or a refusal', () => {
    const bare: PlanInput = { protocol: invent(twice), start: '2025-01-06' };
    expect(plan(bare.protocol, { patient: {} }).sessions).toHaveLength(4);
    expect(plan(chain(twice, phase('later', single)), { patient: {} }).sessions).toHaveLength(5);
  });
});
