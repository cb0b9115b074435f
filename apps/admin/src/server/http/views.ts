import {
  checksToCome,
  consentOf,
  dayOf,
  observedUntil,
  patientOf,
  plusMinutes,
  sessionOf,
  summaryOfCourse,
  type ConsentEvent,
  type LotState,
  type PatientEvent,
  type Recorded,
  type SessionEvent,
} from '@openketamine/clinic';
import type { Clinic } from '../clinic/clinic.js';
import { onFloor, type FloorEntry, type ListedCourse, type PatientLine } from '../clinic/lines.js';
import { newerFor } from '../clinic/newer.js';
import { Missing } from '../clinic/refused.js';

export { followView } from './views/follow.js';

/** What the floor and the day show. Reads only lines that are kept: nothing is planned. */
export async function todayView(clinic: Clinic) {
  const { store } = clinic;
  const { zone, place, name, chairs, secondCheck } = await clinic.settings();
  const now = clinic.now();
  const today = dayOf({ at: now, zone });
  const soon = dayOf({ at: plusMinutes(now, 7 * 24 * 60), zone });
  const [floor, due, later, duties, alarms] = await Promise.all([
    store.lines<FloorEntry>('session', { from: onFloor, until: onFloor }),
    store.lines<ListedCourse>('course', { until: today }),
    store.lines<ListedCourse>('course', { from: `${today}~`, until: soon }),
    store.lines('duty', { until: soon }),
    alarmed(clinic),
  ]);
  const here = new Set(floor.map(({ data }) => data.course));
  return {
    now,
    zone,
    today,
    clinic: { name, place, chairs, secondCheck },
    floor: floor.map(({ data, demo, version }) => ({ ...data, demo, version })),
    due: due.filter(({ id }) => !here.has(id)).map(({ data, demo }) => ({ ...data, demo })),
    later: later.map(({ data, demo }) => ({ ...data, demo })),
    duties: duties.map(({ id, data, demo }) => ({ id, ...(data as object), demo })),
    alarms,
  };
}

async function alarmed({ store }: Clinic) {
  const rows = await store.db
    .selectFrom('projection')
    .select(['id', 'data'])
    .where('kind', '=', 'patient')
    .where('data', 'not like', '%"alarms":0%')
    .execute();
  return rows.map(({ id, data }) => ({
    patient: id,
    name: (JSON.parse(data) as PatientLine).name,
  }));
}

export async function patientsView({ store }: Clinic) {
  const lines = await store.lines<PatientLine>('patient');
  return { patients: lines.map(({ id, data, demo }) => ({ id, ...data, demo })) };
}

/** What happened to a patient, in one line each, the latest first. */
async function timelineOf({ store }: Clinic, patient: string) {
  const streams = await store.streamsOf(patient);
  const events = await store.readAll(streams);
  return events
    .toReversed()
    .slice(0, 400)
    .map(({ stream, id, type, at, by, ...data }) => {
      const { plan: _plan, zone: _zone, ...rest } = data as Record<string, unknown>;
      return { stream, id, type, at, by, data: rest };
    });
}

export async function patientView(clinic: Clinic, id: string) {
  const { store } = clinic;
  const { events, version } = await store.read<PatientEvent>(`patient/${id}`);
  if (events.length === 0) throw new Missing();
  const [consent, courses, sessions, duties, timeline] = await Promise.all([
    store.read<ConsentEvent>(`consent/${id}`),
    store.lines<ListedCourse>('course', { patient: id }),
    store.lines<FloorEntry>('session', { patient: id }),
    store.lines('duty', { patient: id }),
    timelineOf(clinic, id),
  ]);
  return {
    id,
    version,
    state: patientOf(events),
    consent: { ...consentOf(consent.events), version: consent.version },
    courses: courses.map(({ data }) => data),
    sessions: sessions.map(({ data }) => data),
    duties: duties.map((duty) => ({ id: duty.id, ...(duty.data as object) })),
    timeline,
  };
}

export async function courseView(clinic: Clinic, id: string) {
  const read = await clinic.readCourse(id);
  if (read.own.length === 0) throw new Missing();
  const basis = await clinic.basisOf(id, read);
  const planned = await clinic.planned(id);
  const patient = await clinic.store.line<PatientLine>('patient', basis.state.patient);
  return {
    id,
    version: read.version,
    name: patient?.data.name ?? '',
    state: basis.state,
    protocol: basis.protocol,
    onFloor: read.onFloor ?? null,
    events: read.own,
    ...('course' in planned
      ? { course: planned.course, summary: summaryOfCourse(planned.course), refused: null }
      : { course: null, summary: null, refused: planned.refused }),
    newer: newerFor(basis, planned),
  };
}

export async function sessionView(clinic: Clinic, course: string, number: number) {
  const { store } = clinic;
  const { events, version } = await store.read<SessionEvent>(`session/${course}:${number}`);
  const state = sessionOf(events);
  const line = await store.line<ListedCourse>('course', course);
  if (line === undefined) throw new Missing();
  const [settings, lots, patient, planned] = await Promise.all([
    clinic.settings(),
    store.lines<LotState>('lot'),
    store.read<PatientEvent>(`patient/${line.patient}`),
    clinic.planned(course),
  ]);
  const drug = state.plan?.drug;
  const known = patientOf(patient.events);
  return {
    course,
    number,
    version,
    now: clinic.now(),
    zone: settings.zone,
    name: line.data.name,
    patient: line.patient,
    demo: line.demo,
    birthDate: known.birthDate ?? null,
    alarms: known.alarms.filter(({ told }) => told === undefined),
    patientVersion: patient.version,
    chairs: settings.chairs,
    phone: settings.phone,
    clinic: settings.name,
    place: settings.place,
    secondCheck: settings.secondCheck,
    state,
    checks: checksToCome(state),
    mayLeaveAt: observedUntil(state) ?? null,
    summary: 'course' in planned ? summaryOfCourse(planned.course) : null,
    next: 'course' in planned ? nextAfter(planned.course, number) : null,
    lots: lots
      .filter(({ data }) => drug === undefined || data.drug === drug)
      .map(({ id, data }) => ({ id, ...data })),
    log: events.map(logged),
  };
}

/**
 * An entry of the log: its stamp, and what was recorded. The types of the client name it.
 *
 * @public
 */
export interface LogEntry {
  readonly id: string;
  readonly type: SessionEvent['type'];
  readonly at: string;
  readonly by: string;
  readonly [field: string]: unknown;
}

/** An entry of the log, as it was recorded; the copy of the plan stands in the state. */
function logged({ zone: _zone, ...entry }: Recorded<SessionEvent>): LogEntry {
  if (entry.type !== 'patient-arrived') return { ...entry };
  const { plan: _plan, ...arrived } = entry;
  return arrived;
}

function nextAfter(
  {
    sessions,
  }: { readonly sessions: readonly { number: number; date: string | null; state: string }[] },
  number: number,
) {
  const next = sessions.find(
    (one) => one.number > number && ['planned', 'conditional', 'moved'].includes(one.state),
  );
  return next === undefined ? null : { number: next.number, date: next.date };
}
