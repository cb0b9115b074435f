export {
  contradictions,
  type Contradiction,
  type PlanTexts,
  type SessionTexts,
} from './contradictions.js';
export { questionId, type OwnQuestion } from './question-id.js';
export {
  gapText,
  limitText,
  reasonText,
  siteMustSetText,
  siteSetText,
  waitsForText,
} from './text.js';
