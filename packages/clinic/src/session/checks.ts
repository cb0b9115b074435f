import type { LimitDetail } from '@openketamine/model';
import type { Reading } from '../parts.js';
import { minutesBetween, plusMinutes } from '../stamp.js';
import type { Breach } from './events.js';
import type { PlannedCheck } from './plan.js';
import { doseOverAt, type SessionState } from './state.js';

/** A check that is due, or will be. */
export interface DueCheck {
  readonly check: string;
  readonly what: string;
  /** Instant in UTC. */
  readonly due: string;
}

/** Minutes after the start of the dose at which a check is due next, or nothing when it is done. */
function nextMinute(check: PlannedCheck, state: SessionState, start: string): number | undefined {
  const done = state.checks.filter((entry) => entry.check === check.id && !entry.before);
  const last = done.at(-1);
  if (check.every === undefined) return last === undefined ? check.minute : undefined;
  if (last === undefined) return check.minute > 0 ? check.minute : check.every;
  // the next mark of the timetable that lies after the last reading, so that a late reading does not shift the rest
  const steps = Math.floor((minutesBetween(start, last.at) - check.minute) / check.every) + 1;
  return check.minute + Math.max(steps, 1) * check.every;
}

/**
 * The checks that are still to be made after the dose began, the next first. Worked out from the start of this session's dose
 * alone, in real minutes: no clock on a wall and no other session can shift them.
 */
export function checksToCome(state: SessionState): DueCheck[] {
  const { plan, started, phase } = state;
  if (plan === undefined || started === undefined || phase === 'left') return [];
  return plan.checks
    .flatMap((check): DueCheck[] => {
      if (check.kind !== 'timed') return [];
      const minute = nextMinute(check, state, started.at);
      if (minute === undefined) return [];
      return [{ check: check.id, what: check.what, due: plusMinutes(started.at, minute) }];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/**
 * The instant before which the plan lets nobody leave. The plan gives a length and not from when it counts, so that it is counted
 * from the end of the dose: never too short. Undefined while the dose is not over, or where the plan gives no length.
 */
export function observedUntil(state: SessionState): string | undefined {
  const over = doseOverAt(state);
  const least = state.plan?.observeAtLeast;
  return over === undefined || least === undefined ? undefined : plusMinutes(over, least);
}

const breaks: Readonly<Record<LimitDetail['is'], (value: number, limit: number) => boolean>> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '=': (value, limit) => value === limit,
};

/** The limits that readings break. A reading in another unit than the limit decides nothing. */
export function breachesOf(
  limits: readonly LimitDetail[],
  readings: Readonly<Record<string, Reading>>,
): Breach[] {
  return limits.flatMap(({ id, is, value, unit, says }) => {
    const reading = readings[id];
    if (reading === undefined || reading.unit !== unit || !breaks[is](reading.value, value))
      return [];
    return [{ code: id, is, limit: value, unit, says }];
  });
}
