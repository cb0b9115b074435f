export { nearest, type Named } from './nearest.js';
export { slipsBetween } from './slips.js';
