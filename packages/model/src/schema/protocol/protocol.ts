import { z } from 'zod';
import {
  citedTextSchema,
  citedRange,
  citedQuantity,
  citeSchema,
  drugSchema,
  forms,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  placeSchema,
  provenanceShape,
  readingSchema,
  recordSchema,
  routeSchema,
} from '../shared.js';
import { companySchema } from './company.js';
import { guardSchema } from './guard.js';
import { phaseSchema } from './phase.js';
import { procedureSchema } from './procedure.js';
import { taskSchema } from './task.js';

/** A number the source omits. Nothing fills it silently. */
export const gapSchema = z
  .strictObject({
    id: idSchema,
    at: z.string().optional().meta({ description: 'JSON pointer to the part that lacks it.' }),
    says: z.string().meta({ description: 'What the source does not give.' }),
    field: z.string().meta({ description: 'The empty field of the dossier record, quoted.' }),
    blocks: z
      .enum(['dates', 'dose', 'part'])
      .meta({ description: 'What cannot be planned: dates, the dose, or a part of the session.' }),
    siteMayFill: z.boolean().default(true),
  })
  .meta({ id: 'gap' });

export const statusSchema = z
  .strictObject({
    state: z.enum([
      'draft',
      'reviewed',
      'endorsed',
      'under-review',
      'superseded',
      'discontinued',
      'not-endorsed',
    ]),
    by: z.string().optional(),
    on: isoDateSchema.optional(),
    why: z.string().optional(),
    supersededBy: idSchema.optional(),
  })
  .meta({ id: 'status' });

/** A group of the trial, or a variant of the regimen. */
export const armSchema = z
  .strictObject({
    id: idSchema,
    title: z.string(),
    role: z.enum(['active', 'control', 'comparator']),
    plannable: z
      .boolean()
      .default(true)
      .meta({ description: 'False: described only, because it is not a ketamine regimen of ours.' }),
    describes: citedTextSchema.optional(),
  })
  .meta({ id: 'arm' });

export const evidenceLinkSchema = z.strictObject({
  outcome: z.string().optional().meta({ description: 'Dossier id of an outcome record.' }),
  direction: z.enum(['for', 'against', 'neutral']),
  ...citedTextSchema.shape,
});

/** A dosing-course protocol as published: data that an engine can plan and a clinician can check. */
export const protocolSchema = z
  .strictObject({
    id: idSchema,
    record: recordSchema.optional().meta({
      description: 'Id of the dossier record; absent for protocols of other teams.',
    }),
    title: z.string().min(1),
    summary: z.string().min(1).meta({ description: 'What it is, in two sentences, for a reader.' }),
    kind: z.enum(['label', 'guideline', 'trial', 'practice']),
    status: statusSchema,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    jurisdiction: placeSchema
      .optional()
      .meta({ description: 'The place whose label or law this is; absent where it has none.' }),
    usableIn: z.array(placeSchema).optional().meta({
      description: 'Further places in which the same text holds.',
    }),
    drug: drugSchema,
    form: z
      .enum(forms)
      .meta({ description: 'Whether milligrams mean base or hydrochloride.' }),
    route: routeSchema,
    formulation: z.string().optional(),
    indications: z.array(idSchema).min(1),
    setting: z.strictObject({
      place: z.enum(['clinic', 'hospital', 'home', 'research-unit', 'emergency-department']),
      says: z.string(),
      inpatientDays: citedRange('d').optional(),
      staff: z.array(citedTextSchema).default([]),
      equipment: z.array(citedTextSchema).default([]),
      prescriber: citedTextSchema.optional(),
      unsupervised: z
        .boolean()
        .default(false)
        .meta({ description: 'No health-care professional watches the session.' }),
    }),
    population: z.strictObject({
      age: citedRange('a').optional(),
      weight: citedRange('kg').optional(),
      sex: z.enum(['male', 'female']).optional(),
      entry: z.array(citedTextSchema.extend({ id: idSchema.optional() })).default([]),
      abstinence: citedQuantity('h', 'd').optional(),
    }),
    editions: z
      .array(
        z.strictObject({
          id: idSchema,
          title: z.string(),
          from: isoDateSchema.optional(),
          until: isoDateSchema.optional(),
          says: z.string().optional(),
          ...provenanceShape,
        }),
      )
      .default([]),
    arms: z.array(armSchema).default([]),
    phases: z.array(phaseSchema).min(1),
    procedure: procedureSchema,
    company: companySchema,
    tasks: z.array(taskSchema).default([]),
    missed: z
      .array(
        z.strictObject({
          phase: z.array(idSchema).optional(),
          worsened: z.boolean().optional(),
          lapse: citedRange('d', 'wk').optional(),
          do: z.enum(['keep-schedule', 'previous-schedule', 'restart', 'clinician']),
          when: guardSchema.optional(),
          ...citedTextSchema.shape,
        }),
      )
      .default([]),
    warnings: z.array(citedTextSchema).default([]).meta({
      description: 'What a reader must see beside the regimen, such as a regulator warning.',
    }),
    evidence: z.array(evidenceLinkSchema).default([]),
    readings: z.array(readingSchema).default([]),
    gaps: z.array(gapSchema).default([]),
    sources: z
      .array(
        z.strictObject({
          id: citeSchema,
          title: z.string().optional().meta({
            description: 'Inline reference, for protocols outside this repository.',
          }),
          year: z.number().int().nullable().optional(),
          doi: z.string().optional(),
          url: z.string().optional(),
          read: z
            .string()
            .optional()
            .meta({ description: 'What of the source was read, and where.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Ids of every source cited; full records stand in `evidence`.' }),
  })
  .meta({ id: 'protocol' });

export type Gap = z.infer<typeof gapSchema>;
export type ProtocolStatus = z.infer<typeof statusSchema>;
export type Arm = z.infer<typeof armSchema>;
export type Protocol = z.infer<typeof protocolSchema>;
/** A protocol as a person writes it, before defaults are filled in. */
export type ProtocolInput = z.input<typeof protocolSchema>;
