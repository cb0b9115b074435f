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
    topic: z
      .enum([
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
      ])
      .meta({ description: 'What the statement is about.' }),
    says: text.meta({ description: 'Our own words.' }),
    values: z
      .array(factValueSchema)
      .min(1)
      .optional()
      .meta({ description: 'Its numbers, dates and words.' }),
    record: text.optional().meta({ description: 'Where it comes from another dossier record.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** A consensus statement, task-force report, guideline or standard, and what follows from it. */
export const guidanceSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    body: text.meta({ description: 'Who issued it.' }),
    year: bounded('year')
      .nullable()
      .meta({ description: 'Year in which it was issued; null where none is printed.' }),
    kind: z
      .enum(['consensus', 'task-force', 'guideline', 'standard', 'position', 'institutional'])
      .meta({ description: 'What kind of document it is.' }),
    place: placeSchema
      .nullable()
      .meta({ description: 'Where it speaks; null where it speaks for no place.' }),
    note: text.optional().meta({ description: 'A remark for readers.' }),
    protocols: z
      .array(idSchema)
      .optional()
      .meta({ description: 'Protocols that follow it or that it speaks about.' }),
    ruleRecords: z
      .array(text)
      .optional()
      .meta({ description: 'Dossier records of the rules that rest on it.' }),
    sources: z.array(text).min(1).meta({ description: 'Ids of the sources that were read.' }),
    statements: z.array(guidanceStatementSchema).min(1).meta({ description: 'What it says.' }),
  })
  .meta({ title: 'Guidance', description: 'A guidance document and its statements.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Guidance } from '../../generated/evidence-types.js';
