import {
  becauseSchema,
  findingOutcomeSchema,
  findingSchema,
  overallSchema,
  planChangeSchema,
  questionListSchema,
  questionSchema,
  screeningSchema,
} from '../src/schema/index.js';
import type { Named } from '@openketamine/data-pipeline';

/** The types of what a screening gives. */
export const findingTypes: Readonly<Record<string, Named>> = {
  PlanChange: { schema: planChangeSchema, from: './rule-types.js' },
  FindingOutcome: {
    schema: findingOutcomeSchema,
    says: 'met, not-met or unknown.',
    category: 'findings',
  },
  Because: {
    schema: becauseSchema,
    says: 'One comparison that decided a finding.',
    category: 'findings',
  },
  Finding: {
    schema: findingSchema,
    says: 'What a rule says about a patient.',
    category: 'findings',
  },
  Question: {
    schema: questionSchema,
    says: 'A question whose answer would decide rules that are open.',
    category: 'findings',
  },
  Screening: { schema: screeningSchema, says: 'The result of a screening.', category: 'findings' },
  Overall: {
    schema: overallSchema,
    says: 'The first of these that holds: exclude, unknown, defer, review, caution, clear.',
    category: 'findings',
  },
  QuestionList: {
    schema: questionListSchema,
    says: 'The words in which to ask for facts: for one fact, or for several at once.',
    category: 'findings',
  },
};
