import * as z from 'zod';
import { units } from '../../units.js';
import { inBounds, measuredIn } from '../bounded.js';
import {
  drugSchema,
  idSchema,
  provenanceShape,
  routeSchema,
  unitSchema,
  publishedShape,
} from '../shared.js';
import { conditionSchema } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** What one study says about one question, as judged against its own primary endpoint. */
const trialSchema = z.strictObject({
  outcome: idSchema.meta({ description: 'Id of an outcome figure.' }),
  result: idSchema.meta({ description: 'The result that decides.' }),
  finding: z
    .enum(['for', 'against', 'neutral', 'mixed', 'subgroup', 'pooled', 'uncontrolled'])
    .meta({ description: 'A pooled result is shown beside the trials and not counted with them.' }),
});

/**
 * A cell of the matrix: one way of treating one condition. The grade is not written here: it is computed from
 * the trials by the method in the guide.
 */
export const conditionCellSchema = z
  .strictObject({
    id: idSchema,
    question: text,
    drug: drugSchema,
    routes: z.array(routeSchema).min(1),
    course: z.enum(['single', 'repeated', 'maintenance', 'mixed']),
    trials: z.array(trialSchema),
    says: text,
    ...provenanceShape,
  })
  .check(readOrChosen);
/**
 * A cell of the matrix: one way of treating one condition. The grade is not written here: it is computed from
 * the trials by the method in the guide.
 */
export type ConditionCell = z.infer<typeof conditionCellSchema>;

/** A condition with the questions that have been asked about it. */
export const conditionRecordSchema = z
  .strictObject({
    ...publishedShape,
    id: conditionSchema,
    record: text,
    title: text,
    indications: z
      .array(idSchema)
      .min(1)
      .meta({ description: 'What protocols call it: trd, mdsi.' }),
    cells: z.array(conditionCellSchema).min(1),
  })
  .meta({ title: 'ConditionEvidence', description: 'A row of the conditions x grade matrix.' });

/** A row of the matrix as authored. */
export type ConditionEvidence = z.infer<typeof conditionRecordSchema>;

/** The grades, best first. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'none'] as const;
/** One of `grades`: `A` is the best; `none` where nothing that counts was found. */
export type Grade = (typeof grades)[number];

const limit = z
  .strictObject({ value: measuredIn('figure', units), unit: unitSchema, ...provenanceShape })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }));

/** The method of grading, with its limits as data. */
export const gradingMethodSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text,
    title: text,
    says: text,
    limits: z.strictObject({
      establishedTrials: limit,
      establishedPeople: limit,
      establishedRatio: limit,
      supportedTrials: limit,
      supportedPeople: limit,
    }),
    grades: z.array(z.strictObject({ grade: z.enum(grades), name: text, says: text })),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'GradingMethod', description: 'How grades are counted.' });

/** The method of grading as authored. */
export type GradingMethod = z.infer<typeof gradingMethodSchema>;
