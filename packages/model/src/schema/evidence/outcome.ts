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
  from: figure.optional().meta({ description: 'Lower end.' }),
  to: figure.optional().meta({ description: 'Upper end.' }),
  plusMinus: spread
    .optional()
    .meta({ description: 'Half the width, where the source prints 45 plus or minus 10.' }),
});

/** What one arm showed. */
const armFigureSchema = z.strictObject({
  arm: idSchema.meta({ description: 'Id of the arm.' }),
  n: bounded('people-or-none', '{person}')
    .optional()
    .meta({ description: 'People in whom it happened.' }),
  of: people.optional().meta({ description: 'People who could have shown it.' }),
  percent: bounded('percent', '%').optional().meta({ description: 'Percent, as printed.' }),
  value: figure.optional().meta({ description: 'The figure, as printed.' }),
  unit: unitSchema.optional().meta({ description: 'UCUM unit of the figure.' }),
  from: figure.optional().meta({ description: 'Mean at baseline.' }),
  to: figure.optional().meta({ description: 'Mean afterwards.' }),
  sd: spread.optional().meta({ description: 'Standard deviation.' }),
  se: spread.optional().meta({ description: 'Standard error.' }),
  interval: interval.optional().meta({ description: 'Interval of confidence.' }),
  approximate: z
    .literal(true)
    .optional()
    .meta({ description: 'True where it was read off a drawing or printed as about.' }),
  says: text.optional().meta({ description: 'What the arm showed, where it is no number.' }),
});

/** What the comparison of two arms, or of after with before, showed. */
const effectSchema = z.strictObject({
  kind: z.enum(effectKinds).meta({ description: 'Which statistic it is.' }),
  value: figure.optional().meta({ description: 'The effect, as printed.' }),
  least: figure.optional().meta({ description: 'Its lower end, where a range is printed.' }),
  most: figure.optional().meta({ description: 'Its upper end, where a range is printed.' }),
  unit: unitSchema.optional().meta({ description: 'UCUM unit; 1 for a ratio.' }),
  se: spread.optional().meta({ description: 'Standard error.' }),
  interval: interval.optional().meta({ description: 'Interval of confidence.' }),
  p: text.optional().meta({ description: 'As printed, for example 0.003 or <0.001.' }),
  between: z
    .tuple([idSchema, idSchema])
    .optional()
    .meta({ description: 'Arms compared, the tested one first.' }),
});

/** An error of print in the source, or a figure that does not fit the others. */
const printErrorSchema = z.strictObject({
  says: text.meta({ description: 'What is wrong in the source.' }),
  printed: text.meta({ description: 'As it is printed.' }),
  corrected: text.optional().meta({ description: 'Only where the arithmetic allows it.' }),
});

/** One result of a study: what was measured, when, in whom and what came out. */
export const outcomeFigureResultSchema = z
  .strictObject({
    id: idSchema,
    endpoint: text.meta({ description: 'What was measured, in words.' }),
    measure: z
      .enum(endpointMeasures)
      .meta({ description: 'What the endpoint measures; response and remission are never mixed.' }),
    scale: idSchema.optional().meta({ description: 'Scale id, as in the package outcomes.' }),
    definition: idSchema
      .optional()
      .meta({ description: 'Definition id of the package outcomes: madrs-remission-10.' }),
    timepoint: z
      .strictObject({
        says: text.meta({ description: 'In words: day 28.' }),
        value: figure.optional().meta({ description: 'As a number.' }),
        unit: unitSchema.optional().meta({ description: 'UCUM unit of the number: d.' }),
      })
      .meta({ description: 'When it was measured.' }),
    population: text.optional().meta({ description: 'A subgroup; without it, the whole study.' }),
    favors: z
      .enum(['treatment', 'comparator', 'neither', 'uncontrolled', 'not-a-comparison'])
      .meta({ description: 'What the result speaks for, as the source tested it.' }),
    arms: z.array(armFigureSchema).optional().meta({ description: 'What each arm showed.' }),
    effects: z.array(effectSchema).optional().meta({ description: 'What the comparison showed.' }),
    studies: bounded('count').optional().meta({ description: 'Studies behind a pooled figure.' }),
    people: people.optional().meta({ description: 'People behind a pooled figure.' }),
    heterogeneity: bounded('percent', '%')
      .optional()
      .meta({ description: 'I squared in percent.' }),
    certainty: z
      .enum(['high', 'moderate', 'low', 'very-low'])
      .optional()
      .meta({ description: 'Certainty of the evidence, where the source grades it.' }),
    says: text.optional().meta({ description: 'A result that is no number.' }),
    printErrors: z
      .array(printErrorSchema)
      .min(1)
      .optional()
      .meta({ description: 'Errors of print in the source.' }),
    record: text.optional().meta({ description: 'Where it comes from another dossier record.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** An outcome figure: a study with its arms and everything it found that is carried here. */
export const outcomeFigureSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    conditions: z.array(conditionSchema).min(1).meta({ description: 'What was treated.' }),
    drug: drugSchema,
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes that were studied.' }),
    course: z
      .enum(['single', 'repeated', 'maintenance', 'mixed'])
      .meta({ description: 'One session, several, upkeep, or a mix.' }),
    design: z.enum(studyDesigns).meta({ description: 'How the study was made.' }),
    designSays: text.meta({ description: 'The design in words.' }),
    control: z
      .enum(['placebo', 'active-placebo', 'active', 'ect', 'untreated', 'none', 'mixed'])
      .meta({ description: 'What it was compared with.' }),
    population: text.meta({ description: 'Who took part, in words.' }),
    protocols: z.array(idSchema).optional().meta({ description: 'Protocols it speaks about.' }),
    people: z
      .strictObject({
        value: people.meta({ description: 'How many people.' }),
        unit: unitSchema,
        ...provenanceShape,
      })
      .check(readOrChosen)
      .nullable()
      .meta({ description: 'How many; null where the source does not say.' }),
    denominator: z
      .enum(['randomized', 'treated', 'analyzed', 'completers', 'with-data'])
      .optional()
      .meta({ description: 'Who was counted; left out where the source does not say.' }),
    arms: z
      .array(
        z.strictObject({
          id: idSchema.meta({ description: 'Id by which results name it.' }),
          name: text.meta({ description: 'What was given in it.' }),
          people: people.optional().meta({ description: 'People in it.' }),
          role: z
            .enum(['active', 'control', 'comparator'])
            .meta({ description: 'What it is in the comparison.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The arms of the study.' }),
    results: z.array(outcomeFigureResultSchema).min(1).meta({ description: 'What came out.' }),
    additionalRecords: z
      .array(text)
      .optional()
      .meta({ description: 'Further dossier records that it carries.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'OutcomeFigure', description: 'What a study found, for and against.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { OutcomeFigure, OutcomeFigureResult } from '../../generated/evidence-types.js';
