import { z } from 'zod';
import {
  drugSchema,
  idSchema,
  isoDateSchema,
  placeSchema,
  provenanceShape,
  routeSchema,
} from '../shared.js';
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
export type Since = z.infer<typeof sinceSchema>;

const stepSchema = z
  .strictObject({
    since: sinceSchema,
    status: z.enum(regulatoryStatuses),
    says: text,
    record: text,
    values: z.array(factValueSchema).min(1).optional(),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** One line of regulation in one place, with its steps in order of time. */
export const regulatorySchema = z
  .strictObject({
    ...identityShape,
    title: text,
    kind: z.enum(regulatoryKinds),
    place: placeSchema,
    drug: drugSchema,
    routes: z.array(routeSchema).min(1),
    indication: z.enum(indications).optional(),
    company: z
      .enum(['with-antidepressant', 'with-ssri-or-snri', 'alone', 'any'])
      .optional()
      .meta({ description: 'Whether the indication asks for another antidepressant.' }),
    body: text.meta({ description: 'Who decided.' }),
    protocols: z.array(idSchema).optional(),
    steps: z.array(stepSchema).min(1),
  })
  .meta({ title: 'Regulatory', description: 'What a regulator said, since when.' });

/** A line of regulation as authored. */
export type Regulatory = z.infer<typeof regulatorySchema>;
/** One step of a line of regulation. */
export type RegulatoryStep = z.infer<typeof stepSchema>;
