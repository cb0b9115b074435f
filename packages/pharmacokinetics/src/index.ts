export type * from './model-data.js';
