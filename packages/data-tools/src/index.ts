export type { Check, CheckContext, Finding, LoadedRecord } from './check.ts';
export { defineData, type Collection, type DataConfig } from './config.ts';
export { citations, sourceOf, type Reference } from './sources.ts';
export { isBlock, walk, type Block, type Visit } from './walk.ts';
