import {
  citesExist,
  fileNameIsId,
  idsAreUnique,
  lastCheckedNamesWho,
  numbersSayWhereFrom,
  readingsAreSaidOnce,
  schemaLineIsFirst,
  secondaryNamesTheCopy,
} from '@openketamine/authoring';
import type { Check } from '../check.ts';
import { recordIsKept } from './record-is-kept.ts';

/** The checks that every data package gets. */
export const commonChecks: readonly Check[] = [
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  recordIsKept,
  lastCheckedNamesWho,
  citesExist,
  numbersSayWhereFrom,
  readingsAreSaidOnce,
  secondaryNamesTheCopy,
];
