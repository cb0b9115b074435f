export type { KnownPlaces, LintContext, ProtocolCheck, Spot } from './check.js';
export { protocolChecks } from './checks/index.js';
export type { Known } from './known.js';
export type { TotalRange } from './outcomes/cells.js';
export { fixText } from './fix.js';
export { lint, type LintFile, type LintKind, type LintOptions, type LintResult } from './lint.js';
export {
  checkedLongAgo,
  libraryChecks,
  lintLibrary,
  vanishedIds,
  withoutExceptions,
  type CheckedLongAgo,
  type KnownBefore,
  type LibraryCheck,
  type LibraryRecord,
  type LibrarySpot,
} from './library/index.js';
