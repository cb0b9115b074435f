import * as z from 'zod';
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
  statusShape,
  aliasesSchema,
  publishedShape,
} from '../shared.js';
import { bounded } from '../bounded.js';
import { concomitantTreatmentSchema } from './concomitant-treatment.js';
import { guardSchema } from './guard.js';
import { phaseSchema } from './phase.js';
import { authoredProcedureSchema, procedureSchema } from './procedure.js';
import { taskSchema } from './task.js';
import { readOrChosen } from '../read-or-chosen.js';

/** A number the source omits. Nothing fills it silently. */
export const gapSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the gap in plans; a site fills it by this name.' }),
    at: z.string().optional().meta({ description: 'JSON pointer to the part that lacks it.' }),
    says: z.string().meta({ description: 'What the source does not give.' }),
    field: z.string().meta({ description: 'The empty field of the dossier record, quoted.' }),
    blocks: z
      .enum(['dates', 'dose', 'part'])
      .meta({ description: 'What cannot be planned: dates, the dose, or a part of the session.' }),
    siteMayFill: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether a policy may put a number here.' }),
  })
  .meta({ id: 'gap' });

/** Who stands behind the protocol now: a draft, reviewed, retired. */
export const statusSchema = z.strictObject(statusShape).meta({
  id: 'status',
  description: 'Who stands behind the protocol now: a draft, reviewed, retired.',
});

/** A group of the trial, or a variant of the regimen. */
export const armSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the arm in guards, choices and plans.' }),
    title: z.string().meta({ description: 'What the arm was given.' }),
    role: z
      .enum(['active', 'control', 'comparator'])
      .meta({ description: 'Active is planned; a control or a comparator only when it is named.' }),
    plannable: z.boolean().default(true).meta({
      description: 'False: described only, because it is not a ketamine regimen of ours.',
    }),
    describes: citedTextSchema.optional().meta({ description: 'What the arm was, in a sentence.' }),
  })
  .meta({ id: 'arm' });

/** A source that speaks for a regimen, against it, or neither, with what it says. */
export const evidenceLinkSchema = z
  .strictObject({
    outcome: z.string().optional().meta({ description: 'Dossier id of an outcome record.' }),
    direction: z
      .enum(['for', 'against', 'neutral'])
      .meta({ description: 'Whether it speaks for the regimen, against it, or neither.' }),
    ...citedTextSchema.shape,
  })
  .check(readOrChosen);

/** A dosing-course protocol as published: data that an engine can plan and a clinician can check. */
export const protocolSchema = z
  .strictObject({
    ...publishedShape,
    version: z.string().optional().meta({
      description: 'Version of the package that published it; written by the build.',
    }),
    id: idSchema.meta({
      description:
        '<drug>-<route>-<indication>-<what distinguishes it>; also the name of the file. Never changes, never vanishes.',
    }),
    record: recordSchema.optional().meta({
      description: 'Id of the dossier record; absent for protocols of other teams.',
    }),
    title: z.string().min(1).meta({ description: 'What a list shows.' }),
    summary: z.string().min(1).meta({ description: 'What it is, in two sentences, for a reader.' }),
    kind: z
      .enum(['label', 'guideline', 'trial', 'practice'])
      .meta({ description: 'What stands behind it: a label, a guideline, a trial, or practice.' }),
    aliases: aliasesSchema.optional(),
    status: statusSchema,
    compiled: isoDateSchema.meta({ description: 'Day on which the file was written.' }),
    lastChecked: lastCheckedSchema,
    jurisdiction: placeSchema
      .optional()
      .meta({ description: 'The place whose label or law this is; absent where it has none.' }),
    usableIn: z.array(placeSchema).optional().meta({
      description: 'Further places in which the same text holds.',
    }),
    drug: drugSchema,
    form: z.enum(forms).meta({ description: 'Whether milligrams mean base or hydrochloride.' }),
    route: routeSchema,
    formulation: z
      .string()
      .optional()
      .meta({ description: 'Product form, where it matters: nasal spray, tablets.' }),
    indications: z
      .array(idSchema)
      .min(1)
      .meta({ description: 'What it is for, as ids: trd, mdsi, ptsd.' }),
    setting: z
      .strictObject({
        place: z
          .enum(['clinic', 'hospital', 'home', 'research-unit', 'emergency-department'])
          .meta({ description: 'Where sessions take place.' }),
        says: z.string().meta({ description: 'The place in our own words.' }),
        inpatientDays: citedRange('length', 'd')
          .optional()
          .meta({ description: 'Days in hospital, where the source asks for them.' }),
        staff: z.array(citedTextSchema).default([]).meta({ description: 'Who must be there.' }),
        equipment: z
          .array(citedTextSchema)
          .default([])
          .meta({ description: 'What must be there.' }),
        prescriber: citedTextSchema.optional().meta({ description: 'Who may prescribe.' }),
        unsupervised: z
          .boolean()
          .default(false)
          .meta({ description: 'No health-care professional watches the session.' }),
      })
      .meta({ description: 'Where it is given, by whom, with what.' }),
    population: z
      .strictObject({
        age: citedRange('age', 'a').optional().meta({
          description:
            'Published range of ages; outside it is a finding. Under 18 is refused unless the range includes it.',
        }),
        weight: citedRange('body-weight', 'kg')
          .optional()
          .meta({ description: 'Published range of weights; outside it is a finding.' }),
        sex: z
          .enum(['male', 'female'])
          .optional()
          .meta({ description: 'Set where the source treated one sex alone.' }),
        entry: z
          .array(
            citedTextSchema.extend({
              id: idSchema.optional().meta({ description: 'Names the criterion.' }),
            }),
          )
          .default([])
          .meta({ description: 'Who was or may be treated, a sentence each.' }),
        abstinence: citedQuantity('duration', 'h', 'd')
          .optional()
          .meta({ description: 'How long without alcohol or drugs before.' }),
      })
      .meta({ description: 'Who was or may be treated.' }),
    editions: z
      .array(
        z
          .strictObject({
            id: idSchema.meta({ description: 'Names the edition in plans.' }),
            title: z.string().meta({ description: 'What the edition is called.' }),
            from: isoDateSchema.optional().meta({
              description:
                'First day on which this text holds; a session goes by the text of its own day.',
            }),
            until: isoDateSchema
              .optional()
              .meta({ description: 'First day on which it no longer holds.' }),
            says: z.string().optional().meta({ description: 'What is different in it.' }),
            ...provenanceShape,
          })
          .check(readOrChosen),
      )
      .default([])
      .meta({ description: 'Texts of a label by date.' }),
    arms: z.array(armSchema).default([]).meta({
      description:
        'Groups of the trial or variants of the regimen; none where there is one regimen.',
    }),
    phases: z
      .array(phaseSchema)
      .min(1)
      .meta({ description: 'The stretches of the course; gates and `next` say how they lead on.' }),
    procedure: procedureSchema,
    company: concomitantTreatmentSchema,
    tasks: z.array(taskSchema).default([]).meta({
      description: 'What is assessed, tested, talked over or handed in around the sessions.',
    }),
    missed: z
      .array(
        z
          .strictObject({
            phase: z
              .array(idSchema)
              .optional()
              .meta({ description: 'Phases it holds for; without it, all.' }),
            worsened: z.boolean().optional().meta({
              description: 'Whether the patient got worse meanwhile; without it, either way.',
            }),
            lapse: citedRange('wait', 'd', 'wk')
              .optional()
              .meta({ description: 'How long nothing was given.' }),
            do: z.enum(['keep-schedule', 'previous-schedule', 'restart', 'clinician']).meta({
              description:
                'What follows: keep the schedule, go back to the one before, begin again, or a clinician decides.',
            }),
            when: guardSchema.optional(),
            ...citedTextSchema.shape,
          })
          .check(readOrChosen),
      )
      .default([])
      .meta({ description: 'What a missed session changes; the first rule that fits counts.' }),
    warnings: z.array(citedTextSchema).default([]).meta({
      description: 'What a reader must see beside the regimen, such as a regulator warning.',
    }),
    evidence: z
      .array(evidenceLinkSchema)
      .default([])
      .meta({ description: 'What speaks for and against the regimen.' }),
    readings: z
      .array(readingSchema)
      .default([])
      .meta({ description: 'Where a source left room, and what we chose.' }),
    gaps: z.array(gapSchema).default([]).meta({ description: 'What the source leaves out.' }),
    sources: z
      .array(
        z.strictObject({
          id: citeSchema,
          title: z.string().optional().meta({
            description: 'Inline reference, for protocols outside this repository.',
          }),
          year: bounded('year').nullable().optional().meta({ description: 'Year of publication.' }),
          doi: z.string().optional().meta({ description: 'DOI.' }),
          url: z.string().optional().meta({ description: 'Address.' }),
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

const asPhase = z
  .strictObject({ as: idSchema.meta({ description: 'The phase that says it.' }) })
  .meta({ id: 'as-phase', description: 'The same as in another phase.' });

/**
 * A protocol as its file may say it: shared procedures by id, a phase that is as another, no list of sources. The build
 * writes all of it out; what ships fits {@link protocolSchema}.
 */
export const authoredProtocolSchema = protocolSchema
  .extend({
    procedure: z.union([authoredProcedureSchema, procedureSchema]).meta({
      description:
        'How a session is prepared, watched and ended: written out, or a shared procedure by id.',
    }),
    phases: z
      .array(
        phaseSchema.extend({
          schedule: z
            .union([asPhase, phaseSchema.shape.schedule])
            .meta({ description: 'When sessions are: written out, or as in another phase.' }),
          dose: z
            .union([asPhase, phaseSchema.shape.dose])
            .meta({ description: 'What is given: written out, or as in another phase.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The stretches of the course.' }),
    sources: protocolSchema.shape.sources.optional(),
  })
  .meta({ id: 'authored-protocol' });

export type {
  Arm,
  Gap,
  Protocol,
  ProtocolInput,
  ProtocolStatus,
} from '../../generated/protocol-types.js';
