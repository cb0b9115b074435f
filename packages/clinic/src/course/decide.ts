import { given } from '../parts.js';
import { happen, refuse, type Decision, type Refusal } from '../refusal.js';
import { dayOf, type Recorded, type Stamp } from '../stamp.js';
import type { CourseCommand } from './commands.js';
import type { ClinicCourseEvent } from './events.js';
import type { CourseState } from './state.js';

/** What deciding about a course depends on besides its events. */
export interface CourseContext extends Stamp {
  /** Release and content of the protocol as it is shipped now. */
  readonly shipped?: { readonly version: string; readonly digest: string };
  /** The place whose rules hold: a setting of the clinic. */
  readonly place: string | null;
  readonly events: readonly Recorded<ClinicCourseEvent>[];
  /** The session whose patient is here now. */
  readonly onFloor?: number;
  /** Plans with events more, and says why the planner refuses. The domain itself plans nothing. */
  readonly plan: (more: readonly ClinicCourseEvent[]) => Refusal | undefined;
}

/** The event that a command asks for, before the planner has looked at it. */
function wanted(
  command: Exclude<
    CourseCommand,
    { type: 'open-course' | 'adopt-protocol' | 'keep-protocol' | 'undo' }
  >,
): ClinicCourseEvent {
  switch (command.type) {
    case 'change-choices':
      return {
        type: 'choices-changed',
        choices: command.choices,
        ...given({ reason: command.reason }),
      };
    case 'choose-dose': {
      const { session, dose, reason } = command;
      return { type: 'dose-chosen', session, dose, ...given({ reason }) };
    }
    case 'move-session': {
      const { session, to, reason } = command;
      return { type: 'session-moved', session, to, ...given({ reason }) };
    }
    case 'miss-session': {
      const { session, day, worsened, reason } = command;
      return { type: 'session-missed', session, day, ...given({ worsened, reason }) };
    }
    case 'rate': {
      const { type: _type, scale, day, total, class: rated, answers, baseline, session } = command;
      const more = given({ total, class: rated, answers, baseline, session });
      return { type: 'rated', scale, day, ...more };
    }
    case 'judge-tolerability': {
      const { day, poor, session } = command;
      return { type: 'tolerability-judged', day, poor, ...given({ session }) };
    }
    case 'report-event': {
      const { event, day, serious, session, note } = command;
      return { type: 'event-reported', event, day, serious, ...given({ session, note }) };
    }
    case 'decide-gate':
      return {
        type: 'gate-decided',
        gate: command.gate,
        outcome: command.outcome,
        day: command.day,
      };
    case 'start-medicine':
      return { type: 'medicine-started', medicine: command.medicine, day: command.day };
    case 'stop-medicine':
      return { type: 'medicine-stopped', medicine: command.medicine, day: command.day };
    case 'note-relapse':
      return { type: 'relapsed', day: command.day };
    case 'note-discharge':
      return { type: 'discharged-from-ward', day: command.day };
    case 'assign-arm':
      return { type: 'arm-assigned', arm: command.arm, day: command.day };
    case 'pause-course':
      return { type: 'course-paused', day: command.day, ...given({ reason: command.reason }) };
    case 'resume-course':
      return { type: 'course-resumed', day: command.day, ...given({ reason: command.reason }) };
    case 'stop-course':
      return { type: 'course-stopped', day: command.day, reason: command.reason };
  }
}

function planned(event: ClinicCourseEvent, { plan }: CourseContext): Decision<ClinicCourseEvent> {
  const refusal = plan([event]);
  return refusal === undefined ? happen(event) : { refused: [refusal] };
}

const undoable: ReadonlySet<ClinicCourseEvent['type']> = new Set([
  'choices-changed',
  'dose-chosen',
  'session-moved',
  'session-missed',
  'rated',
  'tolerability-judged',
  'event-reported',
  'gate-decided',
  'medicine-started',
  'medicine-stopped',
  'relapsed',
  'arm-assigned',
  'course-paused',
  'course-stopped',
]);

const ofSession: ReadonlySet<CourseCommand['type']> = new Set([
  'choose-dose',
  'move-session',
  'miss-session',
]);
const ofCourse: ReadonlySet<CourseCommand['type']> = new Set([
  'pause-course',
  'stop-course',
  'adopt-protocol',
  'change-choices',
  'assign-arm',
]);

/** Events that the session under way rests on, besides those of its own number. */
const beneath: ReadonlySet<ClinicCourseEvent['type']> = new Set([
  'choices-changed',
  'arm-assigned',
  'course-paused',
  'course-stopped',
  'session-missed',
  'session-moved',
]);

/** While a patient sits in the chair, nobody pulls the session from under them. */
function pulls(command: CourseCommand, { onFloor, events }: CourseContext): boolean {
  if (onFloor === undefined) return false;
  if (ofCourse.has(command.type)) return true;
  if (command.type === 'undo') {
    const event = events.find(({ id }) => id === command.event);
    const own = event !== undefined && 'session' in event && event.session === onFloor;
    return own || (event !== undefined && beneath.has(event.type));
  }
  return ofSession.has(command.type) && 'session' in command && command.session === onFloor;
}

/**
 * Decides what a command does to a course. Whether the plan allows it, the planner says: it is asked with the event before the
 * event is taken.
 */
export function decideCourse(
  state: CourseState,
  command: CourseCommand,
  context: CourseContext,
): Decision<ClinicCourseEvent> {
  const { shipped, place } = context;
  if (command.type === 'open-course') {
    if (state.opened) return refuse('already-there');
    if (shipped === undefined) return refuse('not-there', 'protocol');
    const { patient, protocol, start, choices, weightConfirmed } = command;
    const opened = { type: 'course-opened', patient, protocol, start, choices, place } as const;
    return planned({ ...opened, ...shipped, ...given({ weightConfirmed }) }, context);
  }
  if (!state.opened) return refuse('not-there');
  if (pulls(command, context)) {
    return refuse('on-the-floor', '', { session: context.onFloor ?? 0 });
  }
  if ('day' in command && command.day > dayOf(context)) return refuse('in-the-future', 'day');
  if (command.type === 'undo') {
    const event = context.events.find(({ id }) => id === command.event);
    if (event === undefined || state.undone.includes(command.event)) {
      return refuse('not-there', 'event');
    }
    if (!undoable.has(event.type)) return refuse('cannot-correct', 'event');
    const { event: id, reason } = command;
    return planned({ type: 'event-undone', event: id, reason }, context);
  }
  // how a patient fares is written down after the course as well
  const late = ['rate', 'report-event', 'note-relapse'].includes(command.type);
  if (state.state === 'stopped' && !late) return refuse('course-over');
  if (command.type === 'adopt-protocol' || command.type === 'keep-protocol') {
    if (shipped === undefined || shipped.digest === state.digest) return refuse('already-there');
    if (shipped.version !== command.version) return refuse('value-invalid', 'version');
    if (command.type === 'adopt-protocol') {
      return planned({ type: 'protocol-adopted', ...shipped }, context);
    }
    return happen({ type: 'protocol-kept', ...shipped, ...given({ reason: command.reason }) });
  }
  if (command.type === 'pause-course' && state.state === 'paused') return refuse('already-there');
  if (command.type === 'resume-course' && state.state !== 'paused') return refuse('not-there');
  return planned(wanted(command), context);
}
