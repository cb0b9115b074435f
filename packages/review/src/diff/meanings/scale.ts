import type { Meanings } from '../meaning.js';
import { anywhere, sourceRow, wordingRow } from './common.js';

/** A rating scale: totals, bands and definitions are neither more nor less drug, but they decide gates, so that no table can tell. */
export const scaleMeanings: Meanings = {
  record: { kind: 'scale', says: 'scale', more: 'neutral', levelMore: 'minor' },
  keys: { ...anywhere, says: { ...wordingRow, says: 'wording' } },
  places: [
    { at: 'name', ...wordingRow, says: 'name' },
    { at: 'abbreviation', ...wordingRow, says: 'abbreviation' },
    { at: 'bands', kind: 'scale-band', says: 'scale band', more: 'open', levelMore: 'minor' },
    {
      at: 'bands/*/bands',
      kind: 'scale-band',
      says: 'scale band',
      more: 'open',
      levelMore: 'major',
    },
    { at: 'bands/*/by', ...wordingRow, says: 'whose bands they are' },
    {
      at: 'definitions',
      kind: 'scale',
      says: 'definition',
      more: 'neutral',
      less: 'open',
      levelMore: 'minor',
    },
    { at: 'definitions/*/usedIn', ...sourceRow, says: 'where it was used' },
    {
      at: 'facts',
      kind: 'scale',
      says: 'fact about the scale',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      level: 'minor',
      levelMore: 'minor',
    },
    {
      at: 'suicidality',
      kind: 'scale',
      says: 'flag of suicidality',
      higher: 'looser',
      more: 'tighter',
    },
    {
      at: 'suicidality/anyYes',
      kind: 'scale',
      says: 'item that flags suicidality',
      more: 'tighter',
    },
    { at: 'loinc', kind: 'term', says: 'code', more: 'neutral', other: 'open', levelMore: 'minor' },
    { at: 'rights', ...sourceRow, says: 'rights' },
    {
      at: 'timing',
      kind: 'scale',
      says: 'timing',
      other: 'neutral',
      higher: 'neutral',
      more: 'neutral',
      level: 'minor',
    },
  ],
};

/** When something is rated: read by people. */
export const scheduleMeanings: Meanings = {
  record: { kind: 'scale', says: 'schedule of ratings', more: 'neutral', levelMore: 'minor' },
  keys: { ...anywhere, says: { ...wordingRow, says: 'wording' } },
  places: [
    {
      at: 'facts',
      kind: 'scale',
      says: 'fact about ratings',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      level: 'minor',
      levelMore: 'minor',
    },
  ],
};
