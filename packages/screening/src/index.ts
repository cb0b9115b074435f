export {
  compileRules,
  screen,
  type CompileOptions,
  type Screener,
  type ScreenInput,
} from './screener.js';
export type { QuestionGroup } from './internal/question-sources.js';
export type { SiteParameters } from './internal/prepare.js';
export type { Subject } from './internal/select.js';
