export * from './marks.js';
export * from './meaning.js';
export * from './quantity.js';
export * from './readings-count.js';
export * from './readings.js';
export * from './words.js';
