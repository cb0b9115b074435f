import type { Meanings } from '../meaning.js';
import { anywhere, readings, status, wordingRow } from './common.js';

const base = { ...anywhere, says: { ...wordingRow, says: 'wording' } } as const;

/** A model of concentrations: another number gives other curves, and says nothing about how much is given. */
export const modelMeanings: Meanings = {
  record: { kind: 'model', says: 'model', more: 'neutral', levelMore: 'minor', other: 'neutral' },
  keys: base,
  places: [
    status,
    readings,
    ...['parameters', 'variability', 'residual', 'covariates'].map(
      (at) =>
        ({
          at,
          kind: 'model-parameter',
          says: 'model parameter',
          more: 'neutral',
          higher: 'neutral',
          other: 'neutral',
        }) as const,
    ),
    ...[
      'states',
      'flows',
      'definitions',
      'routes',
      'analytes',
      'enantiomer',
      'drug',
      'sampling',
      'kind',
    ].map(
      (at) =>
        ({
          at,
          kind: 'model',
          says: 'structure of the model',
          more: 'neutral',
          higher: 'neutral',
          other: 'neutral',
        }) as const,
    ),
    ...['assumptions', 'gaps', 'population', 'defects'].map((at) => ({
      ...wordingRow,
      at,
      says: at,
    })),
  ],
};

/** What was measured; models are checked against it. */
export const measuredMeanings: Meanings = {
  record: {
    kind: 'evidence',
    says: 'measured concentrations',
    more: 'neutral',
    levelMore: 'minor',
    other: 'neutral',
  },
  keys: base,
  places: [
    status,
    readings,
    {
      at: 'values',
      kind: 'evidence',
      says: 'measured value',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      levelMore: 'minor',
    },
    {
      at: 'dose',
      kind: 'evidence',
      says: 'dose that was studied',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
    },
    ...['population', 'regimen'].map((at) => ({ ...wordingRow, at, says: at })),
  ],
};

/** Which model is taken, and constants of all of them. */
export const modelChoiceMeanings: Meanings = {
  record: {
    kind: 'model',
    says: 'choice of models',
    more: 'neutral',
    levelMore: 'minor',
    other: 'neutral',
  },
  keys: base,
  places: [
    status,
    readings,
    {
      at: '',
      kind: 'model',
      says: 'choice of models',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
    },
  ],
};

/** A formula of a body weight, by which doses are worked out. */
export const bodyWeightMeanings: Meanings = {
  record: { kind: 'dose', says: 'formula of body weight', more: 'neutral', levelMore: 'minor' },
  keys: base,
  places: [
    { at: 'formula', kind: 'dose', says: 'formula of body weight', higher: 'open' },
    {
      at: 'sources',
      kind: 'source',
      says: 'source',
      more: 'neutral',
      other: 'neutral',
      level: 'patch',
      levelMore: 'patch',
    },
  ],
};
