import * as z from 'zod';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { gateCriterionSchema } from './gate-criterion.js';
import { readOrChosen } from '../read-or-chosen.js';

/** What happens at a gate. */
export const gateActionSchema = z
  .strictObject({
    do: z
      .enum([
        'continue',
        'hold',
        'step-up',
        'step-down',
        'extend',
        'repeat',
        'go-to',
        'change-interval',
        'stop',
      ])
      .meta({
        description:
          'Go on, hold the dose, step up or down, add sessions, repeat or go to a phase, change the interval, or stop.',
      }),
    phase: idSchema.optional().meta({ description: 'Phase to go to, return to or repeat.' }),
    sessions: citedQuantity('sessions', '{session}')
      .optional()
      .meta({ description: 'Sessions added.' }),
    interval: citedQuantity('interval', 'd', 'wk').optional().meta({
      description: 'The interval from then on, for change-interval.',
    }),
  })
  .meta({ id: 'gate-action', description: 'What happens at a gate.' });

const gateFields = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the gate in plans and decisions.' }),
    title: z.string().meta({ description: 'The question asked, as a person would ask it.' }),
    at: z
      .discriminatedUnion('kind', [
        z
          .strictObject({ kind: z.literal('phase-end') })
          .meta({ description: 'At the end of the phase.' }),
        z
          .strictObject({
            kind: z.literal('session'),
            session: citedQuantity('sessions', '{session}').meta({
              description: 'After this session of the phase.',
            }),
          })
          .meta({ description: 'After a session.' }),
        z
          .strictObject({
            kind: z.literal('day'),
            day: citedQuantity('day-number', 'd').meta({
              description: 'On this day of the phase.',
            }),
          })
          .meta({ description: 'On a day of the phase.' }),
        z
          .strictObject({
            kind: z.literal('week'),
            week: citedQuantity('week-number', 'wk').meta({
              description: 'At the end of this week of the phase.',
            }),
          })
          .meta({ description: 'At the end of a week of the phase.' }),
        z
          .strictObject({
            kind: z.literal('hours'),
            after: citedQuantity('wait', 'h').meta({
              description: 'Hours after the first session of the phase.',
            }),
          })
          .meta({ description: 'So many hours after the first session of the phase.' }),
        z
          .strictObject({ kind: z.literal('every-session') })
          .meta({ description: 'After every session.' }),
        z
          .strictObject({
            kind: z.literal('event'),
            event: z
              .enum(['relapse', 'plateau', 'worsened', 'discharged', 'remission'])
              .meta({ description: 'When this is reported.' }),
          })
          .meta({ description: 'When something is reported.' }),
      ])
      .meta({
        description: 'When the gate is asked; days and weeks count from day 1 of the phase.',
      }),
    needs: z
      .array(idSchema)
      .default([])
      .meta({ description: 'Scales or facts that decide it. Empty: a clinician decides.' }),
    outcomes: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'Names the outcome in decisions.' }),
          title: z.string().meta({ description: 'The answer, as a person would give it.' }),
          when: gateCriterionSchema
            .optional()
            .meta({ description: 'Without it a clinician decides, by gate-decided.' }),
          then: gateActionSchema,
        }),
      )
      .min(1)
      .meta({ description: 'The possible answers; the first whose criterion is met counts.' }),
    ...citedTextSchema.shape,
  })
  .check(readOrChosen)
  .meta({ id: 'gate' });

type GateSchemaFields = typeof gateFields;

/** Type of `gateSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface GateSchema extends GateSchemaFields {}

/** A point where the course depends on what has been found out. */
export const gateSchema: GateSchema = gateFields;

export type { Gate, GateAction } from '../../generated/protocol-types.js';
