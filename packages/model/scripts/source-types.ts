import { bodyWeightSchema, placeListSchema, sourceSchema } from '../src/schema/index.js';
import type { Named } from '@openketamine/data-pipeline';

/** The types of sources, of places and of formulas. */
export const sourceTypes: Readonly<Record<string, Named>> = {
  Source: { schema: sourceSchema, says: 'A source as authored.' },
  PlaceList: { schema: placeListSchema, says: 'Places as authored.' },
  BodyWeightFormula: {
    schema: bodyWeightSchema,
    says: 'A published way to work out the body weight that a dose means.',
  },
};
