export type { Calendar } from './calendar.js';
export type { CourseEvent } from './events.js';
export type { Clock, DayOfWeek, PlanChoices, PlanInput, PlanPatient } from './input.js';
export { planCourse } from './plan.js';
export type { PolicyException, SitePolicy, SiteValue, Tightening } from './policy.js';
