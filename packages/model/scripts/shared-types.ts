import { citedTextSchema, readingSchema } from '../src/schema/index.js';
import type { Named } from '@openketamine/data-pipeline';

/** The types of what many records hold. */
export const sharedTypes: Readonly<Record<string, Named>> = {
  CitedText: { schema: citedTextSchema, says: 'A statement in our own words with its provenance.' },
  Reading: { schema: readingSchema, says: 'Where a source left room, and what we chose.' },
};
