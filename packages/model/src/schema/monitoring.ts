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
    name: z.string().min(1),
    value: amount,
    unit: unitSchema.optional().meta({ description: 'UCUM unit, where the value has one.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }))
  .meta({ id: 'NamedValue' });
/** A named value of a fact. */
export type NamedValue = z.infer<typeof namedValueSchema>;

/** What every record about risk says of itself. */
export const riskRecordShape = {
  id: idSchema,
  record: recordSchema,
  alsoRecords: z.array(recordSchema).optional(),
  title: z.string().min(1),
  says: z.string().min(1).meta({ description: 'The source in our own words.' }),
  authority: authoritySchema,
  places: z.array(placeSchema).min(1).optional(),
  applies: z.array(appliesSchema).min(1),
  source: z
    .strictObject({
      basis: provenanceShape.basis,
      cite: citeSchema,
      also: z.array(z.strictObject({ cite: citeSchema })).optional(),
      verification: provenanceShape.verification,
      readIn: provenanceShape.readIn,
      note: provenanceShape.note,
    })
    .check(readOrChosen),
  readings: z.array(readingSchema).default([]),
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
              until: z.union([z.enum(['end', 'discharge']), ruleSpanSchema]),
            })
            .meta({ description: 'Again and again.' }),
          z
            .strictObject({ observe, beforeLeaving: z.literal(true) })
            .meta({ description: 'Once before leaving.' }),
        ]),
      )
      .min(1),
    observeAtLeast: ruleSpanSchema.extend({ from }).optional(),
  })
  .meta({
    id: 'MonitoringPlan',
    title: 'Monitoring plan',
    description: 'Checks while a session runs, as one source has them.',
  });

/**
 * Checks while a session runs, as one source has them.
 *
 * @category monitoring
 */
export type MonitoringPlan = z.infer<typeof monitoringPlanSchema>;

/** Something to do in a course that is no rule about a patient. */
export const riskTaskSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    when: z.enum([
      'baseline',
      'periodic',
      'each-session',
      'between-sessions',
      'after-session',
      'always',
    ]),
    what: z.array(z.string().min(1)).min(1),
    due: ruleSpanSchema.optional(),
    values: z.array(namedValueSchema).default([]),
  })
  .meta({
    id: 'RiskTask',
    title: 'Course task',
    description: 'Something to do in a course: tests, forms, watching, equipment, aftercare.',
  });

/**
 * Something to do in a course: tests, forms, watching, equipment, aftercare.
 *
 * @category monitoring
 */
export type RiskTask = z.infer<typeof riskTaskSchema>;
