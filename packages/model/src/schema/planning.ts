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
    name: z
      .string()
      .optional()
      .meta({ description: 'Name of the clinic, to be shown beside its days.' }),
    days: z
      .array(weekday)
      .min(1)
      .optional()
      .meta({ description: 'Days on which sessions are possible.' }),
    closed: z.array(isoDateSchema).optional().meta({ description: 'Closed days.' }),
    closures: z
      .array(
        z.strictObject({
          from: isoDateSchema.meta({ description: 'First closed day.' }),
          to: isoDateSchema.meta({ description: 'Last closed day.' }),
          why: z
            .string()
            .optional()
            .meta({ description: 'The reason, to be shown: inventory, staff holidays.' }),
        }),
      )
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
    value: z
      .union([measuredIn('setting', units), z.string(), z.boolean()])
      .optional()
      .meta({
        description:
          'What was decided: a number with its unit, a word of the options, or yes and no.',
      }),
    unit: unitSchema.optional().meta({ description: 'UCUM unit of the value, where it has one.' }),
    says: z
      .string()
      .optional()
      .meta({ description: 'The decision in words, where it is no value.' }),
    by: z
      .string()
      .optional()
      .meta({ description: 'Who decided, when it was not the author of the policy.' }),
    on: isoDateSchema
      .optional()
      .meta({ description: 'Day of the decision, where it is not that of the policy.' }),
    cases: z
      .array(
        z
          .strictObject({
            when: z
              .strictObject({
                escort: z
                  .boolean()
                  .optional()
                  .meta({ description: 'Whether somebody accompanies the patient home.' }),
              })
              .meta({ description: 'When the value holds.' }),
            value: z
              .union([measuredIn('setting', units), z.string()])
              .meta({ description: 'What holds then.' }),
            unit: unitSchema
              .optional()
              .meta({ description: 'UCUM unit of the value, where it has one.' }),
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
        z.strictObject({
          kind: z.literal('before-course').meta({ description: 'To what the time refers.' }),
        }),
        z.strictObject({
          kind: z.literal('session').meta({ description: 'To what the time refers.' }),
          sessions: z
            .union([
              z.enum(['every', 'first', 'last']),
              z.array(bounded('sessions', '{session}')).min(1),
            ])
            .meta({
              description:
                'At which sessions: every one, the first, the last, or these numbers within the phase, from 1.',
            }),
          offset: offset.optional().meta({ description: 'How long after that day: 4 wk.' }),
        }),
        z.strictObject({
          kind: z.literal('every').meta({ description: 'To what the time refers.' }),
          every: quantityOf('interval', 'd', 'wk', 'mo').meta({
            description: 'How often: 1 wk is once a week.',
          }),
          from: z
            .enum(['phase-start', 'phase-end'])
            .optional()
            .meta({ description: 'From which end of the phase it counts: its start unless said.' }),
          for: quantityOf('length', 'd', 'wk', 'mo')
            .optional()
            .meta({ description: 'For how long; without it, as long as the phase lasts.' }),
        }),
        z.strictObject({
          kind: z.literal('after-phase').meta({ description: 'To what the time refers.' }),
          offset: quantityOf('offset', 'd', 'wk', 'mo').meta({
            description: 'How long after that day: 4 wk.',
          }),
        }),
        z.strictObject({
          kind: z.literal('spread').meta({ description: 'To what the time refers.' }),
          from: z
            .enum(['phase-start', 'phase-end'])
            .optional()
            .meta({ description: 'From which end of the phase it counts: its start unless said.' }),
          offset: quantityOf('offset', 'd', 'wk')
            .optional()
            .meta({ description: 'How long after that day: 4 wk.' }),
          over: quantityOf('length', 'd', 'wk', 'mo').meta({
            description: 'The length over which the visits are spread evenly: 14 wk.',
          }),
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
    id: idSchema.meta({
      description: 'Name of the policy; plans repeat it where it decided something.',
    }),
    title: z.string().optional().meta({ description: 'Name of the policy, as plans show it.' }),
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
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'Name of the departure.' }),
          about: z.string().meta({ description: 'What of the protocol it departs from.' }),
          says: z.string().meta({ description: 'What is done instead, in a sentence.' }),
          by: z.string().meta({ description: 'Who stands for it.' }),
        }),
      )
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
  by: z.string().optional().meta({ description: 'Who recorded it.' }),
  note: z.string().optional().meta({ description: 'A remark; nothing is read from it.' }),
};
const session = bounded('sessions', '{session}').meta({
  description: 'Number in the course, from 1.',
});
const date = isoDateSchema;
const reason = z
  .string()
  .optional()
  .meta({ description: 'Why, in words; nothing is read from it.' });
const ofSession = session.optional().meta({ description: 'Session it belongs to, from 1.' });
const medicine = z.string().meta({ description: 'Ingredient or class: sertraline, ssri.' });
const event = <const T extends string>(type: T, description: string, shape: z.ZodRawShape) =>
  z.strictObject({ type: z.literal(type), ...shape, ...base }).meta({ description });

/** What happened in a course, in order of time. */
export const eventsSchema = z
  .array(
    z.union([
      event('session-completed', 'A session took place.', {
        session,
        date,
        dose: quantityOf('given', 'mg').optional().meta({
          description: 'What was given, in mg. Left out when the planned dose was given in full.',
        }),
      }),
      event('session-missed', 'A session did not take place on its day.', {
        session,
        date,
        worsened: z
          .boolean()
          .optional()
          .meta({ description: 'Whether the patient got worse meanwhile; left out: not known.' }),
        reason,
      }),
      event('session-stopped', 'A session was ended before the whole dose was given.', {
        session,
        date,
        given: quantityOf('given', 'mg')
          .optional()
          .meta({ description: 'What was given by then, in mg.' }),
        reason,
      }),
      event('session-moved', 'A session was put on another day.', {
        session,
        to: date.meta({ description: 'The new day.' }),
        date: date.optional().meta({ description: 'Day of the decision.' }),
        reason,
      }),
      event(
        'dose-chosen',
        'The dose of a session was chosen among those that the protocol allows.',
        {
          session,
          dose: quantityOf('dose', 'mg', 'mg/kg').meta({
            description: 'The chosen dose: 56 mg, 0.5 mg/kg.',
          }),
          date: date.optional().meta({ description: 'Day of the decision.' }),
        },
      ),
      event('assessment', 'A scale was rated.', {
        scale: idSchema.meta({ description: 'Id of the scale: madrs.' }),
        item: z
          .string()
          .optional()
          .meta({ description: 'One item, where the result is of it alone.' }),
        total: bounded('score', '{score}')
          .optional()
          .meta({ description: 'Needed, unless a class is given.' }),
        class: z.string().optional().meta({ description: 'A class instead of a number: high.' }),
        date,
        baseline: z
          .boolean()
          .optional()
          .meta({ description: 'True where later results are compared with this one.' }),
        session: session.optional().meta({ description: 'The session it was taken for.' }),
      }),
      event('tolerability', 'How well the last dose was borne.', {
        date,
        poor: z.boolean().meta({
          description: 'True where it was borne badly, so that higher doses are held back.',
        }),
        session: ofSession,
      }),
      event('adverse-event', 'Something harmful happened.', {
        date,
        event: z
          .string()
          .meta({ description: 'What happened, as a word of the terminology or in plain words.' }),
        serious: z.boolean().optional().meta({
          description: 'Whether it was serious in the sense of reporting; left out: not said.',
        }),
        session: ofSession,
      }),
      event(
        'facts-changed',
        'Facts about the patient changed; from then on the plan reads the new ones.',
        {
          date,
          facts: z
            .record(z.string(), z.unknown())
            .meta({ description: 'The facts that changed, by name; all others stay.' }),
        },
      ),
      event('gate-decided', 'A question that the protocol leaves to a clinician was answered.', {
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
        outcome: z
          .string()
          .meta({ description: 'One of the outcomes that the gate has: continue, stop.' }),
        date,
      }),
      event('medicine-started', 'A medicine was started beside the course.', { date, medicine }),
      event('medicine-stopped', 'A medicine was stopped.', { date, medicine }),
      event('relapse', 'The patient got ill again.', { date }),
      event('discharged', 'The patient left the hospital or the program.', { date }),
      event('arm-assigned', 'It is known to which arm of the trial the patient belongs.', {
        date,
        arm: idSchema.meta({ description: 'Id of the arm in the protocol.' }),
      }),
      event('observation', 'Something was measured or looked at.', {
        session: ofSession,
        date: date
          .optional()
          .meta({ description: 'Day of the reading; left out: the day of the session.' }),
        code: idSchema.meta({
          description: 'What was observed, as a word of the terminology: systolic-blood-pressure.',
        }),
        value: z.union([quantitySchema, z.string().min(1), z.boolean()]).meta({
          description: 'The reading with its unit, a word for a result without one, or yes and no.',
        }),
        context: z.array(z.enum(observationContexts)).optional().meta({
          description:
            'Without it a reading of a session was made during it, any other in no special circumstances.',
        }),
        upperLimitOfNormal: bounded('upper-limit')
          .optional()
          .meta({ description: 'Upper limit of the laboratory, in the unit of the value.' }),
      }),
      event('course-paused', 'The course was interrupted.', { date, reason }),
      event('course-resumed', 'An interrupted course goes on.', { date, reason }),
      event('course-stopped', 'The course ended.', { date, reason }),
      event('entered-in-error', 'An earlier event is taken back: it never happened.', {
        event: z.string().meta({ description: 'Id of the event that is taken back.' }),
        date: date.optional().meta({ description: 'Day on which it was taken back.' }),
      }),
    ]),
  )
  .meta({
    id: 'Events',
    title: 'Events',
    description: 'What happened in a course, in order of time.',
  });
