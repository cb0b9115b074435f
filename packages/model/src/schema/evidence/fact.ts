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
    alsoRecords: z.array(text).min(1).optional(),
    title: text,
    area: z.enum(factAreas),
    place: placeSchema.nullable().meta({ description: 'Null where none was said.' }),
    drugs: z.array(drugSchema).min(1),
    routes: z.array(routeSchema).min(1),
    population: text.optional(),
    protocols: z.array(idSchema).optional().meta({ description: 'Protocols it speaks about.' }),
    says: text.meta({ description: 'Our own words.' }),
    values: z.array(factValueSchema).min(1).optional(),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({
    title: 'EvidenceFact',
    description: 'What a study or a program reports beside outcomes.',
  });

/** Such a fact, as authored. */
export type EvidenceFact = z.infer<typeof evidenceFactSchema>;
