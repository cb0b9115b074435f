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
export { writeTwin } from './twins/write.js';
export { referenceSchema, type Reference } from './twins/reference.js';
export {
  checkGoldenCourse,
  goldenCourses,
  type GoldenCourse,
  type GoldenCourses,
  type GoldenInput,
} from './golden/courses.js';
export {
  goldenFindings,
  patientsSchema,
  type FindingData,
  type GoldenFindings,
  type GoldenPatients,
  type GoldenScreening,
} from './golden/findings.js';
export { readableJson, type GoldenHead } from './golden/format.js';
export { classUses, classesPage, type ClassUse } from './library/classes.js';
export { judgeProtocol, reaches, type Judged, type Reach } from './library/judge.js';
export { notReadPage } from './not-read/page.js';
export { notReadSchema, type NotRead } from './not-read/schema.js';
