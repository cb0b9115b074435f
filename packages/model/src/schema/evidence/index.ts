export * from './shared.js';
export * from './claim.js';
export * from './condition.js';
export * from './guidance.js';
export * from './label.js';
export * from './outcome.js';
export * from './regulatory.js';
export * from './story.js';
