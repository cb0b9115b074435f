import { describe, expect, test } from 'vitest';
import { alarmBeforeDose, alarmsOfResult, patientOf, type SpeaksOfSuicide } from '../src/index.js';
import { infusions, World } from './world.js';

const at = '2026-01-05T14:00:00.000Z';

/** Item 9 of the PHQ-9 from 1, a total of the SSI from 3. */
const speaks: SpeaksOfSuicide = (scale, { total, items, tier }) => {
  const nine = items?.['9'] ?? 0;
  if (scale === 'phq9' && nine >= 1) {
    return [{ scale: 'PHQ-9', item: 9, answer: nine, says: 'Item 9 speaks of it.' }];
  }
  if (scale === 'ssi' && (total ?? 0) >= 3) {
    return [{ scale: 'SSI', answer: total ?? 0, says: 'The total speaks of it.' }];
  }
  if (scale === 'cssrs-screen' && tier === 'high') {
    return [{ scale: 'C-SSRS', answer: 'high', says: 'The tier speaks of it.' }];
  }
  return [];
};

function known(): World {
  const world = new World(infusions).open();
  world.speaks = speaks;
  return world;
}
const open = (world: World) => patientOf(world.patient).alarms.filter(({ told }) => !told);

describe('a score recorded as a fact', () => {
  test.each([
    ['scores/phq9/9', 1, 'PHQ-9, item 9: 1'],
    ['scores/ssi', 3, 'SSI, total: 3'],
  ])('%s of %d raises the alarm of a rating', (key, value, source) => {
    const world = known();
    const decision = world.tell({ type: 'record-facts', answers: [{ key, value }] });
    expect('events' in decision && decision.events.map(({ type }) => type)).toEqual([
      'facts-recorded',
      'alarm-raised',
    ]);
    expect(open(world).map((alarm) => alarm.source)).toEqual([source]);
  });

  test.each([
    ['observations/phq9-item9', 1, 'PHQ-9, item 9: 1'],
    ['observations/ssi-total', 3, 'SSI, total: 3'],
  ])('%s of %d, as a reading with or without more about it, does so too', (key, points, source) => {
    const reading = { value: points, unit: '{score}' };
    for (const value of [reading, { of: reading, context: ['baseline'] }]) {
      const world = known();
      world.tell({ type: 'record-facts', answers: [{ key, value }] });
      expect(open(world).map((alarm) => alarm.source)).toEqual([source]);
    }
  });

  test.each(['observations/phq9-item9', 'observations/weight-total', 'observations/tsh'])(
    '%s of 0 raises none',
    (key) => {
      const world = known();
      const value = { value: 0, unit: '{score}' };
      world.tell({ type: 'record-facts', answers: [{ key, value }] });
      expect(open(world)).toEqual([]);
    },
  );

  test.each([
    ['scores/phq9/9', 0],
    ['scores/ssi', 2],
    ['scores/madrs', 60],
  ])('%s of %d raises none', (key, value) => {
    const world = known();
    world.tell({ type: 'record-facts', answers: [{ key, value }] });
    expect(open(world)).toEqual([]);
  });

  test('that is said again unchanged raises no second one, and a new one does', () => {
    const world = known();
    const say = (value: number) =>
      world.tell({ type: 'record-facts', answers: [{ key: 'scores/phq9/9', value }] });
    say(1);
    world.wait(1);
    expect(say(1)).toMatchObject({ refused: [{ code: 'already-there' }] });
    expect(open(world)).toHaveLength(1);
    say(2);
    expect(open(world)).toHaveLength(2);
    expect(new Set(open(world).map(({ id }) => id)).size).toBe(2);
  });

  test('that is refused with something else raises none, because nothing was recorded', () => {
    const world = known();
    const answers = [
      { key: 'scores/phq9/9', value: 3 },
      { key: 'weight', value: { value: -1, unit: 'kg' } },
    ];
    expect(world.tell({ type: 'record-facts', answers })).toMatchObject({
      refused: [{ code: 'value-invalid', field: 'weight' }],
    });
    expect(open(world)).toEqual([]);
  });
});

describe('an alarm', () => {
  test('stays until somebody was told, and is told of once', () => {
    const world = known();
    world.tell({ type: 'record-facts', answers: [{ key: 'scores/phq9/9', value: 3 }] });
    const alarm = open(world)[0]?.id ?? '';
    const tell = { type: 'tell-about-alarm', alarm, told: 'Dr A', done: 'seen at once' } as const;
    // also when the record was put away meanwhile
    world.tell({ type: 'archive-patient' });
    expect('events' in world.tell(tell)).toBe(true);
    expect(open(world)).toEqual([]);
    expect(world.tell(tell)).toEqual({ refused: [{ code: 'told-already', field: 'alarm' }] });
    expect(world.tell({ ...tell, alarm: 'another' })).toEqual({
      refused: [{ code: 'not-there', field: 'alarm' }],
    });
    expect(patientOf(world.patient).alarms[0]?.told).toMatchObject({
      who: 'Dr A',
      done: 'seen at once',
      by: 'prescriber',
    });
  });

  test('has a name that a command can carry, however long the names it was made of', () => {
    for (const scale of ['phq9', 'x'.repeat(300)]) {
      const [raised] = alarmsOfResult(scale, {}, () => [{ scale: 'X', answer: 1, says: 'x' }], at);
      expect(raised?.alarm).toMatch(/^[\w-]{1,64}$/u);
    }
  });

  test('of a tier names the tier', () => {
    const [raised] = alarmsOfResult('cssrs-screen', { tier: 'high' }, speaks, at);
    expect(raised?.source).toBe('C-SSRS, high');
  });
});

describe('the question before the dose', () => {
  const question = (answer: string, id = 'no-suicidal-intent', note?: string) =>
    alarmBeforeDose(
      'session/c:1',
      { question: id, answer, ...(note === undefined ? {} : { note }) },
      at,
    );
  test('raises an alarm when it is answered with no, in the words that were noted', () => {
    expect(question('no')).toHaveLength(1);
    expect(question('no', 'no-suicidal-intent', 'has a plan')[0]?.says).toBe('has a plan');
    expect(question('no')[0]?.alarm).toMatch(/^[\w-]{1,64}$/u);
  });
  test.each([
    ['yes', 'no-suicidal-intent'],
    ['not-known', 'no-suicidal-intent'],
    ['no', 'consent'],
  ])('%s to %s raises none', (answer, id) => {
    expect(question(answer, id)).toEqual([]);
  });
});
