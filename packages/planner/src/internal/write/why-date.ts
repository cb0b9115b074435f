import type { ReasonDetail, Schedule } from '@openketamine/model';
import { toIso, type Day } from '../calendar/days.js';
import type { SayWords, SessionPosition } from '../read/reasons.js';
import type { Slot } from '../calendar/slots.js';

/** Why a session is on its day, in the words for its kind of schedule. */
export function whyDate(
  say: SayWords,
  schedule: Schedule,
  slot: Slot,
  day: Day,
  at: SessionPosition,
  inPhase: number,
  lastInPhase: Day | null,
): ReasonDetail {
  const date = toIso(day);
  const moved = slot.target !== day;
  if (at.number === 1) return say.start(1);
  const from = lastInPhase ?? at.last ?? slot.target;
  switch (schedule.kind) {
    case 'per-week':
      return schedule.perWeek.value === 1
        ? say.weekly(toIso(from), date, moved)
        : say.perWeek(schedule.perWeek.value, date, moved);
    case 'interval':
      if (slot.interval)
        return say.intervalOpen(slot.interval.least, slot.interval.most ?? noLimit, date);
      return say.interval(toIso(from), { value: slot.target - from, unit: 'd' }, date, moved);
    case 'hours':
      return say.afterHours(slot.hours ?? 0, date);
    case 'within':
      return say.within(inPhase, date);
    default:
      return say.onDay(inPhase === 1 ? 1 : day - at.base + 1, date);
  }
}

const noLimit = 'no stated limit';
