import {
  citesExist,
  citesNamePlaces,
  fileNameIsId,
  idsAreUnique,
  lastCheckedNamesWho,
  numbersSayWhereFrom,
  readingsAreSaidOnce,
  schemaLineIsFirst,
  secondaryNamesTheCopy,
} from '@openketamine/authoring';
import type { Check } from '../check.ts';
import { madeIsNotWritten } from './made-is-not-written.ts';
import { recordIsKept } from './record-is-kept.ts';

/** The checks that every data package gets. */
export const commonChecks: readonly Check[] = [
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  recordIsKept,
  madeIsNotWritten,
  lastCheckedNamesWho,
  citesExist,
  citesNamePlaces,
  numbersSayWhereFrom,
  readingsAreSaidOnce,
  secondaryNamesTheCopy,
];
