import { units } from '@openketamine/model';
import {
  citeSchema,
  drugSchema,
  idSchema,
  inBounds,
  isoDateSchema,
  lastCheckedSchema,
  measuredIn,
  provenanceShape,
  quantityOf,
  recordSchema,
  lifecycleShape,
  routeSchema,
  unitSchema,
  readOrChosen,
  publishedShape,
} from '@openketamine/model/schema';
import * as z from 'zod';
import { analyteId, number, says } from './schema-shared.js';

const figure = measuredIn('figure', units);
const measured = z
  .strictObject({
    analyte: analyteId.meta({ description: 'Which substance.' }),
    what: z
      .enum(['concentration', 'cmax', 'tmax', 'auc', 'bioavailability', 'half-life', 'other'])
      .meta({ description: 'What was measured.' }),
    value: figure.optional().meta({ description: 'The number, as printed.' }),
    least: figure.optional().meta({ description: 'The lower end.' }),
    most: figure.optional().meta({ description: 'The upper end.' }),
    spread: figure.optional().meta({ description: 'Half width after ±, as printed.' }),
    unit: z.union([unitSchema, z.literal('ng.min/mL')]).meta({ description: 'UCUM unit.' }),
    at: quantityOf('wait', 'h', 'min').optional().meta({ description: 'When, after the dose.' }),
    says: says.optional(),
  })
  .check((context) => {
    // a unit of this table alone counts as one we know
    const { unit } = context.value;
    inBounds({ value: 'figure', least: 'figure', most: 'figure', spread: 'figure' })({
      ...context,
      value: { ...context.value, unit: unit === 'ng.min/mL' ? 'ng.h/mL' : unit },
    });
  });

/**
 * The schema of a record of observed values, against which models are shown.
 *
 * @category schema
 */
export const observationSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema,
    title: says,
    drug: drugSchema,
    route: routeSchema.optional(),
    regimen: says,
    dose: z
      .strictObject({
        value: measuredIn('dose', ['mg', 'mg/kg']).meta({ description: 'The number.' }),
        unit: z
          .enum(['mg', 'mg/kg'])
          .meta({ description: 'Milligrams, or milligrams by kilogram of body weight.' }),
        over: quantityOf('infusion', 'min').optional().meta({ description: 'How long it ran.' }),
      })
      .check(inBounds({ value: 'dose' }))
      .optional()
      .meta({ description: 'The dose, where it is one number.' }),
    population: says.optional(),
    sampling: z
      .enum(['venous', 'arterial', 'not-stated'])
      .meta({ description: 'Which blood was sampled.' }),
    kind: z
      .enum(['measured', 'model-based', 'label', 'review'])
      .meta({ description: 'How the values are known.' }),
    ...provenanceShape,
    values: z.array(measured).meta({ description: 'The values.' }),
    says: says.optional(),
    ...lifecycleShape,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
  })
  .check(readOrChosen)
  .meta({ description: 'Values observed or reported for one regimen, from one source.' });

/**
 * The schema of the constants the engine needs whatever the model.
 *
 * @category schema
 */
export const pharmacokineticConstantsSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema,
    title: says,
    ...lifecycleShape,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    molarMasses: z
      .strictObject({
        ...provenanceShape,
        ketamine: number.meta({ description: 'Of ketamine as base.' }),
        ketamineHydrochloride: number.meta({ description: 'Of its hydrochloride.' }),
      })
      .check(readOrChosen)
      .meta({ description: 'Molar masses.' }),
    farOutside: number.meta({
      description:
        'How many times beyond the range studied a value is refused instead of warned of.',
    }),
  })
  .meta({ description: 'Molar masses, and how far outside a population is too far.' });

/**
 * The schema of the table that says which model answers for a drug and a route.
 *
 * @category schema
 */
export const modelChoiceSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema,
    title: says,
    ...lifecycleShape,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    choices: z
      .array(
        z.strictObject({
          drug: drugSchema,
          route: routeSchema,
          model: idSchema,
          assumptions: z.array(says).meta({ description: 'Said with every result.' }),
        }),
      )
      .meta({ description: 'The models that are taken.' }),
    without: z
      .array(z.strictObject({ drug: drugSchema, route: routeSchema, says }))
      .meta({ description: 'Routes for which no model could be read, and why.' }),
    notShipped: z
      .array(z.strictObject({ record: recordSchema, says, cite: citeSchema.optional() }))
      .meta({ description: 'Models known to exist that are not shipped, and why.' }),
  })
  .meta({ description: 'Which model is taken for a drug and a route when none is named.' });
