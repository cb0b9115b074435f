import {
  appliesSchema,
  criterionSchema,
  interactionSchema,
  magnitudeSchema,
  onlyIfRecordedSchema,
  planChangeSchema,
  ruleSchema,
} from '../src/schema/index.js';
import type { Named } from './types-of.ts';

const criterion = '../schema/rule-criterion.js';

/** The types of rules. What a rule looks for is written by hand beside its schema. */
export const ruleTypes: Readonly<Record<string, Named>> = {
  Criterion: { schema: criterionSchema, from: criterion },
  OnlyIfRecorded: { schema: onlyIfRecordedSchema, from: criterion },
  Applies: { schema: appliesSchema },
  PlanChange: { schema: planChangeSchema },
  Magnitude: { schema: magnitudeSchema },
  Interaction: { schema: interactionSchema },
  Rule: { schema: ruleSchema, category: 'rules', input: 'RuleInput' },
};
