/** The types of the data, made from their schemas so that each field has the words of the schema. */
export type {
  AssessmentSchedule,
  Definition,
  DefinitionRule,
  Scale,
  Wording,
} from './generated/scale-types.js';
