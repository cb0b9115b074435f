export type { Calendar } from './calendar.js';
export type { CourseEvent } from './events.js';
export type { ExplainedDose, Explanation } from './explain.js';
export type { Clock, DayOfWeek, PlanChoices, PlanInput, PlanPatient } from './input.js';
export { planCourse } from './plan.js';
export type {
  PolicyException,
  SitedProtocol,
  SitePolicy,
  SiteTask,
  SiteTaskTime,
  SiteValue,
  Tightening,
  UsablePolicy,
} from './policy.js';
export { recordedEvents, type RecordedEvent } from './recorded-events.js';
