import { inReadingOrder, type Problem } from '@openketamine/authoring';
import type { LibraryCheck, LibraryRecord } from './check.js';
import { aliasesAreFree } from './aliases-are-free.js';
import { limitsAgree } from './limits-agree.js';
import { magnitudesAreAlike } from './magnitudes-are-alike.js';
import { supersedingLeadsOn } from './superseding-leads-on.js';

/** Every check that is asked of all records together. */
export const libraryChecks: readonly LibraryCheck[] = [
  limitsAgree,
  magnitudesAreAlike,
  supersedingLeadsOn,
  aliasesAreFree,
];

/**
 * Asks what can only be asked of all records together: limits that contradict each other, numbers that are far from all others of their kind.
 *
 * @param records - every record of a library, as it is shipped, with its file
 * @returns problems with file, line and column
 * @category lint
 */
export function lintLibrary(records: readonly LibraryRecord[]): readonly Problem[] {
  return inReadingOrder(
    libraryChecks.flatMap((asked) =>
      [...asked.check(records)].map(({ in: one, path, message }) => ({
        file: one.authored.file,
        ...one.authored.locate(path),
        path,
        message: `${message} (${asked.name})`,
        check: asked.name,
      })),
    ),
  );
}

export { checkedLongAgo, type CheckedLongAgo } from './checked-lately.js';
export type { LibraryCheck, LibraryRecord, LibrarySpot } from './check.js';
export { withoutExceptions } from './exceptions.js';
export { vanishedIds, type KnownBefore } from './ids-stay.js';
