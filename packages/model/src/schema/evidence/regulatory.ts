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
    by: isoDateSchema,
    says: text,
  }),
]);
/**
 * When something began. A plain date, or, where sources give only a month, a year or nothing, the span in
 * which it must lie: before `after` it had not begun, from `by` on it had.
 */
export type Since = z.infer<typeof sinceSchema>;

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
/**
 * The last day on which something holds. Where the source states none, that is said; where it ends with the step below it,
 * that is said too. It is never left out: a law without an end and a law whose end nobody wrote down are different things.
 */
export type Until = z.infer<typeof untilSchema>;

const stepSchema = z
  .strictObject({
    from: sinceSchema,
    until: untilSchema,
    status: z.enum(regulatoryStatuses),
    says: text,
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
    record: text,
    alsoRecords: z.array(text).min(1).optional(),
    values: z.array(factValueSchema).min(1).optional(),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** One line of regulation in one place, with its steps in order of time. */
export const regulatorySchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text,
    kind: z.enum(regulatoryKinds),
    jurisdiction: placeSchema.meta({ description: 'A country, a union of countries, or a state.' }),
    drugs: z.array(drugSchema).min(1),
    routes: z.array(routeSchema).min(1),
    settings: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Where the drug is given that it is about; left out: anywhere.' }),
    indication: z.enum(indications).optional(),
    company: z
      .enum(['with-antidepressant', 'with-ssri-or-snri', 'alone', 'any'])
      .optional()
      .meta({ description: 'Whether the indication asks for another antidepressant.' }),
    body: text.meta({ description: 'The issuing body.' }),
    protocols: z.array(idSchema).optional(),
    steps: z.array(stepSchema).min(1),
  })
  .meta({ title: 'Regulatory', description: 'What a regulator said, since when.' });

/** A line of regulation as authored. */
export type Regulatory = z.infer<typeof regulatorySchema>;
/** One step of a line of regulation. */
export type RegulatoryStep = z.infer<typeof stepSchema>;

/**
 * A law that a reader expects, said once for all places of which none was read. A place that has a record of the kind is no
 * longer among them.
 */
export const unreadLawSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: text,
    kind: z.enum(regulatoryKinds),
    of: placeSchema
      .optional()
      .meta({ description: 'The country whose parts are meant; left out: every country.' }),
    parts: z.array(placeSchema).min(1).optional(),
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

/** Places for which nothing was read, as authored. */
export type UnreadLaw = z.infer<typeof unreadLawSchema>;
