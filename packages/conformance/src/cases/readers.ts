import type { Course, Session, Totals } from '@openketamine/model';
import type { CourseExpectation, SessionExpectation } from './schema.js';
import { courseDay } from './days.js';
import { choicesInWords, lengthOf, partInWords, said } from './words.js';

/** How each thing a case may expect of a session is read from the plan. */
export const ofSession: {
  readonly [K in keyof Required<SessionExpectation>]: (session: Session, start: string) => unknown;
} = {
  date: (session) => session.date,
  day: (session, start) => courseDay(session.date, start),
  phase: (session) => session.phase,
  inPhase: (session) => session.inPhase,
  route: (session) => session.route,
  drug: (session) => session.drug,
  place: (session) => session.place,
  state: (session) => session.state,
  gate: (session) => session.gate ?? null,
  dose: (session) => said(session.dose),
  perWeight: (session) => said(session.perWeight),
  timesPerDay: (session) => session.timesPerDay ?? null,
  devices: (session) => session.devices ?? null,
  choices: choicesInWords,
  range: (session) =>
    session.range ? `${said(session.range.least)} to ${said(session.range.most)}` : null,
  gap: (session) => session.gap ?? null,
  over: (session) => (session.parts[0] === undefined ? null : lengthOf(session.parts[0])),
  parts: (session) => session.parts.map(partInWords),
  rate: (session) => said(session.parts[0]?.rate),
  pump: (session) => said(session.parts[0]?.pump),
  volumes: (session) =>
    Object.fromEntries(
      (session.volumes ?? []).map((volume) => [
        `${volume.part === undefined ? '' : `${volume.part} at `}${said(volume.strength)}`,
        `${said(volume.volume)} holds ${said(volume.holds)}`,
      ]),
    ),
  observe: (session) => said(session.observe?.atLeast),
  timetable: (session) => {
    const minutes: Record<string, number[]> = {};
    for (const entry of session.timetable) (minutes[entry.do] ??= []).push(entry.at.value);
    return minutes;
  },
  limits: (session) =>
    Object.fromEntries(
      session.timetable.map(({ do: check, limitDetails = [] }) => [
        check,
        limitDetails.map(({ id, is, value, unit }) => `${id} ${is} ${value} ${unit}`),
      ]),
    ),
  until: (session) => session.observe?.until ?? [],
  interval: (session) =>
    session.interval
      ? `${said(session.interval.least)} to ${said(session.interval.most) ?? 'no stated limit'}`
      : null,
  window: (session) =>
    session.window ? `${session.window.earliest} to ${session.window.latest}` : null,
  unverified: (session) => session.unverified ?? false,
};

const counted = (course: Course) => {
  const counts: Record<string, number> = { all: course.sessions.length };
  for (const { state } of course.sessions) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const several = <T>(values: readonly T[]) => (values.length === 1 ? values[0] : values);

const tasksBy = (course: Course, field: 'date' | 'due') => {
  const by = new Map<string, (string | null | undefined)[]>();
  for (const task of course.tasks) by.set(task.id, [...(by.get(task.id) ?? []), task[field]]);
  return Object.fromEntries([...by].map(([id, days]) => [id, several(days)]));
};

const inWords = (totals: Totals) => ({
  sessions: totals.sessions,
  dose: said(totals.dose),
  devices: totals.devices ?? 0,
});

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** How each thing a case may expect of a course is read from the plan. `sessions` is read one by one. */
export const ofCourse: {
  readonly [K in keyof Required<Omit<CourseExpectation, 'sessions'>>]: (
    course: Course,
    start: string,
  ) => unknown;
} = {
  state: (course) => course.state,
  arm: (course) => course.arm ?? null,
  edition: (course) => course.edition ?? null,
  count: counted,
  days: (course, start) => course.sessions.map((session) => courseDay(session.date, start)),
  dates: (course) => course.sessions.map((session) => session.date),
  doses: (course) => course.sessions.map((session) => said(session.dose)),
  states: (course) => course.sessions.map((session) => session.state),
  phases: (course) =>
    Object.fromEntries(course.phases.map(({ id, from, to, state }) => [id, { from, to, state }])),
  pending: (course) => course.pending.map((pendingGate) => pendingGate.gate),
  findings: (course) => [...new Set(course.findings.map((finding) => finding.rule))],
  noFindings: (course) => [...new Set(course.findings.map((finding) => finding.rule))],
  noTasks: (course) => [...new Set(course.tasks.map(({ id }) => id))],
  tasks: (course) => tasksBy(course, 'date'),
  due: (course) => tasksBy(course, 'due'),
  totals: (course) =>
    Object.fromEntries(
      Object.entries(course.totals).map(([state, totals]) => [state, inWords(totals)]),
    ),
  gaps: (course) => ids(course.gapDetails),
  siteMustSet: (course) => ids(course.siteMustSetDetails),
  siteSet: (course) =>
    course.siteSetDetails.map(({ kind, id, about }) =>
      kind === 'exception' ? `exception ${id}, about ${about}` : kind === 'fill' ? `gap ${id}` : id,
    ),
  company: (course) => course.company.map((procedureItem) => procedureItem.id),
  checks: (course) => course.checks.map((check) => check.id),
  records: (course) => course.records.map((record) => record.id),
};
