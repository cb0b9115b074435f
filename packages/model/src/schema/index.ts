export * from './shared.js';
export * from './source.js';
export * from './protocol/index.js';
