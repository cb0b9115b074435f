import {
  basisSchema,
  citeSchema,
  drugSchema,
  idSchema,
  inBounds,
  isoDateSchema,
  lastCheckedSchema,
  measuredIn,
  provenanceShape,
  quantityOf,
  readingSchema,
  lifecycleShape,
  recordSchema,
  routeSchema,
  verificationSchema,
  readOrChosen,
  publishedShape,
} from '@openketamine/model/schema';
import * as z from 'zod';
import { analyteId, number, says } from './schema-shared.js';

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/u, 'expected a name such as CL or ka_n')
  .meta({ description: 'A name that formulas use.' });

const formula = z
  .string()
  .min(1)
  .meta({ description: 'Numbers, names, + - * / ^, parentheses, min(a, b), max(a, b).' });

const parameterGroup = z
  .strictObject({
    says,
    ...provenanceShape,
    values: z.record(name, number),
  })
  .check(readOrChosen)
  .meta({
    description: 'Numbers from one place of one source. A number may say more about itself.',
  });

const coefficient = measuredIn('coefficient', ['kg', 'a', '1']);
const studied = z
  .strictObject({
    least: coefficient.optional(),
    most: coefficient.optional(),
    median: coefficient.optional(),
    means: z.array(coefficient).optional(),
    unit: z.enum(['kg', 'a']),
    says: says.optional(),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(
    inBounds({
      least: 'coefficient',
      most: 'coefficient',
      median: 'coefficient',
      means: 'coefficient',
    }),
  );

const covariate = z.strictObject({
  used: z.boolean().meta({ description: 'Whether the model computes with it.' }),
  assumed: z
    .strictObject({ value: coefficient, unit: z.enum(['kg', 'a', '1']), says, ...provenanceShape })
    .check(readOrChosen)
    .check(inBounds({ value: 'coefficient' }))
    .optional()
    .meta({ description: 'What is taken, and said, when it is not given.' }),
  studied: studied.optional().meta({ description: 'What the people studied were like.' }),
});

const variability = z.strictObject({
  on: name.meta({ description: 'The parameter or definition that varies.' }),
  scale: z
    .enum(['log', 'logit'])
    .meta({ description: 'log: multiplied by e to the effect; logit: for fractions.' }),
  level: z
    .enum(['subject', 'occasion'])
    .meta({ description: 'Between people, or between occasions of one person.' }),
  variance: quantityOf('coefficient', '1').optional(),
  cv: quantityOf('coefficient', '%').optional(),
  sd: quantityOf('coefficient', '1').optional(),
  says: says.optional(),
});

const residual = z.strictObject({
  analyte: analyteId,
  proportional: quantityOf('coefficient', '1').optional(),
  proportionalVariance: quantityOf('coefficient', '1').optional(),
  logSd: quantityOf('coefficient', '1').optional(),
  additive: quantityOf('coefficient', 'umol/L', 'ng/mL').optional(),
});

const state = z.strictObject({
  id: name,
  says: says.optional(),
  volume: formula.optional().meta({ description: 'Liters. Needed where a clearance leaves it.' }),
});

const flow = z.strictObject({
  from: name,
  to: name.optional().meta({ description: 'Without it, drug leaves the body here.' }),
  clearance: formula.optional().meta({ description: 'L/h. The rate is clearance by volume.' }),
  rate: formula.optional().meta({ description: 'Per hour.' }),
  bothWays: z.literal(true).optional().meta({ description: 'The same clearance flows back.' }),
  says: says.optional(),
});

const definition = z.strictObject({ name, is: formula, says: says.optional() });

const input = z.strictObject({
  into: name,
  fraction: formula.optional().meta({ description: 'Part of the dose; without it, all.' }),
  over: formula
    .optional()
    .meta({ description: 'Hours of even (zero-order) input; without it, as the dose is given.' }),
  lag: formula.optional().meta({ description: 'Hours before it begins.' }),
  says: says.optional(),
});

const route = z.strictObject({
  route: routeSchema,
  says,
  definitions: z
    .array(definition)
    .optional()
    .meta({ description: 'Worked out for each dose; may use amount and before (mg).' }),
  inputs: z.array(input).min(1),
  assumptions: z.array(says).optional(),
});

const analyte = z.strictObject({
  id: analyteId,
  name: z.string().min(1),
  state: name,
  massRatio: formula
    .optional()
    .meta({ description: 'Turns drug equivalents into mass of this substance.' }),
});

/**
 * The schema of a model file.
 *
 * @category schema
 */
export const pharmacokineticModelSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema,
    title: says,
    kind: z.enum(['published', 'constructed']).meta({
      description:
        'published: as a paper gives it; constructed: put together by this project from parts of several sources.',
    }),
    ...lifecycleShape,
    drug: drugSchema,
    enantiomer: z.enum(['S', 'R', 'racemic']),
    sampling: z.enum(['venous', 'arterial', 'not-stated']),
    source: z.strictObject({ cite: citeSchema }),
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    population: z
      .strictObject({
        says,
        ...provenanceShape,
      })
      .check(readOrChosen),
    covariates: z.strictObject({
      weight: covariate,
      age: covariate,
      ancestry: covariate,
      cyp2b6Activity: covariate.optional(),
    }),
    parameters: z.array(parameterGroup).min(1),
    definitions: z.array(definition),
    states: z.array(state).min(1),
    flows: z.array(flow).min(1),
    routes: z.array(route).min(1),
    analytes: z.array(analyte).min(1),
    variability: z
      .strictObject({
        ...provenanceShape,
        effects: z.array(variability),
        covariances: z
          .array(
            z.strictObject({
              between: z.tuple([name, name]),
              covariance: quantityOf('kinetic', '1'),
            }),
          )
          .optional(),
      })
      .check(readOrChosen)
      .optional(),
    residual: z
      .strictObject({ ...provenanceShape, errors: z.array(residual) })
      .check(readOrChosen)
      .optional(),
    assumptions: z.array(says).meta({ description: 'Said with every result.' }),
    defects: z
      .array(
        z
          .strictObject({
            analyte: analyteId.optional(),
            measure: z.enum(['auc', 'all']),
            says,
            basis: basisSchema,
            cite: citeSchema.optional(),
            verification: verificationSchema.optional(),
            readIn: z.string().optional(),
            note: z.string().optional(),
          })
          .check(readOrChosen),
      )
      .optional()
      .meta({ description: 'Known faults, shown wherever the value is shown.' }),
    readings: z.array(readingSchema).optional(),
    gaps: z.array(says).optional(),
  })
  .meta({
    description:
      'A pharmacokinetic model as a compartment structure with its numbers, each with its source.',
  });
