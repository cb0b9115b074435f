import * as z from 'zod';
import { citedQuantity, citeSchema, idSchema, recordSchema, publishedShape } from './shared.js';

const bySex = <T extends z.ZodType>(of: T) => z.strictObject({ male: of, female: of });

/** A published way to work out the body weight that a dose means. */
export const bodyWeightSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema.optional(),
    means: z.enum(['ideal', 'adjusted', 'lean']),
    title: z.string(),
    says: z.string(),
    formula: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('from-height'),
          base: bySex(citedQuantity('coefficient', 'kg')),
          perInch: citedQuantity('coefficient', 'kg'),
          aboveInches: citedQuantity('coefficient', '1').meta({
            description: 'Height in inches at which base holds.',
          }),
        }),
        z.strictObject({
          kind: z.literal('part-of-excess'),
          over: idSchema.meta({ description: 'The weight the excess is counted over.' }),
          part: citedQuantity('coefficient', '1'),
        }),
        z.strictObject({
          kind: z.literal('from-body-mass-index'),
          factor: citedQuantity('coefficient', '1'),
          plus: bySex(citedQuantity('coefficient', '1')),
          timesIndex: bySex(citedQuantity('coefficient', '1')),
        }),
      ])
      .meta({
        description:
          'from-height: base + perInch * (height in inches - aboveInches). part-of-excess: over + part * (actual - over). from-body-mass-index: factor * actual / (plus + timesIndex * BMI).',
      }),
    sources: z.array(z.strictObject({ id: citeSchema, read: z.string().optional() })).min(1),
    lastChecked: z.null(),
  })
  .meta({ id: 'body-weight' });

/** A published way to work out the body weight that a dose means. */
export type BodyWeightFormula = z.infer<typeof bodyWeightSchema>;
