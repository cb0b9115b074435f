import { describe, expect, test } from 'vitest';
import { courseHistoryOf, type Answer, type ClinicEvent, type Located } from '../src/index.js';
import { infusions, World } from './world.js';

const zone = 'America/New_York';
let count = 0;
const at = (event: ClinicEvent, when = '2026-01-06T14:00:00.000Z'): Located => {
  count += 1;
  return { ...event, id: `e${count}`, at: when, zone, by: 'nurse' };
};
const answered = (answers: readonly Answer[], when?: string) =>
  at({ type: 'facts-recorded', answers }, when);
const opened = at({
  type: 'course-opened',
  patient: 'p',
  protocol: infusions,
  version: '1.0.0',
  digest: 'd',
  start: '2026-01-05',
  place: 'US',
  choices: {},
});
const toldAfter = (before: readonly Answer[], ...after: readonly Located[]) =>
  courseHistoryOf([answered(before, '2026-01-05T14:00:00.000Z'), opened, ...after]).events.map(
    (event) => ('facts' in event ? event.facts : event),
  );
const active = { clinicalStatus: 'active' };

describe('a list of the record, once a course goes on', () => {
  test('is not emptied by a tick that it is complete', () => {
    const complete = answered([{ key: 'conditions.complete', value: true }]);
    expect(toldAfter([{ key: 'conditions/heart-failure', value: active }], complete)).toEqual([
      {
        conditions: {
          complete: true,
          items: [{ concept: 'heart-failure', clinicalStatus: 'active' }],
        },
      },
    ]);
  });

  test('keeps what was said before when something is added to a complete one', () => {
    const before = [
      { key: 'conditions/heart-failure', value: active },
      { key: 'conditions.complete', value: true },
    ];
    const more = answered([{ key: 'conditions/stroke', value: active }]);
    expect(toldAfter(before, more)).toEqual([
      {
        conditions: {
          complete: true,
          items: [
            { concept: 'heart-failure', clinicalStatus: 'active' },
            { concept: 'stroke', clinicalStatus: 'active' },
          ],
        },
      },
    ]);
  });

  test('takes back an entry that is said no longer', () => {
    expect(
      toldAfter(
        [{ key: 'allergies/ketamine', value: true }],
        answered([{ key: 'allergies/ketamine', value: false }]),
      ),
    ).toEqual([
      {
        allergies: { items: [{ substance: 'ketamine', verificationStatus: 'entered-in-error' }] },
      },
    ]);
    expect(
      toldAfter(
        [{ key: 'medicines', value: [{ name: 'lithium' }, { name: 'sertraline' }] }],
        answered([{ key: 'medicines', value: [{ name: 'Sertraline' }] }]),
      ),
    ).toEqual([
      {
        medicines: {
          items: [{ text: 'Sertraline' }, { text: 'lithium', status: 'entered-in-error' }],
        },
      },
    ]);
  });

  test('of medicines holds what the course has seen started and stopped', () => {
    const started = at({ type: 'medicine-started', medicine: 'phenelzine', day: '2026-01-06' });
    const stopped = at({ type: 'medicine-stopped', medicine: 'Lithium', day: '2026-01-06' });
    const complete = answered([{ key: 'medicines.complete', value: true }]);
    const told = toldAfter(
      [{ key: 'medicines', value: [{ name: 'lithium' }] }],
      started,
      stopped,
      complete,
    );
    expect(told.at(-1)).toEqual({
      medicines: {
        complete: true,
        items: [
          { text: 'lithium', status: 'stopped', stopped: '2026-01-06' },
          { text: 'phenelzine', status: 'active', started: '2026-01-06' },
        ],
      },
    });
    // and a list that is written anew says itself what became of what it names
    const anew = answered([{ key: 'medicines', value: [{ name: 'lithium' }] }]);
    expect(
      toldAfter([{ key: 'medicines', value: [{ name: 'lithium' }] }], stopped, anew).at(-1),
    ).toEqual({
      medicines: { items: [{ text: 'lithium' }] },
    });
  });

  test('leaves other lists and single facts alone', () => {
    const weight = answered([{ key: 'weight', value: { value: 80, unit: 'kg' } }]);
    expect(toldAfter([{ key: 'conditions/stroke', value: active }], weight)).toEqual([
      { weight: { value: 80, unit: 'kg' } },
    ]);
  });

  test('reaches the rules: a condition that excludes goes on excluding after the tick', () => {
    const world = new World(infusions);
    world.tell({ type: 'register-patient', name: 'Invented Person' });
    world.tell({
      type: 'record-facts',
      answers: [
        { key: 'weight', value: { value: 80, unit: 'kg' } },
        { key: 'conditions/aneurysmal-vascular-disease', value: active },
      ],
    });
    const start = '2026-01-05';
    world.direct({ type: 'open-course', patient: 'p1', protocol: infusions, start, choices: {} });
    const met = () =>
      world
        .plan()
        .findings.filter((finding) => 'outcome' in finding && finding.outcome === 'met')
        .map(({ rule }) => rule);
    const before = met();
    expect(before.length).toBeGreaterThan(0);
    world.wait(60);
    world.tell({ type: 'record-facts', answers: [{ key: 'conditions.complete', value: true }] });
    expect(met()).toEqual(expect.arrayContaining(before));
  });
});

describe('what is carried', () => {
  test('is the time at which something was measured, with the offset of the clinic', () => {
    const [facts] = toldAfter(
      [],
      answered([
        { key: 'scores/madrs', value: 30, measured: '2026-01-05' },
        {
          key: 'observations/heart-rate',
          value: { value: 70, unit: '/min' },
          measured: '2026-01-06T08:30',
        },
      ]),
    );
    expect(facts).toEqual({
      scores: [{ scale: 'madrs', total: 30, at: '2026-01-05' }],
      observations: [
        {
          code: 'heart-rate',
          value: { value: 70, unit: '/min' },
          at: '2026-01-06T08:30:00-05:00[America/New_York]',
        },
      ],
    });
  });

  test('is when a condition began, and how many weeks a trial lasted', () => {
    const { facts } = courseHistoryOf([
      answered([
        { key: 'conditions/stroke', value: { clinicalStatus: 'resolved', onset: '2025-11' } },
        {
          key: 'treatmentHistory',
          value: [{ name: 'sertraline', weeks: 8, adequateDose: true, outcome: 'no-response' }],
        },
      ]),
      opened,
    ]);
    expect(facts).toEqual({
      conditions: { items: [{ concept: 'stroke', clinicalStatus: 'resolved', onset: '2025-11' }] },
      treatmentHistory: {
        items: [{ treatment: 'sertraline', weeks: 8, adequateDose: true, outcome: 'no-response' }],
      },
    });
  });

  test('is the birth date somebody was registered with, unless another one was recorded', () => {
    const registered = at({ type: 'patient-registered', name: 'P', birthDate: '1984-03-07' });
    expect(courseHistoryOf([registered, opened]).facts).toEqual({ birthDate: '1984-03-07' });
    const corrected = answered([{ key: 'birthDate', value: '1948-03-07' }]);
    expect(courseHistoryOf([registered, corrected, opened]).facts).toEqual({
      birthDate: '1948-03-07',
    });
  });

  test('is each time of day with the offset of the clinic on that day', () => {
    const { facts } = courseHistoryOf([
      answered([
        { key: 'substances/alcohol', value: '2026-07-06T22:00' },
        { key: 'medicines', value: [{ name: 'lithium', lastTaken: '2026-01-06T07:00' }] },
        { key: 'substances/food', value: '2026-01-06' },
      ]),
      opened,
    ]);
    expect(facts).toMatchObject({
      substances: [
        { substance: 'alcohol', lastTaken: '2026-07-06T22:00:00-04:00[America/New_York]' },
        { substance: 'food', lastTaken: '2026-01-06' },
      ],
      medicines: {
        items: [{ text: 'lithium', lastTaken: '2026-01-06T07:00:00-05:00[America/New_York]' }],
      },
    });
  });
});

test('what was recorded late stands where it belongs', () => {
  const later = at({ type: 'relapsed', day: '2026-02-10' });
  const late = at({ type: 'rated', scale: 'madrs', total: 20, day: '2026-01-20' });
  expect(courseHistoryOf([opened, later, late]).events.map(({ type }) => type)).toEqual([
    'assessment',
    'relapse',
  ]);
});

test('an answer about suicide in a rating reaches the rules that ask for the item', () => {
  const world = new World(infusions).open();
  const intent = () =>
    world
      .plan()
      .findings.filter((finding) => 'outcome' in finding && finding.outcome === 'met')
      .map(({ rule }) => rule);
  const before = intent();
  const answers = [0, 0, 0, 0, 0, 0, 0, 0, 3];
  world.direct({ type: 'rate', scale: 'phq9', day: '2026-01-05', answers, total: 3 });
  const more = intent().filter((rule) => !before.includes(rule));
  expect(more.length).toBeGreaterThan(0);
});
