import * as z from 'zod';
import { bounded } from './bounded.js';
import { namedValueSchema, riskRecordShape } from './monitoring.js';
import {
  citeSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  provenanceShape,
  recordSchema,
  publishedShape,
} from './shared.js';
import { readOrChosen } from './read-or-chosen.js';

/** A fact about risk that no patient is tested against: a time course, dependence, a population. */
export const riskFactSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    kind: z.enum([
      'time-course',
      'dependence',
      'population',
      'monitoring',
      'discharge',
      'screening',
      'interaction',
    ]),
    measure: z.string().optional(),
    values: z.array(namedValueSchema).default([]),
  })
  .meta({
    id: 'RiskFact',
    title: 'Fact about risk',
    description: 'A fact that no patient is tested against.',
  });

/**
 * A fact about risk that no patient is tested against.
 *
 * @category risk facts
 */
export type RiskFact = z.infer<typeof riskFactSchema>;

const arm = z
  .strictObject({
    n: bounded('people-or-none', '{person}')
      .optional()
      .meta({ description: 'People with the event.' }),
    N: bounded('people', '{person}').optional().meta({ description: 'People in the arm.' }),
    percent: bounded('percent', '%').optional().meta({ description: 'As printed, in percent.' }),
    percentRange: z.tuple([bounded('percent', '%'), bounded('percent', '%')]).optional(),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ id: 'EventArm' });
/**
 * People with an adverse event in one arm of a trial: counts, percent as printed, and how they
 * are known.
 */
export type EventArm = z.infer<typeof arm>;

/** One event of a table. */
export const adverseEventSchema = z
  .strictObject({
    event: z.string().min(1),
    term: z.enum(['single', 'group', 'scale', 'measure', 'not-stated']).meta({
      description:
        'single: one preferred term. group: several terms counted together by the source. scale: by a rating scale. measure: by a measurement. not-stated: what was read does not say. Never mixed.',
    }),
    records: z
      .array(recordSchema)
      .optional()
      .meta({ description: 'Dossier records that this row carries.' }),
    also: z
      .array(z.strictObject({ cite: citeSchema }))
      .optional()
      .meta({ description: 'Further sources that print the same figures.' }),
    stratum: z.string().optional().meta({ description: 'Age or time the row is about.' }),
    seriousness: z.enum(['serious', 'fatal', 'life-threatening']).optional(),
    active: arm.optional(),
    control: arm.optional(),
    frequency: z.enum(['very-common', 'common', 'uncommon', 'rare']).optional(),
    values: z.array(namedValueSchema).optional(),
  })
  .meta({ id: 'AdverseEvent' });
/** One event of a table. */
export type AdverseEvent = z.infer<typeof adverseEventSchema>;

/** Adverse events as one trial, label edition or report gives them. */
export const adverseEventTableSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    kind: z.enum([
      'label',
      'trial',
      'pooled-trials',
      'long-term',
      'spontaneous-reports',
      'cohort',
      'review',
      'case',
    ]),
    edition: z
      .string()
      .optional()
      .meta({ description: 'Edition of the label. Editions are never mixed.' }),
    regimen: z.string().optional(),
    control: z.string().optional(),
    timepoint: z.string().optional(),
    population: z.string().optional().meta({ description: 'Who and how many, in words.' }),
    events: z.array(adverseEventSchema),
    caveat: z.string().optional(),
  })
  .meta({
    id: 'AdverseEventTable',
    title: 'Adverse events',
    description: 'Adverse events as one trial, label edition or report gives them.',
  });

/**
 * Adverse events as one trial, label edition or report gives them.
 *
 * @category risk facts
 */
export type AdverseEventTable = z.infer<typeof adverseEventTableSchema>;

/** Every record of the dossier the data were made from, and why a record became nothing. */
export const recordListSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: z.string().min(1),
    status: riskRecordShape.status,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    records: z.array(
      z.strictObject({
        id: recordSchema,
        section: idSchema,
        leftOut: z.string().optional().meta({ description: 'Why the record became nothing.' }),
      }),
    ),
  })
  .meta({
    id: 'RecordList',
    title: 'Dossier records',
    description: 'Every record of the dossier, and why a record became nothing.',
  });

/**
 * Every record of the dossier the data were made from, and why a record became nothing.
 *
 * @category risk facts
 */
export type RecordList = z.infer<typeof recordListSchema>;
