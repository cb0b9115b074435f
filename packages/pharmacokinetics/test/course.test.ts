import { describe, expect, test } from 'vitest';
import { dosesOf, Exposure, simulateCourse, type PlannedCourse } from '../src/index.js';
import { otto2021SKetamine, perezRuixo2021Esketamine } from '../src/models.js';
import { adult, h, infusion } from './support/doses.js';

type PlannedSession = PlannedCourse['sessions'][number];

const q = <U extends string>(value: number, unit: U): { value: number; unit: U } => ({
  value,
  unit,
});
const part = (minutes: number, dose: number | null, over?: number) =>
  ({
    startsAt: q(minutes, 'min'),
    dose: dose === null ? null : q(dose, 'mg'),
    ...(over === undefined ? {} : { over: q(over, 'min') }),
  }) as const;

const session = (
  number: number,
  date: string,
  more: Partial<PlannedSession> = {},
): PlannedSession => ({
  number,
  state: 'planned',
  date,
  dose: q(35, 'mg'),
  parts: [part(0, 35, 40)],
  ...more,
});

const course = (sessions: PlannedSession[], more: Partial<PlannedCourse> = {}): PlannedCourse => ({
  drug: 'ketamine',
  route: 'iv',
  form: 'base',
  weight: q(70, 'kg'),
  sessions,
  ...more,
});

const starts = (plan: PlannedCourse, options = {}): number[] =>
  dosesOf(plan, options).doses.map(({ at }) => at?.value ?? Number.NaN);

describe('the doses of a planned course', () => {
  test('lie whole days apart without clock times, and that is said', () => {
    const plan = course([
      session(1, '2025-01-06'),
      session(2, '2025-01-09'),
      session(3, '2025-01-13'),
    ]);
    expect(starts(plan)).toEqual([0, 72, 168]);
    expect(dosesOf(plan).assumptions).toContain(
      'sessions without a clock time lie whole days apart',
    );
    expect(dosesOf(plan).person).toEqual({ weight: q(70, 'kg') });
  });

  test('lie as far apart as clocks say, also across daylight saving time', () => {
    const zone = '[America/New_York]';
    const plan = course([
      session(1, '2025-03-07', { at: `2025-03-07T09:00:00-05:00${zone}` }),
      session(2, '2025-03-10', { at: `2025-03-10T09:30:00-04:00${zone}` }),
    ]);
    expect(starts(plan)).toEqual([0, 71.5]);
  });

  test('begin at the first session even when it was missed', () => {
    const plan = course([session(1, '2025-01-06', { state: 'missed' }), session(2, '2025-01-09')]);
    expect(starts(plan)).toEqual([72]);
  });

  test.each([
    ['planned', 1],
    ['moved', 1],
    ['completed', 1],
    ['stopped', 1],
    ['missed', 0],
    ['skipped', 0],
    ['conditional', 0],
  ])('count a session that is %s: %i', (state, count) => {
    const plan = course([session(1, '2025-01-06'), session(2, '2025-01-09', { state })]);
    expect(starts(plan)).toHaveLength(1 + count);
  });

  test('count a conditional session when asked to, and otherwise say that it was left out', () => {
    const plan = course([
      session(1, '2025-01-06'),
      session(2, '2025-01-09', { state: 'conditional' }),
    ]);
    expect(starts(plan, { includeConditional: true })).toEqual([0, 72]);
    expect(dosesOf(plan).warnings).toEqual([
      { about: 'course', says: 'Session 2 is left out: its turn is not certain.' },
    ]);
  });

  test('leave out a session without dose or day, and say so', () => {
    const plan = course([
      session(1, '2025-01-06'),
      session(2, '2025-01-09', { dose: null, parts: [] }),
      { ...session(3, '2025-01-13'), date: null },
    ]);
    expect(starts(plan)).toEqual([0]);
    expect(dosesOf(plan).warnings.map(({ says }) => says)).toEqual([
      'Session 2 is left out: its dose is not known.',
      'Session 3 is left out: it has no day yet.',
    ]);
  });

  test('are what was given where that differs from the plan', () => {
    const plan = course([session(1, '2025-01-06', { state: 'stopped', dose: q(20, 'mg') })]);
    expect(dosesOf(plan).doses).toMatchObject([{ amount: q(20, 'mg'), over: q(40, 'min') }]);
  });

  test('keep the parts of a session: a bolus, then an infusion', () => {
    const plan = course([session(1, '2025-01-06', { parts: [part(0, 10, 2), part(2, 25, 50)] })]);
    expect(dosesOf(plan).doses).toMatchObject([
      { at: q(0, 'h'), amount: q(10, 'mg'), over: q(2, 'min') },
      { at: q(2 / 60, 'h'), amount: q(25, 'mg'), over: q(50, 'min') },
    ]);
  });

  test('count devices five minutes apart as one session, so that later ones are absorbed less', () => {
    const devices = session(1, '2025-01-06', {
      dose: q(84, 'mg'),
      parts: [part(0, 28), part(5, 28), part(10, 28)],
    });
    const plan = course([devices, { ...devices, number: 2, date: '2025-01-09' }], {
      drug: 'esketamine',
      route: 'nasal',
    });
    const exposure = simulateCourse({
      model: perezRuixo2021Esketamine,
      course: plan,
      person: adult,
    });
    const alone = new Exposure({
      model: perezRuixo2021Esketamine,
      doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: q(84, 'mg') }],
      person: adult,
    });
    expect(exposure.aucInf('parent').value).toBeCloseTo(2 * alone.aucInf('parent').value, 8);
  });

  test('share a session evenly where its parts have no amounts, and say so', () => {
    const plan = course([session(1, '2025-01-06', { parts: [part(0, null), part(5, null)] })]);
    const { doses, assumptions } = dosesOf(plan);
    expect(doses.map(({ amount }) => amount?.value)).toEqual([17.5, 17.5]);
    expect(assumptions.join()).toContain('share the dose of their session evenly');
  });

  test('a part without a length counts as given at once, and only then is that said', () => {
    const said = (over?: number): string =>
      dosesOf(
        course([session(1, '2025-01-06', { parts: [part(0, 35, over)] })]),
      ).assumptions.join();
    expect(said()).toContain('count as given at once');
    expect(said(40)).not.toContain('count as given at once');
    const atOnce = { ...part(0, 35), over: null };
    const { assumptions, doses } = dosesOf(course([session(1, '2025-01-06', { parts: [atOnce] })]));
    expect(assumptions.join()).not.toContain('count as given at once');
    expect(doses[0]).not.toHaveProperty('over');
  });

  test('repeat over the day where it has several administrations', () => {
    const even = course([session(1, '2025-01-06', { timesPerDay: 3, parts: [] })]);
    expect(starts(even)).toEqual([0, 8, 16]);
    expect(dosesOf(even).assumptions.join()).toContain('spread evenly over 24 hours');
    const clocks = course([
      session(1, '2025-01-06', { timesPerDay: 3, times: ['08:00', '14:00', '20:00'], parts: [] }),
    ]);
    expect(starts(clocks)).toEqual([0, 6, 12]);
  });
});

describe('salt and base of a course', () => {
  test('come from the course, or from the caller', () => {
    const plan = course([session(1, '2025-01-06')], { form: 'hydrochloride' });
    expect(dosesOf(plan).doses[0]?.form).toBe('hydrochloride');
    expect(dosesOf({ ...plan, form: 'not-stated' }, { form: 'base' }).doses[0]?.form).toBe('base');
  });

  test.each(['not-stated', undefined])('are never assumed: %s', (form) => {
    const { form: _, ...rest } = course([session(1, '2025-01-06')]);
    expect(() => dosesOf(form === undefined ? rest : { ...rest, form })).toThrow(
      /INPUT_INVALID.*form/u,
    );
  });
});

test('a course without anything to simulate is refused with the reason', () => {
  expect(() => dosesOf(course([session(1, '2025-01-06', { state: 'conditional' })]))).toThrow(
    /INPUT_INVALID.*its turn is not certain/u,
  );
  expect(() => dosesOf(course([]))).toThrow('INPUT_INVALID');
});

test('a moment without an offset is refused', () => {
  const plan = course([
    session(1, '2025-01-06', { at: '2025-01-06T09:00:00' }),
    session(2, '2025-01-07', { at: '2025-01-07T09:00:00' }),
  ]);
  expect(() => dosesOf(plan)).toThrow('DATE_INVALID');
});

test('six sessions from a plan are six infusions', () => {
  const dates = ['06', '09', '13', '16', '20', '23'].map((day) => `2025-01-${day}`);
  const planned = simulateCourse({
    model: otto2021SKetamine,
    course: course(dates.map((date, i) => session(i + 1, date))),
  });
  const byHand = new Exposure({
    model: otto2021SKetamine,
    doses: [0, 3, 7, 10, 14, 17].map((day) => ({
      ...infusion(35, 40, day * 24),
      drug: 'ketamine',
    })),
    person: { weight: { value: 70, unit: 'kg' } },
  });
  const times = { at: [1, 72.5, 200, 504].map(h) };
  expect(planned.at(times).analytes.parent?.values).toEqual(
    byHand.at(times).analytes.parent?.values,
  );
  expect(planned.model.assumptions.join()).toContain('the racemic dose counts in full');
});
