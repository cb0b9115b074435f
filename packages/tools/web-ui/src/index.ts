export { courseStrip } from './course-strip.js';
export { escapeHtml, html, join, raw, type Html } from './html.js';
export { markSvg } from './marks.js';
export { nameOf, sentence, type Naming } from './names.js';
export {
  citedNumber,
  citedRange,
  citedText,
  citing,
  known,
  list,
  note,
  rangeWords,
  table,
} from './cited.js';
export type { Cards, CardSource, Citing } from './cited.js';
export { axisRow, dotRow, intervalRow, plotTable, ticksTo } from './plots.js';
export type { PlotAxis, PlotInterval } from './plots.js';
export { roomLine, type RoomCheck, type RoomLine, type RoomSpan } from './room-line.js';
export { verdictBar, type Verdict, type VerdictPart } from './verdict.js';
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
