import { OpenKetamineError, type Phase, type Quantity, type Schedule } from '@openketamine/model';
import type { Position } from './course-state.js';
import { toIso, type Day } from './days.js';
import { settled } from './log.js';
import { found, type Plan } from './open.js';
import { searched, type Pace, type Slot } from './slots.js';
import { words } from './words.js';

export function checkGap(plan: Plan, phase: Phase, at: Position, day: Day, path: string): void {
  const gap = phase.leastGap;
  if (gap === undefined || at.last === null) return;
  if (day - at.last >= gapInDays(gap)) return;
  throw new OpenKetamineError(
    'INTERVAL_TOO_SHORT',
    path,
    `Session ${at.number} would follow the one before after ${day - at.last} d.`,
    `Leave at least ${gap.value} ${gap.unit}.`,
  );
}

/** A least gap that was not kept is found: what has happened cannot be refused. */
export function findGap(plan: Plan, phase: Phase, at: Position, day: Day): void {
  const gap = phase.leastGap;
  if (gap === undefined || at.last === null || day - at.last >= gapInDays(gap)) return;
  found(plan, {
    rule: 'gap-not-kept',
    severity: 'caution',
    message: `Session ${at.number} followed the one before after ${day - at.last} d; at least ${gap.value} ${gap.unit} are required.`,
    session: at.number,
    cites: gap.cite === undefined ? [] : [gap.cite],
  });
}

/** A slot that would come too near the session before moves on within its window, or there is none. */
export function apart(plan: Plan, phase: Phase, at: Position, slot: Slot, pace: Pace): Slot {
  const gap = phase.leastGap;
  if (gap === undefined || at.last === null || slot.day === null) return slot;
  if (settled(plan.log.sessions.get(at.number + 1))) return slot;
  const earliest = at.last + gapInDays(gap);
  if (slot.day >= earliest || slot.hours !== undefined) return slot;
  const day = firstOpen(pace, earliest);
  return { ...slot, earliest, day: day !== null && day <= slot.latest ? day : null };
}

const gapInDays = ({ value, unit }: Quantity) => (unit === 'h' ? Math.ceil(value / 24) : value);

export function whyDate(
  plan: Plan,
  schedule: Schedule,
  slot: Slot,
  day: Day,
  at: Position,
  inPhase: number,
  lastInPhase: Day | null,
): string {
  const date = toIso(day);
  const moved = slot.target !== day;
  if (at.number === 1) return words.start(1);
  const from = lastInPhase ?? at.last;
  switch (schedule.kind) {
    case 'per-week':
      return schedule.perWeek.value === 1 && from !== null
        ? words.weekly(toIso(from), date, moved)
        : words.perWeek(schedule.perWeek.value, date, moved);
    case 'interval':
      if (slot.interval)
        return words.intervalOpen(
          shownLength(slot.interval.least),
          shownLength(slot.interval.most),
          date,
        );
      return words.interval(
        from === null ? '' : toIso(from),
        `${from === null ? 0 : slot.target - from} d`,
        date,
        moved,
      );
    case 'hours':
      return words.afterHours(slot.hours ?? 0, date);
    case 'within':
      return words.within(inPhase, date);
    default:
      return words.onDay(
        inPhase === 1 ? 1 : day - (slot.target - (slot.target - at.base)) + 1,
        date,
      );
  }
}

const shownLength = (length: Quantity | undefined) =>
  length === undefined ? 'no stated limit' : `${length.value} ${length.unit}`;

/** The day a course that is paused has been paused since. */
export function pausedSince(plan: Plan): Day | null {
  const last = plan.log.pauses.at(-1);
  return last?.event.type === 'course-paused' ? last.day : null;
}

/** The first open day from a day on; null when the clinic is closed for a year. */
function firstOpen({ isOpen }: Pace, from: Day): Day | null {
  for (let day = from; day <= from + searched; day++) if (isOpen(day)) return day;
  return null;
}

/** The next slot, pushed past pauses that have been ended. */
export function resumed(
  plan: Plan,
  pace: Pace,
  done: number,
  last: Day | null,
  number: number,
): Slot {
  let slot = pace.next(done, last);
  if (settled(plan.log.sessions.get(number))) return slot;
  for (let index = 0; index + 1 < plan.log.pauses.length; index += 2) {
    const from = plan.log.pauses[index]?.day ?? null;
    const to = plan.log.pauses[index + 1]?.day ?? null;
    if (from === null || to === null || slot.day === null) continue;
    if (slot.day >= from && slot.day < to) {
      const soonest = firstOpen(pace, to);
      const moved = last === null ? { ...slot, day: soonest } : pace.next(done, to - 1);
      const late = moved.day === null || moved.day > to + (slot.latest - slot.earliest);
      const day = late ? soonest : moved.day;
      slot = { ...moved, day, earliest: to, latest: Math.max(moved.latest, day ?? to) };
    }
  }
  return slot;
}
