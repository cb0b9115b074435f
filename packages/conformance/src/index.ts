export { eventsFrom, sentenceExamples } from './cases/sentences.js';
export { inputOf, type FindProtocol } from './cases/given.js';
export { readCases } from './cases/read.js';
export { runCase, runCases, type CaseResult } from './cases/run.js';
export type { Difference } from './cases/compare.js';
export {
  caseFileSchema,
  type CaseFile,
  type CaseGiven,
  type CourseExpectation,
  type SessionExpectation,
  type WorkedCase,
} from './cases/schema.js';
