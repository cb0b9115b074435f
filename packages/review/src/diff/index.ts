export {
  clinicalDiff,
  inWords,
  leading,
  reachOf,
  titleOf,
  type ClinicalDiff,
  type DiffOptions,
  type PackageLevel,
  type RecordChange,
} from './clinical-diff.js';
export { clinicalCollections, collectionOf, type ClinicalCollection } from './collections.js';
export { compareRecords, type Change } from './compare.js';
export {
  changeKinds,
  covers,
  greatest,
  kindName,
  together,
  type ChangeKind,
  type Direction,
  type Level,
} from './kinds.js';
export type { Lean, Meaning, Meanings } from './meaning.js';
export type { Snapshot, SnapshotRecord } from './snapshot.js';
export { sameStatement } from './wording.js';
