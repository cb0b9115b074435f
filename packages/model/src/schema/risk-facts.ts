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
    kind: z
      .enum([
        'time-course',
        'dependence',
        'population',
        'monitoring',
        'discharge',
        'screening',
        'interaction',
      ])
      .meta({ description: 'What the fact is about.' }),
    measure: z.string().optional().meta({ description: 'What was measured.' }),
    values: z.array(namedValueSchema).default([]).meta({ description: 'Its numbers.' }),
  })
  .meta({
    id: 'RiskFact',
    title: 'Fact about risk',
    description: 'A fact that no patient is tested against.',
  });

const arm = z
  .strictObject({
    n: bounded('people-or-none', '{person}')
      .optional()
      .meta({ description: 'People with the event.' }),
    N: bounded('people', '{person}').optional().meta({ description: 'People in the arm.' }),
    percent: bounded('percent', '%').optional().meta({ description: 'As printed, in percent.' }),
    percentRange: z
      .tuple([bounded('percent', '%'), bounded('percent', '%')])
      .optional()
      .meta({ description: 'As printed, from and to, in percent.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ id: 'EventArm' });

/** One event of a table. */
export const adverseEventSchema = z
  .strictObject({
    event: z
      .string()
      .min(1)
      .meta({ description: 'The event in the words of the source: Dissociation.' }),
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
    seriousness: z
      .enum(['serious', 'fatal', 'life-threatening'])
      .optional()
      .meta({ description: 'How serious, where the source says so.' }),
    active: arm.optional().meta({ description: 'In the arm that was given the drug.' }),
    control: arm.optional().meta({ description: 'In the arm it was compared with.' }),
    frequency: z
      .enum(['very-common', 'common', 'uncommon', 'rare'])
      .optional()
      .meta({ description: 'Class of frequency, where a label gives a class and no number.' }),
    values: z
      .array(namedValueSchema)
      .optional()
      .meta({ description: 'Other numbers that the source gives.' }),
  })
  .meta({ id: 'AdverseEvent' });

/** Adverse events as one trial, label edition or report gives them. */
export const adverseEventTableSchema = z
  .strictObject({
    ...publishedShape,
    ...riskRecordShape,
    kind: z
      .enum([
        'label',
        'trial',
        'pooled-trials',
        'long-term',
        'spontaneous-reports',
        'cohort',
        'review',
        'case',
      ])
      .meta({ description: 'What kind of source counted: labels, trials, reports.' }),
    edition: z
      .string()
      .optional()
      .meta({ description: 'Edition of the label. Editions are never mixed.' }),
    regimen: z.string().optional().meta({ description: 'What was given, in words.' }),
    control: z.string().optional().meta({ description: 'What it was compared with, in words.' }),
    timepoint: z.string().optional().meta({ description: 'Over which time, or when.' }),
    population: z.string().optional().meta({ description: 'Who and how many, in words.' }),
    events: z.array(adverseEventSchema).meta({ description: 'The rows.' }),
    caveat: z
      .string()
      .optional()
      .meta({ description: 'What a reader has to know before comparing.' }),
  })
  .meta({
    id: 'AdverseEventTable',
    title: 'Adverse events',
    description: 'Adverse events as one trial, label edition or report gives them.',
  });

/** Every record of the dossier the data were made from, and why a record became nothing. */
export const recordListSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: z.string().min(1).meta({ description: 'Title, as a page shows it.' }),
    status: riskRecordShape.status,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    records: z
      .array(
        z.strictObject({
          id: recordSchema,
          section: idSchema,
          leftOut: z.string().optional().meta({ description: 'Why the record became nothing.' }),
        }),
      )
      .meta({ description: 'The records, by id.' }),
  })
  .meta({
    id: 'RecordList',
    title: 'Dossier records',
    description: 'Every record of the dossier, and why a record became nothing.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  AdverseEvent,
  AdverseEventTable,
  EventArm,
  RecordList,
  RiskFact,
} from '../generated/risk-types.js';
