import { z } from 'zod';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { gateCriterionSchema } from './gate-criterion.js';

/** What happens at a gate. */
export const gateActionSchema = z
  .strictObject({
    do: z.enum([
      'continue',
      'hold',
      'step-up',
      'step-down',
      'extend',
      'repeat',
      'go-to',
      'change-interval',
      'stop',
    ]),
    phase: idSchema.optional().meta({ description: 'Phase to go to, return to or repeat.' }),
    sessions: citedQuantity('{session}').optional().meta({ description: 'Sessions added.' }),
    interval: citedQuantity('d', 'wk').optional().meta({
      description: 'The interval from then on, for change-interval.',
    }),
  })
  .meta({ id: 'gate-action' });

/** A point where the course depends on what has been found out. */
export const gateSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().meta({ description: 'The question asked, as a person would ask it.' }),
    at: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('phase-end') }),
        z.strictObject({ kind: z.literal('session'), session: citedQuantity('{session}') }),
        z.strictObject({ kind: z.literal('day'), day: citedQuantity('d') }),
        z.strictObject({ kind: z.literal('week'), week: citedQuantity('wk') }),
        z.strictObject({ kind: z.literal('hours'), after: citedQuantity('h') }),
        z.strictObject({ kind: z.literal('every-session') }),
        z.strictObject({
          kind: z.literal('event'),
          event: z.enum(['relapse', 'plateau', 'worsened', 'discharged', 'remission']),
        }),
      ])
      .meta({ description: 'When the gate is asked; days and weeks count from day 1 of the phase.' }),
    needs: z
      .array(idSchema)
      .default([])
      .meta({ description: 'Scales or facts that decide it. Empty: a clinician decides.' }),
    outcomes: z
      .array(
        z.strictObject({
          id: idSchema,
          title: z.string(),
          when: gateCriterionSchema
            .optional()
            .meta({ description: 'Without it a clinician decides, by gate-decided.' }),
          then: gateActionSchema,
        }),
      )
      .min(1),
    ...citedTextSchema.shape,
  })
  .meta({ id: 'gate' });

export type Gate = z.infer<typeof gateSchema>;
export type GateAction = z.infer<typeof gateActionSchema>;
