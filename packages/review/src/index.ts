export * from './lint/index.js';
export * from './verify/index.js';
