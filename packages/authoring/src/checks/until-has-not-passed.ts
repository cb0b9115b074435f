import type { Check } from '../check.js';
import { walk } from '../walk.js';

/**
 * The last day of what was read has not passed: what holds since has to be read again.
 *
 * @param day - ISO date on which that is asked. Nothing here reads a clock
 * @returns a check of any records with `until`
 * @category checks
 */
export function untilHasNotPassed(day: string): Check {
  return {
    name: 'until-has-not-passed',
    description: 'The last day of what was read has not passed.',
    *check({ records }) {
      for (const record of records) {
        for (const { path, value } of walk(record.record)) {
          if (path.at(-1) !== 'until' || typeof value !== 'string') continue;
          if (!/^\d{4}-\d\d-\d\d$/u.test(value) || value >= day) continue;
          yield {
            in: record,
            path,
            message: `this date has passed on ${day}; read again what holds since, and add it as the next step`,
          };
        }
      }
    },
  };
}
