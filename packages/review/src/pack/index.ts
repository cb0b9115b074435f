export { packHtml } from './html.js';
export { reviewPack, type PackInput } from './make.js';
export type { PackRow, PackSample, PackSignOff, PackSource, ReviewPack } from './pack.js';
export { packRows } from './rows.js';
export { packSections, type NamedRow, type PackSection } from './sections.js';
