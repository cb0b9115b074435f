import { describe, expect, test } from 'vitest';
import { bodyWeights } from '../src/body-weights.js';
import {
  between,
  byWeight,
  chain,
  doses,
  exactly,
  every,
  fixed,
  invent,
  invented,
  kg,
  phase,
  plan,
  refusal,
  rulesFound,
  says,
  session,
  sessions,
  single,
  told,
  weekly,
} from './invent.js';

const once = phase('only', single);
const weeks = (n: number) => phase('maintenance', weekly(1, { sessions: sessions(n) }));

describe('age', () => {
  const adults = invent(once, { population: { age: between(18, 64, 'a') } });
  const young = invent(once, { population: { age: between(16, 17, 'a') } });

  test.each([
    [17, true],
    [18, false],
  ])('of %s in a protocol that says nothing is refused: %s', (age, refused) => {
    const make = () => plan(once, { patient: { age } });
    expect(told(() => make().sessions.length)).toEqual(
      refused ? { code: 'AGE_NOT_COVERED', path: '/patient/age' } : 1,
    );
  });

  test.each([
    [15, true],
    [16, false],
    [17, false],
  ])('of %s in a protocol from 16 to 17 is refused: %s', (age, refused) => {
    const make = () => plan(young, { patient: { age } });
    expect(told(() => make().sessions.length)).toEqual(
      refused ? { code: 'AGE_NOT_COVERED', path: '/patient/age' } : 1,
    );
  });

  test('of a minor above the range of a protocol for minors is refused', () => {
    const children = invent(once, { population: { age: between(12, 15, 'a') } });
    expect(refusal(() => plan(children, { patient: { age: 16 } })).code).toBe('AGE_NOT_COVERED');
  });

  test.each([
    [64, false],
    [65, true],
  ])('of %s in a protocol to 64 is found: %s', (age, outside) => {
    const found = plan(adults, { patient: { age } }).findings.filter(
      (finding) => finding.rule === 'age-outside-published',
    );
    expect(found.map(({ message }) => message.includes('18 to 64'))).toEqual(outside ? [true] : []);
  });

  test('that nobody knows is found, never guessed', () => {
    expect(rulesFound(plan(adults, { patient: {} }))).toContain('age-unknown');
  });

  test('is the age on the day of the session', () => {
    const course = (birthDate: string) => plan(weeks(2), { patient: { birthDate } });
    expect(refusal(() => course('2007-01-07'))).toMatchObject({
      code: 'AGE_NOT_COVERED',
      path: '/patient/birthDate',
    });
    expect(course('2007-01-06').sessions).toHaveLength(2);
  });

  test('of a person born on 29 February counts from 1 March', () => {
    const at65 = phase('only', single, {
      dose: { cases: [{ when: { age: { from: 65 } }, use: fixed(20) }, { use: fixed(40) }] },
    });
    const on = (start: string) =>
      doses(plan(at65, { start, patient: { birthDate: '1960-02-29' } }));
    expect(on('2025-02-28')).toEqual([40]);
    expect(on('2025-03-01')).toEqual([20]);
  });

  test('without a birth date says when a limit could fall inside the course', () => {
    const at65 = (n: number) =>
      phase('maintenance', weekly(1, { sessions: sessions(n) }), {
        dose: { cases: [{ when: { age: { from: 65 } }, use: fixed(20) }, { use: fixed(40) }] },
      });
    expect(rulesFound(plan(at65(2), { patient: { age: 64 } }))).toContain('birthday-may-matter');
    expect(rulesFound(plan(at65(2), { patient: { age: 63 } }))).not.toContain(
      'birthday-may-matter',
    );
    expect(rulesFound(plan(at65(2), { patient: { birthDate: '1960-06-01' } }))).not.toContain(
      'birthday-may-matter',
    );
    expect(rulesFound(plan(at65(60), { patient: { age: 63 } }))).toContain('birthday-may-matter');
  });

  test.each([
    ['1890-01-01', 'DATE_INVALID'],
    ['2025-06-01', 'VALUE_OUT_OF_RANGE'],
    ['1985-02-30', 'DATE_INVALID'],
  ])('of somebody born on %s is not an age', (birthDate, code) => {
    expect(refusal(() => plan(once, { patient: { birthDate } }))).toMatchObject({
      code,
      path: '/patient/birthDate',
    });
  });
});

describe('weight', () => {
  const ranged = invent(once, { population: { weight: between(50, 100, 'kg') } });

  test.each([
    [49.9, true],
    [50, false],
    [100, false],
    [100.1, true],
  ])('of %s kg in a protocol from 50 to 100 is found: %s', (value, outside) => {
    const rules = rulesFound(plan(ranged, { patient: { weight: kg(value), age: 40 } }));
    expect(rules.includes('weight-outside-published')).toBe(outside);
  });

  test.each([
    [19.9, 'VALUE_OUT_OF_RANGE'],
    [400.1, 'VALUE_OUT_OF_RANGE'],
    [Number.NaN, 'VALUE_NOT_FINITE'],
    [Infinity, 'VALUE_NOT_FINITE'],
  ])('of %s is not a weight', (value, code) => {
    expect(refusal(() => plan(once, { patient: { weight: kg(value) } }))).toMatchObject({
      code,
      path: '/patient/weight',
    });
  });

  test('in another unit is refused', () => {
    expect(
      refusal(() => plan(once, { patient: { weight: { value: 60, unit: 'g' } as never } })).code,
    ).toBe('UNIT_MISMATCH');
  });

  const tall = { value: 170, unit: 'cm' as const };

  test('in pounds given as kilograms asks for the unit', () => {
    const refused = refusal(() => plan(once, { patient: { weight: kg(176), height: tall } }));
    expect(refused).toMatchObject({ code: 'UNIT_SUSPECT', path: '/patient/weight' });
    expect(refused.hint).toContain('pounds');
  });

  test.each([
    [173.4, false],
    [173.5, true],
    [34.7, false],
    [34.6, true],
  ])('of %s kg at 170 cm asks for the unit: %s', (value, suspect) => {
    const make = () => plan(once, { patient: { weight: kg(value), height: tall, age: 40 } });
    expect(told(() => make().sessions.length)).toEqual(
      suspect ? { code: 'UNIT_SUSPECT', path: '/patient/weight' } : 1,
    );
  });

  test('that somebody confirmed is taken', () => {
    const patient = { weight: kg(180), height: tall, weightConfirmed: true, age: 40 };
    expect(doses(plan(phase('only', single, { dose: byWeight(0.5) }), { patient }))).toEqual([90]);
  });

  test('and a height in meters are the same', () => {
    const meters = { weight: kg(176), height: { value: 1.7, unit: 'm' as const } };
    expect(refusal(() => plan(once, { patient: meters })).code).toBe('UNIT_SUSPECT');
  });
});

describe('the weight a dose means', () => {
  const means = (what: 'ideal' | 'adjusted' | 'lean') =>
    phase('only', single, {
      dose: byWeight(1, { weight: { means: what, ...invented } }),
    });
  const patient = {
    weight: kg(100),
    height: { value: 170, unit: 'cm' as const },
    sex: 'male' as const,
    age: 40,
  };

  test('is worked out from sex and height', () => {
    // 50 kg and 2.3 kg for each inch above 60: 65.9 kg
    expect(doses(plan(means('ideal'), { patient }))).toEqual([65.9]);
    // and four tenths of what lies between that and 100 kg
    expect(doses(plan(means('adjusted'), { patient }))).toEqual([79.6]);
    expect(doses(plan(means('ideal'), { patient: { ...patient, sex: 'female' } }))).toEqual([61.4]);
  });

  test.each([
    ['ideal', []],
    ['adjusted', bodyWeights.filter(({ id }) => id === 'adjusted')],
  ] as const)('%s is refused where its formulas were not handed over', (what, formulas) => {
    expect(refusal(() => plan(means(what), { patient, bodyWeights: formulas }))).toMatchObject({
      code: 'ID_UNKNOWN',
      path: '/bodyWeights',
    });
  });

  test.each([
    ['ideal', 'height'],
    ['ideal', 'sex'],
    ['adjusted', 'weight'],
    ['lean', 'height'],
    ['lean', 'sex'],
  ] as const)('%s asks for %s', (what, fact) => {
    const { [fact]: _without, ...known } = patient;
    expect(refusal(() => plan(means(what), { patient: known }))).toMatchObject({
      code: 'FACT_MISSING',
      path: `/patient/${fact}`,
    });
  });
});

describe('editions', () => {
  const edition = (id: string, from?: string, until?: string) => ({
    id,
    title: id,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...invented,
  });
  const two = invent(
    phase('maintenance', every(exactly(1, 'wk'), { sessions: sessions(3) }), {
      dose: {
        cases: [
          { when: { until: '2025-01-13' }, use: fixed(20) },
          { when: { from: '2025-01-13' }, use: fixed(40) },
        ],
      },
    }),
    {
      editions: [edition('first', undefined, '2025-01-13'), edition('second', '2025-01-13')],
      company: {
        antidepressant: [
          { rule: 'required', when: { until: '2025-01-13' }, ...says('Only together.') },
          { rule: 'allowed', when: { from: '2025-01-13' }, ...says('Together or alone.') },
        ],
      },
    },
  );
  const together = { choices: { antidepressant: true } };

  test('go by the date of each session', () => {
    const course = plan(two, together);
    expect(doses(course)).toEqual([20, 40, 40]);
    expect(course.edition).toBe('first, second');
  });

  test('that only one of holds is named alone', () => {
    expect(plan(two, { start: '2025-02-03' }).edition).toBe('second');
  });

  test('not known on the day of planning do not count', () => {
    const course = plan(two, { ...together, asOf: '2025-01-10' });
    expect(doses(course)).toEqual([20, 20, 20]);
    expect(course.edition).toBe('first');
    expect(doses(plan(two, { ...together, asOf: '2025-01-13' }))).toEqual([20, 40, 40]);
  });

  test('not known on the day of planning do not let anybody go alone', () => {
    const alone = { choices: { antidepressant: false }, start: '2025-02-03' };
    expect(plan(two, alone).sessions).toHaveLength(3);
    expect(refusal(() => plan(two, { ...alone, asOf: '2025-01-10' })).code).toBe(
      'COMPANY_NOT_ALLOWED',
    );
  });
});

describe('what was known on a day', () => {
  test('leaves out events of later days', () => {
    const events = [
      { type: 'session-completed' as const, session: 1, date: '2025-01-06' },
      { type: 'session-completed' as const, session: 2, date: '2025-01-15' },
    ];
    const { findings, ...course } = plan(weeks(2), { events, asOf: '2025-01-14' });
    const { findings: none, ...known } = plan(weeks(2), {
      events: events.slice(0, 1),
      asOf: '2025-01-14',
    });
    expect(course).toEqual(known);
    expect(none).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'events-left-out', severity: 'information' }]);
  });

  test('leaves out what stands after them, dated or not', () => {
    const events = [
      { type: 'session-completed' as const, session: 1, date: '2025-01-06' },
      { type: 'tolerability' as const, date: '2025-01-15', poor: true },
      { type: 'session-moved' as const, session: 2, to: '2025-01-20' },
    ];
    const course = plan(weeks(2), { events, asOf: '2025-01-14' });
    expect(session(course, 2)).toMatchObject({ date: '2025-01-13', state: 'planned' });
  });

  test('leaves out corrections of later days', () => {
    const events = [
      { type: 'session-completed' as const, id: 'a', session: 1, date: '2025-01-06' },
      { type: 'entered-in-error' as const, event: 'a', date: '2025-01-15' },
    ];
    expect(session(plan(weeks(2), { events, asOf: '2025-01-14' }), 1).state).toBe('completed');
    expect(session(plan(weeks(2), { events, asOf: '2025-01-15' }), 1).state).toBe('planned');
  });
});

describe('company', () => {
  const rule = (rule_: 'required' | 'allowed' | 'none' | 'not-stated') =>
    invent(once, { company: { antidepressant: [{ rule: rule_, ...says('What is said.') }] } });

  test('required and alone is refused', () => {
    expect(
      refusal(() => plan(rule('required'), { choices: { antidepressant: false } })),
    ).toMatchObject({ code: 'COMPANY_NOT_ALLOWED', path: '/choices/antidepressant' });
  });

  test('required and not known is found, never refused', () => {
    expect(rulesFound(plan(rule('required')))).toContain('company-unknown');
  });

  test('required and there says nothing', () => {
    const rules = rulesFound(plan(rule('required'), { choices: { antidepressant: true } }));
    expect(rules.filter((text) => text.startsWith('company'))).toEqual([]);
  });

  test('that the protocol does without is found', () => {
    expect(rulesFound(plan(rule('none'), { choices: { antidepressant: true } }))).toContain(
      'company-differs',
    );
  });

  test.each(['allowed', 'not-stated'] as const)('%s is never refused', (text) => {
    for (const antidepressant of [true, false, undefined]) {
      const choices = antidepressant === undefined ? {} : { antidepressant };
      expect(plan(rule(text), { choices }).sessions).toHaveLength(1);
    }
  });

  test('no longer required of sessions that are over is not asked again', () => {
    const until = invent(
      chain(phase('first', single), phase('second', single, { after: exactly(4, 'wk') })),
      {
        company: {
          antidepressant: [
            { rule: 'required', when: { until: '2025-01-20' }, ...says('Only together.') },
            { rule: 'allowed', ...says('Together or alone.') },
          ],
        },
      },
    );
    const choices = { antidepressant: false };
    expect(refusal(() => plan(until, { choices })).code).toBe('COMPANY_NOT_ALLOWED');
    expect(
      plan(until, {
        choices,
        events: [{ type: 'session-completed', session: 1, date: '2025-01-06' }],
      }).sessions,
    ).toHaveLength(2);
  });

  test('stands in the plan with medicines and psychotherapy', () => {
    const course = plan(
      invent(once, {
        company: {
          antidepressant: [{ rule: 'required', kind: 'new', ...says('A new one.') }],
          medicines: [
            {
              medicine: 'benzodiazepines',
              rule: 'held',
              before: { value: 8, unit: 'h', ...invented },
              ...says('Held.'),
            },
          ],
          psychotherapy: says('Every week.'),
        },
      }),
    );
    expect(course.company.map(({ id }) => id)).toEqual([
      'antidepressant',
      'benzodiazepines',
      'psychotherapy',
    ]);
    expect(course.company[1]?.before).toEqual({ value: 8, unit: 'h' });
  });
});

describe('place', () => {
  const placed = invent(once, { jurisdiction: 'US', usableIn: ['CA'] });

  test.each(['US', 'US-NY', 'CA', 'CA-AB'])('%s is one the protocol holds in', (jurisdiction) => {
    expect(plan(placed, { choices: { jurisdiction } }).sessions).toHaveLength(1);
  });

  test.each(['EU', 'UK'])('%s is not, and is refused', (jurisdiction) => {
    expect(refusal(() => plan(placed, { choices: { jurisdiction } }))).toMatchObject({
      code: 'JURISDICTION_MISMATCH',
      path: '/choices/jurisdiction',
    });
  });

  test('a member inherits the protocols of its union, a part those of its country, and GB is UK', () => {
    const planned = (own: string, jurisdiction: string) =>
      plan(invent(once, { jurisdiction: own }), { choices: { jurisdiction } }).sessions.length;
    for (const member of ['DE', 'GR', 'EL', 'NO', 'IS', 'LI', 'FR-75', 'RE']) {
      expect(planned('EU', member)).toBe(1);
    }
    for (const part of ['GB', 'UK', 'GB-SCT', 'UK-ENG']) {
      expect(planned('UK', part)).toBe(1);
      expect(planned('GB', part)).toBe(1);
    }
    for (const [own, other] of [
      ['EU', 'CH'],
      ['EU', 'UK'],
      ['DE', 'EU'],
      ['US-TX', 'US'],
    ] as const) {
      expect(refusal(() => planned(own, other)).code).toBe('JURISDICTION_MISMATCH');
    }
  });
});

describe('status', () => {
  const having = (state: 'draft' | 'reviewed' | 'endorsed' | 'discontinued' | 'superseded') =>
    plan(invent(once, { status: { state } })).findings;

  test('draft is said, reviewed and endorsed need not be', () => {
    expect(having('draft').map((planFinding) => planFinding.rule)).toContain('protocol-is-draft');
    expect(having('reviewed').map((planFinding) => planFinding.rule)).not.toContain(
      'protocol-is-draft',
    );
    expect(having('endorsed').map((planFinding) => planFinding.rule)).not.toContain(
      'protocol-is-draft',
    );
  });

  test.each(['discontinued', 'superseded'] as const)('%s is a reason to stop', (state) => {
    expect(having(state)).toContainEqual(
      expect.objectContaining({ rule: `protocol-is-${state}`, severity: 'stop' }),
    );
  });

  test('of practice, and warnings, are said', () => {
    const rules = rulesFound(
      plan(invent(once, { kind: 'practice', warnings: [says('Somebody warned.')] })),
    );
    expect(rules).toContain('practice-not-trial');
    expect(rules).toContain('regulator-warning');
  });

  test('a number nobody verified is found with its session', () => {
    const unverified = phase('only', single, {
      dose: {
        amount: {
          kind: 'set',
          value: 40,
          unit: 'mg',
          basis: 'practice',
          verification: 'unverified',
        },
      },
    });
    const course = plan(unverified);
    expect(session(course, 1).unverified).toBe(true);
    expect(rulesFound(course)).toContain('unverified-number');
    expect(session(plan(once), 1).unverified).toBeUndefined();
  });
});
