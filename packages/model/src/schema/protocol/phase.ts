import { z } from 'zod';
import {
  citedQuantity,
  citedRange,
  citedTextSchema,
  drugSchema,
  forms,
  idSchema,
  provenanceShape,
  routeSchema,
} from '../shared.js';
import { doseSchema } from './dose.js';
import { gateSchema } from './gate.js';
import { byCase, guardSchema } from './guard.js';
import { scheduleSchema } from './schedule.js';

/** How a phase is reached. */
export const entrySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('start') }),
    z.strictObject({ kind: z.literal('after'), phase: idSchema }),
    z.strictObject({
      kind: z.literal('gate'),
      gate: idSchema.meta({ description: 'An outcome of this gate leads here.' }),
    }),
    z.strictObject({
      kind: z.literal('event'),
      event: z.enum(['relapse', 'discharged', 'remission', 'arm-assigned', 'clinician']),
      says: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('state'), says: z.string(), ...provenanceShape }),
  ])
  .meta({ id: 'entry' });

/** One stretch of the course. Phases form a graph: gates and `next` say where each leads. */
export const phaseSchema = z
  .strictObject({
    id: idSchema,
    title: z.string(),
    drug: drugSchema.optional(),
    route: routeSchema.optional(),
    form: z.enum(forms).optional(),
    formulation: z.string().optional(),
    place: z.enum(['clinic', 'hospital', 'home']).optional(),
    when: guardSchema.optional().meta({ description: 'Who goes through this phase.' }),
    enter: z.array(entrySchema).min(1),
    after: citedRange('d', 'wk', 'mo').optional().meta({
      description: 'Break between the end of the phase before and this one.',
    }),
    anchor: z
      .strictObject({
        id: idSchema.meta({ description: 'Name of a day outside the course, such as quit-day.' }),
        ...citedTextSchema.shape,
      })
      .optional()
      .meta({ description: 'Day on which the first session of the phase falls.' }),
    optional: z.boolean().default(false),
    repeatable: z.boolean().default(false),
    treatment: z.string().optional().meta({ description: 'What a phase without drug consists of.' }),
    schedule: byCase(scheduleSchema),
    leastGap: citedQuantity('h', 'd').optional().meta({
      description: 'Least time between two sessions, only where a source gives one.',
    }),
    dose: byCase(doseSchema).optional(),
    gates: z.array(gateSchema).default([]),
    next: idSchema
      .nullable()
      .default(null)
      .meta({ description: 'Phase that follows when no gate says otherwise; null ends the course.' }),
    says: z.string().optional(),
  })
  .meta({ id: 'phase' });

export type Entry = z.infer<typeof entrySchema>;
export type Phase = z.infer<typeof phaseSchema>;
