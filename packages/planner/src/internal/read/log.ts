import type { CourseEvent } from '../../events.js';
import type { Day } from '../calendar/days.js';
import { impossible } from './event-shape.js';

/** An event of one type. */
type Of<T extends CourseEvent['type']> = Extract<CourseEvent, { type: T }>;

/** An event with its place in the order and its day, if it has one. */
export interface Logged<E extends CourseEvent = CourseEvent> {
  readonly index: number;
  readonly day: Day | null;
  readonly event: E;
}

/** How a session ended. */
export type Ending = Logged<Of<'session-completed' | 'session-missed' | 'session-stopped'>>;

export interface SessionLog {
  over?: Ending;
  moved?: Logged<Of<'session-moved'>>;
  chosen?: Logged<Of<'dose-chosen'>>;
}

/** Everything that happened, sorted by what the planner asks for. */
export class EventLog {
  readonly all: Logged[] = [];
  readonly sessions = new Map<number, SessionLog>();
  /** Number of the last session about which something is known. */
  lastSession = 0;
  /** Number of the last session that is over. */
  lastSettled = 0;
  /** How many events lie after the day of planning. */
  later = 0;
  private readonly told = new Map<string, { readonly value: string; readonly index: number }>();
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

  /**
   * Refuses one fact with two values: what was told for the same moment, with no session between, is told
   * otherwise. What has a moment of its own (`at`) is another fact.
   */
  tell(what: string, told: unknown, { event, index }: Logged): void {
    const date = 'date' in event ? event.date : undefined;
    const key = [what, date, event.at, this.lastSettled].join(' ');
    const value = JSON.stringify(told);
    const before = this.told.get(key);
    if (before !== undefined && before.value !== value) {
      throw impossible(
        index,
        `The ${what} is ${value} here, and ${before.value} in /events/${before.index}, for the same moment.`,
        `Enter /events/${before.index} in error first, or say when each was recorded (at).`,
      );
    }
    this.told.set(key, { value, index });
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

  /** The latest day that an event names, and where it stands. */
  get farthest(): { readonly iso: string; readonly path: string } | undefined {
    return this.all
      .flatMap(({ event, index }) => {
        const iso =
          event.type === 'session-moved' ? event.to : 'date' in event ? event.date : undefined;
        const field = event.type === 'session-moved' ? 'to' : 'date';
        return iso === undefined ? [] : { iso, path: `/events/${index}/${field}` };
      })
      .reduce<{ iso: string; path: string } | undefined>(
        (most, next) => (most === undefined || next.iso > most.iso ? next : most),
        undefined,
      );
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
