export { Act } from './Act.js';
export { Choice } from './Choice.js';
export { Field } from './Field.js';
export { Fold, Heads } from './furniture.js';
export { Empty, Notice, Part } from './Part.js';
export { Pick } from './Pick.js';
export { Tick } from './Tick.js';
export { Weekdays } from './Weekdays.js';
