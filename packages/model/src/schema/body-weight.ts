import * as z from 'zod';
import { citedQuantity, citeSchema, idSchema, recordSchema, publishedShape } from './shared.js';

const bySex = <T extends z.ZodType>(of: T) =>
  z.strictObject({
    male: of.meta({ description: 'For men.' }),
    female: of.meta({ description: 'For women.' }),
  });

/** A published way to work out the body weight that a dose means. */
export const bodyWeightSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema.optional(),
    means: z
      .enum(['ideal', 'adjusted', 'lean'])
      .meta({ description: 'Which weight it is: ideal, adjusted or lean.' }),
    title: z.string().meta({ description: 'Title, as a page shows it.' }),
    says: z.string().meta({ description: 'The formula in words.' }),
    formula: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('from-height').meta({ description: 'Which of the three forms it has.' }),
          base: bySex(citedQuantity('coefficient', 'kg')).meta({
            description: 'Kilograms at the height in aboveInches.',
          }),
          perInch: citedQuantity('coefficient', 'kg').meta({
            description: 'Kilograms for each inch above it.',
          }),
          aboveInches: citedQuantity('coefficient', '1').meta({
            description: 'Height in inches at which base holds.',
          }),
        }),
        z.strictObject({
          kind: z
            .literal('part-of-excess')
            .meta({ description: 'Which of the three forms it has.' }),
          over: idSchema.meta({ description: 'The weight the excess is counted over.' }),
          part: citedQuantity('coefficient', '1').meta({
            description: 'The part of the excess that counts: 0.4.',
          }),
        }),
        z.strictObject({
          kind: z
            .literal('from-body-mass-index')
            .meta({ description: 'Which of the three forms it has.' }),
          factor: citedQuantity('coefficient', '1').meta({
            description: 'What the actual weight is multiplied by.',
          }),
          plus: bySex(citedQuantity('coefficient', '1')).meta({
            description: 'First term of the divisor.',
          }),
          timesIndex: bySex(citedQuantity('coefficient', '1')).meta({
            description: 'What the body-mass index is multiplied by in the divisor.',
          }),
        }),
      ])
      .meta({
        description:
          'from-height: base + perInch * (height in inches - aboveInches). part-of-excess: over + part * (actual - over). from-body-mass-index: factor * actual / (plus + timesIndex * BMI).',
      }),
    sources: z
      .array(
        z.strictObject({
          id: citeSchema,
          read: z
            .string()
            .optional()
            .meta({ description: 'What of the source was read, and where.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Sources of the formula.' }),
    lastChecked: z
      .null()
      .meta({ description: 'Null until a named person has re-read every source.' }),
  })
  .meta({ id: 'body-weight' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { BodyWeightFormula } from '../generated/source-types.js';
