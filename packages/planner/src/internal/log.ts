import { OpenKetamineError } from '@openketamine/model';
import type { CourseEvent } from '../events.js';
import { toDay, type Day } from './days.js';
import { checkShape, impossible } from './event-shape.js';

type Of<T extends CourseEvent['type']> = Extract<CourseEvent, { type: T }>;

/** An event with its place in the order and its day, if it has one. */
interface Logged<E extends CourseEvent = CourseEvent> {
  readonly index: number;
  readonly day: Day | null;
  readonly event: E;
}

export interface SessionLog {
  completed?: Logged<Of<'session-completed'>>;
  missed?: Logged<Of<'session-missed'>>;
  stopped?: Logged<Of<'session-stopped'>>;
  moved?: Logged<Of<'session-moved'>>;
  chosen?: Logged<Of<'dose-chosen'>>;
}

/** Everything that happened, sorted by what the planner asks for. */
export interface EventLog {
  readonly all: readonly Logged[];
  readonly sessions: ReadonlyMap<number, SessionLog>;
  readonly assessments: readonly Logged<Of<'assessment'>>[];
  readonly tolerability: readonly Logged<Of<'tolerability'>>[];
  readonly decisions: readonly Logged<Of<'gate-decided'>>[];
  readonly marks: readonly Logged<Of<'relapse' | 'discharged' | 'arm-assigned'>>[];
  readonly pauses: readonly Logged<Of<'course-paused' | 'course-resumed'>>[];
  readonly medicines: readonly Logged<Of<'medicine-started' | 'medicine-stopped'>>[];
  readonly adverse: readonly Logged<Of<'adverse-event'>>[];
  readonly stoppedOn: Logged<Of<'course-stopped'>> | null;
  /** Number of the last session about which something is known. */
  readonly lastSession: number;
  /** Number of the last session that is over. */
  readonly lastSettled: number;
}

function dayOf(event: CourseEvent, index: number): Day | null {
  if (event.type === 'session-moved' || !('date' in event) || event.date === undefined) return null;
  return toDay(event.date, `/events/${index}/date`);
}

/** Leaves out what was entered in error and refuses a correction that names nothing. */
function corrected(events: readonly CourseEvent[]): Logged[] {
  const wrong = new Set<string>();
  const ids = new Map<string, number>();
  events.forEach((event, index) => {
    checkShape(event, index);
    if (event.type === 'entered-in-error') {
      const target = ids.get(event.event);
      if (target === undefined) {
        throw impossible(
          index,
          `No earlier event has the id ${JSON.stringify(event.event)}.`,
          'Name the id of an event that stands before this one.',
          '/event',
        );
      }
      wrong.add(event.event);
    }
    if (event.id !== undefined) {
      if (ids.has(event.id)) {
        throw impossible(
          index,
          `The id ${JSON.stringify(event.id)} was used before.`,
          'Give each event an id of its own.',
          '/id',
        );
      }
      ids.set(event.id, index);
    }
  });
  return events
    .map((event, index) => ({ index, event, day: dayOf(event, index) }))
    .filter(
      ({ event }) =>
        event.type !== 'entered-in-error' && !(event.id !== undefined && wrong.has(event.id)),
    );
}

/** Events up to a day: the first one of a later day ends them, whatever stands after it. */
function knownOn(events: readonly CourseEvent[], asOf: Day | null): readonly CourseEvent[] {
  if (asOf === null) return events;
  const end = events.findIndex((event, index) => {
    checkShape(event, index);
    const day = dayOf(event, index);
    return day !== null && day > asOf;
  });
  return end < 0 ? events : events.slice(0, end);
}

/** Sorts events for the planner and refuses what cannot have happened. */
export function readEvents(
  events: readonly CourseEvent[],
  asOf: Day | null,
  scales: Readonly<Record<string, { readonly least: number; readonly most: number }>>,
): EventLog {
  if (!Array.isArray(events)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/events',
      'Events are a list.',
      'Give an array of events in order of time.',
    );
  }
  const sessions = new Map<number, SessionLog>();
  const log = {
    all: [] as Logged[],
    assessments: [] as Logged<Of<'assessment'>>[],
    tolerability: [] as Logged<Of<'tolerability'>>[],
    decisions: [] as Logged<Of<'gate-decided'>>[],
    marks: [] as Logged<Of<'relapse' | 'discharged' | 'arm-assigned'>>[],
    pauses: [] as Logged<Of<'course-paused' | 'course-resumed'>>[],
    medicines: [] as Logged<Of<'medicine-started' | 'medicine-stopped'>>[],
    adverse: [] as Logged<Of<'adverse-event'>>[],
    stoppedOn: null as Logged<Of<'course-stopped'>> | null,
    lastSession: 0,
    lastSettled: 0,
  };
  let latest: Day | null = null;
  for (const entry of corrected(knownOn(events, asOf))) {
    if (entry.day !== null) {
      if (latest !== null && entry.day < latest) {
        throw impossible(
          entry.index,
          'Its date lies before the event that stands before it.',
          'Put events in order of time.',
          '/date',
        );
      }
      latest = entry.day;
    }
    log.all.push(entry);
    sort(entry, log, sessions, scales);
  }
  for (const [number, of] of sessions) {
    log.lastSession = Math.max(log.lastSession, number);
    if (settled(of)) log.lastSettled = Math.max(log.lastSettled, number);
  }
  return { ...log, sessions };
}

function sort(
  entry: Logged,
  log: {
    assessments: Logged<Of<'assessment'>>[];
    tolerability: Logged<Of<'tolerability'>>[];
    decisions: Logged<Of<'gate-decided'>>[];
    marks: Logged<Of<'relapse' | 'discharged' | 'arm-assigned'>>[];
    pauses: Logged<Of<'course-paused' | 'course-resumed'>>[];
    medicines: Logged<Of<'medicine-started' | 'medicine-stopped'>>[];
    adverse: Logged<Of<'adverse-event'>>[];
    stoppedOn: Logged<Of<'course-stopped'>> | null;
  },
  sessions: Map<number, SessionLog>,
  scales: Readonly<Record<string, { readonly least: number; readonly most: number }>>,
): void {
  const { event, index } = entry;
  if (
    log.stoppedOn !== null &&
    'session' in event &&
    event.session !== undefined &&
    event.type !== 'observation'
  ) {
    throw impossible(
      index,
      'The course was stopped before.',
      'Leave it out, or mark course-stopped as entered in error.',
    );
  }
  switch (event.type) {
    case 'session-completed':
    case 'session-missed':
    case 'session-stopped':
      settle(entry as Logged<typeof event>, sessions);
      return;
    case 'session-moved':
    case 'dose-chosen': {
      const of = sessionLog(sessions, event.session);
      if (settled(of)) {
        throw impossible(
          index,
          `Session ${event.session} is already over.`,
          'Leave the event out, or correct the one before.',
        );
      }
      if (event.type === 'session-moved') of.moved = entry as Logged<typeof event>;
      else of.chosen = entry as Logged<typeof event>;
      return;
    }
    case 'assessment': {
      const range = scales[event.scale];
      if (
        !Number.isFinite(event.total) ||
        (range && (event.total < range.least || event.total > range.most))
      ) {
        throw impossible(
          index,
          `${event.total} is no total of ${event.scale}.`,
          range ? `Give a total from ${range.least} to ${range.most}.` : 'Give a finite number.',
          '/total',
        );
      }
      log.assessments.push(entry as Logged<typeof event>);
      return;
    }
    case 'tolerability':
      log.tolerability.push(entry as Logged<typeof event>);
      return;
    case 'gate-decided':
      log.decisions.push(entry as Logged<typeof event>);
      return;
    case 'relapse':
    case 'discharged':
    case 'arm-assigned':
      log.marks.push(entry as Logged<typeof event>);
      return;
    case 'course-paused':
    case 'course-resumed': {
      const open = log.pauses.at(-1)?.event.type === 'course-paused';
      if (open === (event.type === 'course-paused')) {
        throw impossible(
          index,
          open ? 'The course is already paused.' : 'The course is not paused.',
          'Pause and resume in turn.',
        );
      }
      log.pauses.push(entry as Logged<typeof event>);
      return;
    }
    case 'medicine-started':
    case 'medicine-stopped':
      log.medicines.push(entry as Logged<typeof event>);
      return;
    case 'adverse-event':
      log.adverse.push(entry as Logged<typeof event>);
      return;
    case 'course-stopped':
      if (log.stoppedOn !== null) {
        throw impossible(index, 'The course was stopped before.', 'Leave the second stop out.');
      }
      log.stoppedOn = entry as Logged<typeof event>;
      return;
    default:
  }
}

function sessionLog(sessions: Map<number, SessionLog>, number: number): SessionLog {
  let of = sessions.get(number);
  if (of === undefined) sessions.set(number, (of = {}));
  return of;
}

export function settled(of: SessionLog | undefined): boolean {
  return of !== undefined && (of.completed ?? of.missed ?? of.stopped) !== undefined;
}

function settle(
  entry: Logged<Of<'session-completed' | 'session-missed' | 'session-stopped'>>,
  sessions: Map<number, SessionLog>,
): void {
  const { event, index } = entry;
  const of = sessionLog(sessions, event.session);
  if (settled(of)) {
    throw impossible(
      index,
      `Session ${event.session} was already completed, missed or stopped.`,
      'Mark the earlier event as entered in error first.',
    );
  }
  if (event.session > 1 && !settled(sessions.get(event.session - 1))) {
    throw impossible(
      index,
      `Session ${event.session - 1} has neither been completed nor missed nor stopped.`,
      `Add what happened to session ${event.session - 1} before it.`,
      '/session',
    );
  }
  if (event.type === 'session-completed') of.completed = entry as Logged<Of<'session-completed'>>;
  else if (event.type === 'session-missed') of.missed = entry as Logged<Of<'session-missed'>>;
  else of.stopped = entry as Logged<Of<'session-stopped'>>;
}
