import { parseQuantity, type Quantity } from '@openketamine/model';
import { isoDateSchema } from '@openketamine/model/schema';
import * as z from 'zod';

const weight = z.string().transform((text) => parseQuantity(text, '/weight') as Quantity<'kg'>);

/** The invented people for whom twins and golden courses are computed. */
export const referenceSchema = z.strictObject({
  start: isoDateSchema,
  age: z.number().int(),
  older: z.number().int(),
  weight,
  weights: z.array(weight).min(2),
  baselines: z.record(z.string(), z.number()),
  shown: z.number().int().positive(),
  answers: z.number().int().positive(),
});

/**
 * The invented people for whom twins and golden courses are computed: `data/reference.yaml`.
 *
 * @category twins
 */
export type Reference = z.infer<typeof referenceSchema>;
