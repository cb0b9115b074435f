export { checkAnswers, type Answers } from './answers.js';
export { bandOf, type Band } from './bands.js';
export { reliableChange, type ReliableChange, type ReliableChangeInput } from './change.js';
export { clustersOf, type Cluster } from './clusters.js';
export { compareFigures, type CohortFigure, type Comparison, type Timepoint } from './compare.js';
export type { ScaleId } from './generated/types.js';
export type {
  AssessmentSchedule,
  Definition,
  DefinitionRule,
  Scale,
  Wording,
} from './data-types.js';
export { definitionOf, improvement, judge, judgeAll, type Judged } from './definitions.js';
export { dueRatings, type CourseSession, type DueRating } from './due.js';
export { score, type Score } from './score.js';
export { secondLookOf, type SecondLook } from './second-look.js';
export { suicidalityFlags, type Flag } from './suicidality.js';
export { scoreTyped, type OpenQuestion, type TypedResult, type TypedScore } from './typed.js';
export { syndromesOf, type Syndrome } from './syndromes.js';
export {
  trajectory,
  type Rating,
  type Reached,
  type Trajectory,
  type TrajectoryDefinitions,
} from './trajectory.js';
