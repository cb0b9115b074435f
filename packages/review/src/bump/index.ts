export { apiChange, type ApiChange } from './api-report.js';
export {
  changesetText,
  dataNeeds,
  judgeBump,
  vanished,
  type Need,
  type Vanished,
  type Verdict,
} from './bump.js';
export { readChangeset, type ChangesetProblem, type Release } from './changesets.js';
