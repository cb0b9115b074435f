import type { Meanings } from '../meaning.js';
import { anywhere, sourceRow, wordingRow } from './common.js';

/** Names and codes. What is recognized or not decides findings, so a change no table can judge counts as looser. */
export const termMeanings: Meanings = {
  record: { kind: 'term', says: 'list of terms', more: 'neutral', levelMore: 'minor' },
  keys: {
    ...anywhere,
    display: { ...wordingRow, says: 'display' },
    label: { ...wordingRow, says: 'label' },
    seen: { ...sourceRow, says: 'where a code was seen' },
    toConfirm: { ...wordingRow, says: 'what is to be confirmed' },
    status: { kind: 'status', says: 'status', other: 'neutral', level: 'minor' },
    notices: { ...sourceRow, says: 'terms of use' },
    sources: { ...sourceRow, says: 'source' },
    checked: { ...sourceRow, says: 'what was checked' },
  },
  places: [
    { at: '', kind: 'term', says: 'term', more: 'neutral', less: 'open', levelMore: 'minor' },
  ],
};
