import { isBlock } from '@openketamine/authoring';
import type { LibraryRecord } from './check.js';

const day = 86_400_000; // not clinical: milliseconds of a day
const year = 365; // not clinical: days after which somebody should look again

/**
 * A record that somebody checked against its sources a long time ago.
 *
 * @category lint
 */
export interface CheckedLongAgo {
  /** The file of the record, by path. */
  readonly file: string;
  /** Id of the record. */
  readonly id: string;
  /** Day on which they were last re-read, as an ISO date. */
  readonly on: string;
  /** Who last re-read its sources. */
  readonly by: string;
}

/** Records that were checked more than a year before a day, the oldest first. They are told of, and never a problem: a calendar breaks no file. */
export function checkedLongAgo(
  records: readonly LibraryRecord[],
  on: string,
): readonly CheckedLongAgo[] {
  const asked = Date.parse(on);
  return records
    .flatMap(({ id, record, authored }) => {
      const { lastChecked } = record;
      if (!isBlock(lastChecked) || typeof lastChecked['on'] !== 'string') return [];
      const days = (asked - Date.parse(lastChecked['on'])) / day;
      return days > year
        ? [{ file: authored.file, id, on: lastChecked['on'], by: String(lastChecked['by']) }]
        : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
