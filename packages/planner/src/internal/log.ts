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

/** How a session ended. */
type Ending = Logged<Of<'session-completed' | 'session-missed' | 'session-stopped'>>;

export interface SessionLog {
  over?: Ending;
  moved?: Logged<Of<'session-moved'>>;
  chosen?: Logged<Of<'dose-chosen'>>;
}

/** Least and most total of each scale. */
type Scales = Readonly<Record<string, { readonly least: number; readonly most: number }>>;

/** Everything that happened, sorted by what the planner asks for. */
export class EventLog {
  readonly all: Logged[] = [];
  readonly sessions = new Map<number, SessionLog>();
  /** Number of the last session about which something is known. */
  lastSession = 0;
  /** Number of the last session that is over. */
  lastSettled = 0;
  private readonly kinds = new Map<string, Logged[]>();

  add(entry: Logged): void {
    this.all.push(entry);
    const { type } = entry.event;
    const kind = this.kinds.get(type);
    if (kind === undefined) this.kinds.set(type, [entry]);
    else kind.push(entry);
  }

  /** The events of one kind, in order. */
  of<T extends CourseEvent['type']>(type: T): readonly Logged<Of<T>>[] {
    return this.named(type) as readonly Logged<Of<T>>[];
  }

  /** The events that a protocol waits for by name; none where nobody can record such an event. */
  named(type: string): readonly Logged[] {
    return this.kinds.get(type) ?? [];
  }

  /** The last decision about a gate. */
  decided(gate: string): Logged<Of<'gate-decided'>> | undefined {
    return this.of('gate-decided').findLast((one) => one.event.gate === gate);
  }

  /** How a session ended; undefined while it has not. */
  over(number: number): Ending | undefined {
    return this.sessions.get(number)?.over;
  }

  /** Index of the event of the next session that was given, in full or in part; Infinity while there is none. */
  nextGiven(number: number): number {
    for (let next = number + 1; next <= this.lastSettled; next++) {
      const over = this.over(next);
      if (over && over.event.type !== 'session-missed') return over.index;
    }
    return Infinity;
  }

  session(number: number): SessionLog {
    let of = this.sessions.get(number);
    if (of === undefined) this.sessions.set(number, (of = {}));
    this.lastSession = Math.max(this.lastSession, number);
    return of;
  }

  get stopped(): boolean {
    return this.kinds.has('course-stopped');
  }

  /** The pause that nobody has ended. */
  get paused(): Logged<Of<'course-paused'>> | undefined {
    const pauses = this.of('course-paused');
    return pauses.length > this.of('course-resumed').length ? pauses.at(-1) : undefined;
  }
}

function dayOf(event: CourseEvent, index: number): Day | null {
  if (event.type === 'session-moved' || !('date' in event) || event.date === undefined) return null;
  return toDay(event.date, `/events/${index}/date`);
}

/** Leaves out what was entered in error and refuses a correction that names nothing. */
function corrected(events: readonly CourseEvent[]): Logged[] {
  const wrong = new Set<string>();
  const ids = new Set<string>();
  events.forEach((event, index) => {
    checkShape(event, index);
    if (event.type === 'entered-in-error') {
      if (!ids.has(event.event)) {
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
      ids.add(event.id);
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
  scales: Scales,
): EventLog {
  if (!Array.isArray(events)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/events',
      'Events are a list.',
      'Give an array of events in order of time.',
    );
  }
  const log = new EventLog();
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
    check(entry, log, scales);
    log.add(entry);
  }
  return log;
}

/** Refuses an event that cannot follow those before it, and notes what it says about its session. */
function check(entry: Logged, log: EventLog, scales: Scales): void {
  const { event, index } = entry;
  if (
    log.stopped &&
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
      settle(entry as Ending, log);
      return;
    case 'session-moved':
    case 'dose-chosen': {
      const of = log.session(event.session);
      if (of.over) {
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
      return;
    }
    case 'course-paused':
    case 'course-resumed': {
      const open = log.paused !== undefined;
      if (open === (event.type === 'course-paused')) {
        throw impossible(
          index,
          open ? 'The course is already paused.' : 'The course is not paused.',
          'Pause and resume in turn.',
        );
      }
      return;
    }
    case 'course-stopped':
      if (log.stopped)
        throw impossible(index, 'The course was stopped before.', 'Leave the second stop out.');
      return;
    default:
  }
}

function settle(entry: Ending, log: EventLog): void {
  const { event, index } = entry;
  const of = log.session(event.session);
  if (of.over) {
    throw impossible(
      index,
      `Session ${event.session} was already completed, missed or stopped.`,
      'Mark the earlier event as entered in error first.',
    );
  }
  if (event.session > 1 && !log.over(event.session - 1)) {
    throw impossible(
      index,
      `Session ${event.session - 1} has neither been completed nor missed nor stopped.`,
      `Add what happened to session ${event.session - 1} before it.`,
      '/session',
    );
  }
  of.over = entry;
  log.lastSettled = event.session;
}
