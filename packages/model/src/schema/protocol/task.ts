import * as z from 'zod';
import { bounded } from '../bounded.js';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { guardSchema } from './guard.js';
import { readOrChosen } from '../read-or-chosen.js';
import { taskFacts, taskKinds } from '../../tasks.js';

const taskFields = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the task in plans.' }),
    kind: z.enum(taskKinds).meta({ description: 'What kind of task it is.' }),
    what: idSchema.meta({ description: 'A scale, a test or a form.' }),
    title: z.string().meta({ description: 'What a plan shows.' }),
    at: z
      .discriminatedUnion('kind', [
        z
          .strictObject({ kind: z.literal('before-course') })
          .meta({ description: 'Before the first session.' }),
        z
          .strictObject({
            kind: z.literal('session'),
            sessions: z
              .union([
                z.literal('every'),
                z.literal('first'),
                z.literal('last'),
                z.array(bounded('sessions', '{session}')).min(1),
              ])
              .meta({ description: 'Which sessions of the phase.' }),
            offset: citedQuantity('offset', 'min', 'h', 'd', 'wk').optional().meta({
              description: 'How long after the session; negative is before.',
            }),
          })
          .meta({ description: 'At sessions, or so long after them.' }),
        z
          .strictObject({
            kind: z.literal('day'),
            days: z.array(bounded('day-offset', 'd')).min(1).meta({
              description: 'Days from day 1 of the phase, or from the anchor (day 0).',
            }),
            anchor: idSchema
              .optional()
              .meta({ description: 'A day outside the course from which the days count.' }),
          })
          .meta({ description: 'On days of the phase, or from a day outside the course.' }),
        z
          .strictObject({
            kind: z.literal('every'),
            every: citedQuantity('interval', 'd', 'wk', 'mo').meta({ description: 'How often.' }),
            from: z
              .enum(['phase-start', 'phase-end'])
              .default('phase-start')
              .meta({ description: 'From the start or the end of the phase.' }),
            for: citedQuantity('length', 'd', 'wk', 'mo')
              .optional()
              .meta({ description: 'For how long.' }),
          })
          .meta({ description: 'Every so often.' }),
        z
          .strictObject({
            kind: z.literal('after-phase'),
            offset: citedQuantity('offset', 'd', 'wk', 'mo').meta({
              description: 'How long after the last session of the phase.',
            }),
            window: citedQuantity('wait', 'd')
              .optional()
              .meta({ description: 'How many days around it are as good.' }),
          })
          .meta({ description: 'So long after the phase.' }),
        z
          .strictObject({
            kind: z.literal('spread'),
            from: z
              .enum(['phase-start', 'phase-end'])
              .default('phase-start')
              .meta({ description: 'From the first or the last day of the phase.' }),
            offset: citedQuantity('offset', 'd', 'wk').optional().meta({
              description: 'How long after that day it begins; negative is before.',
            }),
            over: citedQuantity('length', 'd', 'wk', 'mo').meta({
              description: 'How long it goes on.',
            }),
          })
          .meta({
            description:
              'The source gives a length, with a number of times or without, and no days: each time has its even share of the length, within which any day is as good.',
          }),
        z
          .strictObject({
            kind: z.literal('unscheduled'),
            says: z.string().meta({ description: 'What is known of its time, in our own words.' }),
            over: citedQuantity('length', 'd', 'wk', 'mo').optional().meta({
              description: 'How long it goes on, where that alone is given.',
            }),
          })
          .meta({ description: 'The source gives no time.' }),
      ])
      .meta({ description: 'When it is done.' }),
    due: citedQuantity('wait', 'h', 'd')
      .optional()
      .meta({ description: 'Latest time after that.' }),
    count: citedQuantity('sessions', '{session}')
      .optional()
      .meta({ description: 'How many sessions it has.' }),
    length: citedQuantity('duration', 'min', 'h')
      .optional()
      .meta({ description: 'How long one of them is.' }),
    phase: idSchema
      .optional()
      .meta({ description: 'Phase it belongs to; without it, every phase.' }),
    needs: z.array(z.enum(taskFacts)).min(1).optional().meta({
      description: 'Facts that it needs; a referral or a letter has those of its kind without it.',
    }),
    readBy: idSchema.optional().meta({ description: 'Gate that reads it; without it, none does.' }),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .check(readOrChosen)
  .meta({ id: 'task' });

type TaskSchemaFields = typeof taskFields;

/** Type of `taskSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface TaskSchema extends TaskSchemaFields {}

/** Something to do around the sessions: assess, test, see a therapist, hand in a form. */
export const taskSchema: TaskSchema = taskFields;

export type { CourseTask } from '../../generated/protocol-types.js';
