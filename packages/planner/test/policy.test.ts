import { describe, expect, test } from 'vitest';
import type { ProtocolInput } from '@openketamine/model';
import type { SitePolicy } from '../src/index.js';
import { usablePolicy } from '../src/site.js';
import {
  byWeight,
  choiceOf,
  dates,
  doses,
  fixed,
  inMg,
  invent,
  invented,
  kg,
  mg,
  phase,
  plan,
  q,
  refusal,
  says,
  session,
  sessions,
  single,
  told,
  weekly,
  type DoseInput,
  type PhaseInput,
} from './invent.js';

const sited = (rest: Partial<SitePolicy>) =>
  usablePolicy({ id: 'site', by: 'A head of the clinic', on: '2025-01-02', ...rest });
const twice = (dose: DoseInput, rest: Partial<PhaseInput> = {}) =>
  phase('induction', weekly(2, { sessions: sessions(2) }), { dose, ...rest });
const tightened = (
  protocol: Parameters<typeof plan>[0],
  tighten: NonNullable<SitePolicy['tighten']>,
  rest: Parameters<typeof plan>[1] = {},
) => plan(protocol, { ...rest, policy: sited({ tighten }) });

describe('a dose cap of the site', () => {
  const capped = twice(byWeight(1, { cap: [mg(50)] }));

  test('that is lower holds, and the plan says whose it is', () => {
    const course = tightened(capped, { doseCap: inMg(45) });
    expect(doses(course)).toEqual([45, 45]);
    expect(course.siteSet.join(' ')).toContain('45 mg instead of 50 mg');
    expect(course.siteSet.join(' ')).toContain('A head of the clinic');
  });

  test.each([
    [50, undefined],
    [50.1, 'POLICY_NOT_ALLOWED'],
  ])('of %s mg where the protocol says 50 is refused: %s', (value, code) => {
    const make = () => tightened(capped, { doseCap: inMg(value) });
    expect(told(() => doses(make()))).toEqual(
      code === undefined ? [50, 50] : { code, path: '/policy/tighten/doseCap' },
    );
  });

  test('where the protocol has none is one', () => {
    expect(doses(tightened(twice(byWeight(1)), { doseCap: inMg(45) }))).toEqual([45, 45]);
  });

  test('in another unit than the cited one holds beside it', () => {
    const course = tightened(capped, { doseCap: { value: 0.6, unit: 'mg/kg' } });
    expect(doses(course)).toEqual([36, 36]);
    const heavy = { patient: { weight: kg(120), age: 40 } };
    expect(doses(tightened(capped, { doseCap: { value: 0.6, unit: 'mg/kg' } }, heavy))).toEqual([
      50, 50,
    ]);
  });
});

describe('a first dose of the site', () => {
  const offered = twice(choiceOf([28, 56], { first: { kind: 'set', ...mg(28) } }));

  test('that is lower holds for the first session alone', () => {
    const course = tightened(offered, { firstDose: inMg(14) });
    expect(session(course, 1).dose).toEqual(inMg(14));
    expect(session(course, 2).choices?.map((choice) => choice.value)).toEqual([28, 56]);
  });

  test('that is higher is refused', () => {
    expect(refusal(() => tightened(offered, { firstDose: inMg(29) }))).toMatchObject({
      code: 'POLICY_NOT_ALLOWED',
      path: '/policy/tighten/firstDose',
    });
  });

  test('of a ladder may not be above its first step', () => {
    const ladder = twice({
      amount: { kind: 'set', ...mg(10) },
      titration: {
        ladder: { kind: 'steps', steps: [mg(10), mg(20)] },
        trigger: { by: 'session', ...invented },
      },
    });
    expect(doses(tightened(ladder, { firstDose: inMg(5) }))[0]).toBe(5);
    expect(refusal(() => tightened(ladder, { firstDose: inMg(11) })).code).toBe(
      'POLICY_NOT_ALLOWED',
    );
  });
});

describe('a least gap of the site', () => {
  const gapped = twice(fixed(40), { leastGap: q(2, 'd') });

  test('that is longer moves sessions apart', () => {
    expect(dates(tightened(gapped, { leastGap: { value: 4, unit: 'd' } }))).toEqual([
      '2025-01-06',
      '2025-01-10',
    ]);
  });

  test('that is shorter is refused, in hours or days', () => {
    for (const leastGap of [
      { value: 1, unit: 'd' as const },
      { value: 47, unit: 'h' as const },
    ]) {
      expect(refusal(() => tightened(gapped, { leastGap }))).toMatchObject({
        code: 'POLICY_NOT_ALLOWED',
        path: '/policy/tighten/leastGap',
      });
    }
    expect(dates(tightened(gapped, { leastGap: { value: 48, unit: 'h' } }))[1]).toBe('2025-01-09');
  });
});

describe('observation and limits of the site', () => {
  const watched = (procedure: ProtocolInput['procedure']) =>
    invent(phase('only', single), { procedure });
  const two = watched({ observation: [{ atLeast: q(120, 'min'), from: 'start' }] });

  test('longer holds, shorter is refused', () => {
    const least = (value: number) =>
      session(tightened(two, { observation: { value, unit: 'min' } }), 1).observe?.atLeast?.value;
    expect(least(150)).toBe(150);
    expect(least(120)).toBe(120);
    expect(refusal(() => least(119))).toMatchObject({
      code: 'POLICY_NOT_ALLOWED',
      path: '/policy/tighten/observation',
    });
  });

  const pressure = (is: '>' | '<') =>
    watched({
      checks: [
        {
          id: 'before',
          ...says('Checked.'),
          limits: [
            { observe: 'pressure', is, value: 140, unit: 'mm[Hg]', then: 'Wait.', ...invented },
          ],
        },
      ],
    });
  const limit = (is: '>' | '<', value: number) =>
    session(tightened(pressure(is), { limits: { pressure: { value, unit: 'mm[Hg]' } } }), 1)
      .timetable[0]?.limits?.[0];

  test.each([
    ['>', 130, true],
    ['>', 150, false],
    ['<', 150, true],
    ['<', 130, false],
  ] as const)('a limit %s 140 set to %s is allowed: %s', (is, value, allowed) => {
    expect(told(() => limit(is, value))).toEqual(
      allowed
        ? `pressure ${is} ${value} mm[Hg]: Wait.`
        : { code: 'POLICY_NOT_ALLOWED', path: '/policy/tighten/limits/pressure' },
    );
  });

  test('a limit in another unit is refused', () => {
    expect(
      refusal(() => tightened(pressure('>'), { limits: { pressure: { value: 130, unit: 'mg' } } }))
        .code,
    ).toBe('POLICY_INVALID');
  });
});

describe('a gap that the site fills', () => {
  const gaps = [
    { id: 'no-dose', says: 'No dose.', field: 'dose', blocks: 'dose' as const },
    { id: 'no-dates', says: 'No dates.', field: 'dates', blocks: 'dates' as const },
    { id: 'closed', says: 'Nobody may.', field: 'x', blocks: 'dose' as const, siteMayFill: false },
  ];
  const open = invent(
    phase(
      'only',
      { kind: 'gap', gap: 'no-dates', sessions: sessions(2) },
      {
        dose: { amount: { kind: 'gap', gap: 'no-dose' } },
      },
    ),
    { gaps },
  );
  const fill = {
    'no-dose': { value: 0.5, unit: 'mg/kg' },
    'no-dates': { value: 1, unit: 'wk' },
  };

  test('is planned with the number of the site, said to be its own', () => {
    const course = plan(open, { policy: sited({ fill }) });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-13']);
    expect(doses(course)).toEqual([30, 30]);
    expect(course.siteSet.join(' ')).toContain('gap no-dose: 0.5 mg/kg');
  });

  test('and may not be filled is refused', () => {
    expect(
      refusal(() => plan(open, { policy: sited({ fill: { closed: { value: 1, unit: 'mg' } } }) })),
    ).toMatchObject({ code: 'POLICY_NOT_ALLOWED', path: '/policy/fill/closed' });
  });

  test.each([
    ['no-dose', { value: 'some', unit: 'mg' }],
    ['no-dose', { value: 1, unit: 'mL' }],
    ['no-dose', { value: -1, unit: 'mg' }],
    ['no-dates', { value: 1, unit: 'mg' }],
  ])('%s with %j is not a filling', (gap, value) => {
    expect(
      refusal(() => plan(open, { policy: sited({ fill: { ...fill, [gap]: value } }) })),
    ).toMatchObject({ code: 'POLICY_INVALID', path: `/policy/fill/${gap}` });
  });
});

describe('what the site must set', () => {
  const asked = invent(phase('only', single), {
    procedure: { site: [{ param: 'stay', says: 'How long to stay.', unit: 'min' }] },
  });

  test('is asked until it is set, and then told with who and when', () => {
    expect(plan(asked).siteMustSet).toEqual(['stay: How long to stay.']);
    const course = plan(asked, { policy: sited({ set: { stay: { value: 90, unit: 'min' } } }) });
    expect(course.siteMustSet).toEqual([]);
    expect(course.siteSet).toEqual(['stay: 90 min (set by A head of the clinic, 2025-01-02)']);
  });

  test('may depend on an escort', () => {
    const set = {
      stay: {
        cases: [
          { when: { escort: true }, value: 60, unit: 'min' },
          { when: { escort: false }, value: 120, unit: 'min' },
        ],
      },
    };
    const stay = (escort?: boolean) =>
      plan(asked, {
        patient: { age: 40, ...(escort === undefined ? {} : { escort }) },
        policy: sited({ set }),
      }).siteSet[0];
    expect(stay(true)).toContain('stay: 60 min (');
    expect(stay(false)).toContain('stay: 120 min (');
    expect(stay()).toContain('60 min with an escort, 120 min without an escort');
  });
});

describe('an exception by name', () => {
  test('is shown with who made it', () => {
    const exceptions = [
      { id: 'tea', about: 'preparation/fasting', says: 'Tea is allowed.', by: 'B' },
    ];
    const course = plan(phase('only', single), { policy: sited({ exceptions }) });
    expect(course.siteSet).toEqual([
      'exception tea, about preparation/fasting: Tea is allowed. (by B)',
    ]);
  });
});

describe('a policy that is none', () => {
  test.each([
    ['without who decided', { by: '' }, '/policy/by', 'POLICY_INVALID'],
    ['without its date', { on: 'lately' }, '/policy/on', 'DATE_INVALID'],
    ['with an unknown part', { loosen: {} }, '/policy/loosen', 'INPUT_INVALID'],
    [
      'with an unknown tightening',
      { tighten: { dose: inMg(1) } },
      '/policy/tighten/dose',
      'INPUT_INVALID',
    ],
    ['with a value of nothing', { set: { stay: {} } }, '/policy/set/stay', 'POLICY_INVALID'],
    [
      'with an infinite value',
      { set: { stay: { value: Infinity } } },
      '/policy/set/stay/value',
      'VALUE_NOT_FINITE',
    ],
  ])('%s', (_name, rest, path, code) => {
    expect(refusal(() => sited(rest as never))).toMatchObject({ code, path });
  });

  test('made ready is asked for where the text of the file is handed over', () => {
    const raw = { id: 'site', by: 'A head of the clinic', on: '2025-01-02' };
    expect(refusal(() => plan(phase('only', single), { policy: raw as never }))).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/policy',
    });
  });

  test('changes nothing of the protocol it is layered over', () => {
    const protocol = invent(twice(byWeight(1, { cap: [mg(50)] })));
    const before = structuredClone(protocol);
    tightened(protocol, { doseCap: inMg(40), leastGap: { value: 3, unit: 'd' } });
    expect(protocol).toEqual(before);
    expect(doses(plan(protocol))).toEqual([50, 50]);
  });
});

describe('tasks that a site asks for', () => {
  const course = twice(fixed(40));
  const asked = (tasks: NonNullable<SitePolicy['tasks']>, rest: Partial<ProtocolInput> = {}) =>
    plan(invent(course, rest), { policy: sited({ tasks }) });
  const letter = {
    id: 'letter',
    kind: 'letter',
    at: { kind: 'session', sessions: 'last' },
  } as const;

  test('stand in the plan on their day, as those of the site, and rest on no source', () => {
    const made = asked([letter]);
    expect(made.tasks).toMatchObject([
      {
        id: 'letter',
        date: '2025-01-09',
        session: 2,
        cites: [],
        askedBy: { by: 'A head of the clinic', on: '2025-01-02' },
      },
    ]);
    expect(made.siteSetDetails).toMatchObject([{ kind: 'task', id: 'letter' }]);
    expect(made.siteSet[0]).toContain('task letter');
  });

  test('have a title of the site, or the name of their kind', () => {
    expect(asked([letter]).tasks[0]?.title).toBe("Letter to the patient's own doctor");
    expect(asked([{ ...letter, title: 'Write to the practice' }]).tasks[0]?.title).toBe(
      'Write to the practice',
    );
  });

  test('name the facts they need: those of their kind, or those the site names; a visit needs none', () => {
    const needs = (more: object) => asked([{ ...letter, ...more }]).tasks[0]?.needs;
    expect(needs({})).toEqual(expect.arrayContaining(['sessions', 'medicines', 'findings']));
    expect(needs({ kind: 'referral' })).not.toContain('sessions');
    expect(needs({ needs: ['medicines'] })).toEqual(['medicines']);
    expect(needs({ kind: 'therapy' })).toBeUndefined();
  });

  test('leave a protocol without a policy as it was', () => {
    expect(plan(invent(course)).tasks).toEqual([]);
  });

  const therapy = {
    id: 'talks',
    kind: 'therapy',
    what: 'talks',
    title: 'Talks',
    count: q(2, '{session}'),
    ...says('There are talks.'),
  } as const;

  test('give days to a task whose days the source leaves open, which keeps its source', () => {
    const open = { tasks: [{ ...therapy, at: { kind: 'unscheduled' as const, says: 'Open.' } }] };
    const days = { kind: 'spread', over: { value: 2, unit: 'wk' } } as const;
    expect(asked([{ id: 'talks', kind: 'therapy', at: days }], open).tasks).toMatchObject([
      { date: '2025-01-06', cites: [invented.cite], askedBy: { on: '2025-01-02' } },
      { date: '2025-01-13', cites: [invented.cite], of: { number: 2, count: 2 } },
    ]);
  });

  test('do not move a task whose days the source gives', () => {
    const set = {
      tasks: [{ ...therapy, at: { kind: 'session' as const, sessions: 'first' as const } }],
    };
    expect(
      refusal(() => asked([{ id: 'talks', kind: 'therapy', at: { kind: 'before-course' } }], set)),
    ).toMatchObject({ code: 'POLICY_NOT_ALLOWED', path: '/policy/tasks/0/id' });
  });

  test('that are asked for twice are refused', () => {
    expect(refusal(() => asked([letter, letter])).path).toBe('/policy/tasks/1/id');
  });
});
