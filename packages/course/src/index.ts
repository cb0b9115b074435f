export { joinScreening, type ScreenedCourse, type ScreeningFinding } from './join.js';
export { planPatient } from './patient.js';
