import type { Quantity, Schedule, Session } from '@openketamine/model';
import { addLength, toIso, type Day, type Weekday } from './days.js';

/** A place in time for one session. */
export interface Slot {
  /** Null when no day is possible. */
  readonly day: Day | null;
  readonly earliest: Day;
  readonly latest: Day;
  /** Last day the schedule covers, where that is not the end of the window that is shown. */
  readonly covered?: Day;
  /** Hours after the first session, where the source counts hours, and the day they count from. */
  readonly hours?: number;
  readonly hoursFrom?: Day;
  /** Bounds of an interval nobody has chosen yet. */
  readonly interval?: { readonly least: Quantity; readonly most?: Quantity };
  /** The intervals to choose from, where the source names single ones. */
  readonly options?: readonly number[];
  /** Day the schedule alone would give, before closed days moved it. */
  readonly target: Day;
}

/** What the pace of a phase depends on besides its schedule. */
export interface PaceScene {
  readonly phase: string;
  /** First day on which a session of the phase may be. */
  readonly base: Day;
  /** The first session is on `base` exactly. */
  readonly fixedFirst: boolean;
  /** Last session before the phase. */
  readonly before: Day | null;
  readonly isOpen: (day: Day) => boolean;
  /** Clinic days chosen for the phase, and where they were chosen. */
  readonly days: readonly Weekday[] | undefined;
  readonly daysPath: string;
  /** The day so many hours after the session of a day. */
  readonly hoursLater: (day: Day, hours: number) => Day;
  /** Interval somebody chose, and where; must be one the schedule allows. */
  readonly chosen: () => { readonly interval: Quantity; readonly path: string } | undefined;
  /** Interval that a gate of the protocol set. */
  readonly ordered: Quantity | undefined;
}

/** The sessions of one phase, one after the other. */
export interface Pace {
  readonly least: number;
  /** Null when the number has no end of its own. */
  readonly most: number | null;
  /** First day after the phase, if the schedule says how long it lasts. */
  readonly ends: Day | null;
  /** First day after the least length, where the source gives a range of lengths. */
  readonly leastEnds?: Day | null;
  readonly isOpen: (day: Day) => boolean;
  /** The next slot, given how many sessions the phase had and the day of the last one. */
  next(done: number, last: Day | null): Slot;
}

/** A schedule of one kind. */
export type Kind<K extends Schedule['kind']> = Extract<Schedule, { kind: K }>;

/** No clinic is closed for longer than this; the search for an open day ends here. */
// not clinical: days in the longest year
export const searched = 366;

/** The open day nearest to a target within bounds; of two equally near ones the later. */
export function nearestOpen(
  target: Day,
  earliest: Day,
  latest: Day,
  isOpen: (day: Day) => boolean,
): Day | null {
  for (let off = 0; target + off <= latest || target - off >= earliest; off++) {
    const later = target + off;
    if (later >= earliest && later <= latest && isOpen(later)) return later;
    const sooner = target - off;
    if (sooner >= earliest && sooner <= latest && isOpen(sooner)) return sooner;
  }
  return null;
}

/** A slot on one day and no other. */
export function only(target: Day, possible: boolean): Slot {
  return { day: possible ? target : null, earliest: target, latest: target, target };
}

/** The day a length of time ends, by its least or its most; the other bound where one is not given. */
export function lengthFrom(
  base: Day,
  length: { least?: number | undefined; most?: number | undefined; unit: string },
  bound: 'least' | 'most',
): Day {
  const value = length[bound] ?? length.most ?? length.least ?? 1;
  return addLength(base, value, length.unit);
}

/** Least and most sessions of an open or limited schedule. */
export function counts(
  schedule: Kind<'interval' | 'per-week'>,
  natural: (length: number) => number,
): { least: number; most: number | null } {
  const { sessions, length, open } = schedule;
  if (sessions !== undefined) {
    const most = sessions.most ?? (open ? null : (sessions.least ?? 1));
    return { least: sessions.least ?? 1, most };
  }
  if (open || length === undefined) return { least: Infinity, most: null };
  const most = natural(length.most ?? length.least ?? 1);
  // "up to so long" is a limit: only the first session is sure
  return { least: length.least === undefined ? Math.min(1, most) : natural(length.least), most };
}

/** How a window is shown; nothing where it is empty or has no end. */
export function shownWindow({ earliest, latest }: Slot): Pick<Session, 'window'> {
  if (latest < earliest || latest === Infinity) return {};
  return { window: { earliest: toIso(earliest), latest: toIso(latest) } };
}
