import { z } from 'zod';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { guardSchema } from './guard.js';

/** Something to do around the sessions: assess, test, see a therapist, hand in a form. */
export const taskSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['assessment', 'lab', 'integration', 'therapy', 'form', 'visit', 'call']),
    what: idSchema.meta({ description: 'A scale, a test or a form.' }),
    title: z.string(),
    at: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('before-course') }),
        z.strictObject({
          kind: z.literal('session'),
          sessions: z
            .union([
              z.literal('every'),
              z.literal('first'),
              z.literal('last'),
              z.array(z.number().int().positive()).min(1),
            ])
            .meta({ description: 'Which sessions of the phase.' }),
          offset: citedQuantity('min', 'h', 'd', 'wk').optional().meta({
            description: 'How long after the session; negative is before.',
          }),
        }),
        z.strictObject({
          kind: z.literal('day'),
          days: z.array(z.number().int()).min(1).meta({
            description: 'Days from day 1 of the phase, or from the anchor (day 0).',
          }),
          anchor: idSchema.optional(),
        }),
        z.strictObject({
          kind: z.literal('every'),
          every: citedQuantity('d', 'wk', 'mo'),
          from: z.enum(['phase-start', 'phase-end']).default('phase-start'),
          for: citedQuantity('d', 'wk', 'mo').optional(),
        }),
        z.strictObject({
          kind: z.literal('after-phase'),
          offset: citedQuantity('d', 'wk', 'mo'),
          window: citedQuantity('d').optional(),
        }),
        z.strictObject({
          kind: z.literal('unscheduled'),
          says: z.string(),
          over: citedQuantity('d', 'wk', 'mo').optional().meta({
            description: 'How long it goes on, where that alone is given.',
          }),
        }),
      ])
      .meta({ description: 'When it is done.' }),
    due: citedQuantity('h', 'd').optional().meta({ description: 'Latest time after that.' }),
    count: citedQuantity('{session}').optional(),
    length: citedQuantity('min', 'h').optional(),
    phase: idSchema.optional().meta({ description: 'Phase it belongs to; without it, every phase.' }),
    readBy: idSchema.optional().meta({ description: 'Gate that reads it; without it, none does.' }),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .meta({ id: 'task' });

export type CourseTask = z.infer<typeof taskSchema>;
