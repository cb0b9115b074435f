import { describe, expect, test } from 'vitest';
import { policySchema } from '@openketamine/model/schema';
import {
  planCourse,
  type Calendar,
  type PlanChoices,
  type PlanInput,
  type PlanPatient,
  type SitePolicy,
} from '../src/index.js';
import { bodyWeights } from '../src/body-weights.js';
import { english } from '../src/explain.js';
import { withHolidays } from '../src/holidays.js';
import { calendarFields } from '../src/internal/read/check-calendar.js';
import { choiceFields } from '../src/internal/read/check-choices.js';
import { factFields } from '../src/internal/read/facts.js';
import { inputFields } from '../src/internal/read/open.js';
import { usablePolicy } from '../src/site.js';
import { temporalClock } from '../src/time.js';
import {
  between,
  chain,
  choiceOf,
  completed,
  every,
  fixed,
  invent,
  kg,
  onDays,
  perKg,
  phase,
  plan,
  q,
  refusal,
  rulesFound,
  says,
  sessions,
  single,
  weekly,
  type DoseInput,
} from './invent.js';

const dosed: DoseInput = {
  amount: { kind: 'choice', oneOf: [perKg(0.5), perKg(1)] },
  over: q(40, 'min'),
  strengths: [q(50, 'mg/mL')],
  weight: { means: 'ideal', basis: 'trial', verification: 'primary' },
};
/** Something depends on everything that can be chosen. */
const protocol = invent(
  chain(
    phase('induction', weekly(2, { sessions: sessions(4) }), { dose: dosed }),
    phase('maintenance', every(between(1, 2, 'wk'), { open: true }), {
      anchor: { id: 'quit-day', ...says('The day of quitting.') },
      leastGap: q(1, 'd'),
      dose: {
        cases: [
          { when: { age: { from: 65 }, ancestry: ['japanese'] }, use: fixed(10) },
          { when: { antidepressant: true, hepaticImpairment: ['moderate'] }, use: fixed(11) },
          { when: { setting: ['inpatient'], jurisdiction: ['US'] }, use: fixed(12) },
          { when: { arm: ['b'] }, use: fixed(13) },
          { use: choiceOf([20, 40]) },
        ],
      },
    }),
  ),
  {
    arms: [
      { id: 'a', title: 'A', role: 'active' },
      { id: 'b', title: 'B', role: 'active' },
    ],
    gaps: [{ id: 'observation', says: 'None.', field: 'x', blocks: 'part' }],
    editions: [
      {
        id: 'first',
        title: 'First',
        until: '2025-01-10',
        basis: 'trial',
        verification: 'primary',
      },
      {
        id: 'second',
        title: 'Second',
        from: '2025-01-10',
        basis: 'trial',
        verification: 'primary',
      },
    ],
    procedure: {
      observation: [{ from: 'start' }],
      checks: [
        {
          id: 'pressure',
          limits: [
            {
              observe: 'pressure',
              is: '>',
              value: 140,
              unit: 'mm[Hg]',
              then: 'Wait.',
              basis: 'trial',
              verification: 'primary',
            },
          ],
          ...says('Measure.'),
        },
      ],
      site: [{ param: 'stay', says: 'How long.' }],
    },
  },
);
const thrice = invent(phase('home', single, { dose: fixed(10, { timesPerDay: q(3, '/d') }) }));

const patient: PlanPatient = {
  weight: kg(80),
  height: { value: 180, unit: 'cm' },
  age: 40,
  sex: 'male',
  ancestry: [],
  hepaticImpairment: 'none',
  setting: 'outpatient',
};
const choices: PlanChoices = {
  arm: 'a',
  antidepressant: false,
  jurisdiction: 'CA',
  sessions: 6,
};
const whole: PlanInput = { protocol, start: '2025-01-06', patient, choices, bodyWeights };

/** The plan, or what was refused. */
function outcomeOf(rest: Partial<PlanInput>): unknown {
  try {
    return plan(rest.protocol ?? protocol, { ...whole, explain: undefined, ...rest });
  } catch (error) {
    return String(error);
  }
}
const chosen = (more: PlanChoices) => ({ choices: { ...choices, ...more } });

describe('every part of the input changes a plan, is refused, or is said', () => {
  const values: Readonly<Record<string, Partial<PlanInput>>> = {
    protocol: { protocol: thrice },
    version: { version: '1.0.0' },
    start: { start: '2025-01-07' },
    patient: { patient: { ...patient, weight: kg(70), height: { value: 170, unit: 'cm' } } },
    choices: chosen({ dose: { value: 0.5, unit: 'mg/kg' } }),
    calendar: { calendar: { closed: ['2025-01-09'] } },
    policy: {
      policy: usablePolicy({
        id: 'site',
        by: 'A',
        on: '2025-01-01',
        set: { stay: { value: 60, unit: 'min' } },
      }),
    },
    events: { events: [completed(1, '2025-01-06', 40)] },
    asOf: { asOf: '2025-01-01' },
    clock: { ...chosen({ time: '09:00', timeZone: 'Europe/Berlin' }), clock: temporalClock },
    protocols: {
      protocol: invent(
        phase('induction', single, {
          dose: {
            amount: {
              kind: 'from-protocol',
              protocol: 'x',
              basis: 'trial',
              verification: 'primary',
            },
          },
        }),
      ),
      protocols: () => invent(phase('induction', single)),
      choices: {},
    },
    bodyWeights: { bodyWeights: [] },
    scales: {
      scales: { madrs: { least: 0, most: 10 } },
      events: [{ type: 'assessment', scale: 'madrs', total: 11, date: '2025-01-05' }],
    },
    highestDoses: {
      ...chosen({ dose: { value: 1, unit: 'mg/kg' } }),
      highestDoses: [
        {
          drug: protocol.drug,
          route: protocol.route,
          byWeight: { value: 0.5, unit: 'mg/kg', protocol: 'x' },
        },
      ],
    },
    explain: { explain: english },
  };

  test.each(inputFields.map((field) => [field]))('%s', (field) => {
    const given = values[field] ?? {};
    expect(given).toHaveProperty(field);
    const { [field as 'clock']: _left, ...rest } = given;
    const kept = ['clock', 'protocols', 'scales', 'highestDoses'].includes(field) ? rest : {};
    expect(outcomeOf(given)).not.toEqual(outcomeOf(kept));
  });
});

describe('every choice changes a plan, is refused, or is said', () => {
  const values: Readonly<Record<string, PlanChoices>> = {
    from: { from: 'maintenance' },
    arm: { arm: 'b' },
    dose: { dose: { value: 1, unit: 'mg/kg' } },
    doseBySession: { doseBySession: { 2: { value: 1, unit: 'mg/kg' } } },
    doseByPhase: { doseByPhase: { induction: { value: 1, unit: 'mg/kg' } } },
    interval: { interval: { maintenance: { value: 2, unit: 'wk' } } },
    days: { days: ['mon', 'tue'] },
    daysByPhase: { daysByPhase: { induction: ['mon', 'tue'] } },
    time: { time: '09:00' },
    times: { times: ['09:00'] },
    timeZone: { timeZone: 'Europe/Berlin' },
    antidepressant: { antidepressant: true, from: 'maintenance' },
    anchors: { anchors: { 'quit-day': '2025-03-03' } },
    strength: { strength: { value: 10, unit: 'mg/mL' }, dose: { value: 1, unit: 'mg/kg' } },
    finalVolume: { finalVolume: { value: 50, unit: 'mL' }, dose: { value: 1, unit: 'mg/kg' } },
    sessions: { sessions: 5 },
    sessionsByPhase: { sessionsByPhase: { induction: 3 } },
    weeks: { weeks: 1 },
    jurisdiction: { jurisdiction: 'US', from: 'maintenance' },
  };

  test.each(choiceFields.map((field) => [field]))('%s', (field) => {
    const given = values[field] ?? {};
    expect(given).toHaveProperty(field);
    const { [field as 'dose']: _left, ...rest } = given;
    const facts = {
      patient: { ...patient, hepaticImpairment: 'moderate', setting: 'inpatient' },
    } as const;
    const own = ['antidepressant', 'jurisdiction'].includes(field) ? facts : {};
    expect(outcomeOf({ ...own, ...chosen(given) })).not.toEqual(
      outcomeOf({ ...own, ...chosen(rest) }),
    );
  });

  test.each<[string, PlanChoices]>([
    ['strength', { strength: { value: 10, unit: 'mg/mL' } }],
    ['finalVolume', { finalVolume: { value: 50, unit: 'mL' } }],
    ['interval/maintenance', { interval: { maintenance: { value: 2, unit: 'wk' } } }],
    ['daysByPhase/maintenance', { daysByPhase: { maintenance: ['mon'] } }],
    ['sessionsByPhase/maintenance', { sessionsByPhase: { maintenance: 2 } }],
    ['anchors/quit-day', { anchors: { 'quit-day': '2025-03-03' } }],
  ])('%s on which nothing depends is said to have no effect', (name, more) => {
    const made = plan(protocol, { ...whole, ...chosen({ ...more, sessions: 2 }) });
    expect(made.findings).toContainEqual(
      expect.objectContaining({
        rule: 'choice-without-effect',
        message: expect.stringContaining(name),
      }),
    );
  });

  test('days for sessions at home are said to have none', () => {
    const home = phase('home', onDays(1, 3), { place: 'home' });
    expect(rulesFound(plan(home, { choices: { days: ['mon'] } }))).toContain(
      'choice-without-effect',
    );
    expect(rulesFound(plan(phase('clinic', onDays(1, 8)), { choices: { days: ['mon'] } }))).toEqual(
      [],
    );
  });
});

describe('every fact of a patient changes a plan, or is refused', () => {
  const maintenance = chosen({ from: 'maintenance', antidepressant: true, jurisdiction: 'US' });
  const values: Readonly<Record<string, [PlanPatient, PlanPatient?]>> = {
    weight: [{ weight: kg(30) }],
    weightConfirmed: [{ weight: kg(30), weightConfirmed: true }, { weight: kg(30) }],
    height: [{ height: { value: 160, unit: 'cm' } }],
    age: [{ age: 17 }],
    birthDate: [{ birthDate: '1950-01-01' }],
    sex: [{ sex: 'female' }],
    ancestry: [{ age: 70, ancestry: ['japanese'] }, { age: 70 }],
    hepaticImpairment: [{ hepaticImpairment: 'moderate' }],
    setting: [{ setting: 'inpatient' }],
    escort: [{ escort: true }],
  };
  const staying = usablePolicy({
    id: 'site',
    by: 'A',
    on: '2025-01-01',
    set: {
      stay: {
        cases: [
          { when: { escort: true }, value: 60, unit: 'min' },
          { when: { escort: false }, value: 120, unit: 'min' },
        ],
      },
    },
  });

  test.each(factFields.map((field) => [field]))('%s', (field) => {
    const [given = {}, without = {}] = values[field] ?? [];
    expect(given).toHaveProperty(field);
    const at = (facts: PlanPatient, from: Partial<PlanInput>) =>
      outcomeOf({ patient: { ...patient, ...facts }, policy: staying, ...from });
    const differs = [{}, maintenance].some(
      (from) => JSON.stringify(at(given, from)) !== JSON.stringify(at(without, from)),
    );
    expect(differs).toBe(true);
  });

  test.each<[string, object]>([
    ['ancestry', { ancestry: 'japanese' }],
    ['ancestry', { ancestry: ['martian'] }],
    ['escort', { escort: 'yes' }],
    ['weightConfirmed', { weightConfirmed: 1 }],
    ['weight', { weight: { value: 80, unit: 'kg', from: 'home' } }],
  ])('%s that is none is refused', (field, facts) => {
    expect(
      refusal(() => plan(protocol, { ...whole, patient: { ...patient, ...facts } })),
    ).toMatchObject({ code: 'INPUT_INVALID', path: `/patient/${field}` });
  });

  test('an age and a birth date that disagree are said', () => {
    const found = (facts: PlanPatient) =>
      rulesFound(plan(phase('only', single), { patient: facts }));
    expect(found({ age: 40, birthDate: '1985-01-06' })).toEqual([]);
    expect(found({ age: 41, birthDate: '1985-01-06' })).toEqual(['age-and-birth-date-differ']);
  });
});

describe('every part of a calendar changes a plan, or is refused', () => {
  const values: Readonly<Record<string, Calendar>> = {
    name: { name: 'North', closed: ['2025-01-06'] },
    days: { days: ['mon', 'tue'] },
    closed: { closed: ['2025-01-09'] },
    closures: { closures: [{ from: '2025-01-09', to: '2025-01-10' }] },
    holidays: { holidays: 'US' },
    hours: { hours: { mon: { from: '08:00', to: '12:00' }, tue: { from: '08:00', to: '12:00' } } },
    capacity: { capacity: 1, booked: { '2025-01-09': 1 } },
    booked: { capacity: 1, booked: { '2025-01-09': 1 } },
  };
  const wanted = chosen({ dose: { value: 1, unit: 'mg/kg' } });

  test.each(calendarFields.map((field) => [field]))('%s', (field) => {
    const given = values[field] ?? {};
    expect(given).toHaveProperty(field);
    const { [field as 'days']: _left, ...rest } = given;
    expect(outcomeOf({ ...wanted, calendar: given })).not.toEqual(
      outcomeOf({ ...wanted, calendar: rest }),
    );
  });

  test.each<[string, string, object]>([
    ['holidays nobody has closed', '/holidays', { holidays: 'US' }],
    ['no day of the week', '/days', { days: [] }],
    [
      'a closure that ends before it begins',
      '/closures/0',
      { closures: [{ from: '2025-01-10', to: '2025-01-09' }] },
    ],
    [
      'a closure with a field nobody knows',
      '/closures/0/until',
      { closures: [{ from: '2025-01-09', to: '2025-01-10', until: 1 }] },
    ],
    [
      'hours that close before they open',
      '/hours/mon',
      { hours: { mon: { from: '12:00', to: '12:00' } } },
    ],
    ['hours that are not times', '/hours/mon/from', { hours: { mon: { from: '8', to: '12:00' } } }],
    ['hours of no day', '/hours', { hours: { moonday: { from: '08:00', to: '12:00' } } }],
    ['room for half a session', '/capacity', { capacity: 0.5 }],
    ['room for no session', '/capacity', { capacity: 0 }],
    ['sessions booked, and no room known', '/booked', { booked: { '2025-01-09': 1 } }],
    [
      'fewer than no sessions booked',
      '/booked/2025-01-09',
      { capacity: 1, booked: { '2025-01-09': -1 } },
    ],
  ])('%s is refused', (_name, path, calendar) => {
    expect(refusal(() => plan(protocol, { ...whole, calendar }))).toMatchObject({
      code: 'INPUT_INVALID',
      path: `/calendar${path}`,
    });
  });

  test('days booked that are none are refused', () => {
    const calendar = { capacity: 1, booked: { soon: 1 } };
    expect(refusal(() => plan(protocol, { ...whole, calendar })).code).toBe('DATE_INVALID');
  });

  test('holidays that were closed are days', () => {
    const calendar = withHolidays({ holidays: 'US' }, 2025, 2025);
    expect(calendar.holidays).toBeUndefined();
    expect(plan(protocol, { ...whole, calendar }).sessions).toHaveLength(6);
  });
});

describe('every part of a policy changes a plan, is refused, or is said', () => {
  const values: Readonly<Record<string, Partial<SitePolicy>>> = {
    id: {},
    title: {},
    by: { by: 'B', set: { stay: { value: 60, unit: 'min' } } },
    on: { on: '2025-01-02', set: { stay: { value: 60, unit: 'min' } } },
    set: { set: { stay: { value: 60, unit: 'min' } } },
    fill: { fill: { observation: { value: 60, unit: 'min' } } },
    tighten: { tighten: { leastGap: { value: 2, unit: 'd' } } },
    tasks: { tasks: [{ id: 'letter', kind: 'letter', at: { kind: 'before-course' } }] },
    exceptions: { exceptions: [{ id: 'x', about: 'food', says: 'Water.', by: 'A' }] },
  };
  /** Names of a policy, shown where a site lists its policies. */
  const labels = ['id', 'title'];
  const base = { id: 'site', by: 'A', on: '2025-01-01' };

  test.each(Object.keys(policySchema.shape).map((field) => [field]))('%s', (field) => {
    const given = values[field];
    expect(given).toBeDefined();
    if (labels.includes(field)) return;
    const { [field as 'set']: _left, ...rest } = given ?? {};
    const made = (policy: object) => outcomeOf({ policy: usablePolicy({ ...base, ...policy }) });
    expect(made({ ...given })).not.toEqual(made(rest));
  });

  test.each<[string, Partial<SitePolicy>]>([
    ['set/fasting', { set: { fasting: { value: 6, unit: 'h' } } }],
    ['fill/nothing', { fill: { nothing: { value: 6, unit: 'h' } } }],
    [
      'tasks/letter',
      {
        tasks: [{ id: 'letter', kind: 'letter', phase: 'nowhere', at: { kind: 'before-course' } }],
      },
    ],
    ['tighten/limits/pulse', { tighten: { limits: { pulse: { value: 100, unit: '/min' } } } }],
  ])('%s that nothing in the protocol reads is said', (name, policy) => {
    const made = plan(protocol, { ...whole, policy: usablePolicy({ ...base, ...policy }) });
    expect(made.findings).toContainEqual(
      expect.objectContaining({ rule: 'policy-not-read', message: expect.stringContaining(name) }),
    );
    const read = {
      set: { stay: { value: 60, unit: 'min' }, 'syringe-graduation': { value: 0.1, unit: 'mL' } },
    };
    expect(
      rulesFound(plan(protocol, { ...whole, policy: usablePolicy({ ...base, ...read }) })),
    ).not.toContain('policy-not-read');
  });

  test.each<[string, string, object]>([
    [
      'a case that depends on the moon',
      '/set/stay/cases/0/when/moon',
      { set: { stay: { cases: [{ when: { moon: true }, value: 1 }] } } },
    ],
    ['a case without a value', '/set/stay/cases/0', { set: { stay: { cases: [{ when: {} }] } } }],
    [
      'an exception nobody made',
      '/exceptions/0/by',
      { exceptions: [{ id: 'x', about: 'y', says: 'z' }] },
    ],
    [
      'an observation in hours',
      '/tighten/observation',
      { tighten: { observation: { value: 2, unit: 'h' } } },
    ],
    [
      'a limit without a number',
      '/tighten/limits/pressure',
      { tighten: { limits: { pressure: { unit: 'mm[Hg]' } } } },
    ],
    [
      'a value set on no day',
      '/set/stay/on',
      { set: { stay: { value: 60, unit: 'min', on: 'soon' } } },
    ],
    ['tasks that are no list', '/tasks', { tasks: {} }],
    ...(
      [
        ['of a kind nobody knows', 'kind', { kind: 'poem' }],
        ['at no time', 'at', { at: undefined }],
        ['at a time nobody knows', 'at/kind', { at: { kind: 'soon' } }],
        ['every so often without saying how often', 'at/every', { at: { kind: 'every' } }],
        [
          'spread over a length in hours',
          'at/over',
          { at: { kind: 'spread', over: { value: 3, unit: 'h' } } },
        ],
        ['at sessions that are none', 'at/sessions', { at: { kind: 'session', sessions: [0] } }],
        [
          'from the middle of a phase',
          'at/from',
          { at: { kind: 'spread', over: { value: 3, unit: 'wk' }, from: 'middle' } },
        ],
        ['with a misspelled field', 'at/ofset', { at: { kind: 'before-course', ofset: 1 } }],
        ['half a time', 'count', { count: { value: 0.5, unit: '{session}' } }],
        ['that needs what no record holds', 'needs', { needs: ['horoscope'] }],
        ['that needs nothing', 'needs', { needs: [] }],
        ['with a title that is no text', 'title', { title: 7 }],
      ] as const
    ).map(([name, field, wrong]): [string, string, object] => [
      `a task ${name}`,
      `/tasks/0/${field}`,
      { tasks: [{ id: 'letter', kind: 'letter', at: { kind: 'before-course' }, ...wrong }] },
    ]),
    ['a list of values', '/set/stay', { set: { stay: [] } }],
  ])('%s is refused', (_name, path, policy) => {
    expect(refusal(() => usablePolicy({ ...base, ...policy })).path).toBe(`/policy${path}`);
  });

  test('a value in another unit than the protocol asks for is refused, and in its unit taken', () => {
    const asked = invent(phase('only', single), {
      procedure: { site: [{ param: 'stay', says: 'How long.', unit: 'min' }] },
    });
    const set = (unit?: string) =>
      plan(asked, {
        policy: usablePolicy({ ...base, set: { stay: { value: 2, ...(unit ? { unit } : {}) } } }),
      });
    expect(set('min').siteSet).toHaveLength(1);
    for (const unit of ['h', undefined])
      expect(refusal(() => set(unit))).toMatchObject({
        code: 'POLICY_INVALID',
        path: '/policy/set/stay',
      });
  });
});

describe('times of day', () => {
  const clocked = { clock: temporalClock };
  const refused = (more: PlanChoices, rest: Partial<PlanInput> = {}, of = protocol) =>
    refusal(() =>
      plan(of, { ...whole, ...(of === thrice ? { choices: more } : chosen(more)), ...rest }),
    );

  test.each<[string, string, PlanChoices, Partial<PlanInput>?]>([
    ['a time without its zone', '/choices/time', { time: '09:00' }],
    ['times without their zone', '/choices/times', { times: ['09:00'] }],
    ['a zone without a time', '/choices/timeZone', { timeZone: 'Europe/Berlin' }],
    ['a time and a zone without a clock', '/clock', { time: '09:00', timeZone: 'Europe/Berlin' }],
    [
      'garbage for times',
      '/choices/times',
      { times: ['garbage'], timeZone: 'Europe/Berlin' },
      clocked,
    ],
    ['no times', '/choices/times', { times: [], timeZone: 'Europe/Berlin' }, clocked],
    [
      'times that go back',
      '/choices/times',
      { times: ['10:00', '09:00'], timeZone: 'Europe/Berlin' },
      clocked,
    ],
    [
      'several times where one dose a day is given',
      '/choices/times',
      { times: ['09:00', '10:00'], timeZone: 'Europe/Berlin' },
      clocked,
    ],
  ])('%s is refused', (_name, path, more, rest) => {
    expect(refused(more, rest)).toMatchObject({ code: 'INPUT_INVALID', path });
  });

  test('have to be as many as the protocol has', () => {
    const at = (...times: string[]) => ({ times, timeZone: 'Europe/Berlin' });
    expect(refused(at('08:00', '20:00'), clocked, thrice)).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/choices/times',
    });
    const made = plan(thrice, { choices: at('08:00', '14:00', '20:00'), ...clocked });
    expect(made.sessions[0]?.times).toHaveLength(3);
  });

  test('need a zone that exists, also where no session has a date', () => {
    const events = [{ type: 'course-paused' as const, date: '2025-01-06' }];
    expect(
      refused({ time: '09:00', timeZone: 'Europe/Atlantis' }, { ...clocked, events }).code,
    ).toBe('ZONE_UNKNOWN');
  });

  test('without a zone are for the opening hours of a calendar', () => {
    const calendar = {
      hours: { mon: { from: '08:00', to: '10:00' }, thu: { from: '08:00', to: '12:00' } },
    };
    expect(
      plan(protocol, { ...whole, ...chosen({ time: '09:00' }), calendar }).sessions,
    ).toHaveLength(6);
    const closed = plan(protocol, {
      ...whole,
      calendar: { hours: { mon: calendar.hours.mon, tue: calendar.hours.thu } },
    });
    // without a time, a clinic is open on the days that have hours
    expect(closed.sessions.slice(0, 3).map(({ date }) => date)).toEqual([
      '2025-01-06',
      '2025-01-07',
      '2025-01-13',
    ]);
  });
});

describe('an input that is none', () => {
  test.each([[undefined], [null], ['plan'], [[]], [7]])('%j is refused', (input) => {
    expect(refusal(() => planCourse(input as never))).toMatchObject({ path: '' });
  });

  test.each(['patient', 'choices', 'calendar'] as const)(
    '%s that is not a block is refused',
    (part) => {
      for (const value of [null, [], 'x', 7])
        expect(refusal(() => plan(protocol, { ...whole, [part]: value }))).toMatchObject({
          code: 'INPUT_INVALID',
          path: `/${part}`,
        });
    },
  );
});
