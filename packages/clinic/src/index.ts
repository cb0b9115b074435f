export {
  alarmBeforeDose,
  alarmsOfResult,
  type Speaking,
  type SpeaksOfSuicide,
  type TypedResult,
} from './alarms.js';
export { consentCommandSchema, consentOf, consents, decideConsent } from './consent.js';
export type { ConsentCommand, ConsentEvent, ConsentState } from './consent.js';
export { choicesSchema, courseCommandSchema } from './course/commands.js';
export type { CourseChoices, CourseCommand } from './course/commands.js';
export { decideCourse, type CourseContext } from './course/decide.js';
export type { ClinicCourseEvent } from './course/events.js';
export { courseOf, type CourseState } from './course/state.js';
export { decideDuty, dutyCommandSchema, dutyOf } from './duty.js';
export type { DutyCommand, DutyEvent, DutyState } from './duty.js';
export { courseHistoryOf, type CourseHistory, type Located } from './course-history.js';
export { answerRefusals, type AnswerContext } from './forms/answers.js';
export { controlsOf, type AskedByRules } from './forms/model.js';
export { notAsked, rowControls } from './forms/row-controls.js';
export { daySchema } from './parts.js';
export {
  answerSchema,
  currentFact,
  currentFacts,
  decidePatient,
  patientCommandSchema,
  patientOf,
} from './patient.js';
export type {
  Alarm,
  Answer,
  FactEntry,
  PatientCommand,
  PatientContext,
  PatientEvent,
  PatientState,
} from './patient.js';
export {
  courseLineOf,
  nextSessionOf,
  type CourseLine,
  type NextSession,
} from './projections/course-line.js';
export { floorLineOf, isOnFloor, type FloorLine } from './projections/floor.js';
export { summaryOfCourse, type ScreeningSummary, type SummaryLine } from './projections/summary.js';
export { refusalWords, sayRefusal, type Decision, type Refusal } from './refusal.js';
export { mayDo, needs, roles, type ClinicCommand, type Role } from './roles.js';
export { breachesOf, checksToCome, observedUntil, type DueCheck } from './session/checks.js';
export { goAnswers, sessionCommandSchema, type SessionCommand } from './session/commands.js';
export { decideSession, type SessionContext } from './session/decide.js';
export type { Breach, SessionEvent } from './session/events.js';
export { sessionPlanOf, type AskedFacts } from './session/from-course.js';
export { isPlanned, type GoQuestion, type PlannedCheck, type SessionPlan } from './session/plan.js';
export {
  doseGiven,
  doseOverAt,
  sessionOf,
  type SessionPhase,
  type SessionState,
} from './session/state.js';
export {
  dayOf,
  isZone,
  minutesBetween,
  momentIn,
  momentOf,
  plusMinutes,
  wallClock,
  type Recorded,
  type Stamp,
} from './stamp.js';
export { decideLot, lotCommandSchema, lotOf } from './stock.js';
export type { LotCommand, LotEvent, LotState, StockContext } from './stock.js';
export {
  sessionOfStream,
  sessionStream,
  streamKinds,
  type StreamKind,
  type StreamName,
} from './streams.js';
export { mapping, type ClinicEvent } from './to-course-events.js';
export { fill, words, type About, type FieldSaying, type FieldWord } from './words.js';
