import type { Meaning } from '../meaning.js';

const wording = {
  kind: 'wording',
  text: 'wording',
  other: 'neutral',
  more: 'neutral',
  level: 'patch',
  levelMore: 'patch',
} as const;
const source = {
  kind: 'source',
  other: 'neutral',
  more: 'neutral',
  higher: 'neutral',
  level: 'patch',
  levelMore: 'patch',
} as const;
const verification = {
  kind: 'verification',
  other: 'neutral',
  more: 'neutral',
  level: 'patch',
  levelMore: 'patch',
} as const;

/** What means the same wherever it stands: where a statement comes from, how it is known, and remarks. */
export const anywhere: Readonly<Record<string, Partial<Meaning>>> = {
  cite: { ...source, says: 'citation' },
  also: { ...source, says: 'further citation' },
  basis: { ...source, says: 'basis' },
  record: { ...source, says: 'dossier record' },
  records: { ...source, says: 'dossier records' },
  alsoRecords: { ...source, says: 'dossier records' },
  additionalRecords: { ...source, says: 'dossier records' },
  ruleRecords: { ...source, says: 'dossier records' },
  verification: { ...verification, says: 'verification' },
  readIn: { ...verification, says: 'copy that was read' },
  editorial: { ...verification, says: 'whose words an action is in' },
  decided: { kind: 'status', says: 'who decided, when and why', other: 'neutral', more: 'neutral', level: 'patch', levelMore: 'patch' }, // prettier-ignore
  aliases: { ...source, says: 'earlier ids' },
  lastChecked: { ...verification, says: 'last check' },
  compiled: { ...verification, says: 'day of writing' },
  note: { ...wording, says: 'note' },
  title: { ...wording, says: 'title' },
  summary: { ...wording, says: 'summary' },
  message: { ...wording, says: 'message' },
  why: { ...wording, says: 'reason' },
  chose: { ...wording, says: 'reading' },
  field: { ...wording, says: 'empty field of the dossier' },
  notOfSource: { ...source, says: 'mark of what is not of its source' },
  judgement: { ...wording, says: 'reason of the judgment' },
};

/** A review state, from the tightest. */
const states = [
  'not-endorsed',
  'discontinued',
  'superseded',
  'under-review',
  'draft',
  'reviewed',
  'endorsed',
] as const;

export const status: Meaning = {
  at: 'status',
  kind: 'status',
  says: 'status',
  order: states,
  other: 'neutral',
  more: 'neutral',
  level: 'minor',
};

export const readings: Meaning = { ...wording, at: 'readings', says: 'reading' };

export { source as sourceRow, wording as wordingRow };
