import {
  courseLineOf,
  courseOf,
  dutyOf,
  floorLineOf,
  isOnFloor,
  lotOf,
  patientOf,
  sessionOf,
  type CourseLine,
  type DutyEvent,
  type FloorLine,
  type LotEvent,
  type LotState,
  type DutyState,
  type PatientEvent,
  type SessionEvent,
} from '@openketamine/clinic';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.js';
import type { Append, Projection } from '../store/store.js';
import type { Clinic } from './clinic.js';
import { plannedOf } from './planning.js';
import { sessionNumberOf } from './streams.js';

/** A patient as lists show them. */
export interface PatientLine {
  readonly name: string;
  readonly birthDate?: string;
  readonly archived: boolean;
  readonly alarms: number;
}

/** A course in a list; where it cannot be planned, why. */
export type ListedCourse = { readonly name: string } & (
  | CourseLine
  | {
      readonly course: string;
      readonly patient: string;
      readonly protocol: string;
      readonly refused: string;
    }
);

/** A session on the floor, with the name of the patient. */
export type FloorEntry = FloorLine & { readonly name: string };

type Reader = Kysely<Tables>;

/** Sessions on the floor are found by this, all others by the day on which they ended. */
export const onFloor = 'floor';

async function patientLine(
  clinic: Clinic,
  id: string,
  from: Reader,
): Promise<Projection<PatientLine>> {
  const { events, version } = await clinic.store.read<PatientEvent>(`patient/${id}`, from);
  const state = patientOf(events);
  return {
    kind: 'patient',
    id,
    patient: id,
    sort: state.name.toLowerCase(),
    version,
    demo: state.demo,
    data: {
      name: state.name,
      archived: state.archived,
      alarms: state.alarms.filter(({ told }) => told === undefined).length,
      ...(state.birthDate === undefined ? {} : { birthDate: state.birthDate }),
    },
  };
}

/** Far behind every day, for what has no day. */
const never = '9999';

async function courseLine(
  clinic: Clinic,
  id: string,
  patient: Projection<PatientLine>,
  from: Reader,
): Promise<Projection<ListedCourse> | undefined> {
  const read = await clinic.readCourse(id, from);
  const state = courseOf(read.own);
  if (!state.opened) return undefined;
  const basis = await clinic.basisOf(id, read, from);
  const planned = plannedOf(basis);
  const { name } = patient.data;
  const data: ListedCourse =
    'course' in planned
      ? { name, ...courseLineOf(id, patient.id, planned.course) }
      : {
          name,
          course: id,
          patient: patient.id,
          protocol: state.protocol,
          refused: `${planned.refused.message} ${planned.refused.hint}`,
        };
  const next = 'next' in data && data.state === 'open' ? data.next?.date : undefined;
  return {
    kind: 'course',
    id,
    patient: patient.id,
    sort: next ?? never,
    version: read.version,
    demo: patient.demo,
    data,
  };
}

async function sessionLine(
  clinic: Clinic,
  stream: string,
  patient: Projection<PatientLine>,
  from: Reader,
): Promise<Projection<FloorEntry>> {
  const { events, version } = await clinic.store.read<SessionEvent>(stream as never, from);
  const state = sessionOf(events);
  return {
    kind: 'session',
    id: stream.slice('session/'.length),
    patient: patient.id,
    sort: isOnFloor(state) ? onFloor : (state.arrivedAt ?? '').slice(0, 10),
    version,
    demo: patient.demo,
    data: { name: patient.data.name, ...floorLineOf(state) },
  };
}

async function lotLine(clinic: Clinic, id: string, from: Reader): Promise<Projection<LotState>> {
  const { events, version } = await clinic.store.read<LotEvent>(`lot/${id}`, from);
  const data = lotOf(events);
  return { kind: 'lot', id, patient: '', sort: data.expires, version, demo: data.demo, data };
}

async function dutyLine(
  clinic: Clinic,
  id: string,
  patient: Projection<PatientLine>,
  from: Reader,
): Promise<Projection<DutyState & { readonly name: string }>> {
  const { events, version } = await clinic.store.read<DutyEvent>(`duty/${id}`, from);
  const data = { name: patient.data.name, ...dutyOf(events) };
  const sort = data.state === 'owed' ? (data.due ?? never) : 'done';
  return { kind: 'duty', id, patient: patient.id, sort, version, demo: patient.demo, data };
}

/**
 * The lines that an act changes. A fact of a patient changes every open course of that patient; what happens in one session
 * changes its own course; nothing else is planned anew.
 */
export async function linesAfter(
  clinic: Clinic,
  appends: readonly Append[],
  from: Reader,
): Promise<readonly Projection[]> {
  const lines: Projection[] = [];
  const touched = new Map<string, Set<string>>();
  const sessions: { stream: string; patient: string }[] = [];
  const duties: { id: string; patient: string }[] = [];
  for (const { stream, events } of appends) {
    if (events.length === 0) continue;
    const kind = stream.slice(0, stream.indexOf('/'));
    const id = stream.slice(stream.indexOf('/') + 1);
    if (kind === 'lot') {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
      lines.push(await lotLine(clinic, id, from));
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
    const patient = await patientOfStream(stream, from);
    const courses = touched.get(patient) ?? new Set<string>();
    touched.set(patient, courses);
    if (kind === 'course') courses.add(id);
    if (kind === 'duty') duties.push({ id, patient });
    if (kind === 'session') {
      sessions.push({ stream, patient });
      if (events.some(({ type }) => replans.has(type)))
        courses.add(id.slice(0, id.lastIndexOf(':')));
    }
    if (
      kind === 'patient' &&
      events.some(({ type }) => type !== 'alarm-raised' && type !== 'alarm-told')
    ) {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
      const all = await clinic.store.streamsOf(patient, from);
      for (const name of all)
        if (name.startsWith('course/')) courses.add(name.slice('course/'.length));
      if (events.some(({ type }) => type === 'patient-renamed')) {
        for (const name of all) {
          if (sessionNumberOf(name) !== undefined) sessions.push({ stream: name, patient });
        }
      }
    }
  }
  for (const [id, courses] of touched) {
    // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
    const patient = await patientLine(clinic, id, from);
    lines.push(patient);
    for (const course of courses) {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
      const line = await courseLine(clinic, course, patient, from);
      if (line !== undefined) lines.push(line);
    }
    for (const { stream } of sessions.filter((one) => one.patient === id)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
      lines.push(await sessionLine(clinic, stream, patient, from));
    }
    for (const duty of duties.filter((one) => one.patient === id)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one thing after the other
      lines.push(await dutyLine(clinic, duty.id, patient, from));
    }
  }
  return lines;
}

/** What happens in a session and changes the plan of its course. */
const replans: ReadonlySet<string> = new Set([
  'turned-away',
  'dose-ended',
  'dose-stopped',
  'check-recorded',
  'event-noted',
  'entry-corrected',
]);

async function patientOfStream(stream: string, from: Reader): Promise<string> {
  const row = await from
    .selectFrom('stream')
    .select('patient')
    .where('name', '=', stream)
    .executeTakeFirst();
  return row?.patient ?? '';
}
