export { readAuthored, type AuthoredFile, type Position } from './authored-file.js';
export {
  runChecks,
  type AuthoredRecord,
  type Check,
  type CheckContext,
  type Conventions,
  type Finding,
} from './check.js';
export { citesExist } from './checks/cites-exist.js';
export { citesNamePlaces } from './checks/cites-name-places.js';
export { fileNameIsId } from './checks/file-name-is-id.js';
export { idsAreUnique } from './checks/ids-are-unique.js';
export { lastCheckedNamesWho } from './checks/last-checked-names-who.js';
export { numbersSayWhereFrom } from './checks/numbers-say-where-from.js';
export { noPlaces, placesExist, type NoPlace, type PlaceNames } from './checks/places-exist.js';
export { readingsAreSaidOnce } from './checks/readings-are-said-once.js';
export { schemaLine, schemaLineIsFirst } from './checks/schema-line-is-first.js';
export { secondaryNamesTheCopy } from './checks/secondary-names-the-copy.js';
export { isSearchPage, sourceIsNoSearchPage } from './checks/source-is-no-search-page.js';
export {
  isCopyHost,
  isReprint,
  primaryIsNoCopy,
  sourceIsNoCopy,
  sourceIsNotGenerated,
  sourceParts,
  sourcesAreComplete,
} from './checks/sources-are-complete.js';
export { stepsInOrder } from './checks/steps-in-order.js';
export { untilHasNotPassed } from './checks/until-has-not-passed.js';
export {
  completeProtocol,
  completeRecord,
  nothingShared,
  type SharedRecords,
} from './complete/index.js';
export { formatProblem, inReadingOrder, type Path, type Problem } from './problem.js';
export {
  citations,
  readingOf,
  sourceIndex,
  sourceOf,
  toReference,
  type Reference,
  type SourceIndex,
  type SourceReading,
} from './sources.js';
export { validate, type Validated } from './validate.js';
export { isBlock, walk, type Block, type Visit } from './walk.js';
