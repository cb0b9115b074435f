export { sections, type Control, type ControlKind, type Section } from './controls.js';
export { factsOf, type DatedAnswer, type MedicineRow, type TrialRow } from './facts.js';
export { readNumber, writeNumber, type ReadNumber } from './numbers.js';
export {
  bodyMassIndex,
  doubts,
  readField,
  type FieldReading,
  type ReadingContext,
} from './read.js';
export {
  readRow,
  rowLists,
  type RowControl,
  type RowList,
  type RowWrong,
  type TypedAmount,
  type TypedRow,
} from './rows.js';
export { convert, inPounds, sayUnit } from './units.js';
