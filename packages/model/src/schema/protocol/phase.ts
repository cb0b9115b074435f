import * as z from 'zod';
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
import { readOrChosen } from '../read-or-chosen.js';

/** How a phase is reached. */
export const entrySchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('start') })
      .meta({ description: 'The course begins with it.' }),
    z
      .strictObject({
        kind: z.literal('after'),
        phase: idSchema.meta({ description: 'The phase before.' }),
      })
      .meta({ description: 'It follows another phase.' }),
    z
      .strictObject({
        kind: z.literal('gate'),
        gate: idSchema.meta({ description: 'An outcome of this gate leads here.' }),
      })
      .meta({ description: 'A gate leads to it.' }),
    z
      .strictObject({
        kind: z.literal('event'),
        event: z
          .enum(['relapse', 'discharged', 'remission', 'arm-assigned', 'clinician'])
          .meta({ description: 'What has to happen.' }),
        says: z.string().optional().meta({ description: 'In our own words.' }),
      })
      .meta({ description: 'Something that happens leads to it.' }),
    z
      .strictObject({
        kind: z.literal('state'),
        says: z.string().meta({ description: 'The state of the patient, in our own words.' }),
        ...provenanceShape,
      })
      .check(readOrChosen)
      .meta({ description: 'The state of the patient leads to it.' }),
  ])
  .meta({ id: 'entry' });

const phaseFields = z
  .strictObject({
    id: idSchema.meta({
      description: 'Names the phase in gates, choices and plans: induction, maintenance.',
    }),
    title: z.string().meta({ description: 'What a plan shows above its sessions.' }),
    drug: drugSchema.optional(),
    route: routeSchema.optional(),
    form: z
      .enum(forms)
      .optional()
      .meta({ description: 'Base or hydrochloride, where the phase differs from the protocol.' }),
    formulation: z
      .string()
      .optional()
      .meta({ description: 'Product form, where the phase differs.' }),
    place: z
      .enum(['clinic', 'hospital', 'home'])
      .optional()
      .meta({ description: 'Where sessions are, where the phase differs.' }),
    when: guardSchema.optional().meta({ description: 'Who goes through this phase.' }),
    enter: z
      .array(entrySchema)
      .min(1)
      .meta({ description: 'How the phase is reached; one of several ways is enough.' }),
    after: citedRange('wait', 'd', 'wk', 'mo').optional().meta({
      description: 'Break between the end of the phase before and this one.',
    }),
    anchor: z
      .strictObject({
        id: idSchema.meta({ description: 'Name of a day outside the course, such as quit-day.' }),
        ...citedTextSchema.shape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Day on which the first session of the phase falls.' }),
    optional: z
      .boolean()
      .default(false)
      .meta({ description: 'Entered only when somebody decides to.' }),
    repeatable: z.boolean().default(false).meta({ description: 'May be gone through again.' }),
    treatment: z
      .string()
      .optional()
      .meta({ description: 'What a phase without drug consists of.' }),
    schedule: byCase(scheduleSchema).meta({
      description: 'When its sessions are; cases where it differs by arm, age, date or place.',
    }),
    leastGap: citedQuantity('duration', 'h', 'd').optional().meta({
      description: 'Least time between two sessions, only where a source gives one.',
    }),
    dose: byCase(doseSchema)
      .optional()
      .meta({ description: 'How much; cases where it differs by arm, age, date or place.' }),
    gates: z
      .array(gateSchema)
      .default([])
      .meta({ description: 'Questions on which the course depends.' }),
    next: idSchema.nullable().default(null).meta({
      description: 'Phase that follows when no gate says otherwise; null ends the course.',
    }),
    says: z.string().optional().meta({ description: 'A remark for readers.' }),
  })
  .meta({ id: 'phase' });

type PhaseSchemaFields = typeof phaseFields;

/** Type of `phaseSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface PhaseSchema extends PhaseSchemaFields {}

/** One stretch of the course. Phases form a graph: gates and `next` say where each leads. */
export const phaseSchema: PhaseSchema = phaseFields;

export type { Entry, Phase } from '../../generated/protocol-types.js';
