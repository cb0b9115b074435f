export {
  answerHazards,
  treatmentsOf,
  withFacts,
  type HazardAnswer,
  type HazardAnswers,
  type HazardData,
  type Treatment,
} from './answers.js';
export { hazardsPage, uncoveredPage } from './pages.js';
