import { z } from 'zod';
import { idSchema, provenanceShape } from '../shared.js';

const comparator = z.enum(['<', '<=', '>', '>=', '=']);

const total = z.strictObject({
  scale: idSchema,
  measure: z.literal('total'),
  is: comparator,
  value: z.number(),
  unit: z.enum(['{score}', 'mm', '1']).default('{score}'),
  ...provenanceShape,
});

const change = z.strictObject({
  scale: idSchema,
  measure: z
    .enum(['fall-percent', 'fall'])
    .meta({ description: 'Fall from baseline, in percent of it or in points.' }),
  is: comparator,
  value: z.number(),
  unit: z.enum(['%', '{score}']),
  baseline: z.enum(['course', 'phase', 'best']).default('course'),
  ...provenanceShape,
});

const state = z.strictObject({
  state: z
    .enum(['remission', 'response', 'relapse', 'plateau', 'tolerated', 'worsened', 'improved'])
    .meta({ description: 'A state a clinician or an event reports.' }),
  is: z.boolean().default(true),
  ...provenanceShape,
});

const test = z.union([total, change, state]);

/** A test of a measure or of a reported state. */
export type GateTest = z.infer<typeof test>;

/** What a gate or a titration looks at: a test, or all or any of several. */
export type GateCriterion =
  | GateTest
  | { readonly all: readonly GateCriterion[] }
  | { readonly any: readonly GateCriterion[] };

export const gateCriterionSchema: z.ZodType<GateCriterion> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(gateCriterionSchema).min(1) }),
      z.strictObject({ any: z.array(gateCriterionSchema).min(1) }),
      total,
      change,
      state,
    ]),
  )
  .meta({ id: 'gate-criterion' });
