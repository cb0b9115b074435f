export { courseInFlight, type InFlightInput, type RunningCourse } from './compare.js';
export type { CourseInFlight, InFlightPoint } from './points.js';
