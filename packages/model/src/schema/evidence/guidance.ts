import * as z from 'zod';
import { bounded } from '../bounded.js';
import { idSchema, placeSchema, provenanceShape, publishedShape } from '../shared.js';
import { factValueSchema, identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** One statement of a guidance document. */
export const guidanceStatementSchema = z
  .strictObject({
    id: idSchema,
    topic: z.enum([
      'status',
      'evidence',
      'place-in-care',
      'selection',
      'exclusion',
      'consent',
      'dose',
      'course',
      'setting',
      'staff',
      'monitoring',
      'adverse-effects',
      'maintenance',
      'discharge',
      'scope',
    ]),
    says: text,
    values: z.array(factValueSchema).min(1).optional(),
    record: text.optional().meta({ description: 'Where it comes from another dossier record.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** A consensus statement, task-force report, guideline or standard, and what follows from it. */
export const guidanceSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text,
    body: text.meta({ description: 'Who issued it.' }),
    year: bounded('year').nullable(),
    kind: z.enum(['consensus', 'task-force', 'guideline', 'standard', 'position', 'institutional']),
    place: placeSchema.nullable(),
    note: text.optional(),
    protocols: z
      .array(idSchema)
      .optional()
      .meta({ description: 'Protocols that follow it or that it speaks about.' }),
    ruleRecords: z
      .array(text)
      .optional()
      .meta({ description: 'Dossier records of the rules that rest on it.' }),
    sources: z.array(text).min(1).meta({ description: 'Ids of the sources that were read.' }),
    statements: z.array(guidanceStatementSchema).min(1),
  })
  .meta({ title: 'Guidance', description: 'A guidance document and its statements.' });

/** A guidance document as authored. */
export type Guidance = z.infer<typeof guidanceSchema>;
