import * as fc from 'fast-check';
import type { CourseEvent } from '@openketamine/care-plan';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import type { PlanRequest } from '../src/shared/api.js';

/*
 * Invented people and courses, to ask the app and the command line the same. Their numbers mean nothing.
 */

/** A request as JSON: what a browser would send. */
export type Input = Pick<PlanRequest, 'protocol' | 'start'> & Partial<PlanRequest>;

/** Now and then: most inputs say little, so that one thing after the other is compared. */
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const day = (after: number) =>
  new Date(Date.UTC(2025, 0, 6 + after)).toISOString().slice(0, '2025-01-06'.length);

const facts = fc
  .record({
    id: optional(fc.constantFrom('P 17', 'Q')),
    weight: fc.integer({ min: 45, max: 120 }).map((value) => ({ value, unit: 'kg' })),
    height: optional(fc.constant({ value: 172, unit: 'cm' })),
    age: fc.integer({ min: 18, max: 80 }).map((value) => ({ value, unit: 'a' })),
    sex: optional(fc.constantFrom('male', 'female')),
    medicines: optional(
      fc.subarray(['phenelzine', 'diazepam', 'sertraline', 'something unknown']).map((names) => ({
        complete: true,
        items: names.map((text) => ({ text })),
      })),
    ),
    conditions: optional(
      fc.subarray(['aneurysmal-vascular-disease', 'hypertension', 'psychosis']).map((concepts) => ({
        complete: true,
        items: concepts.map((concept) => ({ concept, clinicalStatus: 'active' })),
      })),
    ),
    observations: optional(
      fc.integer({ min: 110, max: 190 }).map((value) => [
        {
          code: 'systolic-blood-pressure',
          value: { value, unit: 'mm[Hg]' },
          at: '2025-01-06',
          context: ['pre-dose', 'rest'],
        },
      ]),
    ),
  })
  .map((all) => all as unknown as PlanRequest['facts']);

/** What the clinic says: days, closures, public holidays, opening hours, places. */
const calendars: fc.Arbitrary<NonNullable<PlanRequest['calendar']>> = fc.record(
  {
    name: fc.constant('A clinic'),
    days: fc.constantFrom(['mon', 'wed', 'thu'] as const, ['mon', 'tue', 'fri'] as const),
    closed: fc.subarray([day(3), day(7), day(10)]),
    closures: fc.constant([{ from: day(14), to: day(17), why: 'Works.' }]),
    holidays: fc.constantFrom('US', 'DE-BY', 'XX'),
    hours: fc.constant({
      mon: { from: '08:00', to: '12:00' },
      thu: { from: '08:00', to: '18:00' },
    }),
  },
  { requiredKeys: [] },
);

const days = optional(fc.constantFrom(['mon', 'thu'] as const, ['tue', 'fri'] as const));

/** Formulation, clock, dose and everything else that people choose. */
const choices = (protocol: ShippedProtocol): fc.Arbitrary<PlanRequest['choices']> =>
  fc
    .record({
      days,
      clock: optional(
        fc.constantFrom(
          { time: '09:00', timeZone: 'America/New_York' },
          { time: '13:30', timeZone: 'Europe/Berlin' },
          { time: '09:00', timeZone: 'Nowhere/Land' },
        ),
      ),
      strength: optional(
        fc.constantFrom(10, 50).map((value) => ({ value, unit: 'mg/mL' as const })),
      ),
      finalVolume: optional(
        fc.constantFrom(1, 50).map((value) => ({ value, unit: 'mL' as const })),
      ),
      antidepressant: optional(fc.boolean()),
      dose: optional(
        fc.constantFrom({ value: 56, unit: 'mg' as const }, { value: 0.5, unit: 'mg/kg' as const }),
      ),
      weeks: optional(fc.integer({ min: 1, max: 12 })),
      arm: optional(fc.constantFrom('nothing', ...protocol.arms.map(({ id }) => id))),
      daysByPhase: optional(
        fc.constantFrom(
          ...protocol.phases.map(({ id }) => ({ [id]: ['mon', 'wed', 'fri'] as const })),
        ),
      ),
      sessionsByPhase: optional(fc.constantFrom(...protocol.phases.map(({ id }) => ({ [id]: 2 })))),
    })
    .map(
      ({ clock, ...all }) =>
        Object.fromEntries(
          Object.entries({ ...all, ...clock }).filter(([, value]) => value !== undefined),
        ) as PlanRequest['choices'],
    );

/** What the site has decided: a parameter of the protocol, and something made tighter. */
const policies = (protocol: ShippedProtocol): fc.Arbitrary<NonNullable<PlanRequest['policy']>> => {
  const [parameter] = protocol.procedure.site.filter(({ unit }) => unit !== undefined);
  const set =
    parameter?.unit === undefined
      ? {}
      : { set: { [parameter.param]: { value: 90, unit: parameter.unit } } };
  return fc.constantFrom(
    { id: 'north', by: 'A head of the clinic', on: '2025-01-02', ...set },
    {
      id: 'north',
      by: 'A head of the clinic',
      on: '2025-01-02',
      ...set,
      tighten: { observation: { value: 240, unit: 'min' as const } },
    },
  );
};

/** What has happened; also what cannot have happened, such as a total that no scale has. */
const events: fc.Arbitrary<readonly CourseEvent[]> = fc
  .record({
    before: optional(fc.constantFrom(28, 999)),
    given: fc.boolean(),
    after: fc.subarray<CourseEvent>([
      { type: 'medicine-started', date: day(1), medicine: 'phenelzine' },
      { type: 'tolerability', date: day(1), poor: true },
      { type: 'adverse-event', date: day(1), event: 'fall', serious: true },
      {
        type: 'facts-changed',
        date: day(2),
        facts: { weight: { value: 84, unit: 'kg' } },
      },
      { type: 'gate-decided', gate: 'no-such-gate', outcome: 'on', date: day(2) },
      { type: 'course-paused', date: day(2) },
    ]),
  })
  .map(({ before, given, after }): CourseEvent[] => [
    ...(before === undefined
      ? []
      : [
          {
            type: 'assessment',
            scale: 'madrs',
            total: before,
            date: day(0),
            baseline: true,
          } as CourseEvent,
        ]),
    ...(given
      ? [
          {
            type: 'session-completed',
            session: 1,
            date: day(0),
            dose: { value: 40, unit: 'mg' },
          } as CourseEvent,
        ]
      : []),
    ...after,
  ]);

/** Everything that a plan may depend on, for any protocol of the library and any place. */
export const inputs: fc.Arbitrary<Input> = fc
  .constantFrom(...protocols)
  .chain((protocol) =>
    fc.record({
      protocol: fc.constant(protocol.id),
      start: fc.constant(day(0)),
      jurisdiction: optional(fc.constantFrom('US', 'EU', 'GB', 'BR')),
      facts,
      choices: choices(protocol),
      calendar: optional(calendars),
      policy: optional(policies(protocol)),
      events: optional(events),
      asOf: optional(fc.constantFrom(day(0), day(400))),
      course: optional(fc.constant('first')),
    }),
  )
  .map(
    (input) =>
      Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Input,
  );
