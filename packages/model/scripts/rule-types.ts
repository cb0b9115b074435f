import {
  appliesSchema,
  criterionSchema,
  interactionSchema,
  magnitudeSchema,
  onlyIfRecordedSchema,
  planChangeSchema,
  readingSchema,
  ruleSchema,
  ruleSpanSchema,
} from '../src/schema/index.js';
import { partOf, type Named } from '@openketamine/data-pipeline';

/** The types of rules. What a rule looks for is written by hand beside its schema. */
export const ruleTypes: Readonly<Record<string, Named>> = {
  Criterion: { schema: criterionSchema, from: '../schema/rule-criterion.js' },
  OnlyIfRecorded: { schema: onlyIfRecordedSchema, from: './criterion-types.js' },
  RuleSpan: { schema: ruleSpanSchema, from: './criterion-types.js' },
  Reading: { schema: readingSchema, from: './shared-types.js' },
  Applies: { schema: appliesSchema },
  PlanChange: { schema: planChangeSchema },
  Magnitude: { schema: magnitudeSchema },
  Interaction: { schema: interactionSchema },
  Branch: {
    schema: partOf(ruleSchema.shape.branches),
    says: 'One of several ways in which a rule is met, with its own sentence, severity and action.',
  },
  Rule: { schema: ruleSchema, category: 'rules', input: 'RuleInput' },
};
