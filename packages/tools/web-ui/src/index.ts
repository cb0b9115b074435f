export { courseStrip } from './course-strip.js';
export { escapeHtml, html, join, raw, type Html } from './html.js';
export { markSvg } from './marks.js';
export { nameOf, sentence, type Naming } from './names.js';
export { known, note, table } from './cited.js';
export { arms, changes, doseRules, phases } from './protocol/course.js';
export { sessionProcedure, siteParameters } from './protocol/session-procedure.js';
export {
  banner,
  company,
  entry,
  evidenceSection,
  pageOf,
  placeWords,
  sourceList,
  statusBadge,
  unknown,
  type Page,
  type PagedProtocol,
  type SourceReading,
} from './protocol/sections.js';
