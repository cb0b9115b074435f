export { conditionMatrix, gradeCell, type GradedCell, type GradedCondition } from './grade.js';
export { answerLaw, lawKinds, lawOn, nothingReadIn, type LawQuestion } from './law.js';
export { mapClaims, type MappedClaim } from './claims-map.js';
export { load, type CollectionName, type Collections } from './load.js';
export {
  countCitations,
  countSources,
  opensBy,
  type Opens,
  type CitationCounts,
  type SourceCounts,
} from './openable.js';
export { selectOutcomes, type OutcomeQuery } from './outcomes.js';
export {
  answerRegulatory,
  onLabel,
  standingOn,
  type OnLabel,
  type RegulatoryAnswer,
  type RegulatoryQuestion,
  type Standing,
} from './regulatory.js';
export { source } from './source.js';
