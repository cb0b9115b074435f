import { describe, expect, test } from 'vitest';
import { courseOf, type CourseCommand, type Decision } from '../src/index.js';
import { infusions, spray, World } from './world.js';

const today = '2026-01-05';
const tomorrow = '2026-01-06';
const says = (decision: Decision<unknown>) =>
  'refused' in decision
    ? decision.refused
        .map(({ code, field }) => `${code}${field === '' ? '' : ` at ${field}`}`)
        .join()
    : 'done';
const direct = (world: World, command: CourseCommand) => says(world.direct(command));
const open = (world: World) =>
  direct(world, {
    type: 'open-course',
    patient: 'p1',
    protocol: world.protocol,
    start: today,
    choices: {},
  });
const state = (world: World) => courseOf(world.course);

describe('a course', () => {
  test('is opened once, with the protocol as it is shipped and the place of the clinic', () => {
    const world = new World(infusions).open();
    expect(state(world)).toMatchObject({
      opened: true,
      protocol: infusions,
      version: '1.0.0',
      digest: 'shipped',
      place: 'US',
      state: 'open',
    });
    expect(open(world)).toBe('already-there');
  });

  test('that was not opened takes nothing', () => {
    const world = new World(infusions);
    expect(direct(world, { type: 'rate', scale: 'madrs', day: today, total: 20 })).toBe(
      'not-there',
    );
    expect(direct(world, { type: 'undo', event: 'e1', reason: 'x' })).toBe('not-there');
  });

  test('is not opened where the planner cannot plan it, and leaves no trace', () => {
    const world = new World(infusions);
    world.tell({ type: 'register-patient', name: 'Without a weight' });
    expect(open(world)).toMatch(/^planner-refuses/u);
    expect(world.course).toEqual([]);
  });

  test('pauses, goes on and stops, each only where it can', () => {
    const world = new World(infusions).open();
    expect(direct(world, { type: 'resume-course', day: today })).toBe('not-there');
    expect(direct(world, { type: 'pause-course', day: today })).toBe('done');
    expect(direct(world, { type: 'pause-course', day: today })).toBe('already-there');
    expect(state(world).state).toBe('paused');
    expect(direct(world, { type: 'resume-course', day: today })).toBe('done');
    expect(direct(world, { type: 'stop-course', day: today, reason: 'wish' })).toBe('done');
    expect(state(world).state).toBe('stopped');
  });

  test.each<[CourseCommand, string]>([
    [{ type: 'pause-course', day: today }, 'course-over'],
    [{ type: 'move-session', session: 2, to: '2026-02-01' }, 'course-over'],
    [{ type: 'change-choices', choices: { weeks: 2 } }, 'course-over'],
    [{ type: 'start-medicine', medicine: 'lithium', day: today }, 'course-over'],
  ])('that is over refuses %j', (command, code) => {
    const world = new World(infusions).open();
    direct(world, { type: 'stop-course', day: today, reason: 'wish' });
    expect(direct(world, command)).toBe(code);
  });

  test('that is over still takes down how the patient fares', () => {
    const world = new World(infusions).open();
    direct(world, { type: 'stop-course', day: today, reason: 'wish' });
    for (const command of [
      { type: 'rate', scale: 'madrs', day: today, total: 20 },
      { type: 'report-event', event: 'nausea', day: today, serious: false },
      { type: 'note-relapse', day: today },
    ] as const) {
      // what the planner says of it, it says; the course itself is no reason
      expect(direct(world, command)).not.toBe('course-over');
    }
  });

  test.each<CourseCommand>([
    { type: 'miss-session', session: 1, day: tomorrow },
    { type: 'rate', scale: 'madrs', day: tomorrow, total: 20 },
    { type: 'judge-tolerability', day: tomorrow, poor: true },
    { type: 'report-event', event: 'nausea', day: tomorrow, serious: false },
    { type: 'start-medicine', medicine: 'lithium', day: tomorrow },
    { type: 'stop-medicine', medicine: 'lithium', day: tomorrow },
    { type: 'note-relapse', day: tomorrow },
    { type: 'note-discharge', day: tomorrow },
    { type: 'pause-course', day: tomorrow },
    { type: 'stop-course', day: tomorrow, reason: 'x' },
  ])('takes nothing from tomorrow: %j', (command) => {
    expect(direct(new World(infusions).open(), command)).toBe('in-the-future at day');
  });

  test('whose clinic is behind Greenwich has its own today', () => {
    const world = new World(infusions).open();
    // ten in the evening in New York, which is tomorrow in Greenwich
    world.now = '2026-01-06T03:00:00.000Z';
    expect(direct(world, { type: 'rate', scale: 'madrs', day: tomorrow, total: 20 })).toBe(
      'in-the-future at day',
    );
    world.now = '2026-01-06T05:00:00.000Z';
    expect(direct(world, { type: 'rate', scale: 'madrs', day: tomorrow, total: 20 })).toBe('done');
  });
});

describe('every command about a course', () => {
  /** One command of each kind, and how the plan shows that it was told. A kind that is missing does not compile. */
  const commands: {
    readonly [T in CourseCommand['type']]:
      | readonly [Extract<CourseCommand, { type: T }>, (world: World) => unknown]
      | { readonly elsewhere: string };
  } = {
    'open-course': { elsewhere: 'opens it' },
    'change-choices': [
      { type: 'change-choices', choices: { days: ['tue', 'fri'] } },
      (world) => world.plan().sessions[1]?.date,
    ],
    'choose-dose': [
      { type: 'choose-dose', session: 2, dose: { value: 84, unit: 'mg' } },
      (world) => world.plan().sessions[1]?.dose,
    ],
    'move-session': [
      { type: 'move-session', session: 2, to: '2026-01-09' },
      (world) => world.plan().sessions[1]?.date,
    ],
    'miss-session': [
      { type: 'miss-session', session: 1, day: today },
      (world) => world.plan().sessions[0]?.state,
    ],
    rate: [
      { type: 'rate', scale: 'phq9', day: today, total: 3, answers: [0, 0, 0, 0, 0, 0, 0, 0, 3] },
      (world) => world.plan().findings.filter((one) => 'outcome' in one && one.outcome === 'met'),
    ],
    'judge-tolerability': [
      { type: 'judge-tolerability', day: today, poor: true },
      (world) => world.plan().findings,
    ],
    'report-event': [
      { type: 'report-event', event: 'psychosis', day: today, serious: true },
      (world) => world.plan().findings,
    ],
    'decide-gate': { elsewhere: 'is about a gate that the plan has' },
    'start-medicine': [
      { type: 'start-medicine', medicine: 'phenelzine', day: today },
      (world) => world.plan().findings,
    ],
    'stop-medicine': [
      { type: 'stop-medicine', medicine: 'phenelzine', day: today },
      (world) => world.plan().findings,
    ],
    'note-relapse': [{ type: 'note-relapse', day: today }, (world) => world.plan().findings],
    'note-discharge': { elsewhere: 'is about a stay on a ward' },
    'assign-arm': { elsewhere: 'is about a trial with arms' },
    'pause-course': [{ type: 'pause-course', day: today }, (world) => world.plan().state],
    'resume-course': { elsewhere: 'ends a pause' },
    'stop-course': [
      { type: 'stop-course', day: today, reason: 'wish' },
      (world) => world.plan().state,
    ],
    'adopt-protocol': { elsewhere: 'is about a newer text' },
    'keep-protocol': { elsewhere: 'is about a newer text' },
    undo: { elsewhere: 'takes another one back' },
  };

  test.each(
    Object.entries(commands).flatMap(([type, told]) =>
      'elsewhere' in told ? [] : [[type, ...told] as const],
    ),
  )('%s is seen in the plan, and gone once it is taken back', (type, command, seen) => {
    const world = new World(spray).open();
    const before = JSON.stringify(seen(world));
    expect(direct(world, command)).toBe('done');
    expect([type, JSON.stringify(seen(world)) === before]).toEqual([type, false]);
    const event = world.course.at(-1)?.id ?? '';
    expect(direct(world, { type: 'undo', event, reason: 'typo' })).toBe('done');
    expect(JSON.stringify(seen(world))).toBe(before);
    expect(direct(world, { type: 'undo', event, reason: 'again' })).toBe('not-there at event');
  });

  test('that opens a course, or that took another back, is not taken back itself', () => {
    const world = new World(spray).open();
    const opened = world.course[0]?.id ?? '';
    expect(direct(world, { type: 'undo', event: opened, reason: 'x' })).toBe(
      'cannot-correct at event',
    );
    direct(world, { type: 'rate', scale: 'madrs', day: today, total: 20 });
    direct(world, { type: 'undo', event: world.course.at(-1)?.id ?? '', reason: 'x' });
    const undone = world.course.at(-1)?.id ?? '';
    expect(direct(world, { type: 'undo', event: undone, reason: 'x' })).toBe(
      'cannot-correct at event',
    );
    expect(direct(world, { type: 'undo', event: 'nothing', reason: 'x' })).toBe(
      'not-there at event',
    );
  });
});

describe('a newer text of the protocol', () => {
  const newer = { version: '1.1.0', digest: 'newer' };
  function shipped(): World {
    const world = new World(infusions).open();
    world.shipped = newer;
    return world;
  }

  test('changes nothing by itself: the course stays with the text it was planned with', () => {
    const world = shipped();
    direct(world, { type: 'rate', scale: 'madrs', day: today, total: 20 });
    expect(state(world)).toMatchObject({ version: '1.0.0', digest: 'shipped' });
  });

  test('is taken when somebody says so, by its version', () => {
    const world = shipped();
    expect(direct(world, { type: 'adopt-protocol', version: '1.0.5' })).toBe(
      'value-invalid at version',
    );
    expect(direct(world, { type: 'adopt-protocol', version: '1.1.0' })).toBe('done');
    expect(state(world)).toMatchObject({ version: '1.1.0', digest: 'newer' });
    expect(direct(world, { type: 'adopt-protocol', version: '1.1.0' })).toBe('already-there');
  });

  test('that was looked at and not taken is not asked about again, until there is another', () => {
    const world = shipped();
    const keep = { type: 'keep-protocol', version: '1.1.0', reason: 'midway' } as const;
    expect(direct(world, keep)).toBe('done');
    expect(state(world)).toMatchObject({ digest: 'shipped', kept: ['newer'] });
    world.shipped = { version: '1.2.0', digest: 'newest' };
    expect(state(world).kept).not.toContain(world.shipped.digest);
    expect(direct(world, { type: 'adopt-protocol', version: '1.2.0' })).toBe('done');
  });

  test('of the same content is none', () => {
    const world = new World(infusions).open();
    expect(direct(world, { type: 'adopt-protocol', version: '1.0.0' })).toBe('already-there');
    expect(direct(world, { type: 'keep-protocol', version: '1.0.0' })).toBe('already-there');
  });

  test('is not taken under a patient who sits in the chair', () => {
    const world = shipped();
    world.act(1, { type: 'arrive', course: 'c1', number: 1 });
    expect(direct(world, { type: 'adopt-protocol', version: '1.1.0' })).toBe('on-the-floor');
    // to keep the old one changes nothing
    expect(direct(world, { type: 'keep-protocol', version: '1.1.0' })).toBe('done');
  });
});
