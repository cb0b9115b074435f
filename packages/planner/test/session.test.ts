import { describe, expect, test } from 'vitest';
import type { ProtocolInput } from '@openketamine/model';
import {
  between,
  byWeight,
  choiceOf,
  completed,
  fixed,
  inMg,
  invent,
  invented,
  kg,
  mg,
  phase,
  plan,
  q,
  rulesFound,
  says,
  session,
  sessions,
  single,
  weekly,
  perKg,
  type DoseInput,
} from './invent.js';

const first = (dose: DoseInput, rest: Parameters<typeof plan>[1] = {}) =>
  session(plan(phase('only', single, { dose }), rest), 1);
const minutes = (value: number) => ({ value, unit: 'min' });

describe('an infusion', () => {
  test('has one part with its length and rate', () => {
    expect(
      first(byWeight(0.5, { over: q(40, 'min') }), { patient: { weight: kg(63) } }).parts,
    ).toEqual([
      {
        startsAt: minutes(0),
        dose: inMg(31.5),
        over: minutes(40),
        rate: { value: 0.7875, unit: 'mg/min' },
      },
    ]);
  });

  test('without a length has no rate', () => {
    expect(first(fixed(40)).parts).toEqual([{ startsAt: minutes(0), dose: inMg(40) }]);
  });

  test('has a pump rate only when the final volume is known', () => {
    const over = { over: q(40, 'min') };
    expect(first(fixed(40, over)).parts[0]).not.toHaveProperty('pump');
    const pump = { value: 75, unit: 'mL/h' };
    expect(first(fixed(40, { ...over, finalVolume: q(50, 'mL') })).parts[0]?.pump).toEqual(pump);
    expect(
      first(fixed(40, over), { choices: { finalVolume: { value: 50, unit: 'mL' } } }).parts[0]
        ?.pump,
    ).toEqual(pump);
  });

  test('at the final volume somebody chose goes before that of the source', () => {
    const rule = fixed(40, { over: q(60, 'min'), finalVolume: q(50, 'mL') });
    expect(
      first(rule, { choices: { finalVolume: { value: 100, unit: 'mL' } } }).parts[0]?.pump,
    ).toEqual({ value: 100, unit: 'mL/h' });
  });

  test('given at once says so', () => {
    expect(first(fixed(40, { over: null })).parts[0]).toEqual({
      startsAt: minutes(0),
      dose: inMg(40),
      over: null,
    });
  });
});

describe('parts of a dose', () => {
  test('follow each other and have their own amounts', () => {
    const { parts } = first(
      byWeight(0.5, {
        parts: [
          { id: 'bolus', title: 'Bolus', amount: perKg(0.1), over: q(2, 'min') },
          { id: 'infusion', title: 'Infusion', amount: perKg(0.4), over: q(50, 'min') },
        ],
      }),
    );
    expect(parts).toEqual([
      {
        id: 'bolus',
        startsAt: minutes(0),
        dose: inMg(6),
        over: minutes(2),
        rate: { value: 3, unit: 'mg/min' },
      },
      {
        id: 'infusion',
        startsAt: minutes(2),
        dose: inMg(24),
        over: minutes(50),
        rate: { value: 0.48, unit: 'mg/min' },
      },
    ]);
  });

  test('without amounts share the dose evenly, at the minutes the source gives', () => {
    const spray = (id: string, at: number) => ({ id, title: id, startsAt: q(at, 'min') });
    const { parts } = first(fixed(50, { parts: [spray('one', 0), spray('two', 5)] }));
    expect(parts.map(({ startsAt, dose }) => [startsAt.value, dose?.value])).toEqual([
      [0, 25],
      [5, 25],
    ]);
  });

  test('are not told when something else was given than planned', () => {
    const rule = fixed(50, {
      parts: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
    });
    const course = plan(phase('only', single, { dose: rule }), {
      events: [completed(1, '2025-01-06', 30)],
    });
    expect(session(course, 1).parts).toEqual([{ startsAt: minutes(0), dose: inMg(30) }]);
  });

  test('of one dose have one volume each', () => {
    const rule = fixed(50, {
      strengths: [q(50, 'mg/mL')],
      parts: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
    });
    expect(first(rule).volumes?.map((volume) => [volume.part, volume.volume.value])).toEqual([
      ['one', 0.5],
      ['two', 0.5],
    ]);
  });
});

describe('devices', () => {
  const sprays = (value: number) =>
    fixed(value, { devices: { each: mg(28), apart: q(5, 'min'), sprays: q(2, '{spray}') } });

  test('are as many as the dose needs, so many minutes apart', () => {
    const three = first(sprays(84));
    expect(three.devices).toBe(3);
    expect(three.parts.map(({ id, startsAt, dose }) => [id, startsAt.value, dose?.value])).toEqual([
      ['device-1', 0, 28],
      ['device-2', 5, 28],
      ['device-3', 10, 28],
    ]);
  });

  test('are told with each choice', () => {
    const { choices } = first(choiceOf([56, 84], { devices: { each: mg(28) } }));
    expect(choices?.map((choice) => choice.devices)).toEqual([2, 3]);
  });

  test('are summed in the totals', () => {
    const course = plan(
      phase('induction', weekly(2, { sessions: sessions(2) }), { dose: sprays(56) }),
    );
    expect(course.totals.planned).toEqual({ sessions: 2, dose: inMg(112), devices: 4 });
  });

  test('have no volumes to draw up', () => {
    expect(first(sprays(56))).not.toHaveProperty('volumes');
  });

  test('hold exact fractions', () => {
    const { parts } = first(fixed(0.3, { devices: { each: mg(0.1) } }));
    expect(parts.map((part) => part.dose?.value)).toEqual([0.1, 0.1, 0.1]);
  });
});

describe('a volume', () => {
  test('is told for each strength a source names, with what it holds', () => {
    const { volumes } = first(byWeight(0.5, { strengths: [q(10, 'mg/mL'), q(50, 'mg/mL')] }), {
      patient: { weight: kg(63) },
    });
    expect(volumes).toEqual([
      {
        strength: { value: 10, unit: 'mg/mL' },
        volume: { value: 3.15, unit: 'mL' },
        holds: inMg(31.5),
      },
      {
        strength: { value: 50, unit: 'mg/mL' },
        volume: { value: 0.63, unit: 'mL' },
        holds: inMg(31.5),
      },
    ]);
  });

  test('is told for the strength somebody chose alone', () => {
    const { volumes } = first(fixed(40, { strengths: [q(10, 'mg/mL')] }), {
      choices: { strength: { value: 50, unit: 'mg/mL' } },
    });
    expect(volumes).toEqual([
      {
        strength: { value: 50, unit: 'mg/mL' },
        volume: { value: 0.8, unit: 'mL' },
        holds: inMg(40),
      },
    ]);
  });

  test('is not told without a strength or a dose', () => {
    expect(first(fixed(40))).not.toHaveProperty('volumes');
    expect(first(choiceOf([28, 56], { strengths: [q(50, 'mg/mL')] }))).not.toHaveProperty(
      'volumes',
    );
  });

  test('above the largest a source reports is found', () => {
    const seen = (value: number) =>
      rulesFound(
        plan(
          phase('only', single, {
            dose: fixed(value, {
              strengths: [q(50, 'mg/mL')],
              volumeSeen: between(0.5, 1, 'mL'),
            }),
          }),
        ),
      );
    expect(seen(50)).not.toContain('volume-above-seen');
    expect(seen(51)).toContain('volume-above-seen');
  });
});

type ProcedureInput = ProtocolInput['procedure'];
const withProcedure = (
  procedure: ProcedureInput,
  dose: DoseInput = fixed(40, { over: q(40, 'min') }),
  rest: Parameters<typeof plan>[1] = {},
) =>
  plan(invent(phase('only', weekly(2, { sessions: sessions(2) }), { dose }), { procedure }), rest);
const monitor = (rest: object) =>
  ({ do: 'blood-pressure', from: 'start', ...invented, ...rest }) as NonNullable<
    ProcedureInput['monitoring']
  >[number];

describe('the timetable', () => {
  const at = (rest: object, dose?: DoseInput) =>
    session(withProcedure({ monitoring: [monitor(rest)] }, dose), 1).timetable;

  test('tells minutes from the start, from the end, and recurring checks', () => {
    const values = { values: [15, 30], unit: 'min', ...invented };
    expect(at({ at: values }).map((timetableEntry) => timetableEntry.at.value)).toEqual([15, 30]);
    expect(
      at({ from: 'end', at: values }).map((timetableEntry) => timetableEntry.at.value),
    ).toEqual([55, 70]);
    expect(at({ every: q(10, 'min') })).toMatchObject([
      { at: minutes(10), every: minutes(10), do: 'blood-pressure' },
    ]);
    expect(at({ continuous: true, until: 'The patient is awake.' })).toMatchObject([
      { at: minutes(0), continuous: true, until: 'The patient is awake.' },
    ]);
  });

  test('counts from the last device', () => {
    const values = { values: [40], unit: 'min', ...invented };
    const dose = fixed(84, { devices: { each: mg(28), apart: q(5, 'min') } });
    expect(at({ from: 'last-device', at: values }, dose)[0]?.at.value).toBe(50);
  });

  test('says from where minutes count when that is not known yet', () => {
    const values = { values: [15], unit: 'min', ...invented };
    const [entry] = at({ from: 'end', at: values }, fixed(40));
    expect(entry?.says).toBe('Minutes count from the end.');
  });

  test('shows checks before the dose with their limits and comparators', () => {
    const course = withProcedure({
      checks: [
        {
          id: 'blood-pressure-before',
          ...says('Pressure is measured.'),
          limits: [
            {
              observe: 'systolic-blood-pressure',
              is: '>',
              value: 140,
              unit: 'mm[Hg]',
              then: 'Wait.',
              ...invented,
            },
          ],
        },
      ],
    });
    expect(session(course, 1).timetable).toMatchObject([
      {
        at: minutes(0),
        do: 'blood-pressure-before',
        limits: ['systolic-blood-pressure > 140 mm[Hg]: Wait.'],
        cites: ['invented'],
      },
    ]);
  });

  test('changes with the edition of the day', () => {
    const values = (value: number) => ({ values: [value], unit: 'min', ...invented });
    const course = withProcedure({
      monitoring: [
        monitor({ at: values(40), when: { until: '2025-01-09' } }),
        monitor({ at: values(60), when: { from: '2025-01-09' } }),
      ],
    });
    expect(course.sessions.map((one) => one.timetable.map((entry) => entry.at.value))).toEqual([
      [40],
      [60],
    ]);
  });

  test('changes with the facts of the day, and so does how long somebody watches', () => {
    const values = (value: number) => ({ values: [value], unit: 'min', ...invented });
    const inside = { setting: ['inpatient' as const] };
    const course = withProcedure(
      {
        monitoring: [monitor({ at: values(40), when: inside }), monitor({ at: values(60) })],
        observation: [{ atLeast: q(90, 'min'), from: 'start', when: inside, until: [] }],
      },
      undefined,
      {
        patient: { weight: kg(60), age: 40, setting: 'inpatient' },
        events: [{ type: 'facts-changed', date: '2025-01-07', facts: { setting: 'outpatient' } }],
      },
    );
    expect(course.sessions.map((one) => one.timetable.map((entry) => entry.at.value))).toEqual([
      [40, 60],
      [60],
    ]);
    expect(course.sessions.map((entry) => entry.observe?.atLeast?.value)).toEqual([90, undefined]);
  });

  test('leaves out only what certainly does not hold', () => {
    const values = { values: [15], unit: 'min', ...invented };
    const older = { monitoring: [monitor({ at: values, when: { age: { from: 65 } } })] };
    const entries = (patient: object) =>
      session(withProcedure(older, undefined, { patient }), 1).timetable.length;
    expect(entries({ age: 65 })).toBe(1);
    expect(entries({ age: 64 })).toBe(0);
    expect(entries({})).toBe(1);
  });
});

describe('observation', () => {
  test('says how long at least, and until what', () => {
    const course = withProcedure({
      observation: [
        { atLeast: q(120, 'min'), from: 'first-device', until: [says('The patient can walk.')] },
      ],
    });
    expect(session(course, 1).observe).toEqual({
      atLeast: minutes(120),
      until: ['The patient can walk.'],
    });
  });

  test('is the first that holds', () => {
    const course = withProcedure({
      observation: [
        { atLeast: q(240, 'min'), from: 'start', when: { age: { from: 65 } } },
        { atLeast: q(120, 'min'), from: 'start' },
      ],
    });
    expect(session(course, 1).observe?.atLeast).toEqual(minutes(120));
  });
});

describe('lists around the dose', () => {
  test('stand in the plan with their sources and what was not verified', () => {
    const course = withProcedure({
      preparation: [{ id: 'fasting', before: q(2, 'h'), ...says('Nothing is eaten.') }],
      discharge: [
        { id: 'walks', says: 'The patient walks.', basis: 'project', verification: 'unverified' },
      ],
      aftercare: [{ id: 'no-driving', for: q(24, 'h'), ...says('No driving.') }],
      stopRules: [{ id: 'pressure', action: 'stop', ...says('Stop when pressure is high.') }],
    });
    expect(course.preparation).toEqual([
      {
        id: 'fasting',
        says: 'Nothing is eaten.',
        before: { value: 2, unit: 'h' },
        cites: ['invented'],
      },
    ]);
    expect(course.discharge).toMatchObject([{ id: 'walks', unverified: true }]);
    expect(course.aftercare).toMatchObject([{ for: { value: 24, unit: 'h' } }]);
    expect(course.stopRules).toMatchObject([{ id: 'pressure' }]);
  });

  test('name what the site must set', () => {
    const course = withProcedure({
      site: [{ param: 'fasting-hours', says: 'How long to fast.' }],
    });
    expect(course.siteMustSet).toEqual(['fasting-hours: How long to fast.']);
  });

  test('take technique from the dose of the phase', () => {
    const course = withProcedure({}, fixed(40, { technique: [says('Hold, then swallow.')] }));
    expect(course.technique).toMatchObject([{ says: 'Hold, then swallow.' }]);
  });
});
