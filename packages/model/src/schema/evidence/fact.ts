import * as z from 'zod';
import {
  drugSchema,
  idSchema,
  placeSchema,
  provenanceShape,
  routeSchema,
  publishedShape,
} from '../shared.js';
import { factValueSchema, identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** What a fact is about. */
export const factAreas = [
  'comparison',
  'maintenance',
  'selection',
  'psychotherapy',
  'session',
  'home',
  'driving',
  'safety',
  'bladder',
  'pregnancy',
  'older-people',
  'other-condition',
  'mechanism',
  'dose',
] as const;

/**
 * What a study, a register or a program reports beside an outcome: how a course was written, who may enter, how people drove, how
 * often something was seen in a program.
 */
export const evidenceFactSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    alsoRecords: z
      .array(text)
      .min(1)
      .optional()
      .meta({ description: 'Further dossier records that it carries.' }),
    title: text.meta({ description: 'Title, as a page shows it.' }),
    area: z.enum(factAreas).meta({ description: 'What the fact is about.' }),
    place: placeSchema.nullable().meta({ description: 'Null where none was said.' }),
    drugs: z.array(drugSchema).min(1).meta({ description: 'Drugs it speaks of.' }),
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes it speaks of.' }),
    population: text.optional().meta({ description: 'Who was looked at, in words.' }),
    protocols: z.array(idSchema).optional().meta({ description: 'Protocols it speaks about.' }),
    says: text.meta({ description: 'Our own words.' }),
    values: z
      .array(factValueSchema)
      .min(1)
      .optional()
      .meta({ description: 'Its numbers, dates and words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({
    title: 'EvidenceFact',
    description: 'What a study or a program reports beside outcomes.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { EvidenceFact } from '../../generated/evidence-types.js';
