import { describe, expect, test } from 'vitest';
import {
  breachesOf,
  checksToCome,
  floorLineOf,
  isOnFloor,
  observedUntil,
  type SessionCommand,
} from '../src/index.js';
import { infusions, spray, World } from './world.js';

const mg = (value: number) => ({ value, unit: 'mg' as const });

function arrived(protocol = spray): World {
  const world = new World(protocol).open();
  world.act(1, { type: 'arrive', course: 'c1', number: 1, chair: 'Chair 1' });
  return world;
}

function running(protocol = spray, dose = 56): World {
  const world = arrived(protocol);
  world.answerAll(1);
  world.act(1, { type: 'decide', go: true });
  world.by = 'nurse';
  world.act(1, { type: 'prepare-dose', dose: mg(dose) });
  world.by = 'prescriber';
  world.act(1, { type: 'check-dose', agrees: true });
  world.act(1, { type: 'start-dose' });
  return world;
}

const codes = (world: World, command: SessionCommand) => {
  const decision = world.act(1, command);
  return 'events' in decision ? 'done' : decision.refused.map(({ code }) => code).join();
};

describe('before the dose', () => {
  test('questions come from the protocol, from rules that apply and from the project, each once', () => {
    const questions = arrived().session(1).plan?.questions ?? [];
    const ids = questions.map(({ id }) => id);
    expect(ids).toContain('consent');
    expect(ids).toContain('no-suicidal-intent');
    expect(ids).toContain('not-pregnant');
    expect(ids).toContain('preparation-no-food');
    expect(ids.filter((id) => /ride|way-home/u.test(id))).toEqual(['preparation-way-home']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(questions.map(({ from }) => from))).toEqual(
      new Set(['project', 'rule', 'protocol']),
    );
  });

  test('none is answered in advance, and nobody goes ahead while one is open', () => {
    const world = arrived();
    expect(world.session(1).answers).toEqual({});
    const count = world.session(1).plan?.questions.length;
    expect(world.act(1, { type: 'decide', go: true })).toEqual({
      refused: [{ code: 'questions-open', field: 'go', about: { count } }],
    });
  });

  test('going ahead against an answer needs a reason, which stays on record with the answer', () => {
    const world = arrived();
    world.answerAll(1);
    world.act(1, { type: 'answer-question', question: 'preparation-no-food', answer: 'no' });
    expect(codes(world, { type: 'decide', go: true })).toBe('reason-needed');
    expect(codes(world, { type: 'decide', go: true, reason: 'a sip of tea' })).toBe('done');
    expect(world.session(1).go).toMatchObject({
      against: ['preparation-no-food'],
      reason: 'a sip of tea',
    });
  });

  test('turning somebody away needs a reason and ends the session', () => {
    const world = arrived();
    expect(codes(world, { type: 'decide', go: false })).toBe('reason-needed');
    expect(codes(world, { type: 'decide', go: false, reason: 'no ride' })).toBe('done');
    expect(codes(world, { type: 'prepare-dose', dose: mg(56) })).toBe('session-over');
    expect(world.plan().sessions[0]?.state).toBe('missed');
  });
});

describe('the dose', () => {
  test.each([
    [spray, 56, 'done'],
    [spray, 57, 'outside-protocol'],
    [spray, 84, 'outside-protocol'],
    [infusions, 40, 'done'],
    [infusions, 40.1, 'outside-protocol'],
  ])('%s: %d mg without a reason is %s', (protocol, value, expected) => {
    const world = arrived(protocol);
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    expect(codes(world, { type: 'prepare-dose', dose: mg(value) })).toBe(expected);
  });

  test('a dose outside the plan is visible from then on', () => {
    const world = arrived();
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    world.act(1, { type: 'prepare-dose', dose: mg(28), reason: 'frail' });
    expect(world.session(1).prepared?.outside).toEqual({ planned: mg(56), reason: 'frail' });
    expect(floorLineOf(world.session(1)).outside).toBe(true);
  });

  test('another dose needs another second check', () => {
    const world = arrived();
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    world.by = 'nurse';
    world.act(1, { type: 'prepare-dose', dose: mg(56) });
    world.by = 'prescriber';
    world.act(1, { type: 'check-dose', agrees: true });
    world.by = 'nurse';
    world.act(1, { type: 'prepare-dose', dose: mg(28), reason: 'frail' });
    expect(codes(world, { type: 'start-dose' })).toBe('check-needed');
  });

  test('a second person who does not agree sends it back', () => {
    const world = arrived();
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    world.by = 'nurse';
    world.act(1, { type: 'prepare-dose', dose: mg(56) });
    world.by = 'prescriber';
    world.act(1, { type: 'check-dose', agrees: false, note: 'wrong vial' });
    expect(world.session(1).phase).toBe('cleared');
    expect(codes(world, { type: 'start-dose' })).toBe('no-dose');
  });

  test('a site that wants no second check goes without', () => {
    const world = arrived();
    world.secondCheck = false;
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    world.act(1, { type: 'prepare-dose', dose: mg(56) });
    expect(codes(world, { type: 'start-dose' })).toBe('done');
  });

  test('more than was prepared cannot have been given', () => {
    const world = running();
    expect(codes(world, { type: 'stop-dose', given: mg(57), reason: 'x' })).toBe('value-invalid');
    expect(codes(world, { type: 'stop-dose', given: mg(28), reason: 'x' })).toBe('done');
    expect(world.plan().sessions[0]).toMatchObject({ state: 'stopped', dose: mg(28) });
  });
});

describe('checks', () => {
  test('are due so many minutes after the start of this dose, and done once recorded', () => {
    const world = running();
    expect(checksToCome(world.session(1))).toEqual([
      { check: '7-blood-pressure', what: 'blood-pressure', due: '2026-01-05T14:40:00.000Z' },
    ]);
    world.wait(39);
    world.act(1, {
      type: 'record-check',
      check: '7-blood-pressure',
      readings: {
        'systolic-blood-pressure': { value: 150, unit: 'mm[Hg]' },
        'diastolic-blood-pressure': { value: 90, unit: 'mm[Hg]' },
      },
    });
    expect(checksToCome(world.session(1))).toEqual([]);
  });

  test('a check without its readings says which is missing, unless a note says why', () => {
    const world = running();
    const check = { type: 'record-check', check: '7-blood-pressure', readings: {} } as const;
    expect(world.act(1, check)).toEqual({
      refused: [{ code: 'value-missing', field: 'readings/systolic-blood-pressure' }],
    });
    expect(codes(world, { ...check, note: 'cuff broken' })).toBe('done');
  });

  const limit = {
    id: 'systolic-blood-pressure',
    is: '>' as const,
    value: 140,
    unit: 'mm[Hg]' as const,
    says: 'weigh',
    cites: [],
  };
  test.each([
    ['at the limit', 140, 'mm[Hg]', 0],
    ['one step past it', 141, 'mm[Hg]', 1],
    ['in another unit', 141, 'kPa', 0],
  ])('a reading %s', (_name, value, unit, count) => {
    expect(breachesOf([limit], { [limit.id]: { value, unit } })).toHaveLength(count);
  });

  test('a late reading of a recurring check does not shift the ones after it', () => {
    const world = running();
    const state = world.session(1);
    const every = {
      ...state,
      plan: {
        ...state.plan,
        checks: [
          {
            id: 'r',
            kind: 'timed',
            what: 'bp',
            says: '',
            minute: 0,
            every: 15,
            readings: [],
            limits: [],
            cites: [],
          },
        ],
      },
    } as unknown as typeof state;
    const at = (minute: number) =>
      ({
        check: 'r',
        before: false,
        at: `2026-01-05T14:${String(minute).padStart(2, '0')}:00.000Z`,
      }) as never;
    const due = (checks: readonly never[]) => checksToCome({ ...every, checks })[0]?.due;
    expect(due([])).toBe('2026-01-05T14:15:00.000Z');
    expect(due([at(15)])).toBe('2026-01-05T14:30:00.000Z');
    expect(due([at(22)])).toBe('2026-01-05T14:30:00.000Z');
    expect(due([at(31)])).toBe('2026-01-05T14:45:00.000Z');
  });
});

describe('leaving', () => {
  test('waits for every criterion and for the length of the observation', () => {
    const world = running();
    expect(codes(world, { type: 'leave', aftercare: true })).toBe('dose-not-ended');
    world.act(1, { type: 'end-dose' });
    expect(observedUntil(world.session(1))).toBe('2026-01-05T16:00:00.000Z');
    expect(codes(world, { type: 'leave', aftercare: true })).toBe('criteria-open');
    for (const { id } of world.session(1).plan?.discharge ?? []) {
      world.act(1, { type: 'judge-criterion', criterion: id, met: true });
    }
    world.wait(119.99);
    expect(codes(world, { type: 'leave', aftercare: true })).toBe('too-early');
    world.wait(0.01);
    expect(codes(world, { type: 'leave', aftercare: true, with: 'A friend' })).toBe('done');
    expect(world.session(1).left).toMatchObject({ open: [], with: 'A friend' });
    expect(isOnFloor(world.session(1))).toBe(false);
  });

  test('against a criterion needs a reason, and what was open stays on record', () => {
    const world = running();
    world.act(1, { type: 'end-dose' });
    expect(codes(world, { type: 'leave', aftercare: false, reason: 'left by himself' })).toBe(
      'done',
    );
    expect(world.session(1).left?.open).toContain('observation');
    expect(world.session(1).left?.open).toContain('alert');
  });
});

describe('corrections', () => {
  test('an entry made in error counts no more and stays readable', () => {
    const world = running();
    world.act(1, { type: 'note-event', event: 'nausea', serious: false });
    const noted = world.sessions.get(1)?.at(-1)?.id ?? '';
    expect(codes(world, { type: 'correct', event: noted, reason: 'other patient' })).toBe('done');
    expect(world.session(1).noted).toEqual([]);
    expect(world.session(1).corrected).toEqual([noted]);
    expect(world.sessions.get(1)?.some(({ id }) => id === noted)).toBe(true);
    expect(codes(world, { type: 'correct', event: noted, reason: 'again' })).toBe('not-there');
  });

  test('what other entries rest on is not taken back', () => {
    const world = running();
    const started = world.sessions.get(1)?.find(({ type }) => type === 'dose-started')?.id ?? '';
    const answered =
      world.sessions.get(1)?.find(({ type }) => type === 'question-answered')?.id ?? '';
    expect(codes(world, { type: 'correct', event: started, reason: 'x' })).toBe('cannot-correct');
    expect(codes(world, { type: 'correct', event: answered, reason: 'x' })).toBe('cannot-correct');
  });
});

describe('while somebody sits in the chair', () => {
  test('nobody pulls the session from under them, and what is about later sessions goes on', () => {
    const world = arrived();
    const today = '2026-01-05';
    const says = (decision: ReturnType<World['direct']>) =>
      'refused' in decision ? decision.refused.map(({ code }) => code).join() : 'done';
    expect(says(world.direct({ type: 'pause-course', day: today }))).toBe('on-the-floor');
    expect(says(world.direct({ type: 'miss-session', session: 1, day: today }))).toBe(
      'on-the-floor',
    );
    const dose = { value: 84, unit: 'mg' } as const;
    expect(says(world.direct({ type: 'choose-dose', session: 2, dose }))).toBe('done');
    const chosen = world.course.at(-1)?.id ?? '';
    expect(says(world.direct({ type: 'undo', event: chosen, reason: 'typo' }))).toBe('done');
    expect(world.plan().sessions[1]?.dose).toBeNull();
  });
});
