export { screen } from './screen.js';
export { compileRules, type CompileOptions, type Screener, type ScreenInput } from './screener.js';
export {
  interact,
  type InteractInput,
  type InteractionFinding,
  type InteractionResult,
} from './interact.js';
export {
  monitorSession,
  type CheckState,
  type MonitorInput,
  type Readiness,
  type SessionState,
  type SessionTimes,
} from './monitor.js';
export { eligibilityOf, type Eligibility } from './eligibility.js';
export { courseOfProtocol } from './course-of-protocol.js';
export { rulesFor, subjectOfProtocol } from './rules-for.js';
export type { FactQuestion, QuestionGroup, QuestionWording } from './internal/question-sources.js';
export type { CourseFacts, SessionMoments, SiteParameters } from './internal/prepared.js';
export type { Selection, Subject } from './internal/select.js';
export { summaryOf, byUrgency } from './internal/overall.js';
