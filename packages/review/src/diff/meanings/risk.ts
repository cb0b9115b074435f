import type { Meanings } from '../meaning.js';
import { anywhere, readings, sourceRow, status, wordingRow } from './common.js';

const base = { ...anywhere, says: { ...wordingRow, says: 'wording' } } as const;
const applies = {
  at: 'applies',
  kind: 'record',
  says: 'treatment it is about',
  more: 'open',
} as const;

/** Figures on adverse events: they say what was seen and ask for nothing, so they lead nowhere. */
export const adverseEventMeanings: Meanings = {
  record: {
    kind: 'adverse-event',
    says: 'table of adverse events',
    more: 'neutral',
    levelMore: 'minor',
    other: 'neutral',
  },
  keys: base,
  places: [
    status,
    readings,
    { ...sourceRow, at: 'source', says: 'source' },
    applies,
    {
      at: 'events',
      kind: 'adverse-event',
      says: 'adverse event',
      more: 'neutral',
      less: 'looser',
      higher: 'neutral',
      other: 'neutral',
      levelMore: 'minor',
    },
    ...['caveat', 'population', 'regimen', 'control', 'edition'].map((at) => ({
      ...wordingRow,
      at,
      says: at,
    })),
  ],
};

/** When something is checked in a session. */
export const monitoringMeanings: Meanings = {
  record: { kind: 'monitoring', says: 'monitoring plan', more: 'tighter', levelMore: 'major' },
  keys: base,
  places: [
    status,
    readings,
    { ...sourceRow, at: 'source', says: 'source' },
    { ...applies, more: 'tighter' },
    { at: 'places', kind: 'monitoring', says: 'place', more: 'tighter' },
    { at: 'checks', kind: 'monitoring', says: 'check', more: 'tighter' },
    {
      at: 'checks/*/every',
      kind: 'monitoring',
      says: 'time between checks',
      higher: 'looser',
      more: 'tighter',
    },
    {
      at: 'checks/*/at',
      kind: 'monitoring',
      says: 'minute of a check',
      higher: 'open',
      more: 'tighter',
    },
    {
      at: 'checks/*/after',
      kind: 'monitoring',
      says: 'time after the dose',
      higher: 'open',
      more: 'tighter',
    },
    { at: 'checks/*/until', kind: 'monitoring', says: 'end of the checks', higher: 'tighter' },
    { at: 'checks/*/observe', kind: 'monitoring', says: 'what is observed', more: 'tighter' },
    {
      at: 'observeAtLeast',
      kind: 'observation',
      says: 'least observation',
      higher: 'tighter',
      more: 'tighter',
    },
  ],
};

/** What has to be done around a course. */
export const taskMeanings: Meanings = {
  record: { kind: 'task', says: 'task', more: 'tighter', levelMore: 'minor' },
  keys: base,
  places: [
    status,
    readings,
    { ...sourceRow, at: 'source', says: 'source' },
    { ...applies, more: 'tighter' },
    { at: 'places', kind: 'task', says: 'place', more: 'tighter' },
    { at: 'what', kind: 'task', says: 'what is done', more: 'tighter' },
    { at: 'when', kind: 'task', says: 'when it is done' },
    { at: 'due', kind: 'task', says: 'time until it is due', higher: 'looser', more: 'tighter' },
    { at: 'values', kind: 'task', says: 'figure', higher: 'open' },
  ],
};

/** What is known and asks for nothing. */
export const riskFactMeanings: Meanings = {
  record: {
    kind: 'adverse-event',
    says: 'fact on risk',
    more: 'neutral',
    levelMore: 'minor',
    other: 'neutral',
  },
  keys: base,
  places: [
    status,
    readings,
    { ...sourceRow, at: 'source', says: 'source' },
    applies,
    {
      at: 'values',
      kind: 'adverse-event',
      says: 'figure',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      levelMore: 'minor',
    },
    { ...wordingRow, at: 'measure', says: 'measure' },
  ],
};

/** Which labels were read, and how far. */
export const labelReadMeanings: Meanings = {
  record: { kind: 'law', says: 'label that was read', more: 'open', levelMore: 'major' },
  keys: base,
  places: [
    status,
    readings,
    { at: 'chapters', kind: 'law', says: 'chapter that was read', more: 'open' },
    { at: 'clauses', kind: 'law', says: 'general clause', more: 'open' },
  ],
};

/** Words by which facts are asked for. */
export const questionMeanings: Meanings = {
  record: {
    kind: 'question',
    says: 'questions',
    more: 'neutral',
    other: 'neutral',
    levelMore: 'minor',
  },
  keys: base,
  places: [
    status,
    {
      at: 'questions',
      kind: 'question',
      says: 'question',
      more: 'neutral',
      other: 'neutral',
      levelMore: 'minor',
      text: 'wording',
    },
    {
      at: 'questions/*/supplies',
      kind: 'question',
      says: 'fact that is supplied',
      more: 'open',
      level: 'major',
      levelMore: 'major',
    },
  ],
};
