import { describe, expect, test } from 'vitest';
import type { Criterion, DoseWeight, Protocol } from '@openketamine/model';
import { courseOfProtocol, type CourseFacts } from '../src/index.js';
import { makeRule, screenWith } from './rules.js';

const basis = { basis: 'project', verification: 'unverified' } as const;

function found(when: Criterion, course: CourseFacts | undefined) {
  return screenWith([makeRule('r', when)], {}, { course }).findings.find(
    ({ rule }) => rule === 'r',
  );
}

describe('by which weight a course doses', () => {
  const actual: Criterion = { course: 'dosed-by', equals: ['actual', 'not-stated'] };

  test.each<[DoseWeight[], string]>([
    [['actual'], 'met'],
    [['not-stated'], 'met'],
    [['ideal'], 'not-met'],
    [['none'], 'not-met'],
    [['none', 'actual'], 'met'],
  ])('%j is %s', (dosedBy, outcome) => {
    expect(found(actual, { dosedBy })?.outcome).toBe(outcome);
  });

  test('is open where nobody says it, and named in words where somebody does', () => {
    const open = found(actual, undefined);
    expect([open?.outcome, open?.missing]).toEqual(['unknown', ['course.dosed-by']]);
    expect(found(actual, { dosedBy: ['none', 'actual'] })?.because).toEqual([
      {
        fact: 'course.dosed-by',
        value: 'no weight and actual body weight',
        limit: 'actual body weight or a weight that the protocol does not name',
      },
    ]);
  });
});

describe('what a course is asked for', () => {
  const asked = (when: Criterion) =>
    screenWith([makeRule('r', when)], {}).ask.map(({ fact, question }) => [fact, question]);

  test('stands in words of its own', () => {
    expect(asked({ course: 'dosed-by', equals: ['actual'] })).toEqual([
      ['course.dosed-by', 'By which weight are the doses of the course worked out?'],
    ]);
    expect(asked({ course: 'sessions-per-week', moreThan: 'most-studied' })).toEqual([
      ['course.sessions-per-week', 'How many sessions does the course have within seven days?'],
    ]);
  });
});

describe('how close the sessions of a course stand', () => {
  const close: Criterion = { course: 'sessions-per-week', moreThan: 'most-studied' };

  test('as many as were studied is not more, one more is', () => {
    expect(found(close, { sessionsPerWeek: 3, mostStudiedPerWeek: 3 })?.outcome).toBe('not-met');
    expect(found(close, { sessionsPerWeek: 4, mostStudiedPerWeek: 3 })?.outcome).toBe('met');
  });

  test('says how many, from which day, and beside what', () => {
    const course = { sessionsPerWeek: 4, densestFrom: '2025-01-06', mostStudiedPerWeek: 3 };
    expect(found(close, course)?.because).toEqual([
      {
        fact: 'course.sessions-per-week',
        value: '4 within seven days, from 2025-01-06',
        limit: '> 3, the most of any protocol at hand of this drug and route',
      },
    ]);
  });

  test('without dates says how many, and no day', () => {
    expect(found(close, { sessionsPerWeek: 4, mostStudiedPerWeek: 3 })?.because).toEqual([
      {
        fact: 'course.sessions-per-week',
        value: '4 within seven days',
        limit: '> 3, the most of any protocol at hand of this drug and route',
      },
    ]);
  });

  test('is open where either number is not known', () => {
    for (const course of [undefined, { sessionsPerWeek: 4 }, { mostStudiedPerWeek: 3 }]) {
      const open = found(close, course);
      expect([open?.outcome, open?.missing]).toEqual(['unknown', ['course.sessions-per-week']]);
    }
  });
});

describe('what is known of the course of a protocol', () => {
  type Phase = Protocol['phases'][number];
  const phase = (schedule: unknown, more: object = {}): Phase =>
    ({ id: 'p', title: 'p', enter: [], schedule, ...more }) as unknown as Phase;
  const protocol = (...phases: Phase[]) => ({ drug: 'ketamine', route: 'iv', phases });
  const perWeek = (value: number) => ({
    kind: 'per-week',
    perWeek: { value, unit: '/wk', ...basis },
  });
  const days = (...values: number[]) => ({ kind: 'days', days: { values, unit: 'd', ...basis } });

  test.each<[unknown, number | undefined]>([
    [{ kind: 'single' }, 1],
    [perWeek(2), 2],
    [days(1, 3, 5, 8, 10, 12), 3],
    [days(1, 8, 15), 1],
    [days(12, 1, 7, 8), 3],
    [{ kind: 'hours', hours: { values: [0, 24], unit: 'h', ...basis } }, 2],
    [{ kind: 'daily', length: { least: 3, unit: 'wk', ...basis } }, 7],
    [{ kind: 'daily', everyDays: { value: 3, unit: 'd', ...basis } }, 3],
    [{ kind: 'interval', interval: { least: 2, most: 3, unit: 'd', ...basis } }, 4],
    [{ kind: 'interval', interval: { values: [2, 1], unit: 'wk', ...basis } }, 1],
    [{ kind: 'interval', interval: { least: 1, unit: 'mo', ...basis } }, undefined],
    [{ kind: 'interval', interval: { most: 1, unit: 'wk', ...basis } }, undefined],
    [
      {
        kind: 'within',
        sessions: { least: 6, most: 6, unit: '{session}', ...basis },
        within: { least: 12, unit: 'd', ...basis },
      },
      4,
    ],
    [
      {
        kind: 'within',
        sessions: { least: 4, most: 8, unit: '{session}', ...basis },
        within: { least: 1, most: 4, unit: 'wk', ...basis },
      },
      4,
    ],
    [
      {
        kind: 'within',
        sessions: { least: 2, unit: '{session}', ...basis },
        within: { least: 1, unit: 'd', ...basis },
      },
      2,
    ],
    [
      {
        kind: 'within',
        sessions: { least: 6, unit: '{session}', ...basis },
        within: { most: 12, unit: 'd', ...basis },
      },
      undefined,
    ],
    [{ kind: 'none' }, undefined],
    [{ kind: 'gap', gap: 'dates' }, undefined],
  ])('%j has %s sessions within seven days', (schedule, expected) => {
    const entry = protocol(phase(schedule));
    const course = courseOfProtocol(entry, [entry]);
    expect(course.sessionsPerWeek).toBe(expected);
    expect(course.mostStudiedPerWeek).toBe(expected);
  });

  test('dates count over any seven days in a row, and the first of them is named', () => {
    const dates = [
      '2025-01-06',
      '2025-01-09',
      '2025-01-13',
      '2025-01-15',
      '2025-01-18',
      '2025-01-19',
    ];
    const course = courseOfProtocol(protocol(phase(perWeek(2))), [], dates);
    expect(course.sessionsPerWeek).toBe(4);
    expect(course.densestFrom).toBe('2025-01-13');
    expect(courseOfProtocol(protocol(phase(perWeek(2))), [], []).sessionsPerWeek).toBe(2);
  });

  test('of two weeks that are as full, the first is named', () => {
    const dates = ['2025-01-06', '2025-01-08', '2025-02-03', '2025-02-05'];
    expect(courseOfProtocol(protocol(), [], dates)).toEqual({
      sessionsPerWeek: 2,
      densestFrom: '2025-01-06',
    });
    expect(courseOfProtocol(protocol(), [], dates.toReversed()).densestFrom).toBe('2025-01-06');
  });

  test('a protocol without phases, and no date, say nothing', () => {
    const { drug, route } = protocol();
    expect(courseOfProtocol({ drug, route }, [{ drug, route }])).toEqual({ sessionsPerWeek: undefined }); // prettier-ignore
  });

  test('the seventh day belongs to the week, the eighth to the next', () => {
    const week = (last: string) =>
      courseOfProtocol(protocol(), [], ['2025-02-27', last]).sessionsPerWeek;
    expect(week('2025-03-05')).toBe(2);
    expect(week('2025-03-06')).toBe(1);
  });

  test('the most is over all protocols and phases of the same drug and route', () => {
    const all = [
      protocol(phase(perWeek(2)), phase(perWeek(3))),
      { ...protocol(phase(perWeek(5))), route: 'oral' },
      { ...protocol(phase(perWeek(6))), drug: 'esketamine' },
      protocol(phase(perWeek(9), { route: 'oral' })),
    ];
    expect(courseOfProtocol(protocol(phase(perWeek(4))), all)).toEqual({
      sessionsPerWeek: 4,
      mostStudiedPerWeek: 3,
    });
    const byCase = { cases: [{ use: perWeek(1) }, { use: perWeek(3) }] };
    expect(courseOfProtocol(protocol(phase(byCase)), []).sessionsPerWeek).toBe(3);
  });

  test('weights come from the doses of all phases, each once', () => {
    const amount = { kind: 'set', value: 1, unit: 'mg/kg', ...basis };
    const dosed = (dose: unknown) => phase({ kind: 'single' }, { dose });
    const weights = (...doses: unknown[]) =>
      courseOfProtocol(protocol(...doses.map(dosed)), []).dosedBy;
    expect(weights({ amount, weight: { means: 'actual', ...basis } })).toEqual(['actual']);
    expect(weights({ amount })).toEqual(['not-stated']);
    expect(weights({ amount: { ...amount, unit: 'mg' } })).toEqual(['none']);
    expect(weights({ amount: { kind: 'carry', ...basis } })).toBeUndefined();
    expect(weights({ amount: { kind: 'gap', gap: 'dose' } })).toBeUndefined();
    expect(weights({ amount }, { amount }, { amount: { ...amount, unit: 'mg' } })).toEqual([
      'not-stated',
      'none',
    ]);
    expect(
      weights({ cases: [{ use: { amount } }, { use: { amount: { ...amount, unit: 'mg' } } }] }),
    ).toEqual(['not-stated', 'none']);
    const later = { ladder: { kind: 'steps', steps: [amount, amount] } };
    expect(weights({ amount: { ...amount, unit: 'mg' }, titration: later })).toEqual([
      'not-stated',
    ]);
  });
});
