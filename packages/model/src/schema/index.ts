export * from './shared.js';
export * from './protocol/index.js';
