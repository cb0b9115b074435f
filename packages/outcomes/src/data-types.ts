import type * as z from 'zod';
import type {
  assessmentScheduleSchema,
  definitionRuleSchema,
  definitionSchema,
  scaleSchema,
  wordingSchema,
} from './schema.js';

/** A rating scale as it stands in the data. */
export type Scale = z.infer<typeof scaleSchema>;
/** A definition of response, remission, relapse or change, with whose it is. */
export type Definition = z.infer<typeof definitionSchema>;
/** What has to hold for a definition to be met. */
export type DefinitionRule = z.infer<typeof definitionRuleSchema>;
/** The wording of a scale whose rights allow it. */
export type Wording = z.infer<typeof wordingSchema>;
/** When something is rated or measured. */
export type AssessmentSchedule = z.infer<typeof assessmentScheduleSchema>;
