// Made from data/ by `pnpm generate`. Do not edit.
export type * from './types.js';
export { rules } from './rules.js';
export { monitoringPlans } from './monitoringPlans.js';
export { tasks } from './tasks.js';
export { facts } from './facts.js';
export { adverseEventTables } from './adverseEventTables.js';
export { recordLists } from './recordLists.js';
export { questionLists } from './questionLists.js';
