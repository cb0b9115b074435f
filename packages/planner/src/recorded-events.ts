import type { PlanInput } from './input.js';
import type { CourseEvent } from './events.js';
import { toDay, toIso } from './internal/calendar/days.js';
import { readEvents } from './internal/read/read-events.js';

/**
 * An event that counts: it was not entered in error, and was known on the day of planning.
 *
 * @category events
 */
export interface RecordedEvent {
  /** Place in the list that was handed over. */
  readonly index: number;
  /** ISO date on which it happened; null where the event names none. */
  readonly date: string | null;
  /** The event as it was handed over. */
  readonly event: CourseEvent;
}

/**
 * The events that count, in their order: without those that were entered in error, and without those that lie after the
 * day of planning. Refuses what `planCourse` refuses about events by themselves; does not look at a protocol.
 *
 * @param input - events, and as in a plan: the day of planning and the range of totals by scale
 * @returns each event with its place and its day
 * @throws OpenKetamineError `EVENT_IMPOSSIBLE`, `INPUT_INVALID`, `DATE_INVALID`
 * @example
 * recordedEvents({ events: [{ id: 'a', type: 'relapse', date: '2025-02-03' }, { type: 'entered-in-error', event: 'a' }] })
 * // => []
 * @category events
 */
export function recordedEvents({
  events = [],
  asOf,
  scales = {},
}: Pick<PlanInput, 'events' | 'asOf' | 'scales'>): readonly RecordedEvent[] {
  const day = asOf === undefined ? null : toDay(asOf, '/asOf');
  return readEvents(events, day, scales).all.map(({ index, day: of, event }) => ({
    index,
    date: of === null ? null : toIso(of),
    event,
  }));
}
