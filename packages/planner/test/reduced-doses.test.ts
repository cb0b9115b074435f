import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Protocol } from '@openketamine/model';
import type { CourseEvent, PlanChoices } from '../src/index.js';
import {
  byWeight,
  chain,
  choiceOf,
  choseDose,
  completed,
  decided,
  doses,
  fixed,
  gate,
  inMg,
  invent,
  invented,
  kg,
  mg,
  missed,
  outcome,
  perKg,
  phase,
  plan,
  rulesFound,
  session,
  sessions,
  states,
  tolerated,
  weekly,
  type DoseInput,
} from './invent.js';
import { addDays, tried } from './arbitrary.js';
import { course } from './doses.js';

const days = ['2025-01-06', '2025-01-09', '2025-01-13', '2025-01-16', '2025-01-20'];
const stopped = (number: number, given?: number): CourseEvent => ({
  type: 'session-stopped',
  session: number,
  date: days[number - 1] as string,
  ...(given === undefined ? {} : { given: inMg(given) }),
});
const on = (number: number, given?: number) => completed(number, days[number - 1] as string, given);

const spray = course(
  choiceOf([56, 84], {
    first: { kind: 'set', ...mg(56) },
    change: { tiedTo: 'session-before', stepMost: mg(28), says: 'By the last one.', ...invented },
  }),
  5,
);
const wanted = (value: number) => ({ choices: { dose: inMg(value) } });

describe('a dose that was reduced', () => {
  test('by a choice for one session stays so in the sessions after it', () => {
    const events = [on(1), choseDose(2, 56)];
    expect(doses(plan(spray, { ...wanted(84), events }))).toEqual([56, 56, 56, 56, 56]);
    expect(
      doses(plan(spray, { choices: { dose: inMg(84), doseBySession: { 2: inMg(56) } } })),
    ).toEqual([56, 56, 56, 56, 56]);
  });

  test('is told, and the sessions at the reduced dose are planned', () => {
    const made = plan(spray, { ...wanted(84), events: [on(1), choseDose(2, 56)] });
    expect(made.findings).toContainEqual(
      expect.objectContaining({ rule: 'dose-stays-reduced', session: 2, severity: 'caution' }),
    );
    expect(states(made)).toEqual(['completed', ...Array(4).fill('planned')]);
    expect(session(made, 3).because.join(' ')).toContain('reduced dose of 56 mg is kept');
  });

  test('by what was given stays as it was given', () => {
    const events = [on(1), on(2, 84), on(3, 56)];
    expect(doses(plan(spray, { ...wanted(84), events }))).toEqual([56, 84, 56, 56, 56]);
  });

  test('rises again when somebody chooses so, from then on', () => {
    const events = [on(1), on(2, 84), on(3, 56), choseDose(4, 84)];
    expect(doses(plan(spray, { ...wanted(84), events }))).toEqual([56, 84, 56, 84, 84]);
    const given = [on(1), on(2, 84), on(3, 56), on(4, 84)];
    expect(doses(plan(spray, { ...wanted(84), events: given }))).toEqual([56, 84, 56, 84, 84]);
  });

  test('is lower than what was wanted for the course, and wanted so', () => {
    const reducible = course(fixed(84, { reduceTo: { ...mg(56), for: 'clinician' } }), 4);
    const choices = { dose: inMg(56), doseBySession: { 1: inMg(84) } };
    expect(doses(plan(reducible, { choices }))).toEqual([84, 56, 56, 56]);
    expect(doses(plan(reducible, wanted(84)))).toEqual([84, 84, 84, 84]);
  });

  test('to what the protocol does not offer is chosen anew, not planned', () => {
    const made = plan(course(fixed(40), 3), { events: [on(1), on(2, 25)] });
    expect(session(made, 3)).toMatchObject({
      dose: null,
      state: 'conditional',
      gate: 'dose-induction',
      choices: [{ value: 40 }],
    });
    const decidedOn = plan(course(fixed(40), 4), { events: [on(1), on(2, 25), choseDose(3, 40)] });
    expect(doses(decidedOn)).toEqual([40, 25, 40, 40]);
  });

  test('within a range stays what it was', () => {
    const ranged = course({ amount: { kind: 'range', least: mg(20), most: mg(60) } }, 4);
    const made = plan(ranged, { ...wanted(50), events: [on(1), on(2, 35)] });
    expect(doses(made)).toEqual([50, 35, 35, 35]);
  });

  test('by weight follows the weight', () => {
    const byKg = course({ amount: { kind: 'choice', oneOf: [perKg(0.5), perKg(1)] } }, 4);
    const events: CourseEvent[] = [
      on(1),
      on(2, 30),
      { type: 'facts-changed', date: days[1] as string, facts: { weight: kg(70) } },
    ];
    const choices = { dose: { value: 1, unit: 'mg/kg' as const } };
    expect(doses(plan(byKg, { choices, events }))).toEqual([60, 30, 35, 35]);
  });

  test('by what a syringe cannot hold is none', () => {
    const drawn = course(byWeight(0.5, { strengths: [{ ...mg(50), unit: 'mg/mL' }] }), 3);
    const heavy = { patient: { weight: kg(62.9), age: 40 } };
    // 31.45 mg are 0.63 mL, which hold 31.5 mg; 31.4 mg would be 0.62 mL and 31 mg
    const given = (value: number) => doses(plan(drawn, { ...heavy, events: [on(1, value)] }))[1];
    expect(given(31.45)).toBe(31.45);
    expect(given(31.4)).toBeNull();
    const light = { patient: { weight: kg(62.7), age: 40 } };
    // 31.35 mg are 0.63 mL as well; 62.5 kg need 31.25 mg, which 0.62 mL hold to 31 mg and 0.63 to 31.5
    expect(doses(plan(drawn, { ...light, events: [on(1, 31.35)] }))[1]).toBe(31.35);
    const between = { patient: { weight: kg(62.2), age: 40 } };
    expect(doses(plan(drawn, { ...between, events: [on(1, 31)] }))[1]).toBe(31.1);
    expect(doses(plan(drawn, { ...between, events: [on(1, 30.9)] }))[1]).toBeNull();
  });

  test('stays so into the next phase, unless a dose was wanted for that', () => {
    const two = chain(
      phase('induction', weekly(2, { sessions: sessions(3) }), { dose: choiceOf([28, 56]) }),
      phase('maintenance', weekly(1, { sessions: sessions(2) }), { dose: fixed(56) }),
    );
    const events = [on(1, 56), on(2, 28)];
    expect(doses(plan(two, { ...wanted(56), events })).slice(2)).toEqual([28, null, null]);
    const anew = { dose: inMg(56), doseByPhase: { maintenance: inMg(56) } };
    expect(doses(plan(two, { choices: anew, events })).slice(2)).toEqual([28, 56, 56]);
  });

  test('says nothing about another drug or route', () => {
    const two = chain(
      phase('induction', weekly(2, { sessions: sessions(2) }), { dose: fixed(56) }),
      phase('maintenance', weekly(1, { sessions: sessions(2) }), {
        route: 'other-route',
        dose: fixed(100),
      }),
    );
    expect(doses(plan(two, { events: [on(1), on(2, 28)] }))).toEqual([56, 28, 100, 100]);
  });

  test('for the first session alone is where a course begins, and no reduction', () => {
    const offered = course(choiceOf([28, 56]), 3);
    const choices = { dose: inMg(56), doseBySession: { 1: inMg(28) } };
    expect(doses(plan(offered, { choices }))).toEqual([28, 56, 56]);
  });
});

describe('a session that was stopped', () => {
  test('leaves the next dose to be chosen, whatever was given', () => {
    for (const given of [undefined, 0, 20, 40]) {
      const made = plan(course(fixed(40), 3), { events: [on(1), stopped(2, given)] });
      const offered = given === 40 ? 40 : null;
      expect(doses(made)[2]).toBe(offered);
    }
  });

  test('of a ladder leaves the dose on the step that was given', () => {
    const climbing = course(
      {
        amount: { kind: 'set', ...mg(10) },
        titration: {
          ladder: { kind: 'steps', steps: [mg(10), mg(20), mg(30)] },
          trigger: { by: 'session', ...invented },
        },
      },
      4,
    );
    const made = plan(climbing, { events: [on(1), stopped(2, 15)] });
    expect(doses(made)).toEqual([10, 15, 10, 10]);
    expect(session(made, 3)).toMatchObject({ state: 'conditional', gate: 'step-up' });
    expect(rulesFound(made)).toContain('dose-stays-reduced');
    const chosen = plan(climbing, { events: [on(1), stopped(2, 15), choseDose(3, 20)] });
    expect(doses(chosen)).toEqual([10, 15, 20, 30]);
    expect(states(chosen).slice(2)).toEqual(['planned', 'planned']);
  });
});

describe('a session that was poorly tolerated', () => {
  test('keeps the dose from rising by number until somebody decides', () => {
    const steps = { kind: 'steps' as const, steps: [mg(10), mg(20), mg(30)] };
    const climbing = course(
      {
        amount: { kind: 'set', ...mg(10) },
        titration: { ladder: steps, trigger: { by: 'session', ...invented } },
      },
      4,
    );
    const poor = [on(1), on(2), tolerated(days[1] as string, true)];
    expect(doses(plan(climbing, { events: poor }))).toEqual([10, 20, 20, 20]);
    expect(states(plan(climbing, { events: [...poor, on(3)] }))[3]).toBe('conditional');
    const chosen = [...poor, on(3), choseDose(4, 30)];
    expect(doses(plan(climbing, { events: chosen }))).toEqual([10, 20, 20, 30]);
  });

  test('keeps a dose wanted for the course from rising', () => {
    const events = [on(1), tolerated(days[0] as string, true)];
    expect(doses(plan(spray, { ...wanted(84), events }))).toEqual([56, 56, 56, 56, 56]);
  });

  test('leaves a dose that may be reduced to be chosen anew, although it was wanted before', () => {
    const reducible = course(fixed(84, { reduceTo: { ...mg(56), for: 'tolerability' } }), 3);
    const events = [on(1), tolerated(days[0] as string, true)];
    expect(doses(plan(reducible, { ...wanted(84), events }))[1]).toBeNull();
    const lower = [...events, choseDose(2, 56)];
    expect(doses(plan(reducible, { ...wanted(84), events: lower }))).toEqual([84, 56, 56]);
  });
});

describe('a gate', () => {
  const gated = phase('induction', weekly(2, { sessions: sessions(5) }), {
    dose: choiceOf([56, 84]),
    gates: [
      gate('effect', { kind: 'every-session' }, [
        outcome('more', { do: 'step-up' }),
        outcome('same', { do: 'continue' }),
      ]),
    ],
  });
  const events = [
    on(1),
    decided('effect', 'same', days[0] as string),
    on(2, 56),
    decided('effect', 'same', days[1] as string),
    on(3, 56),
  ];

  test('that decides a step up ends a reduction', () => {
    const up = [...events, decided('effect', 'more', days[2] as string)];
    expect(doses(plan(gated, { ...wanted(84), events: up }))[3]).toBe(84);
  });

  test('that lets the course go on does not', () => {
    const same = [...events, decided('effect', 'same', days[2] as string)];
    expect(doses(plan(gated, { ...wanted(84), events: same }))[3]).toBe(56);
  });
});

/** Protocols of each kind of dose, in which nothing but the number of the session raises it. */
const kinds: readonly (readonly [string, DoseInput])[] = [
  ['set', fixed(40)],
  ['choice', choiceOf([20, 40, 60])],
  ['range', { amount: { kind: 'range', least: mg(20), most: mg(60), step: mg(5) } }],
  ['reducible', fixed(40, { reduceTo: { ...mg(20), for: 'tolerability' } })],
  ['first', choiceOf([20, 40, 60], { first: { kind: 'set', ...mg(20) } })],
  [
    'ladder',
    {
      amount: { kind: 'set', ...mg(10) },
      titration: {
        ladder: { kind: 'steps', steps: [mg(10), mg(20), mg(40), mg(60)] },
        trigger: { by: 'session', ...invented },
      },
    },
  ],
  [
    'increments',
    {
      amount: { kind: 'set', ...mg(10) },
      titration: {
        ladder: { kind: 'increment', start: mg(10), step: mg(10), ceiling: mg(60) },
        trigger: { by: 'session', everySessions: 2, ...invented },
      },
    },
  ],
];
const protocols = kinds.flatMap(([name, dose]) => [
  invent(phase('induction', weekly(2, { sessions: sessions(8) }), { dose }), { id: name }),
  invent(
    chain(
      phase('induction', weekly(2, { sessions: sessions(4) }), { dose }),
      phase('later', weekly(1, { sessions: sessions(2) }), {
        dose: { amount: { kind: 'carry', ...invented } },
      }),
      phase('last', weekly(1, { sessions: sessions(2) }), { dose: fixed(60) }),
    ),
    { id: `${name}-then-more` },
  ),
]);

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('as-planned', 'given', 'stopped', 'missed'),
    given: fc.constantFrom(0, 5, 10, 20, 25, 40, 60),
    poor: fc.option(fc.boolean(), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('without a new decision', () => {
  test('no dose rises above the last one given once it was less, stopped or poorly tolerated', () => {
    const choices = fc.option(
      fc.constantFrom(20, 40, 60).map((value): PlanChoices => ({ dose: inMg(value) })),
      { nil: undefined },
    );
    let looked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...protocols), steps, choices, (protocol, happened, chosen) => {
        const before = { protocol, start: '2025-01-06', choices: chosen };
        const { events, last, reduced } = live(before, happened);
        const made = tried({ ...before, events });
        if (made === undefined || !reduced || last === undefined) return;
        looked++;
        const raised = made.sessions.filter(
          ({ state, dose }) =>
            ['planned', 'conditional', 'moved'].includes(state) && (dose?.value ?? 0) > last,
        );
        expect({ events, last, raised }).toMatchObject({ raised: [] });
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(100);
  });
});

interface Lived {
  readonly events: CourseEvent[];
  /** Milligrams given last. */
  readonly last: number | undefined;
  /** Less was given than planned, a session was stopped, or one was poorly tolerated, and no more was given since. */
  readonly reduced: boolean;
}

/** Lets a course happen, and keeps account of whether its dose was reduced. */
function live(
  before: { protocol: Protocol; start: string; choices: PlanChoices | undefined },
  happened: readonly { what: string; given: number; poor: boolean | undefined }[],
): Lived {
  const events: CourseEvent[] = [];
  let last: number | undefined;
  let reduced = false;
  for (const [at, { what, given, poor }] of happened.entries()) {
    const number = at + 1;
    const made: Course | undefined = tried({ ...before, events });
    const next = made?.sessions[at];
    if (next?.date == null) break;
    const planned = next.dose?.value;
    const amount = what === 'as-planned' ? (planned ?? given) : given;
    const { date } = next;
    if (what === 'missed') {
      events.push(missed(number, date));
      continue;
    }
    if (what === 'stopped')
      events.push({ type: 'session-stopped', session: number, date, given: inMg(amount) });
    else events.push(completed(number, date, amount));
    const more = last !== undefined && amount > last;
    if (what === 'stopped' || poor || amount < (planned ?? last ?? 0)) reduced = true;
    else if (more) reduced = false;
    last = amount;
    if (poor !== undefined) events.push(tolerated(addDays(date, 0), poor));
  }
  return { events, last, reduced };
}
