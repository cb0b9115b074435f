import type { Recorded } from '../stamp.js';
import type { CourseChoices } from './commands.js';
import type { ClinicCourseEvent } from './events.js';

/** A course as its own events tell it. What follows from them is the planner's to say. */
export interface CourseState {
  readonly opened: boolean;
  readonly patient: string;
  readonly protocol: string;
  readonly version: string;
  readonly digest: string;
  readonly start: string;
  readonly place: string | null;
  readonly choices: CourseChoices;
  readonly weightConfirmed: boolean;
  readonly state: 'open' | 'paused' | 'stopped';
  /** Digests of newer protocols that somebody looked at and did not take. */
  readonly kept: readonly string[];
  readonly undone: readonly string[];
}

const none: CourseState = {
  opened: false,
  patient: '',
  protocol: '',
  version: '',
  digest: '',
  start: '',
  place: null,
  choices: {},
  weightConfirmed: false,
  state: 'open',
  kept: [],
  undone: [],
};

function evolve(state: CourseState, event: Recorded<ClinicCourseEvent>): CourseState {
  switch (event.type) {
    case 'course-opened': {
      const { patient, protocol, version, digest, start, place, choices } = event;
      const weightConfirmed = event.weightConfirmed === true;
      const opened = { patient, protocol, version, digest, start, place, choices, weightConfirmed };
      return { ...state, opened: true, ...opened };
    }
    case 'choices-changed':
      return { ...state, choices: event.choices };
    case 'course-paused':
      return { ...state, state: 'paused' };
    case 'course-resumed':
      return { ...state, state: 'open' };
    case 'course-stopped':
      return { ...state, state: 'stopped' };
    case 'protocol-adopted':
      return { ...state, version: event.version, digest: event.digest };
    case 'protocol-kept':
      return { ...state, kept: [...state.kept, event.digest] };
    case 'event-undone':
      return { ...state, undone: [...state.undone, event.event] };
    case 'dose-chosen':
    case 'session-moved':
    case 'session-missed':
    case 'rated':
    case 'tolerability-judged':
    case 'event-reported':
    case 'gate-decided':
    case 'medicine-started':
    case 'medicine-stopped':
    case 'relapsed':
    case 'discharged-from-ward':
    case 'arm-assigned':
      return state;
  }
}

/** The events of a course that still count: those that were undone are left out. */
function standing<E extends Recorded<{ readonly type: string }>>(events: readonly E[]): E[] {
  const undone = new Set(
    events.flatMap((event) =>
      event.type === 'event-undone' && 'event' in event ? [event.event as string] : [],
    ),
  );
  return events.filter(({ id }) => !undone.has(id));
}

/** The course that a stream of events amounts to. */
export function courseOf(events: readonly Recorded<ClinicCourseEvent>[]): CourseState {
  return standing(events).reduce(evolve, none);
}
