import {
  courseOf,
  isOnFloor,
  sessionOf,
  type ClinicCourseEvent,
  type Located,
  type Recorded,
  type SessionEvent,
} from '@openketamine/clinic';
import type { Reader } from './acting.js';
import type { Clinic } from './clinic.js';
import type { PlanBasis } from './planning.js';
import { Missing } from './refused.js';
import { sessionNumberOf } from './streams.js';

/** What a decision about a course rests on, read while nobody else writes. */
export interface CourseRead {
  readonly own: readonly Recorded<ClinicCourseEvent>[];
  readonly version: number;
  readonly located: readonly Located[];
  /** The session whose patient is here now. */
  readonly onFloor?: number;
}

/** Everything a plan of a course rests on: its own events, those of the patient and of its sessions. */
export async function readCourse(
  { store }: Clinic,
  id: string,
  from: Reader = store.db,
): Promise<CourseRead> {
  const own = await store.read<ClinicCourseEvent>(`course/${id}`, from);
  const { patient } = courseOf(own.events);
  const streams = patient === '' ? [] : await store.streamsOf(patient, from);
  const sessions = streams.filter((name) => name.startsWith(`session/${id}:`));
  const events = await store.readAll([`patient/${patient}`, `course/${id}`, ...sessions], from);
  const located = events.map(({ stream, ...event }) => {
    const inSession = sessionNumberOf(stream);
    return inSession === undefined ? event : { ...event, inSession };
  });
  const onFloor = sessions
    .filter((name) => isOnFloor(sessionOf(eventsOf(events, name))))
    .map(sessionNumberOf)
    .find((number) => number !== undefined);
  return {
    own: own.events,
    version: own.version,
    located,
    ...(onFloor === undefined ? {} : { onFloor }),
  };
}

function eventsOf(
  events: readonly { readonly stream: string }[],
  name: string,
): readonly Recorded<SessionEvent>[] {
  return events.filter(({ stream }) => stream === name) as unknown as Recorded<SessionEvent>[];
}

/**
 * What a course is planned from.
 *
 * @throws Missing where the course or the text of its protocol is not to be found
 */
export async function basisOf(
  clinic: Clinic,
  id: string,
  read: CourseRead,
  from: Reader = clinic.store.db,
): Promise<PlanBasis> {
  const state = courseOf(read.own);
  const protocol = await clinic.pinned.find(state.protocol, state.digest, from);
  if (!state.opened || protocol === undefined) throw new Missing();
  return { id, state, protocol, events: read.located, settings: await clinic.settings() };
}
