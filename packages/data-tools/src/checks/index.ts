import type { Check } from '../check.ts';
import { citesExist } from './cites-exist.ts';
import { fileNameIsId } from './file-name-is-id.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { lastCheckedNamesWho } from './last-checked-names-who.ts';
import { numbersSayWhereFrom } from './numbers-say-where-from.ts';
import { recordIsKept } from './record-is-kept.ts';
import { schemaLineIsFirst } from './schema-line.ts';
import { secondaryNamesTheCopy } from './secondary-names-the-copy.ts';
import { sourcesListEveryCite } from './sources-list-every-cite.ts';

/** The checks that every data package gets. */
export const commonChecks: readonly Check[] = [
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  recordIsKept,
  lastCheckedNamesWho,
  citesExist,
  sourcesListEveryCite,
  numbersSayWhereFrom,
  secondaryNamesTheCopy,
];
