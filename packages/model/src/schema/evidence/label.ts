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
    population: text.optional(),
    values: z.array(factValueSchema).min(1).optional(),
    edition: text.optional().meta({ description: 'The edition it was read in, where it changed.' }),
    from: isoDateSchema.optional(),
    until: isoDateSchema.optional(),
    ...provenanceShape,
  })
  .check(readOrChosen);
/** One fact of a label or of the papers behind it. */
export type LabelFact = z.infer<typeof labelFactSchema>;

/** Facts of one topic of one drug in one place. */
export const labelSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text,
    place: placeSchema
      .nullable()
      .meta({ description: 'Null for what trials and models say without a place.' }),
    drug: drugSchema,
    routes: z.array(routeSchema).min(1),
    topic: z.enum(labelTopics),
    facts: z.array(labelFactSchema).min(1),
  })
  .meta({ title: 'Label', description: 'Label facts by topic and place.' });

/** Label facts as authored. */
export type Label = z.infer<typeof labelSchema>;
