export * from './evidence/index.js';
