import * as z from 'zod';
import { bounded } from '../bounded.js';
import {
  drugSchema,
  idSchema,
  provenanceShape,
  routeSchema,
  unitSchema,
  publishedShape,
} from '../shared.js';
import { conditionSchema, identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);
const figure = bounded('figure');
const spread = bounded('spread');
const people = bounded('people', '{person}');

/** How a study was made, from strongest to weakest for the question "does it work". */
export const studyDesigns = [
  'meta-analysis',
  'randomized-blinded',
  'randomized-open',
  'randomized-withdrawal',
  'controlled-cohort',
  'cohort',
  'open-label',
] as const;

/** What an endpoint measures. Response and remission are different words and are never mixed. */
export const endpointMeasures = [
  'response',
  'remission',
  'relapse',
  'deterioration',
  'change',
  'score',
  'ideation',
  'abstinence',
  'discontinuation',
  'adverse-event',
  'exposure',
  'time-to-event',
  'prediction',
  'other',
] as const;

/** The statistic of an effect between two arms, or of a change against baseline. */
export const effectKinds = [
  'mean-difference',
  'risk-difference',
  'odds-ratio',
  'risk-ratio',
  'hazard-ratio',
  'cohen-d',
  'hedges-g',
  'smd',
  'number-needed-to-treat',
  'test',
] as const;

const interval = z.strictObject({
  level: bounded('confidence', '%')
    .optional()
    .meta({ description: 'Confidence level in percent; left out where the source prints none.' }),
  from: figure.optional(),
  to: figure.optional(),
  plusMinus: spread
    .optional()
    .meta({ description: 'Half the width, where the source prints 45 plus or minus 10.' }),
});

/** What one arm showed. */
const armFigureSchema = z.strictObject({
  arm: idSchema,
  n: bounded('people-or-none', '{person}')
    .optional()
    .meta({ description: 'People in whom it happened.' }),
  of: people.optional().meta({ description: 'People who could have shown it.' }),
  percent: bounded('percent', '%').optional(),
  value: figure.optional(),
  unit: unitSchema.optional(),
  from: figure.optional().meta({ description: 'Mean at baseline.' }),
  to: figure.optional().meta({ description: 'Mean afterwards.' }),
  sd: spread.optional(),
  se: spread.optional(),
  interval: interval.optional(),
  approximate: z.literal(true).optional(),
  says: text.optional(),
});

/** What the comparison of two arms, or of after with before, showed. */
const effectSchema = z.strictObject({
  kind: z.enum(effectKinds),
  value: figure.optional(),
  least: figure.optional(),
  most: figure.optional(),
  unit: unitSchema.optional(),
  se: spread.optional(),
  interval: interval.optional(),
  p: text.optional().meta({ description: 'As printed, for example 0.003 or <0.001.' }),
  between: z
    .tuple([idSchema, idSchema])
    .optional()
    .meta({ description: 'Arms compared, the tested one first.' }),
});

/** An error of print in the source, or a figure that does not fit the others. */
const printErrorSchema = z.strictObject({
  says: text.meta({ description: 'What is wrong in the source.' }),
  printed: text,
  corrected: text.optional().meta({ description: 'Only where the arithmetic allows it.' }),
});

/** One result of a study: what was measured, when, in whom and what came out. */
export const outcomeFigureResultSchema = z
  .strictObject({
    id: idSchema,
    endpoint: text,
    measure: z.enum(endpointMeasures),
    scale: idSchema.optional().meta({ description: 'Scale id, as in the package outcomes.' }),
    definition: idSchema
      .optional()
      .meta({ description: 'Definition id of the package outcomes: madrs-remission-10.' }),
    timepoint: z.strictObject({
      says: text,
      value: figure.optional(),
      unit: unitSchema.optional(),
    }),
    population: text.optional().meta({ description: 'A subgroup; without it, the whole study.' }),
    favors: z
      .enum(['treatment', 'comparator', 'neither', 'uncontrolled', 'not-a-comparison'])
      .meta({ description: 'What the result speaks for, as the source tested it.' }),
    arms: z.array(armFigureSchema).optional(),
    effects: z.array(effectSchema).optional(),
    studies: bounded('count').optional().meta({ description: 'Studies behind a pooled figure.' }),
    people: people.optional().meta({ description: 'People behind a pooled figure.' }),
    heterogeneity: bounded('percent', '%')
      .optional()
      .meta({ description: 'I squared in percent.' }),
    certainty: z.enum(['high', 'moderate', 'low', 'very-low']).optional(),
    says: text.optional().meta({ description: 'A result that is no number.' }),
    printErrors: z.array(printErrorSchema).min(1).optional(),
    record: text.optional().meta({ description: 'Where it comes from another dossier record.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** An outcome figure: a study with its arms and everything it found that is carried here. */
export const outcomeFigureSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text,
    conditions: z.array(conditionSchema).min(1),
    drug: drugSchema,
    routes: z.array(routeSchema).min(1),
    course: z.enum(['single', 'repeated', 'maintenance', 'mixed']),
    design: z.enum(studyDesigns),
    designSays: text,
    control: z.enum(['placebo', 'active-placebo', 'active', 'ect', 'untreated', 'none', 'mixed']),
    population: text,
    protocols: z.array(idSchema).optional().meta({ description: 'Protocols it speaks about.' }),
    people: z
      .strictObject({ value: people, unit: unitSchema, ...provenanceShape })
      .check(readOrChosen)
      .nullable(),
    denominator: z
      .enum(['randomized', 'treated', 'analyzed', 'completers', 'with-data'])
      .optional()
      .meta({ description: 'Who was counted; left out where the source does not say.' }),
    arms: z
      .array(
        z.strictObject({
          id: idSchema,
          name: text,
          people: people.optional(),
          role: z.enum(['active', 'control', 'comparator']),
        }),
      )
      .min(1),
    results: z.array(outcomeFigureResultSchema).min(1),
    additionalRecords: z.array(text).optional(),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'OutcomeFigure', description: 'What a study found, for and against.' });

/** An outcome figure as authored. */
export type OutcomeFigure = z.infer<typeof outcomeFigureSchema>;
/** One result of an outcome figure. */
export type OutcomeFigureResult = z.infer<typeof outcomeFigureResultSchema>;
