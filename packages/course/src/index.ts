export {
  joinScreening,
  type PlanChangeHere,
  type ScreenedCourse,
  type ScreeningFinding,
} from './join.js';
export { planPatient } from './patient.js';
export { sessionDates } from './session-dates.js';
