import * as z from 'zod';
import {
  drugSchema,
  isoDateSchema,
  placeSchema,
  provenanceShape,
  routeSchema,
  publishedShape,
} from '../shared.js';
import { factValueSchema, identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** The part of a label that facts are grouped by. */
export const labelTopics = [
  'indication',
  'limitation-of-use',
  'boxed-warning',
  'contraindication',
  'warning',
  'dosing',
  'session-rule',
  'special-population',
  'interaction',
  'pharmacokinetics',
  'driving',
  'exposure',
  'sedation-and-dissociation',
  'blood-pressure',
  'nausea-and-vomiting',
  'efficacy',
  'abuse-liability',
  'risk-program',
  'safety-communication',
  'product',
  'label-version',
  'administration',
  'off-label-dosing',
] as const;

/** One fact of a label or of the papers behind it. */
export const labelFactSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/u, 'expected a dossier id')
      .meta({
        description: 'The id of the dossier record.',
      }),
    says: text.meta({ description: 'Our own words.' }),
    population: text.optional().meta({ description: 'Whom it is about, in words.' }),
    values: z
      .array(factValueSchema)
      .min(1)
      .optional()
      .meta({ description: 'Its numbers, dates and words.' }),
    edition: text.optional().meta({ description: 'The edition it was read in, where it changed.' }),
    from: isoDateSchema.optional().meta({ description: 'First day on which it held.' }),
    until: isoDateSchema.optional().meta({ description: 'Last day on which it held.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** Facts of one topic of one drug in one place. */
export const labelSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    place: placeSchema
      .nullable()
      .meta({ description: 'Null for what trials and models say without a place.' }),
    drug: drugSchema,
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes that the label is about.' }),
    topic: z.enum(labelTopics).meta({ description: 'The part of the label.' }),
    facts: z.array(labelFactSchema).min(1).meta({ description: 'What it says.' }),
  })
  .meta({ title: 'Label', description: 'Label facts by topic and place.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Label, LabelFact } from '../../generated/evidence-types.js';
