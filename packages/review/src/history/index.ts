export {
  changelogFormat,
  changelogSchema,
  readChangelog,
  type Changelog,
  type PublishedRelease,
  type RecordEntry,
} from './changelog.js';
export { inForce, type InForce, type NotInForce, type RecordInForce } from './in-force.js';
