import {
  courseOf,
  decideCourse,
  patientOf,
  type ClinicCourseEvent,
  type CourseCommand,
  type PatientEvent,
} from '@openketamine/clinic';
import type { Acknowledged } from '../../store/store.js';
import { act, isOfDemo, type Actor, type Done, type Sent } from '../acting.js';
import { raised } from '../alarms.js';
import type { Clinic } from '../clinic.js';
import { readCourse } from '../course-read.js';
import { refusalOf } from '../planning.js';
import { shippedProtocol } from '../protocols.js';
import { ratedAs } from '../ratings.js';
import { Missing } from '../refused.js';

/** Carries out a command about a course: the planner is asked before anything is taken. */
export function actOnCourse(
  clinic: Clinic,
  actor: Actor,
  id: string,
  command: CourseCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  const { store, pinned } = clinic;
  const stream = `course/${id}` as const;
  return act<ClinicCourseEvent>(clinic, actor, stream, command, sent, async (from, own, stamp) => {
    const settings = await clinic.settings();
    const state = courseOf(own);
    const opening = command.type === 'open-course';
    const patient = opening ? command.patient : state.patient;
    const record = await store.read<PatientEvent>(`patient/${patient}`, from);
    if (!patientOf(record.events).registered) throw new Missing();
    const shipped = shippedProtocol(opening ? command.protocol : state.protocol);
    if (shipped !== undefined) await pinned.keep(shipped, from);
    const read = opening ? { located: record.events } : await readCourse(clinic, id, from);
    const rated = ratedAs(command, stamp.at);
    if ('refused' in rated) return { decision: rated };
    const protocol =
      opening || command.type === 'adopt-protocol'
        ? shipped?.protocol
        : await pinned.find(state.protocol, state.digest, from);
    const decision = decideCourse(state, rated.command, {
      ...stamp,
      place: settings.place,
      events: own,
      ...(shipped === undefined
        ? {}
        : { shipped: { version: shipped.version, digest: shipped.digest } }),
      ...('onFloor' in read && read.onFloor !== undefined ? { onFloor: read.onFloor } : {}),
      plan: (more) => {
        if (protocol === undefined) throw new Missing();
        return refusalOf({ id, protocol, events: read.located, settings }, own, more, stamp);
      },
    });
    const demo = await isOfDemo(patient, from);
    const also = 'events' in decision ? await raised(clinic, rated.alarms, patient, from) : [];
    return { decision, patient, demo, also };
  });
}
