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
    question: text.meta({ description: 'What was asked: does one infusion help within a day?' }),
    drug: drugSchema,
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes it is about.' }),
    course: z
      .enum(['single', 'repeated', 'maintenance', 'mixed'])
      .meta({ description: 'One session, several, upkeep, or a mix.' }),
    trials: z.array(trialSchema).meta({ description: 'Studies that bear on it.' }),
    says: text.meta({ description: 'What they say together, in our own words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** A condition with the questions that have been asked about it. */
export const conditionRecordSchema = z
  .strictObject({
    ...publishedShape,
    id: conditionSchema,
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    title: text.meta({ description: 'Title, as a page shows it.' }),
    indications: z
      .array(idSchema)
      .min(1)
      .meta({ description: 'What protocols call it: trd, mdsi.' }),
    cells: z
      .array(conditionCellSchema)
      .min(1)
      .meta({ description: 'The questions that were asked.' }),
  })
  .meta({ title: 'ConditionEvidence', description: 'A row of the conditions x grade matrix.' });

/** The grades, best first. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'none'] as const;
/** One of `grades`: `A` is the best; `none` where nothing that counts was found. */
export type Grade = (typeof grades)[number];

const limit = z
  .strictObject({
    value: measuredIn('figure', units).meta({ description: 'The number.' }),
    unit: unitSchema,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }));

/** The method of grading, with its limits as data. */
export const gradingMethodSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    title: text.meta({ description: 'Title, as a page shows it.' }),
    says: text.meta({ description: 'The method in our own words.' }),
    limits: z
      .strictObject({
        establishedTrials: limit.meta({
          description: 'Randomized trials for it that grade A asks for.',
        }),
        establishedPeople: limit.meta({ description: 'People in them together, at the least.' }),
        establishedRatio: limit.meta({
          description: 'How many people in trials for it, for each one in trials against it.',
        }),
        supportedTrials: limit.meta({
          description: 'Randomized trials for it that grade B asks for.',
        }),
        supportedPeople: limit.meta({
          description: 'People in a single trial for it, where none is against it.',
        }),
      })
      .meta({ description: 'The numbers of the method.' }),
    grades: z
      .array(
        z.strictObject({
          grade: z.enum(grades).meta({ description: 'The letter.' }),
          name: text.meta({ description: 'Its name: established.' }),
          says: text.meta({ description: 'What it means.' }),
        }),
      )
      .meta({ description: 'The grades, best first.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'GradingMethod', description: 'How grades are counted.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  ConditionCell,
  ConditionEvidence,
  GradingMethod,
} from '../../generated/evidence-types.js';
