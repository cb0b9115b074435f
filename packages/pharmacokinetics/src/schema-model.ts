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
    values: z
      .record(name, number)
      .meta({ description: 'The numbers, by the name that formulas use.' }),
  })
  .check(readOrChosen)
  .meta({
    description: 'Numbers from one place of one source. A number may say more about itself.',
  });

const coefficient = measuredIn('coefficient', ['kg', 'a', '1']);
const studied = z
  .strictObject({
    least: coefficient.optional().meta({ description: 'Lowest.' }),
    most: coefficient.optional().meta({ description: 'Highest.' }),
    median: coefficient.optional().meta({ description: 'Median.' }),
    means: z.array(coefficient).optional().meta({ description: 'Mean of each group.' }),
    unit: z.enum(['kg', 'a']).meta({ description: 'Kilograms or years.' }),
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
    .strictObject({
      value: coefficient.meta({ description: 'The value.' }),
      unit: z.enum(['kg', 'a', '1']).meta({ description: 'Kilograms, years, or 1.' }),
      says,
      ...provenanceShape,
    })
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
  variance: quantityOf('coefficient', '1')
    .optional()
    .meta({ description: 'Variance on that scale.' }),
  cv: quantityOf('coefficient', '%')
    .optional()
    .meta({ description: 'Coefficient of variation in percent.' }),
  sd: quantityOf('coefficient', '1')
    .optional()
    .meta({ description: 'Standard deviation on that scale.' }),
  says: says.optional(),
});

const residual = z.strictObject({
  analyte: analyteId.meta({ description: 'Which substance it is of.' }),
  proportional: quantityOf('coefficient', '1')
    .optional()
    .meta({ description: 'Standard deviation as a part of the concentration.' }),
  proportionalVariance: quantityOf('coefficient', '1')
    .optional()
    .meta({ description: 'Variance as a part of the concentration.' }),
  logSd: quantityOf('coefficient', '1')
    .optional()
    .meta({ description: 'Standard deviation of the logarithm.' }),
  additive: quantityOf('coefficient', 'umol/L', 'ng/mL')
    .optional()
    .meta({ description: 'Standard deviation that is added.' }),
});

const state = z.strictObject({
  id: name.meta({ description: 'Name of the compartment.' }),
  says: says.optional(),
  volume: formula.optional().meta({ description: 'Liters. Needed where a clearance leaves it.' }),
});

const flow = z.strictObject({
  from: name.meta({ description: 'Compartment it leaves.' }),
  to: name.optional().meta({ description: 'Without it, drug leaves the body here.' }),
  clearance: formula.optional().meta({ description: 'L/h. The rate is clearance by volume.' }),
  rate: formula.optional().meta({ description: 'Per hour.' }),
  bothWays: z.literal(true).optional().meta({ description: 'The same clearance flows back.' }),
  says: says.optional(),
});

const definition = z.strictObject({
  name: name.meta({ description: 'Name that later formulas use.' }),
  is: formula.meta({ description: 'What it is.' }),
  says: says.optional(),
});

const input = z.strictObject({
  into: name.meta({ description: 'Compartment it enters.' }),
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
  inputs: z.array(input).min(1).meta({ description: 'How a dose enters.' }),
  assumptions: z
    .array(says)
    .optional()
    .meta({ description: 'Said with every result by this route.' }),
});

const analyte = z.strictObject({
  id: analyteId.meta({ description: 'Which substance it is.' }),
  name: z.string().min(1).meta({ description: 'What a reader sees: norketamine.' }),
  state: name.meta({ description: 'Compartment of plasma it is read in.' }),
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
    enantiomer: z
      .enum(['S', 'R', 'racemic'])
      .meta({ description: 'Which form of the drug the model is of.' }),
    sampling: z
      .enum(['venous', 'arterial', 'not-stated'])
      .meta({ description: 'Which blood was sampled.' }),
    source: z
      .strictObject({ cite: citeSchema })
      .meta({ description: 'Where the model comes from.' }),
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    population: z
      .strictObject({
        says,
        ...provenanceShape,
      })
      .check(readOrChosen)
      .meta({ description: 'In whom it was fitted.' }),
    covariates: z
      .strictObject({
        weight: covariate.meta({ description: 'Body weight in kg.' }),
        age: covariate.meta({ description: 'Age in years.' }),
        ancestry: covariate.meta({ description: 'Ancestry, where the model tells it apart.' }),
        cyp2b6Activity: covariate
          .optional()
          .meta({ description: 'Activity of CYP2B6; 1 is usual.' }),
      })
      .meta({ description: 'What of a person the model knows.' }),
    parameters: z.array(parameterGroup).min(1).meta({ description: 'The numbers of the model.' }),
    definitions: z
      .array(definition)
      .meta({ description: 'What is worked out from them, in order.' }),
    states: z.array(state).min(1).meta({ description: 'The compartments.' }),
    flows: z.array(flow).min(1).meta({ description: 'What flows between them.' }),
    routes: z.array(route).min(1).meta({ description: 'Routes that the model knows.' }),
    analytes: z.array(analyte).min(1).meta({ description: 'What is read off in plasma.' }),
    variability: z
      .strictObject({
        ...provenanceShape,
        effects: z.array(variability).meta({ description: 'What varies, and by how much.' }),
        covariances: z
          .array(
            z.strictObject({
              between: z.tuple([name, name]).meta({ description: 'The two.' }),
              covariance: quantityOf('kinetic', '1').meta({
                description: 'Covariance on their scale.',
              }),
            }),
          )
          .optional()
          .meta({ description: 'What varies together.' }),
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'How people differ.' }),
    residual: z
      .strictObject({
        ...provenanceShape,
        errors: z.array(residual).meta({ description: 'By substance.' }),
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'What remains unexplained.' }),
    assumptions: z.array(says).meta({ description: 'Said with every result.' }),
    defects: z
      .array(
        z
          .strictObject({
            analyte: analyteId.optional().meta({ description: 'Which substance; left out: all.' }),
            measure: z
              .enum(['auc', 'all'])
              .meta({ description: 'What is shown wrong: the area alone, or all.' }),
            says,
            basis: basisSchema,
            cite: citeSchema.optional(),
            verification: verificationSchema.optional(),
            readIn: z.string().optional().meta({
              description: 'The copy or summary that was read, when verification is secondary.',
            }),
            note: z.string().optional().meta({ description: 'A short remark for readers.' }),
          })
          .check(readOrChosen),
      )
      .optional()
      .meta({ description: 'Known faults, shown wherever the value is shown.' }),
    readings: z
      .array(readingSchema)
      .optional()
      .meta({ description: 'Where the source left room, and what we chose.' }),
    gaps: z.array(says).optional().meta({ description: 'What the source leaves out.' }),
  })
  .meta({
    description:
      'A pharmacokinetic model as a compartment structure with its numbers, each with its source.',
  });
