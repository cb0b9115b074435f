import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  date as dates,
  dictionary,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsSchema, observationContexts } from '../src/schema/index.js';
import {
  eventSentence,
  eventSentenceExamples,
  readEventSentence,
  type SaidEvent,
} from '../src/sentences.js';

const day = dates({
  min: new Date('2020-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
}).map((moment) => moment.toISOString().slice(0, 10));
const number = integer({ min: 1, max: 400 });
const decimal = integer({ min: 1, max: 99_999 }).map((count) => count / 100);
const id = constantFrom(
  'madrs',
  'phq9',
  'relapse',
  'session',
  'course',
  'observed',
  'event',
  '0.5',
  'a-b+c',
);
/** Anything that somebody may write, also what looks like a part of another sentence. */
const text = oneof(
  string({ unit: 'grapheme', maxLength: 20 }),
  constantFrom(
    'syncope on 2025-01-09',
    '84 mg chosen for session 5',
    ', session 3',
    'a decided as b on 2025-01-09',
    'two\nlines',
    '"quoted" {}',
    'phq9 3 on 2025-01-09, baseline',
  ),
);
const dose = record({ value: decimal, unit: constant('mg') });
const reason = text;

const kinds: Readonly<Record<string, Arbitrary<object>>> = {
  'session-completed': record(
    { session: number, date: day, dose },
    { requiredKeys: ['session', 'date'] },
  ),
  'session-missed': record(
    { session: number, date: day, worsened: boolean(), reason },
    { requiredKeys: ['session', 'date'] },
  ),
  'session-stopped': record(
    { session: number, date: day, given: dose, reason },
    { requiredKeys: ['session', 'date'] },
  ),
  'session-moved': record(
    { session: number, to: day, date: day, reason },
    { requiredKeys: ['session', 'to'] },
  ),
  'dose-chosen': record(
    {
      session: number,
      dose: record({
        value: integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
        unit: constantFrom('mg', 'mg/kg'),
      }),
      date: day,
    },
    { requiredKeys: ['session', 'dose'] },
  ),
  assessment: record(
    {
      scale: id,
      item: text,
      total: integer({ min: 0, max: 600 }).map((halves) => halves / 2),
      class: text,
      date: day,
      baseline: boolean(),
      session: number,
    },
    { requiredKeys: ['scale', 'date'] },
  ),
  tolerability: record(
    { date: day, poor: boolean(), session: number },
    { requiredKeys: ['date', 'poor'] },
  ),
  'adverse-event': record(
    { date: day, event: text, serious: boolean(), session: number },
    { requiredKeys: ['date', 'event'] },
  ),
  'facts-changed': record({
    date: day,
    facts: oneof(
      record({ weight: record({ value: decimal, unit: constantFrom('kg', 'g') }) }),
      record({ weight: record({ value: decimal, unit: constant('kg') }), age: number }),
      dictionary(
        string({ minLength: 1, maxLength: 8 }).filter((key) => key !== '__proto__'),
        jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
        { maxKeys: 3, noNullPrototype: true },
      ),
    ),
  }),
  'gate-decided': record({
    gate: constantFrom('enough', 'rule:aneurysm', 'benefit-after-induction'),
    outcome: text,
    date: day,
  }),
  'medicine-started': record({ date: day, medicine: text }),
  'medicine-stopped': record({ date: day, medicine: text }),
  relapse: record({ date: day }),
  discharged: record({ date: day }),
  'arm-assigned': record({ date: day, arm: id }),
  observation: record(
    {
      session: number,
      date: day,
      code: id,
      value: oneof(
        constantFrom(
          { value: 88, unit: '/min' },
          { value: 142.5, unit: 'mm[Hg]' },
          { value: 96, unit: '%' },
          { value: 0.5, unit: '1' },
        ),
        text.filter((result) => result !== ''),
        boolean(),
      ),
      context: array(constantFrom(...observationContexts), { maxLength: 3 }),
      upperLimitOfNormal: decimal,
    },
    { requiredKeys: ['code', 'value'] },
  ),
  'course-paused': record({ date: day, reason }, { requiredKeys: ['date'] }),
  'course-resumed': record({ date: day, reason }, { requiredKeys: ['date'] }),
  'course-stopped': record({ date: day, reason }, { requiredKeys: ['date'] }),
  'entered-in-error': record({ event: text, date: day }, { requiredKeys: ['event'] }),
};

const typesOfSchema = eventsSchema.element.options.map(({ shape }) => shape.type.value as string);

/** What two events are the same by: their fields, in any order. */
const fields = (event: object) => JSON.parse(JSON.stringify(event)) as unknown;

describe('sentences about events', () => {
  test('are tried here for every type of the schema', () => {
    expect(Object.keys(kinds).toSorted()).toEqual(typesOfSchema.toSorted());
  });

  test.each(typesOfSchema)('of type %s are read again as the event they were made of', (type) => {
    assert(
      property(kinds[type] as Arbitrary<object>, (shape) => {
        const event: SaidEvent = { ...(fields(shape) as object), type };
        expect(eventsSchema.safeParse([event]).error?.message).toBeUndefined();
        expect(readEventSentence(eventSentence(event))).toEqual(event);
      }),
      { numRuns: 300 },
    );
  });

  test('say nothing of who recorded the event', () => {
    const event = { type: 'relapse', date: '2025-03-01' };
    const recorded = { ...event, id: 'e1', at: '2025-03-01T09:00:00Z', by: 'A', note: 'b' };
    expect(eventSentence(recorded)).toBe('relapse on 2025-03-01');
  });

  test('have an example of each form, which is said as it is read', () => {
    for (const example of eventSentenceExamples)
      expect(eventSentence(readEventSentence(example) as SaidEvent)).toBe(example);
  });

  test('leave open what was not recorded: it is never no', () => {
    expect(readEventSentence('session 2 missed on 2025-01-09')).not.toHaveProperty('worsened');
    expect(
      readEventSentence('adverse event, seriousness not recorded, on 2025-01-09: syncope'),
    ).not.toHaveProperty('serious');
  });

  test.each([
    'session 1 went well',
    'madrs on 2025-01-06',
    'session 1 missed on Monday',
    'session 2 missed on 2025-01-09, better',
    'x relapse on 2025-03-01',
    '',
  ])('are none such as "%s"', (sentence) => {
    expect(readEventSentence(sentence)).toBeUndefined();
  });

  test('keep the unit in which a weight was written', () => {
    expect(readEventSentence('weight 66000 g from 2025-01-20')).toMatchObject({
      facts: { weight: { value: 66_000, unit: 'g' } },
    });
  });
});
