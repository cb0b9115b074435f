import * as z from 'zod';
import { units } from '../../units.js';
import { bounded, inBounds, measuredIn } from '../bounded.js';
import { idSchema, isoDateSchema, recordSchema, unitSchema } from '../shared.js';

/** What ketamine and esketamine have been tried for, in the words the records use. */
export const conditions = [
  'treatment-resistant-depression',
  'major-depression',
  'suicidality',
  'bipolar-depression',
  'ptsd',
  'social-anxiety',
  'generalized-anxiety',
  'ocd',
  'alcohol-use-disorder',
  'end-of-life',
  'perinatal-depression',
] as const;

/** A condition, as an id of the conditions collection. */
export const conditionSchema = z
  .enum(conditions)
  .meta({ description: 'A condition, as an id of the conditions collection.' });
/** A row of the evidence matrix by id: `trd`, `ptsd`. */
export type Condition = (typeof conditions)[number];

/** Id and dossier record, which every record of this package carries. */
export const identityShape = {
  id: idSchema,
  record: recordSchema,
};

const figure = measuredIn('figure', units);

/**
 * A number, a range, a choice, a share, a date or a word that a fact consists of. Unit and range stand
 * together; where the numbers come from stands in the block around it.
 */
export const factValueSchema = z.union([
  z
    .strictObject({
      name: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'What the value is of, where the fact has several.' }),
      value: figure.meta({ description: 'The number.' }),
      unit: unitSchema,
    })
    .check(inBounds({ value: 'figure' })),
  z
    .strictObject({
      name: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'What the value is of, where the fact has several.' }),
      least: figure.optional().meta({ description: 'The lower end.' }),
      most: figure.optional().meta({ description: 'The upper end.' }),
      unit: unitSchema,
    })
    .check(inBounds({ least: 'figure', most: 'figure' })),
  z
    .strictObject({
      name: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'What the value is of, where the fact has several.' }),
      oneOf: z.array(figure).min(2).meta({ description: 'The numbers that were used.' }),
      unit: unitSchema,
    })
    .check(inBounds({ oneOf: 'figure' })),
  z.strictObject({
    name: z
      .string()
      .min(1)
      .meta({ description: 'What the value is of, where the fact has several.' }),
    n: bounded('people-or-none', '{person}')
      .nullable()
      .optional()
      .meta({ description: 'People in whom it happened; null where it is not known.' }),
    of: bounded('people', '{person}').meta({ description: 'People who could have shown it.' }),
    percent: bounded('percent', '%')
      .nullable()
      .optional()
      .meta({ description: 'Percent, as printed; null where none is.' }),
  }),
  z.strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What the value is of, where the fact has several.' }),
    date: isoDateSchema.meta({ description: 'The day.' }),
  }),
  z.strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What the value is of, where the fact has several.' }),
    text: z.string().min(1).meta({ description: 'The word.' }),
  }),
  z.strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'What the value is of, where the fact has several.' }),
    list: z.array(z.string().min(1)).min(1).meta({ description: 'The words.' }),
  }),
]);

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { FactValue } from '../../generated/evidence-types.js';
