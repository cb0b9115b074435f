export {
  coursePlanner,
  type CourseLibrary,
  type CoursePlanner,
  type CourseRequest,
} from './course-planner.js';
export { withdrawnTasks, type WithdrawnTask } from './dated-tasks.js';
export type { CourseEvent, EventOf } from './events/events.js';
export {
  courseKey,
  isSentPlan,
  withdrawnSessions,
  type CourseIdentity,
  type SentPlan,
} from './identity.js';
export {
  isImplausible,
  joinScreening,
  type PlanChangeHere,
  type ScreenedCourse,
  type ScreeningFinding,
  type WithdrawnSession,
} from './join.js';
export { lawFindings, lawLines, lawOfSessions, lawWords, type LawLookup } from './law.js';
export { aboutPatient, planPatient } from './patient.js';
export type { AboutPatient } from './print/phrases.js';
export { sessionDates } from './session-dates.js';
export type { Decision } from './watch/watched.js';
