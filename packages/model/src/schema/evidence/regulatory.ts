import * as z from 'zod';
import {
  drugSchema,
  idSchema,
  isoDateSchema,
  placeSchema,
  provenanceShape,
  routeSchema,
  publishedShape,
} from '../shared.js';
import { isDay } from '../../bounds/index.js';
import { factValueSchema, identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** What a regulatory record is about. */
export const regulatoryKinds = [
  'approval',
  'scheduling',
  'warning',
  'program',
  'reimbursement',
  'process',
  'telemedicine',
  'state-rule',
  'advice',
  'product',
] as const;

/** Indications that a regulator has ruled on, or that people ask about. */
export const indications = [
  'treatment-resistant-depression',
  'depression-with-suicidality',
  'psychiatric-emergency',
  'depression',
  'anesthesia',
  'any-psychiatric',
] as const;

/** What a regulator said. */
export const regulatoryStatuses = [
  'approved',
  'off-label',
  'not-approved',
  'scheduled',
  'warned',
  'required',
  'recommended',
  'not-recommended',
  'subsidized',
  'opinion',
  'refused',
  'revoked',
  'registered',
  'proposed',
  'in-force',
  'stated',
  'designated',
  'accepted-for-review',
  'announced',
] as const;

/**
 * When something began. A plain date, or, where sources give only a month, a year or nothing, the span in
 * which it must lie: before `after` it had not begun, from `by` on it had.
 */
export const sinceSchema = z.union([
  isoDateSchema,
  z.strictObject({
    after: isoDateSchema
      .nullable()
      .meta({ description: 'Null: nothing is known about how early.' }),
    by: isoDateSchema.meta({ description: 'First day on which it surely had begun.' }),
    says: text.meta({ description: 'What is known of the day, in words.' }),
  }),
]);

/** What stands for an end where no day does. */
export const openEnds = ['no-end-stated', 'next-step'] as const;

/**
 * The last day on which something holds. Where the source states none, that is said; where it ends with the step below it,
 * that is said too. It is never left out: a law without an end and a law whose end nobody wrote down are different things.
 */
export const untilSchema = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2}|no-end-stated|next-step)$/u, {
    error: `expected the last day on which it holds, such as 2026-12-31, or ${openEnds.join(' or ')}`,
    abort: true,
  })
  .refine((end) => (openEnds as readonly string[]).includes(end) || isDay(end), {
    error: 'expected a day of the calendar',
  })
  .meta({
    description: 'The last day on which it holds; no-end-stated, or next-step, where no day does.',
  });

const stepSchema = z
  .strictObject({
    from: sinceSchema.meta({
      description: 'First day on which it holds, as exactly as it is known.',
    }),
    until: untilSchema,
    status: z.enum(regulatoryStatuses).meta({ description: 'What the regulator said.' }),
    says: text.meta({ description: 'Our own words.' }),
    allows: z
      .array(text)
      .min(1)
      .optional()
      .meta({ description: 'What it allows, point by point.' }),
    demands: z
      .array(text)
      .min(1)
      .optional()
      .meta({ description: 'What it demands or forbids, point by point.' }),
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    alsoRecords: z
      .array(text)
      .min(1)
      .optional()
      .meta({ description: 'Further dossier records that it carries.' }),
    values: z
      .array(factValueSchema)
      .min(1)
      .optional()
      .meta({ description: 'Its numbers, dates and words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** One line of regulation in one place, with its steps in order of time. */
export const regulatorySchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    kind: z.enum(regulatoryKinds).meta({ description: 'What the line is about.' }),
    jurisdiction: placeSchema.meta({ description: 'A country, a union of countries, or a state.' }),
    drugs: z.array(drugSchema).min(1).meta({ description: 'Drugs it is about.' }),
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes it is about.' }),
    settings: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Where the drug is given that it is about; left out: anywhere.' }),
    indication: z
      .enum(indications)
      .optional()
      .meta({ description: 'What it rules on; left out: whatever the drug is given for.' }),
    company: z
      .enum(['with-antidepressant', 'with-ssri-or-snri', 'alone', 'any'])
      .optional()
      .meta({ description: 'Whether the indication asks for another antidepressant.' }),
    body: text.meta({ description: 'The issuing body.' }),
    protocols: z.array(idSchema).optional().meta({ description: 'Protocols it speaks about.' }),
    steps: z.array(stepSchema).min(1).meta({ description: 'What was said, in order of time.' }),
  })
  .meta({ title: 'Regulatory', description: 'What a regulator said, since when.' });

/**
 * A law that a reader expects, said once for all places of which none was read. A place that has a record of the kind is no
 * longer among them.
 */
export const unreadLawSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    kind: z.enum(regulatoryKinds).meta({ description: 'Which kind of law was not read.' }),
    of: placeSchema
      .optional()
      .meta({ description: 'The country whose parts are meant; left out: every country.' }),
    parts: z
      .array(placeSchema)
      .min(1)
      .optional()
      .meta({ description: 'The parts of that country of which none was read.' }),
    says: text.meta({ description: 'What is said of each of them.' }),
    withoutPart: text
      .optional()
      .meta({ description: 'What is said where the country was given and none of its parts.' }),
  })
  .refine((unreadLaw) => (unreadLaw.of === undefined) === (unreadLaw.parts === undefined), {
    path: ['parts'],
    message: 'expected the parts of the country in `of`, and neither for every country',
  })
  .meta({ title: 'UnreadLaw', description: 'Places for which no law of a kind was read.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  Regulatory,
  RegulatoryStep,
  Since,
  UnreadLaw,
  Until,
} from '../../generated/evidence-types.js';
