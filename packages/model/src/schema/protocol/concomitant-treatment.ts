import * as z from 'zod';
import { citedQuantity, citedTextSchema, idSchema } from '../shared.js';
import { guardSchema } from './guard.js';
import { readOrChosen } from '../read-or-chosen.js';

/** Whether an antidepressant accompanies the course, and of what kind. */
export const antidepressantRuleSchema = z
  .strictObject({
    rule: z.enum(['required', 'allowed', 'none', 'not-stated']).meta({
      description: 'Whether an antidepressant must, may or must not accompany the course.',
    }),
    kind: z
      .enum(['any', 'new', 'stable', 'ssri-or-snri'])
      .optional()
      .meta({ description: 'Newly started, or kept stable, or of a class.' }),
    stableFor: citedQuantity('length', 'd', 'wk')
      .optional()
      .meta({ description: 'How long it has been unchanged.' }),
    washedOutFor: citedQuantity('length', 'd', 'wk')
      .optional()
      .meta({ description: 'How long it has been stopped.' }),
    options: z
      .array(
        z.strictObject({
          medicine: z.string().meta({ description: 'The drug.' }),
          start: citedQuantity('dose', 'mg', 'mg/d')
            .optional()
            .meta({ description: 'Its first dose.' }),
          target: citedQuantity('dose', 'mg', 'mg/d')
            .optional()
            .meta({ description: 'The dose it is raised to.' }),
        }),
      )
      .optional()
      .meta({ description: 'The drugs a source names, with their doses.' }),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .check(readOrChosen)
  .meta({ id: 'antidepressant-rule' });

/** A medicine or class that is limited, held or excluded around sessions. */
export const medicineRuleSchema = z
  .strictObject({
    medicine: idSchema.meta({ description: 'Ingredient or class.' }),
    rule: z
      .enum(['allowed', 'limited', 'held', 'excluded', 'continued'])
      .meta({ description: 'Allowed, limited, held around sessions, excluded, or continued.' }),
    before: citedQuantity('wait', 'min', 'h', 'd', '{half-life}')
      .optional()
      .meta({ description: 'How long before a session.' }),
    after: citedQuantity('wait', 'min', 'h', 'd')
      .optional()
      .meta({ description: 'How long after a session.' }),
    most: citedQuantity('dose', 'mg', 'mg/d')
      .optional()
      .meta({ description: 'The daily amount at most.' }),
    when: guardSchema.optional(),
    ...citedTextSchema.shape,
  })
  .check(readOrChosen)
  .meta({ id: 'medicine-rule' });

const companyFields = z
  .strictObject({
    antidepressant: z
      .array(antidepressantRuleSchema)
      .min(1)
      .meta({ description: 'The first whose guard holds counts.' }),
    medicines: z
      .array(medicineRuleSchema)
      .default([])
      .meta({ description: 'Other medicines around sessions.' }),
    psychotherapy: citedTextSchema
      .optional()
      .meta({ description: 'Therapy that belongs to the regimen.' }),
  })
  .meta({ id: 'company', description: 'Which medicines and which therapy accompany the course.' });

type CompanySchemaFields = typeof companyFields;

/** Type of `concomitantTreatmentSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface CompanySchema extends CompanySchemaFields {}

/** Medicines and psychotherapy that accompany a course, are limited around it, or exclude it. */
export const concomitantTreatmentSchema: CompanySchema = companyFields;

export type { AntidepressantRule, Company, MedicineRule } from '../../generated/protocol-types.js';
