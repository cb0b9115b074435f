import * as z from 'zod';
import { units } from '../units.js';
import { bounded, inBounds, measuredIn, outOfReach } from './bounded.js';
import { observationContexts } from './facts-shared.js';
import { taskFacts, taskKinds } from '../tasks.js';
import { idSchema, isoDateSchema, quantityOf, quantitySchema, unitSchema } from './shared.js';

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'expected a time of day such as 09:00')
  .meta({ description: 'Wall-clock time.' });

/** When a clinic is open, and how many sessions it can take. */
export const calendarSchema = z
  .strictObject({
    name: z.string().optional(),
    days: z
      .array(weekday)
      .min(1)
      .optional()
      .meta({ description: 'Days on which sessions are possible.' }),
    closed: z.array(isoDateSchema).optional().meta({ description: 'Closed days.' }),
    closures: z
      .array(z.strictObject({ from: isoDateSchema, to: isoDateSchema, why: z.string().optional() }))
      .optional()
      .meta({ description: 'Closed stretches, both ends included.' }),
    holidays: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Za-z0-9-]+)?$/u, 'expected a country such as US or DE-BY')
      .optional()
      .meta({ description: 'Country, and region, whose public holidays are closed.' }),
    hours: z
      .partialRecord(weekday, z.strictObject({ from: time, to: time }))
      .optional()
      .meta({ description: 'Opening hours by day of the week.' }),
    capacity: bounded('capacity').optional().meta({ description: 'Sessions a day.' }),
    booked: z
      .record(isoDateSchema, bounded('booked'))
      .optional()
      .meta({ description: 'Sessions already booked.' }),
  })
  .meta({
    id: 'Calendar',
    title: 'Calendar',
    description: 'When a clinic is open, and how many sessions it can take.',
  });

const siteValueSchema = z
  .strictObject({
    value: z.union([measuredIn('setting', units), z.string(), z.boolean()]).optional(),
    unit: unitSchema.optional(),
    says: z.string().optional(),
    by: z
      .string()
      .optional()
      .meta({ description: 'Who decided, when it was not the author of the policy.' }),
    on: isoDateSchema.optional(),
    cases: z
      .array(
        z
          .strictObject({
            when: z.strictObject({ escort: z.boolean().optional() }),
            value: z.union([measuredIn('setting', units), z.string()]),
            unit: unitSchema.optional(),
          })
          .check(inBounds({ value: 'setting' })),
      )
      .optional()
      .meta({
        description: 'Values that depend on the patient: 60 minutes with an escort, 120 without.',
      }),
  })
  .check(inBounds({ value: 'setting' }))
  .meta({ id: 'SiteValue' });

const offset = quantityOf('offset', 'h', 'd', 'wk').meta({
  description: 'How long after that; negative is before.',
});

/** Something to do that a site asks for. */
const siteTaskSchema = z
  .strictObject({
    id: idSchema.meta({
      description:
        'Names the task in plans. The id of a task of the protocol whose days the source leaves open says when that task is.',
    }),
    kind: z.enum(taskKinds).meta({ description: 'What kind of task it is.' }),
    title: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What a plan shows, in the words of the site.' }),
    phase: idSchema
      .optional()
      .meta({ description: 'Phase it belongs to; without it, every phase.' }),
    at: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('before-course') }),
        z.strictObject({
          kind: z.literal('session'),
          sessions: z.union([
            z.enum(['every', 'first', 'last']),
            z.array(bounded('sessions', '{session}')).min(1),
          ]),
          offset: offset.optional(),
        }),
        z.strictObject({
          kind: z.literal('every'),
          every: quantityOf('interval', 'd', 'wk', 'mo'),
          from: z.enum(['phase-start', 'phase-end']).optional(),
          for: quantityOf('length', 'd', 'wk', 'mo').optional(),
        }),
        z.strictObject({
          kind: z.literal('after-phase'),
          offset: quantityOf('offset', 'd', 'wk', 'mo'),
        }),
        z.strictObject({
          kind: z.literal('spread'),
          from: z.enum(['phase-start', 'phase-end']).optional(),
          offset: quantityOf('offset', 'd', 'wk').optional(),
          over: quantityOf('length', 'd', 'wk', 'mo'),
        }),
      ])
      .meta({ description: 'When it is done.' }),
    count: quantityOf('sessions', '{session}').optional().meta({ description: 'How many times.' }),
    length: quantityOf('duration', 'min', 'h').optional().meta({ description: 'How long one is.' }),
    needs: z.array(z.enum(taskFacts)).min(1).optional().meta({
      description:
        'Facts of patient and course that it needs, collected as they are recorded; a referral or a letter has those of its kind without it.',
    }),
  })
  .meta({ id: 'SiteTask' });

/** What a site has decided where sources are silent or differ. */
export const policySchema = z
  .strictObject({
    id: idSchema,
    title: z.string().optional(),
    by: z.string().min(1).meta({ description: 'Who decided.' }),
    on: isoDateSchema.meta({ description: 'When.' }),
    set: z
      .record(z.string(), siteValueSchema)
      .optional()
      .meta({ description: 'Parameters the protocol leaves to the site.' }),
    fill: z
      .record(z.string(), siteValueSchema)
      .optional()
      .meta({ description: 'Gaps of the source, filled by the site.' }),
    tighten: z
      .strictObject({
        observation: quantityOf('duration', 'min')
          .optional()
          .meta({ description: 'Longer is tighter.' }),
        doseCap: quantityOf('dose', 'mg', 'mg/kg')
          .optional()
          .meta({ description: 'Lower is tighter.' }),
        firstDose: quantityOf('dose', 'mg', 'mg/kg')
          .optional()
          .meta({ description: 'Lower is tighter.' }),
        leastGap: quantityOf('duration', 'h', 'd')
          .optional()
          .meta({ description: 'Longer is tighter.' }),
        limits: z
          .record(
            z.string(),
            z.strictObject({ value: measuredIn('reading', units), unit: unitSchema }),
          )
          .check(({ value: limits, issues }) => {
            for (const [observation, { value, unit }] of Object.entries(limits)) {
              const accepted = outOfReach(observation, value, unit);
              if (accepted === undefined) continue;
              const { at: input, says, path } = accepted;
              issues.push({
                code: 'custom',
                input,
                path: [observation, ...path],
                message: `expected ${says}`,
              });
            }
          })
          .optional()
          .meta({ description: 'Limits before the dose, by observation.' }),
      })
      .optional()
      .meta({ description: 'Cited rules made tighter. Looser is refused.' }),
    tasks: z.array(siteTaskSchema).optional().meta({
      description:
        'What the site asks for beside the protocol: therapy and integration visits, a referral, a letter to the own doctor of the patient.',
    }),
    exceptions: z
      .array(z.strictObject({ id: idSchema, about: z.string(), says: z.string(), by: z.string() }))
      .optional()
      .meta({
        description: 'Departures that are neither tighter nor looser; shown wherever they apply.',
      }),
  })
  .meta({
    id: 'Policy',
    title: 'Site policy',
    description: 'What a site has decided where sources are silent or differ.',
  });

const base = {
  id: z.string().min(1).optional().meta({ description: 'Needed to correct the event later.' }),
  at: z.string().optional().meta({ description: 'Moment of recording.' }),
  by: z.string().optional(),
  note: z.string().optional(),
};
const session = bounded('sessions', '{session}').meta({
  description: 'Number in the course, from 1.',
});
const date = isoDateSchema;
const reason = z.string().optional();
const event = <const T extends string>(type: T, shape: z.ZodRawShape) =>
  z.strictObject({ type: z.literal(type), ...shape, ...base });

/** What happened in a course, in order of time. */
export const eventsSchema = z
  .array(
    z.union([
      event('session-completed', { session, date, dose: quantityOf('given', 'mg').optional() }),
      event('session-missed', { session, date, worsened: z.boolean().optional(), reason }),
      event('session-stopped', {
        session,
        date,
        given: quantityOf('given', 'mg').optional(),
        reason,
      }),
      event('session-moved', { session, to: date, date: date.optional(), reason }),
      event('dose-chosen', {
        session,
        dose: quantityOf('dose', 'mg', 'mg/kg'),
        date: date.optional(),
      }),
      event('assessment', {
        scale: idSchema,
        item: z
          .string()
          .optional()
          .meta({ description: 'One item, where the result is of it alone.' }),
        total: bounded('score', '{score}')
          .optional()
          .meta({ description: 'Needed, unless a class is given.' }),
        class: z.string().optional().meta({ description: 'A class instead of a number: high.' }),
        date,
        baseline: z.boolean().optional(),
        session: session.optional(),
      }),
      event('tolerability', { date, poor: z.boolean(), session: session.optional() }),
      event('adverse-event', {
        date,
        event: z.string(),
        serious: z.boolean().optional(),
        session: session.optional(),
      }),
      event('facts-changed', { date, facts: z.record(z.string(), z.unknown()) }),
      event('gate-decided', {
        gate: z
          .string()
          .regex(
            /^(?:rule:)?[a-z0-9]+(?:[-._+][a-z0-9]+)*$/u,
            'expected a gate such as benefit-after-induction',
          )
          .meta({
            description:
              'A gate of the protocol, or rule:<id> for what a rule found in the course.',
          }),
        outcome: z.string(),
        date,
      }),
      event('medicine-started', { date, medicine: z.string() }),
      event('medicine-stopped', { date, medicine: z.string() }),
      event('relapse', { date }),
      event('discharged', { date }),
      event('arm-assigned', { date, arm: idSchema }),
      event('observation', {
        session: session.optional(),
        date: date.optional(),
        code: idSchema,
        value: z.union([quantitySchema, z.string().min(1), z.boolean()]),
        context: z.array(z.enum(observationContexts)).optional().meta({
          description:
            'Without it a reading of a session was made during it, any other in no special circumstances.',
        }),
        upperLimitOfNormal: bounded('upper-limit').optional(),
      }),
      event('course-paused', { date, reason }),
      event('course-resumed', { date, reason }),
      event('course-stopped', { date, reason }),
      event('entered-in-error', { event: z.string(), date: date.optional() }),
    ]),
  )
  .meta({
    id: 'Events',
    title: 'Events',
    description: 'What happened in a course, in order of time.',
  });
