import { OpenKetamineError } from '@openketamine/model';
import type { CourseEvent } from '../../events.js';
import { toDay, type Day } from '../calendar/days.js';
import { checkShape, impossible } from './event-shape.js';
import { EventLog, type Ending, type Logged } from './log.js';

/** Least and most total of each scale. */
type Scales = Readonly<Record<string, { readonly least: number; readonly most: number }>>;

function dayOf(event: CourseEvent, index: number): Day | null {
  if (!('date' in event) || event.date === undefined) return null;
  return toDay(event.date, `/events/${index}/date`);
}

/**
 * Which events were entered in error. A correction that was itself entered in error corrects nothing, so
 * that the event it named counts again, however long such a chain is.
 */
function inError(events: readonly CourseEvent[]): ReadonlySet<number> {
  const named = new Map<string, number>();
  events.forEach((event, index) => {
    checkShape(event, index);
    if (event.type === 'entered-in-error' && !named.has(event.event)) {
      throw impossible(
        index,
        `No earlier event has the id ${JSON.stringify(event.event)}.`,
        'Name the id of an event that stands before this one.',
        '/event',
      );
    }
    if (event.id === undefined) return;
    if (named.has(event.id)) {
      throw impossible(
        index,
        `The id ${JSON.stringify(event.id)} was used before.`,
        'Give each event an id of its own.',
        '/id',
      );
    }
    named.set(event.id, index);
  });
  const wrong = new Map<number, number>();
  // a correction stands behind what it corrects: from the last one on, each is known to count or not
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index] as CourseEvent;
    if (event.type !== 'entered-in-error' || wrong.has(index)) continue;
    const target = named.get(event.event) as number;
    const again = wrong.get(target);
    if (again !== undefined) {
      throw impossible(
        again,
        `The event ${JSON.stringify(event.event)} was entered in error before, at /events/${index}.`,
        'Leave it out; to let the event count again, enter that correction in error.',
        '/event',
      );
    }
    wrong.set(target, index);
  }
  return new Set(wrong.keys());
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
  const known = knownOn(events, asOf);
  const wrong = inError(known);
  log.later = events.length - known.length;
  let latest: Day | null = null;
  for (const [index, event] of known.entries()) {
    if (wrong.has(index)) continue;
    const entry = { index, event, day: dayOf(event, index) };
    if (entry.day !== null) {
      if (latest !== null && entry.day < latest) {
        throw impossible(
          index,
          'Its date lies before the event that stands before it.',
          'Put events in order of time.',
          '/date',
        );
      }
      latest = entry.day;
    }
    if (event.type === 'entered-in-error') continue;
    check(entry, log, scales);
    log.add(entry);
  }
  return log;
}

/** Events about the course itself: none follows its end. */
const ofCourse = { 'course-paused': 1, 'course-resumed': 1, 'course-stopped': 1 };

/** Refuses an event that cannot follow those before it, and notes what it says about its session. */
function check(entry: Logged, log: EventLog, scales: Scales): void {
  const { event, index } = entry;
  const ofSession = 'session' in event && event.session !== undefined;
  if (log.stopped && (ofSession ? event.type !== 'observation' : event.type in ofCourse)) {
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
          `${event.total} is not a total of ${event.scale}.`,
          range ? `Give a total from ${range.least} to ${range.most}.` : 'Give a finite number.',
          '/total',
        );
      }
      log.tell(`total of ${event.scale}`, event.total, entry);
      return;
    }
    case 'tolerability':
      log.tell(`tolerability ${event.session ?? ''}`, event.poor, entry);
      return;
    case 'facts-changed':
      for (const [fact, value] of Object.entries(event.facts)) log.tell(fact, value, entry);
      return;
    case 'arm-assigned': {
      const before = log.of('arm-assigned').at(-1);
      if (before !== undefined && before.event.arm !== event.arm) {
        throw impossible(
          index,
          `The arm ${before.event.arm} was assigned before, at /events/${before.index}.`,
          'Enter that assignment in error first.',
          '/arm',
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
