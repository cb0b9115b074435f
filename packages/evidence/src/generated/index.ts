// Made from data/ by `pnpm generate`. Do not edit.
export type * from './types.js';
export { sources } from './sources.js';
export { outcomes } from './outcomes.js';
export { regulatory } from './regulatory.js';
export { labels } from './labels.js';
export { guidance } from './guidance.js';
export { claims } from './claims.js';
export { conditions } from './conditions.js';
export { grading } from './grading.js';
export { timeline } from './timeline.js';
export { mechanism } from './mechanism.js';
export { routes } from './routes.js';
