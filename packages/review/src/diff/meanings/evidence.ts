import type { Meanings } from '../meaning.js';
import { anywhere, sourceRow, wordingRow } from './common.js';

const words = { ...anywhere, says: { ...wordingRow, says: 'wording' } } as const;

/** A source: what it is called and where it is, and how it was read. */
export const sourceMeanings: Meanings = {
  record: {
    kind: 'source',
    says: 'source',
    more: 'neutral',
    less: 'neutral',
    other: 'neutral',
    levelMore: 'minor',
    level: 'major',
  },
  keys: { ...anywhere, title: { ...sourceRow, says: 'title' } },
  places: [
    { ...sourceRow, at: '', says: 'bibliographic field' },
    {
      at: 'read',
      kind: 'verification',
      says: 'how it was read',
      more: 'neutral',
      other: 'neutral',
      level: 'patch',
      levelMore: 'patch',
    },
  ],
};

const figures = (says: string, at: readonly string[]): Meanings => ({
  record: { kind: 'evidence', says, more: 'neutral', levelMore: 'minor', other: 'neutral' },
  keys: words,
  places: at.map(
    (place) =>
      ({
        at: place,
        kind: 'evidence',
        says: `${says}: figure`,
        more: 'neutral',
        less: 'neutral',
        higher: 'neutral',
        other: 'neutral',
        levelMore: 'minor',
      }) as const,
  ),
});

/** What trials found. */
export const outcomeMeanings: Meanings = figures('outcome', [
  'results',
  'arms',
  'people',
  'conditions',
  'protocols',
  'routes',
  'drug',
  'design',
  'control',
  'course',
  'denominator',
]);

/** Grades, claims, guidance, mechanisms and times. */
export const otherEvidenceMeanings: Meanings = figures('evidence', ['']);

/** What is law where and since when. Whether a change of law is looser no table can tell. */
export const lawMeanings: Meanings = {
  record: { kind: 'law', says: 'law', more: 'neutral', levelMore: 'minor' },
  keys: words,
  places: [{ at: '', kind: 'law', says: 'law', more: 'open' }],
};
