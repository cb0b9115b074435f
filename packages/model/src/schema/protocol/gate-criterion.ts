import * as z from 'zod';
import { inBounds, measuredIn } from '../bounded.js';
import { idSchema, provenanceShape } from '../shared.js';
import { readOrChosen } from '../read-or-chosen.js';
import type { GateTest, GateTestInput } from '../../generated/protocol-types.js';

const comparator = z.enum(['<', '<=', '>', '>=', '=']);

const total = z
  .strictObject({
    scale: idSchema.meta({ description: 'The scale.' }),
    measure: z.literal('total').meta({ description: 'The total of the scale.' }),
    is: comparator.meta({
      description: 'How the total is compared; exactly at the limit counts only with <= or >=.',
    }),
    value: measuredIn('score', ['{score}', 'mm', '1']).meta({ description: 'The limit.' }),
    unit: z
      .enum(['{score}', 'mm', '1'])
      .default('{score}')
      .meta({ description: 'Points of the scale.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'score' }));

const change = z
  .strictObject({
    scale: idSchema.meta({ description: 'The scale.' }),
    measure: z
      .enum(['fall-percent', 'fall'])
      .meta({ description: 'Fall from baseline, in percent of it or in points.' }),
    is: comparator.meta({ description: 'How the fall is compared.' }),
    value: measuredIn('score-fall', ['%', '{score}']).meta({ description: 'The limit.' }),
    unit: z.enum(['%', '{score}']).meta({ description: 'Percent or points.' }),
    baseline: z.enum(['course', 'phase', 'best']).default('course').meta({
      description:
        'From which total the fall counts: before the course, before the phase, or the best so far.',
    }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'score-fall' }));

const state = z
  .strictObject({
    state: z
      .enum(['remission', 'response', 'relapse', 'plateau', 'tolerated', 'worsened', 'improved'])
      .meta({ description: 'A state a clinician or an event reports.' }),
    is: z.boolean().default(true).meta({ description: 'Whether the state must hold or must not.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** What a gate or a titration looks at: a test, or all or any of several. */
export type GateCriterion =
  | GateTest
  | {
      /** All of them must hold. */
      readonly all: readonly GateCriterion[];
    }
  | {
      /** One of them must hold. */
      readonly any: readonly GateCriterion[];
    };

/** The same as people write it: fields with a default may be left out. */
export type GateCriterionInput =
  | GateTestInput
  | {
      /** All of them must hold. */
      readonly all: readonly GateCriterionInput[];
    }
  | {
      /** One of them must hold. */
      readonly any: readonly GateCriterionInput[];
    };

/** A test of a score or of a reported state, or all or any of several. */
export const gateCriterionSchema: z.ZodType<GateCriterion, GateCriterionInput> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        all: z.array(gateCriterionSchema).min(1).meta({ description: 'All of them must hold.' }),
      }),
      z.strictObject({
        any: z.array(gateCriterionSchema).min(1).meta({ description: 'One of them must hold.' }),
      }),
      total,
      change,
      state,
    ]),
  )
  .meta({
    id: 'gate-criterion',
    description: 'A test of a score or of a reported state, or all or any of several.',
  });

/** The type of a test, made from its schema so that each field has the words of the schema. */
export type { GateTest, GateTestInput } from '../../generated/protocol-types.js';
