import type { Course, Session, Totals } from '@openketamine/model';
import type { CourseExpectation, SessionExpectation } from './schema.js';
import { courseDay } from './days.js';
import { choicesInWords, lengthOf, partInWords, said } from './words.js';

/** How each thing a case may expect of a session is read from the plan. */
export const ofSession: {
  readonly [K in keyof Required<SessionExpectation>]: (session: Session, start: string) => unknown;
} = {
  date: (one) => one.date,
  day: (one, start) => courseDay(one.date, start),
  phase: (one) => one.phase,
  inPhase: (one) => one.inPhase,
  route: (one) => one.route,
  drug: (one) => one.drug,
  place: (one) => one.place,
  state: (one) => one.state,
  gate: (one) => one.gate ?? null,
  dose: (one) => said(one.dose),
  perWeight: (one) => said(one.perWeight),
  timesPerDay: (one) => one.timesPerDay ?? null,
  devices: (one) => one.devices ?? null,
  choices: choicesInWords,
  range: (one) => (one.range ? `${said(one.range.least)} to ${said(one.range.most)}` : null),
  gap: (one) => one.gap ?? null,
  over: (one) => (one.parts[0] === undefined ? null : lengthOf(one.parts[0])),
  parts: (one) => one.parts.map(partInWords),
  rate: (one) => said(one.parts[0]?.rate),
  pump: (one) => said(one.parts[0]?.pump),
  volumes: (one) =>
    Object.fromEntries(
      (one.volumes ?? []).map((volume) => [
        `${volume.part === undefined ? '' : `${volume.part} at `}${said(volume.strength)}`,
        `${said(volume.volume)} holds ${said(volume.holds)}`,
      ]),
    ),
  observe: (one) => said(one.observe?.atLeast),
  timetable: (one) => {
    const minutes: Record<string, number[]> = {};
    for (const entry of one.timetable) (minutes[entry.do] ??= []).push(entry.at.value);
    return minutes;
  },
  limits: (one) =>
    Object.fromEntries(
      one.timetable.map(({ do: check, limitDetails = [] }) => [
        check,
        limitDetails.map(({ id, is, value, unit }) => `${id} ${is} ${value} ${unit}`),
      ]),
    ),
  until: (one) => one.observe?.until ?? [],
  interval: (one) =>
    one.interval
      ? `${said(one.interval.least)} to ${said(one.interval.most) ?? 'no stated limit'}`
      : null,
  window: (one) => (one.window ? `${one.window.earliest} to ${one.window.latest}` : null),
  unverified: (one) => one.unverified ?? false,
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
  days: (course, start) => course.sessions.map((one) => courseDay(one.date, start)),
  dates: (course) => course.sessions.map((one) => one.date),
  doses: (course) => course.sessions.map((one) => said(one.dose)),
  states: (course) => course.sessions.map((one) => one.state),
  phases: (course) =>
    Object.fromEntries(course.phases.map(({ id, from, to, state }) => [id, { from, to, state }])),
  pending: (course) => course.pending.map((one) => one.gate),
  findings: (course) => [...new Set(course.findings.map((one) => one.rule))],
  noFindings: (course) => [...new Set(course.findings.map((one) => one.rule))],
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
  company: (course) => course.company.map((one) => one.id),
  checks: (course) => course.checks.map((one) => one.id),
  records: (course) => course.records.map((one) => one.id),
};
