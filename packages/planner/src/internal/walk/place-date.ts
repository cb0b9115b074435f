import { OpenKetamineError, type Phase, type Quantity } from '@openketamine/model';
import type { Position } from './course-state.js';
import type { Day } from '../calendar/days.js';
import { citesOf } from '../read/cited.js';
import { addFinding, type Plan, type Context } from '../read/open.js';
import { searched, type Pace, type Slot } from '../calendar/slots.js';

export function checkGap(plan: Context, phase: Phase, at: Position, day: Day, path: string): void {
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
  addFinding(
    plan,
    'caution',
    'gap-not-kept',
    `Session ${at.number} followed the one before after ${day - at.last} d; at least ${gap.value} ${gap.unit} are required.`,
    citesOf([gap]),
    at.number,
  );
}

/** A slot that would come too near the session before moves on within its window, or there is none. */
export function apart(plan: Context, phase: Phase, at: Position, slot: Slot, pace: Pace): Slot {
  const gap = phase.leastGap;
  if (gap === undefined || at.last === null || slot.day === null) return slot;
  if (plan.log.over(at.number + 1)) return slot;
  const earliest = at.last + gapInDays(gap);
  if (slot.day >= earliest || slot.hours !== undefined) return slot;
  const day = firstOpen(pace, earliest);
  return { ...slot, earliest, day: day !== null && day <= slot.latest ? day : null };
}

const gapInDays = ({ value, unit }: Quantity) => (unit === 'h' ? Math.ceil(value / 24) : value);

/** The first open day from a day on; null when the clinic is closed for a year. */
function firstOpen({ isOpen }: Pace, from: Day): Day | null {
  for (let day = from; day <= from + searched; day++) if (isOpen(day)) return day;
  return null;
}

/** The next slot, pushed past pauses that have been ended. */
export function resumed(
  plan: Context,
  pace: Pace,
  done: number,
  last: Day | null,
  number: number,
): Slot {
  let slot = pace.next(done, last);
  if (plan.log.over(number)) return slot;
  const pauses = plan.log.of('course-paused');
  for (const [index, { day: to }] of plan.log.of('course-resumed').entries()) {
    const from = pauses[index]?.day ?? null;
    if (from === null || to === null || slot.day === null) continue;
    if (slot.day >= from && slot.day < to) {
      const soonest = firstOpen(pace, to);
      const moved = last === null ? { ...slot, day: soonest } : pace.next(done, to - 1);
      const late = moved.day === null || moved.day > to + (slot.latest - slot.earliest);
      const day = late ? soonest : moved.day;
      const covered = slot.covered ?? slot.latest;
      slot = { ...moved, day, earliest: to, latest: Math.max(moved.latest, day ?? to), covered };
    }
  }
  return slot;
}
