import { z } from 'zod';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { guardSchema } from './guard.js';

/** Whether an antidepressant accompanies the course, and of what kind. */
export const antidepressantRuleSchema = z
  .strictObject({
    rule: z.enum(['required', 'allowed', 'none', 'not-stated']),
    kind: z
      .enum(['any', 'new', 'stable', 'ssri-or-snri'])
      .optional()
      .meta({ description: 'Newly started, or kept stable, or of a class.' }),
    stableFor: citedQuantity('d', 'wk').optional(),
    washedOutFor: citedQuantity('d', 'wk').optional(),
    options: z
      .array(
        z.strictObject({
          medicine: z.string(),
          start: citedQuantity('mg', 'mg/d').optional(),
          target: citedQuantity('mg', 'mg/d').optional(),
        }),
      )
      .optional(),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .meta({ id: 'antidepressant-rule' });

/** A medicine or class that is limited, held or excluded around sessions. */
export const medicineRuleSchema = z
  .strictObject({
    medicine: idSchema.meta({ description: 'Ingredient or class.' }),
    rule: z.enum(['allowed', 'limited', 'held', 'excluded', 'continued']),
    before: citedQuantity('min', 'h', 'd', '{half-life}').optional(),
    after: citedQuantity('min', 'h', 'd').optional(),
    most: citedQuantity('mg', 'mg/d').optional(),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .meta({ id: 'medicine-rule' });

export const companySchema = z
  .strictObject({
    antidepressant: z
      .array(antidepressantRuleSchema)
      .min(1)
      .meta({ description: 'The first whose guard holds counts.' }),
    medicines: z.array(medicineRuleSchema).default([]),
    psychotherapy: citedTextSchema.optional(),
  })
  .meta({ id: 'company' });

export type AntidepressantRule = z.infer<typeof antidepressantRuleSchema>;
export type MedicineRule = z.infer<typeof medicineRuleSchema>;
export type Company = z.infer<typeof companySchema>;
