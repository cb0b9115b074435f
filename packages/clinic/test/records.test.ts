import { describe, expect, test } from 'vitest';
import {
  consentOf,
  consents,
  currentFact,
  currentFacts,
  decideConsent,
  decideDuty,
  decideLot,
  dutyOf,
  lotOf,
  mayDo,
  needs,
  patientOf,
  roles,
  sayRefusal,
  sessionOfStream,
  sessionStream,
  type ConsentCommand,
  type ConsentEvent,
  type Decision,
  type DutyCommand,
  type DutyEvent,
  type LotCommand,
  type LotEvent,
  type PatientCommand,
  type Recorded,
} from '../src/index.js';
import { infusions, World } from './world.js';

const stamp = { at: '2026-01-05T14:00:00.000Z', zone: 'UTC', by: 'nurse' };
const says = (decision: Decision<unknown>) =>
  'refused' in decision
    ? decision.refused
        .map(({ code, field }) => `${code}${field === '' ? '' : ` at ${field}`}`)
        .join()
    : 'done';

/** A stream in memory: what is decided is kept. */
function keeping<E, C>(decide: (events: readonly Recorded<E>[], command: C) => Decision<E>) {
  const events: Recorded<E>[] = [];
  const give = (command: C) => {
    const decision = decide(events, command);
    if ('events' in decision) {
      for (const event of decision.events) {
        events.push({ ...event, id: `e${events.length}`, ...stamp });
      }
    }
    return says(decision);
  };
  return { events, give };
}

describe('the record of a patient', () => {
  const known = () => {
    const world = new World(infusions);
    world.tell({ type: 'register-patient', name: 'Invented Person' });
    return world;
  };
  const tell = (world: World, command: PatientCommand) => says(world.tell(command));
  const weigh = (value: number, measured?: string): PatientCommand => ({
    type: 'record-facts',
    answers: [
      {
        key: 'weight',
        value: { value, unit: 'kg' },
        ...(measured === undefined ? {} : { measured }),
      },
    ],
  });

  test('begins with a name, once', () => {
    const world = new World(infusions);
    expect(tell(world, { type: 'rename-patient', name: 'X' })).toBe('not-there');
    expect(tell(world, { type: 'register-patient', name: 'X' })).toBe('done');
    expect(tell(world, { type: 'register-patient', name: 'Y' })).toBe('already-there');
    expect(tell(world, { type: 'rename-patient', name: 'Y' })).toBe('done');
    expect(patientOf(world.patient)).toMatchObject({ name: 'Y', registered: true, demo: false });
  });

  test('keeps every value of a fact, with who recorded it and what took its place', () => {
    const world = known();
    world.by = 'one';
    tell(world, weigh(80));
    world.wait(1);
    world.by = 'other';
    tell(world, weigh(82));
    const state = patientOf(world.patient);
    const [first, second] = state.facts['weight'] ?? [];
    expect(first).toMatchObject({
      by: 'one',
      value: { value: 80, unit: 'kg' },
      until: { by: 'other', why: 'superseded' },
    });
    expect(second).toMatchObject({ by: 'other', value: { value: 82, unit: 'kg' } });
    expect(second?.until).toBeUndefined();
    expect(currentFact(state, 'weight')).toBe(second);
    expect(currentFacts(state)).toEqual([second]);
  });

  test('takes the same again only as measured at another time', () => {
    const world = known();
    tell(world, weigh(80));
    expect(tell(world, weigh(80))).toBe('already-there at weight');
    expect(tell(world, weigh(80, '2026-01-04'))).toBe('done');
    expect(tell(world, weigh(80, '2026-01-04'))).toBe('already-there at weight');
  });

  test('takes what is new beside what is known, and only that', () => {
    const world = known();
    tell(world, weigh(80));
    const both: PatientCommand = {
      type: 'record-facts',
      answers: [
        { key: 'weight', value: { value: 80, unit: 'kg' } },
        { key: 'sex', value: 'female' },
      ],
    };
    expect(tell(world, both)).toBe('done');
    const last = world.patient.at(-1);
    expect(last?.type === 'facts-recorded' && last.answers.map(({ key }) => key)).toEqual(['sex']);
  });

  test('a fact that is withdrawn is not known, and stays readable with the reason', () => {
    const world = known();
    tell(world, weigh(80));
    const withdraw = { type: 'withdraw-fact', key: 'weight', reason: 'other patient' } as const;
    expect(tell(world, { ...withdraw, key: 'height' })).toBe('not-there at key');
    expect(tell(world, withdraw)).toBe('done');
    expect(tell(world, withdraw)).toBe('not-there at key');
    const state = patientOf(world.patient);
    expect(currentFact(state, 'weight')).toBeUndefined();
    expect(state.facts['weight']?.[0]?.until).toMatchObject({
      why: 'withdrawn',
      reason: 'other patient',
    });
  });

  test('that is put away takes nothing but alarms, until it is fetched again', () => {
    const world = known();
    expect(tell(world, { type: 'restore-patient' })).toBe('not-there');
    expect(tell(world, { type: 'archive-patient', reason: 'moved' })).toBe('done');
    expect(tell(world, weigh(80))).toBe('archived');
    expect(tell(world, { type: 'archive-patient' })).toBe('archived');
    const alarm = { type: 'raise-alarm', alarm: 'a1', source: 'by phone', says: 'x' } as const;
    expect(tell(world, alarm)).toBe('done');
    expect(tell(world, alarm)).toBe('already-there at alarm');
    expect(tell(world, { type: 'restore-patient' })).toBe('done');
    expect(tell(world, weigh(80))).toBe('done');
  });
});

describe('a lot', () => {
  const lot = (witness = true, day = stamp.at) =>
    keeping<LotEvent, LotCommand>((events, command) =>
      decideLot(lotOf(events), command, { ...stamp, at: day, witness }),
    );
  const received: LotCommand = {
    type: 'receive-lot',
    drug: 'ketamine',
    number: 'L1',
    unit: 'mg',
    quantity: 100,
    expires: '2026-01-05',
  };
  const waste = (quantity: number, witness?: string): LotCommand => ({
    type: 'waste-from-lot',
    quantity,
    reason: 'rest',
    ...(witness === undefined ? {} : { witness }),
  });

  test('is received once, and nothing is done with one that is not there', () => {
    const { give } = lot();
    expect(give(waste(1, 'w'))).toBe('not-there');
    expect(give(received)).toBe('done');
    expect(give(received)).toBe('already-there');
  });

  test('is drawn from down to nothing, and not one step further', () => {
    const { give, events } = lot();
    give(received);
    const draw = (quantity: number) =>
      give({ type: 'draw-from-lot', session: 'session/c:1', quantity });
    expect(draw(100.01)).toBe('lot-empty at lot');
    expect(draw(99.9)).toBe('done');
    expect(draw(0.1)).toBe('done');
    expect(draw(0.01)).toBe('lot-empty at lot');
    expect(lotOf(events).left).toBe(0);
  });

  test('is used on its last day, and not the day after', () => {
    const draw = { type: 'draw-from-lot', session: 's', quantity: 1 } as const;
    const last = lot(true, '2026-01-05T23:59:59.000Z');
    last.give(received);
    expect(last.give(draw)).toBe('done');
    const after = lot(true, '2026-01-06T00:00:00.000Z');
    after.give(received);
    expect(after.give(draw)).toBe('lot-expired at lot');
    // and may still be wasted and counted
    expect(after.give(waste(1, 'w'))).toBe('done');
  });

  test.each([
    [true, undefined, 'witness-needed at witness'],
    [true, 'nurse', 'witness-needed at witness'],
    [true, 'other', 'done'],
    [false, undefined, 'done'],
  ])('with witness %s, wasting signed by %s is %s', (witness, by, expected) => {
    const { give } = lot(witness);
    give(received);
    expect(give(waste(1, by))).toBe(expected);
  });

  test('is counted with a reason where the count differs, and the count is what is left', () => {
    const { give, events } = lot();
    give(received);
    const count = (counted: number, reason?: string): LotCommand => ({
      type: 'count-lot',
      counted,
      witness: 'w',
      ...(reason === undefined ? {} : { reason }),
    });
    expect(give(count(100))).toBe('done');
    expect(give(count(99))).toBe('reason-needed at reason');
    expect(give(count(99, 'spilt'))).toBe('done');
    expect(events.at(-1)).toMatchObject({ counted: 99, expected: 100, reason: 'spilt' });
    expect(lotOf(events).left).toBe(99);
    expect(give(waste(99.5, 'w'))).toBe('lot-empty at quantity');
  });
});

describe('a form that is owed', () => {
  const duty = () =>
    keeping<DutyEvent, DutyCommand>((events, command) => decideDuty(dutyOf(events), command));
  const owe: DutyCommand = {
    type: 'owe-form',
    patient: 'p',
    course: 'c',
    session: 2,
    task: 'monitoring-form',
    title: 'Monitoring form',
    due: '2026-01-12',
  };
  test('is owed once, and sent or dropped once', () => {
    const { give, events } = duty();
    expect(give({ type: 'send-form', how: 'fax' })).toBe('not-there');
    expect(give(owe)).toBe('done');
    expect(give(owe)).toBe('already-there');
    expect(dutyOf(events)).toMatchObject({ state: 'owed', session: 2, due: '2026-01-12' });
    expect(give({ type: 'send-form', how: 'fax', reference: '7' })).toBe('done');
    expect(give({ type: 'send-form', how: 'fax' })).toBe('duty-done');
    expect(give({ type: 'drop-form', reason: 'x' })).toBe('duty-done');
    expect(dutyOf(events).state).toBe('sent');
  });
  test('that is dropped says why', () => {
    const { give, events } = duty();
    give(owe);
    expect(give({ type: 'drop-form', reason: 'no program here' })).toBe('done');
    expect(dutyOf(events).state).toBe('dropped');
    expect(events.at(-1)).toMatchObject({ reason: 'no program here' });
  });
});

describe('consent', () => {
  const consent = () =>
    keeping<ConsentEvent, ConsentCommand>((events, command) =>
      decideConsent(consentOf(events), command),
    );
  const give = (until?: string): ConsentCommand => ({
    type: 'give-consent',
    text: 'v1',
    signer: 'P',
    signed: '2026-01-05',
    ...(until === undefined ? {} : { until }),
  });
  test('holds through its last day, and a later text takes its place', () => {
    const stream = consent();
    expect(stream.give(give('2026-01-04'))).toBe('value-invalid at until');
    expect(stream.give(give('2026-01-05'))).toBe('done');
    expect(consents(consentOf(stream.events), '2026-01-05')).toBe(true);
    expect(consents(consentOf(stream.events), '2026-01-06')).toBe(false);
    expect(stream.give(give())).toBe('done');
    expect(consents(consentOf(stream.events), '2030-01-01')).toBe(true);
  });
  test('that is withdrawn is not there, and what is not there is not withdrawn', () => {
    const stream = consent();
    expect(stream.give({ type: 'withdraw-consent' })).toBe('consent-missing');
    stream.give(give());
    expect(stream.give({ type: 'withdraw-consent', reason: 'x' })).toBe('done');
    expect(consents(consentOf(stream.events), '2026-01-05')).toBe(false);
    expect(stream.give({ type: 'withdraw-consent' })).toBe('consent-missing');
  });
});

describe('a role', () => {
  test('may do what those before it may, and whoever runs the app treats nobody', () => {
    for (const command of Object.keys(needs) as (keyof typeof needs)[]) {
      const may = roles.map((role) => mayDo(role, command));
      expect([command, may.at(-1)]).toEqual([command, false]);
      const treating = may.slice(0, 3);
      expect([command, treating]).toEqual([
        command,
        treating.toSorted((a, b) => Number(a) - Number(b)),
      ]);
      expect([command, treating.at(-1)]).toEqual([command, true]);
    }
  });
  test.each([
    ['reception', 'arrive', true],
    ['reception', 'prepare-dose', false],
    ['nurse', 'start-dose', true],
    ['nurse', 'decide', false],
    ['nurse', 'open-course', false],
    ['prescriber', 'decide', true],
    ['admin', 'register-patient', false],
  ] as const)('%s and %s: %s', (role, command, may) => {
    expect(mayDo(role, command)).toBe(may);
  });
});

test('a refusal is said with its values, and with the words of the planner where it was the planner', () => {
  expect(sayRefusal({ code: 'lot-empty', field: '', about: { left: '3 mg' } })).toBe(
    'The lot holds only 3 mg.',
  );
  expect(sayRefusal({ code: 'planner-refuses', field: '', says: 'No slot.' })).toBe(
    'The plan does not allow this. No slot.',
  );
  expect(sayRefusal({ code: 'session-not-next', field: '' })).toBe('Session  comes first.');
});

test.each([
  ['abc', 3, 'session/abc:3'],
  ['a:b', 12, 'session/a:b:12'],
])('the stream of session %s %d is found again', (course, number, name) => {
  expect(sessionStream(course, number)).toBe(name);
  expect(sessionOfStream(name)).toEqual({ course, number });
});
test.each(['session/abc', 'course/abc:3', 'session/abc:x', 'session/:3', ''])(
  '%j is no stream of a session',
  (name) => {
    expect(sessionOfStream(name)).toBeUndefined();
  },
);
