import type { Check } from '../check.js';
import { isBlock } from '../walk.js';

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day that exists: 2025-02-30 is none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !isoDate.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/**
 * `lastChecked` is null, or a day that exists with the person who re-read every source.
 *
 * @category checks
 */
export const lastCheckedNamesWho: Check = {
  name: 'last-checked-names-who',
  description:
    '`lastChecked` is null, or a day that exists with the person who re-read every source.',
  *check({ records }) {
    for (const record of records) {
      if (!('lastChecked' in record.record)) continue;
      const checked = record.record['lastChecked'];
      if (checked === null) continue;
      const on = isBlock(checked) ? checked['on'] : checked;
      const by = isBlock(checked) ? checked['by'] : record.record['lastCheckedBy'];
      if (isDay(on) && typeof by === 'string' && by.trim() !== '') continue;
      yield {
        in: record,
        path: ['lastChecked'],
        message:
          'does not say who checked the sources on which day; expected null, or { on: 2026-11-23, by: a name }',
      };
    }
  },
};
