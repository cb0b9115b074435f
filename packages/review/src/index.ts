export * from './bump/index.js';
export * from './diff/index.js';
export * from './lint/index.js';
export * from './verify/index.js';
