export { acceptedBy, isWithin, type Bound, type BoundByUnit } from './bound.js';
export { dayNumber, dayOfNumber, days, isCalendarDay, isDay } from './days.js';
export { readingBound, readings } from './readings.js';
export { isScore, scoreBound, scores } from './scores.js';
export { bounds, boundOf, outside, type Measured } from './table.js';
