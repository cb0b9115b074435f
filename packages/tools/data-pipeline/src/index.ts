export {
  citations,
  isBlock,
  placesExist,
  primaryIsNoCopy,
  sourceIsNoCopy,
  sourceIsNoSearchPage,
  sourceIsNotGenerated,
  sourcesAreComplete,
  sourceOf,
  stepsInOrder,
  walk,
  type Block,
  type Finding,
  type Reference,
  type Visit,
} from '@openketamine/authoring';
export type { Check, CheckContext, LoadedRecord } from './check.ts';
export { loadConfig } from './load-config.ts';
export { defineData, type Collection, type DataConfig } from './config.ts';
export {
  idOf,
  optionsOf,
  partOf,
  typesModule,
  type CitedNames,
  type Named,
} from './generate/types-of.ts';
