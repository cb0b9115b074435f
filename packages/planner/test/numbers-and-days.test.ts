import { describe, expect, test } from 'vitest';
import { planCourse, type CourseEvent, type PlanChoices, type PlanInput } from '../src/index.js';
import { english } from '../src/explain.js';
import { temporalClock } from '../src/time.js';
import {
  byWeight,
  choiceOf,
  choseDose,
  completed,
  every,
  exactly,
  fixed,
  inMg,
  invent,
  invented,
  kg,
  missed,
  moved,
  oneOf,
  perKg,
  phase,
  plan,
  q,
  refusal,
  rulesFound,
  session,
  sessions,
  single,
  states,
  weekly,
  type PhaseInput,
} from './invent.js';

describe('the final volume', () => {
  const infused = (strengths: number[], rest: object = {}) =>
    phase('only', single, {
      dose: byWeight(0.5, {
        over: q(40, 'min'),
        strengths: strengths.map((strength) => q(strength, 'mg/mL')),
        ...rest,
      }),
    });
  const into = (value: number, protocol: PhaseInput, choices: PlanChoices = {}) =>
    plan(protocol, {
      patient: { weight: kg(80), age: 40 },
      choices: { finalVolume: { value, unit: 'mL' }, ...choices },
    });

  test('as large as the drug is the drug undiluted, and a smaller one is refused', () => {
    // 40 mg at 50 mg/mL are 0.8 mL
    expect(session(into(0.8, infused([50])), 1).parts[0]?.pump).toEqual({
      value: 1.2,
      unit: 'mL/h',
    });
    expect(refusal(() => into(0.79, infused([50])))).toMatchObject({
      code: 'VALUE_OUT_OF_RANGE',
      path: '/choices/finalVolume',
    });
    expect(refusal(() => into(0.79, infused([50]))).hint).toContain('0.8 mL');
  });

  test('that holds the drug at one strength alone is said', () => {
    expect(rulesFound(into(1, infused([10, 50])))).toEqual(['final-volume-too-small']);
    expect(rulesFound(into(4, infused([10, 50])))).toEqual([]);
    expect(
      rulesFound(into(1, infused([10, 50]), { strength: { value: 50, unit: 'mg/mL' } })),
    ).toEqual([]);
  });

  test('of the protocol that cannot hold the drug is said, and never refused', () => {
    const small = infused([50], { finalVolume: q(0.5, 'mL') });
    expect(rulesFound(plan(small, { patient: { weight: kg(80), age: 40 } }))).toEqual([
      'final-volume-too-small',
    ]);
  });
});

describe('a wall-clock time', () => {
  const at = (start: string, time: string, rest: Partial<PlanInput> = {}) =>
    plan(phase('only', single), {
      start,
      clock: temporalClock,
      choices: { time, timeZone: 'America/New_York' },
      ...rest,
    });

  // the clocks go forward from 02:00 to 03:00 on 9 March 2025, and back from 02:00 to 01:00 on 2 November
  test.each<[string, string, string, string[]]>([
    ['the last before the hour that is skipped', '2025-03-09', '01:59', []],
    ['the first that is skipped', '2025-03-09', '02:00', ['time-skipped']],
    ['in the hour that is skipped', '2025-03-09', '02:30', ['time-skipped']],
    ['the first after it', '2025-03-09', '03:00', []],
    ['on another day', '2025-03-10', '02:30', []],
    ['the last before the hour that comes twice', '2025-11-02', '00:59', []],
    ['the first that comes twice', '2025-11-02', '01:00', ['time-comes-twice']],
    ['the last that comes twice', '2025-11-02', '01:59', ['time-comes-twice']],
    ['the first after it', '2025-11-02', '02:00', []],
  ])('%s (%s %s) says %j', (_name, start, time, rules) => {
    expect(rulesFound(at(start, time))).toEqual(rules);
  });

  test('that is skipped is told with where it went, in the finding and among the reasons', () => {
    const course = at('2025-03-09', '02:30');
    expect(session(course, 1).at).toBe('2025-03-09T03:30:00-04:00[America/New_York]');
    expect(course.findings[0]).toMatchObject({ session: 1, severity: 'caution' });
    for (const said of [course.findings[0]?.message, session(course, 1).because.join(' ')])
      expect(said).toContain(
        '02:30 does not come on 2025-03-09, as the clocks go forward: it is at 03:30',
      );
  });

  test('of several a day is told for the one that is skipped', () => {
    const course = plan(phase('only', single, { dose: fixed(10, { timesPerDay: q(2, '/d') }) }), {
      start: '2025-03-09',
      clock: temporalClock,
      choices: { times: ['02:30', '14:00'], timeZone: 'America/New_York' },
    });
    expect(rulesFound(course)).toEqual(['time-skipped']);
  });

  test('some hours later is counted in real hours over both changes', () => {
    const hours = phase('both', { kind: 'hours', hours: oneOf([0, 24], 'h') });
    const of = (start: string) =>
      plan(hours, {
        start,
        clock: temporalClock,
        choices: { time: '09:00', timeZone: 'America/New_York' },
      }).sessions[1]?.at;
    expect(of('2025-03-08')).toContain('T10:00:00-04:00');
    expect(of('2025-11-01')).toContain('T08:00:00-05:00');
  });

  test('with a clock that cannot tell what comes twice says nothing about that', () => {
    const { isTwice: _none, ...clock } = temporalClock;
    expect(rulesFound(at('2025-11-02', '01:30', { clock }))).toEqual([]);
  });
});

describe('days', () => {
  const once = phase('only', single);

  test.each([
    ['1900-01-01', undefined],
    ['1899-12-31', 'DATE_INVALID'],
    ['2199-12-31', undefined],
    ['2200-01-01', 'DATE_INVALID'],
    ['9999-12-31', 'DATE_INVALID'],
    ['0001-01-01', 'DATE_INVALID'],
    ['+10000-01-01', 'DATE_INVALID'],
    ['2025-02-30', 'DATE_INVALID'],
    ['2024-02-29', undefined],
    ['2025-02-29', 'DATE_INVALID'],
    ['1900-02-29', 'DATE_INVALID'],
  ])('a start on %s is accepted or refused: %s', (start, code) => {
    const made = () => plan(once, { start });
    const accepted = code === undefined ? made().sessions[0]?.date : refusal(made).code;
    expect(accepted).toBe(code ?? start);
  });

  test('that a plan runs into are days of the calendar, or the plan is refused', () => {
    const open = phase('maintenance', every(exactly(4, 'wk'), { open: true }));
    const ahead = (weeks: number, start: string) => plan(open, { start, choices: { weeks } });
    expect(ahead(4, '2199-12-01').sessions).toHaveLength(1);
    expect(refusal(() => ahead(9, '2199-12-01'))).toMatchObject({ code: 'DATE_INVALID' });
    expect(refusal(() => ahead(1_000_000_000, '2025-01-06'))).toMatchObject({
      code: 'DATE_INVALID',
    });
  });

  test('of a course without an end are bounded in number', () => {
    const daily = phase('home', every(exactly(1, 'd'), { open: true }), { place: 'home' });
    const many = (count: number) =>
      plan(daily, { choices: { sessions: count }, explain: undefined });
    expect(many(10_000).sessions).toHaveLength(10_000);
    expect(refusal(() => many(10_001))).toMatchObject({
      code: 'VALUE_OUT_OF_RANGE',
      path: '/choices/sessions',
    });
  });
});

describe('a protocol that nobody parsed', () => {
  const whole = invent(
    phase('induction', weekly(2, { sessions: sessions(4) }), { dose: fixed(40) }),
  );
  const refused = (protocol: unknown) =>
    refusal(() => planCourse({ protocol: protocol as never, start: '2025-01-06' }));

  test.each<[unknown, string]>([
    [{}, '/protocol/id'],
    [null, '/protocol'],
    [undefined, '/protocol'],
    ['ketamine', '/protocol'],
    [[], '/protocol'],
  ])('%j is refused with its place', (protocol, path) => {
    expect(refused(protocol)).toMatchObject({ code: 'PROTOCOL_INVALID', path });
  });

  const changed = (change: (protocol: never) => void) => {
    const copy = structuredClone(whole);
    change(copy as never);
    return copy;
  };
  const dose = (of: { phases: { dose: object }[] }) =>
    of.phases[0]?.dose as Record<string, unknown>;

  test('with a field nobody knows is refused there', () => {
    expect(refused(changed((entry) => void (dose(entry)['capPerDay'] = 60)))).toMatchObject({
      code: 'PROTOCOL_INVALID',
      path: '/protocol/phases/0/dose/capPerDay',
    });
  });

  test.each<[string, (of: Record<string, unknown>) => void]>([
    ['a dose below zero', (of) => ((of['amount'] as { value: number }).value = -0.5)],
    ['an infusion over no time', (of) => (of['over'] = q(0, 'min'))],
    ['a cap below zero', (of) => (of['cap'] = [q(-60, 'mg')])],
  ])('with %s is refused', (_name, change) => {
    expect(refused(changed((entry) => change(dose(entry)))).code).toBe('PROTOCOL_INVALID');
  });

  test('with no session a week is refused, and planning ends', () => {
    const schedule = (of: { phases: { schedule: { perWeek: { value: number } } }[] }) =>
      of.phases[0]?.schedule.perWeek as { value: number };
    expect(refused(changed((entry) => void (schedule(entry).value = 0))).code).toBe(
      'PROTOCOL_INVALID',
    );
  });

  test('that is changed in its place after it was planned is looked at again', () => {
    const copy = structuredClone(whole) as never as { phases: Record<string, unknown>[] };
    const made = () => planCourse({ protocol: copy as never, start: '2025-01-06' });
    expect(made().sessions).toHaveLength(4);
    delete copy.phases[0]?.['schedule'];
    expect(refusal(made)).toMatchObject({
      code: 'PROTOCOL_INVALID',
      path: '/protocol/phases/0/schedule',
    });
  });

  test('that another one refers to is checked too, and one that refers to itself is refused', () => {
    const borrowing = invent(
      phase('induction', single, {
        dose: { amount: { kind: 'from-protocol', protocol: 'other', ...invented } },
      }),
      { id: 'other' },
    );
    const made = (other: unknown) =>
      refusal(() => plan(borrowing, { protocols: () => other as never }));
    expect(made({})).toMatchObject({ code: 'PROTOCOL_INVALID', path: '/protocols/other/id' });
    expect(made(borrowing).code).toBe('PROTOCOL_INVALID');
  });
});

describe('a dose above any that a protocol at hand names', () => {
  const drug = 'invented-drug';
  const route = 'invented-route';
  const named = (amount?: number, byKg?: number): NonNullable<PlanInput['highestDoses']> => [
    {
      drug,
      route,
      ...(amount === undefined ? {} : { amount: { value: amount, unit: 'mg', protocol: 'a' } }),
      ...(byKg === undefined ? {} : { byWeight: { value: byKg, unit: 'mg/kg', protocol: 'b' } }),
    },
  ];
  const found = (
    dose: PhaseInput['dose'],
    highestDoses: PlanInput['highestDoses'],
    rest: object = {},
  ) =>
    plan(phase('induction', weekly(2, { sessions: sessions(2) }), { dose: dose as never }), {
      highestDoses,
      ...rest,
    });

  test.each<[string, PhaseInput['dose'], PlanInput['highestDoses'], boolean]>([
    ['milligrams at the highest', fixed(84), named(84), false],
    ['milligrams above it', fixed(84.1), named(84), true],
    ['by weight at the highest', byWeight(1), named(undefined, 1), false],
    ['by weight above it', byWeight(1.01), named(undefined, 1), true],
    ['milligrams that are less by weight', fixed(60), named(30, 1), false],
    ['milligrams that are more both ways', fixed(60.1), named(30, 1), true],
    ['by weight, with an amount alone', byWeight(1), named(60), false],
    ['by weight above it, with an amount alone', byWeight(1.01), named(60), true],
    ['with nothing known of the drug', fixed(6500), [], false],
    ['with nothing handed over', fixed(6500), undefined, false],
  ])('%s', (_name, dose, highest, above) => {
    const course = found(dose, highest);
    expect(rulesFound(course).includes('dose-above-any-source')).toBe(above);
    expect(states(course)).toEqual(Array(2).fill(above ? 'conditional' : 'planned'));
    expect(session(course, 1).gate).toBe(above ? 'implausible-dose' : undefined);
  });

  test('is a finding that stops, and names the protocol it is above', () => {
    const [finding] = found(fixed(6500), named(84)).findings;
    expect(finding).toMatchObject({ severity: 'stop', session: 1 });
    expect(finding?.message).toContain('84 mg in a');
  });

  test('that somebody chose among others is found too', () => {
    const chosen = { events: [choseDose(1, 90)] };
    const blocks = (rest: object) =>
      rulesFound(found(choiceOf([50, 90]), named(84), rest)).includes('dose-above-any-source');
    expect([blocks(chosen), blocks({})]).toEqual([true, false]);
  });

  test('in an amount by weight is compared by the amount the protocol names', () => {
    const choices = { dose: inMg(50) };
    const ranged = { amount: { kind: 'range' as const, least: perKg(0.5), most: perKg(1) } };
    expect(rulesFound(found(ranged, named(30, 1), { choices }))).toEqual([]);
  });
});

test('the reasons of a skipped hour stand in a plan with reasons alone', () => {
  const course = plan(phase('only', single), {
    start: '2025-03-09',
    clock: temporalClock,
    choices: { time: '02:30', timeZone: 'America/New_York' },
    explain: undefined,
  });
  expect(session(course, 1).because).toEqual([]);
  expect(english.start(1)).toContain('first session');
});

describe('a day from which the course would run past the last that can be planned', () => {
  const several = phase('several', weekly(2, { sessions: sessions(4) }));
  const last: CourseEvent[][] = [
    [completed(1, '2199-12-31')],
    [moved(1, '2199-12-31')],
    [missed(1, '2199-12-31')],
    [
      { type: 'course-paused', date: '2025-01-07' },
      { type: 'course-resumed', date: '2199-12-31' },
    ],
  ];

  test.each(last.map((events) => ({ events })))(
    'is named by the event that it stands in: $events',
    ({ events }) => {
      const field = events[0]?.type === 'session-moved' ? 'to' : 'date';
      const refused = refusal(() => plan(several, { events }));
      expect(refused).toMatchObject({
        code: 'DATE_INVALID',
        path: `/events/${events.length - 1}/${field}`,
      });
      expect(refused.reason).toContain('2199-12-31');
      expect(refused.reason).not.toContain('1970');
    },
  );

  test.each(['2200-01-01', '10000-01-01', '0999-01-01', '2025-02-30'])(
    'that no plan has is refused at its own path, whichever event has it: %s',
    (date) => {
      for (const events of last.map((list) =>
        list.map((event) => ({ ...event, ...('to' in event ? { to: date } : { date }) })),
      ))
        expect(refusal(() => plan(several, { events })).path).toMatch(
          /^\/events\/0\/(?:date|to)$/u,
        );
    },
  );

  test('is the start where no event lies after it', () => {
    const refused = refusal(() => plan(several, { start: '2199-12-31' }));
    expect(refused).toMatchObject({ code: 'DATE_INVALID', path: '/start' });
    expect(refused.reason).toContain('2199-12-31');
  });
});
