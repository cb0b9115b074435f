import { describe, expect, test } from 'vitest';
import type { SessionCommand, SessionPhase } from '../src/index.js';
import { infusions, World } from './world.js';

const mg = (value: number) => ({ value, unit: 'mg' as const });

/** A session that has come so far. */
function at(phase: SessionPhase): World {
  const world = new World(infusions).open();
  const steps: readonly (readonly [SessionPhase, () => void])[] = [
    ['expected', () => undefined],
    ['arrived', () => void world.act(1, { type: 'arrive', course: 'c1', number: 1 })],
    [
      'cleared',
      () => {
        world.answerAll(1);
        world.act(1, { type: 'decide', go: true });
      },
    ],
    [
      'prepared',
      () => {
        world.by = 'nurse';
        world.act(1, { type: 'prepare-dose', dose: mg(40) });
        world.by = 'prescriber';
      },
    ],
    [
      'running',
      () => {
        world.act(1, { type: 'check-dose', agrees: true });
        world.act(1, { type: 'start-dose' });
      },
    ],
    ['observed', () => void world.act(1, { type: 'end-dose' })],
    ['left', () => void world.act(1, { type: 'leave', aftercare: true, reason: 'well' })],
  ];
  if (phase === 'turned-away') {
    world.act(1, { type: 'arrive', course: 'c1', number: 1 });
    world.act(1, { type: 'decide', go: false, reason: 'no ride' });
    return world;
  }
  for (const [reached, step] of steps) {
    step();
    if (reached === phase) break;
  }
  expect(world.session(1).phase).toBe(phase);
  return world;
}

const phases = [
  'expected',
  'arrived',
  'cleared',
  'prepared',
  'running',
  'observed',
  'left',
  'turned-away',
] as const;

/** What each command is answered in each phase, in the order of `phases`. */
const answers: { readonly [T in SessionCommand['type']]: readonly [SessionCommand, string] } = {
  arrive: [
    { type: 'arrive', course: 'c1', number: 1 },
    'done already-there already-there already-there already-there already-there already-there already-there',
  ],
  seat: [
    { type: 'seat', chair: 'Chair 2' },
    'not-arrived done done done done done session-over session-over',
  ],
  'answer-question': [
    { type: 'answer-question', question: 'consent', answer: 'yes' },
    'not-arrived done cannot-correct cannot-correct cannot-correct cannot-correct session-over session-over',
  ],
  decide: [
    { type: 'decide', go: false, reason: 'unwell' },
    'not-arrived done done already-running already-running already-running session-over session-over',
  ],
  'prepare-dose': [
    { type: 'prepare-dose', dose: mg(40) },
    'not-arrived not-cleared done done already-running already-running session-over session-over',
  ],
  'check-dose': [
    { type: 'check-dose', agrees: true },
    'not-arrived no-dose no-dose done no-dose no-dose session-over session-over',
  ],
  'start-dose': [
    { type: 'start-dose' },
    'not-arrived not-cleared no-dose check-needed already-running already-running session-over session-over',
  ],
  'end-dose': [
    { type: 'end-dose' },
    'not-arrived not-running not-running not-running done not-running session-over session-over',
  ],
  'stop-dose': [
    { type: 'stop-dose', reason: 'pressure', given: mg(10) },
    'not-arrived not-running not-running not-running done not-running session-over session-over',
  ],
  'record-check': [
    { type: 'record-check', check: 'nonsense', readings: {} },
    'not-arrived not-there not-there not-there not-there not-there session-over session-over',
  ],
  'give-rescue': [
    { type: 'give-rescue', rescue: 'nausea', medicine: 'ondansetron' },
    'not-arrived done done done done done session-over session-over',
  ],
  'note-event': [
    { type: 'note-event', event: 'nausea', serious: false },
    'not-arrived done done done done done done done',
  ],
  'judge-criterion': [
    { type: 'judge-criterion', criterion: 'nonsense', met: true },
    'not-arrived dose-not-ended dose-not-ended dose-not-ended dose-not-ended not-there session-over session-over',
  ],
  leave: [
    { type: 'leave', aftercare: true, reason: 'well' },
    'not-arrived not-running not-running not-running dose-not-ended done session-over session-over',
  ],
  correct: [
    { type: 'correct', event: 'nonsense', reason: 'typo' },
    'not-arrived not-there not-there not-there not-there not-there not-there not-there',
  ],
};

describe.each(Object.entries(answers))('%s', (_type, [command, expected]) => {
  test.each(phases.map((phase, index) => [phase, expected.split(' ')[index] ?? ''] as const))(
    'in a session that is %s: %s',
    (phase, code) => {
      const world = at(phase);
      const before = world.sessions.get(1)?.length ?? 0;
      const decision = world.act(1, command);
      const said =
        'events' in decision ? 'done' : decision.refused.map((refusal) => refusal.code).join();
      expect(said).toBe(code);
      // what is refused leaves no trace
      const added = (world.sessions.get(1)?.length ?? 0) - before;
      expect(added).toBe(code === 'done' ? 1 : 0);
    },
  );
});
