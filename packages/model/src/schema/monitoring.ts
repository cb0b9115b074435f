import * as z from 'zod';
import { units } from '../units.js';
import { inBounds, measuredIn } from './bounded.js';
import { conceptName } from './facts-shared.js';
import { ruleSpanSchema } from './rule-criterion.js';
import { appliesSchema } from './rule.js';
import {
  authoritySchema,
  citeSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  placeSchema,
  provenanceShape,
  readingSchema,
  recordSchema,
  lifecycleShape,
  unitSchema,
  publishedShape,
} from './shared.js';
import { readOrChosen } from './read-or-chosen.js';

const figure = measuredIn('figure', units);
const amount = z.union([figure, z.tuple([figure, figure]), z.string()]);

/** A named value of a fact. */
export const namedValueSchema = z
  .strictObject({
    name: z.string().min(1).meta({ description: 'What the value is of.' }),
    value: amount.meta({ description: 'A number, a range from and to, or words.' }),
    unit: unitSchema.optional().meta({ description: 'UCUM unit, where the value has one.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }))
  .meta({ id: 'NamedValue' });

/** What every record about risk says of itself. */
export const riskRecordShape = {
  id: idSchema,
  record: recordSchema,
  alsoRecords: z
    .array(recordSchema)
    .optional()
    .meta({ description: 'Further dossier records that it carries.' }),
  title: z.string().min(1).meta({ description: 'Title, as a page shows it.' }),
  says: z.string().min(1).meta({ description: 'The source in our own words.' }),
  authority: authoritySchema,
  places: z
    .array(placeSchema)
    .min(1)
    .optional()
    .meta({ description: 'Places where it holds: US, EU. Left out: everywhere.' }),
  applies: z.array(appliesSchema).min(1).meta({ description: 'Treatments it is about.' }),
  source: z
    .strictObject({
      basis: provenanceShape.basis,
      cite: citeSchema,
      also: z
        .array(z.strictObject({ cite: citeSchema }))
        .optional()
        .meta({ description: 'Further sources that say the same.' }),
      verification: provenanceShape.verification,
      readIn: provenanceShape.readIn,
      note: provenanceShape.note,
    })
    .check(readOrChosen)
    .meta({ description: 'Where it comes from.' }),
  readings: z
    .array(readingSchema)
    .default([])
    .meta({ description: 'Where the source left room, and what we chose.' }),
  ...lifecycleShape,
  compiled: isoDateSchema,
  lastChecked: lastCheckedSchema,
};

/** Moments of a session that times are counted from. */
export const sessionMoments = ['start', 'end', 'first-device', 'last-device'] as const;
const from = z.enum(sessionMoments).meta({ description: 'From when the time counts.' });

const observe = z
  .array(conceptName)
  .min(1)
  .meta({ description: 'Observations, by name in the terminology.' });

/** Checks while a session runs. */
export const monitoringPlanSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    checks: z
      .array(
        z.union([
          z
            .strictObject({ observe, before: z.literal(true) })
            .meta({ description: 'Once before the dose.' }),
          z
            .strictObject({ observe, at: ruleSpanSchema, from })
            .meta({ description: 'Once, so long after.' }),
          z
            .strictObject({
              observe,
              every: ruleSpanSchema,
              from,
              after: ruleSpanSchema.optional().meta({ description: 'Begins so long after.' }),
              until: z.union([z.enum(['end', 'discharge']), ruleSpanSchema]).meta({
                description:
                  'When it ends: at the end of the dose, at discharge, or so long after.',
              }),
            })
            .meta({ description: 'Again and again.' }),
          z
            .strictObject({ observe, beforeLeaving: z.literal(true) })
            .meta({ description: 'Once before leaving.' }),
        ]),
      )
      .min(1)
      .meta({ description: 'What is checked, and when.' }),
    observeAtLeast: ruleSpanSchema
      .extend({ from })
      .optional()
      .meta({ description: 'How long somebody watches at the least.' }),
  })
  .meta({
    id: 'MonitoringPlan',
    title: 'Monitoring plan',
    description: 'Checks while a session runs, as one source has them.',
  });

/** Something to do in a course that is no rule about a patient. */
export const riskTaskSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    when: z
      .enum(['baseline', 'periodic', 'each-session', 'between-sessions', 'after-session', 'always'])
      .meta({ description: 'When in a course it is done.' }),
    what: z.array(z.string().min(1)).min(1).meta({ description: 'What is done, point by point.' }),
    due: ruleSpanSchema.optional().meta({ description: 'How long after that, at the latest.' }),
    values: z
      .array(namedValueSchema)
      .default([])
      .meta({ description: 'Numbers that belong to it.' }),
  })
  .meta({
    id: 'RiskTask',
    title: 'Course task',
    description: 'Something to do in a course: tests, forms, watching, equipment, aftercare.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { MonitoringPlan, NamedValue, RiskTask } from '../generated/risk-types.js';
