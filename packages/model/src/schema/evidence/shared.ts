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
    .strictObject({ name: z.string().min(1).optional(), value: figure, unit: unitSchema })
    .check(inBounds({ value: 'figure' })),
  z
    .strictObject({
      name: z.string().min(1).optional(),
      least: figure.optional(),
      most: figure.optional(),
      unit: unitSchema,
    })
    .check(inBounds({ least: 'figure', most: 'figure' })),
  z
    .strictObject({
      name: z.string().min(1).optional(),
      oneOf: z.array(figure).min(2),
      unit: unitSchema,
    })
    .check(inBounds({ oneOf: 'figure' })),
  z.strictObject({
    name: z.string().min(1),
    n: bounded('people-or-none', '{person}').nullable().optional(),
    of: bounded('people', '{person}'),
    percent: bounded('percent', '%').nullable().optional(),
  }),
  z.strictObject({ name: z.string().min(1).optional(), date: isoDateSchema }),
  z.strictObject({ name: z.string().min(1).optional(), text: z.string().min(1) }),
  z.strictObject({ name: z.string().min(1).optional(), list: z.array(z.string().min(1)).min(1) }),
]);

/** One value of a fact or statement. */
export type FactValue = z.infer<typeof factValueSchema>;
