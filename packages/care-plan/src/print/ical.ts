import {
  isRetired,
  lastCheckedLine,
  showStatus,
  statusLine,
  withMarks,
} from '@openketamine/model/render';
import { OpenKetamineError, type Course, type Session } from '@openketamine/model';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { courseKey } from '../identity.js';
import { datedTasks, tasksOfSession, type DatedTask, type WithdrawnTask } from '../dated-tasks.js';
import type { ScreenedCourse, WithdrawnSession } from '../join.js';
import { folded } from './folded.js';
import { leadLines } from './lead.js';
import { doseOf, howOf, itemLines, taskWords, volumesOf } from './phrases.js';

/**
 * What a calendar needs besides the course.
 *
 * @category printing
 */
export interface CalendarOptions {
  /** A name that tells this course from every other one, where the course has no key of its own. */
  readonly course?: string | undefined;
  /** A later plan has a higher number and replaces the earlier; by default that of the course. */
  readonly revision?: number | undefined;
  /** The moment of the export, as ISO moment with offset. By default the first day of the course: nothing reads a clock. */
  readonly stamp?: string | undefined;
}

const statuses: Partial<Record<Session['state'], ICalEventStatus>> = {
  conditional: ICalEventStatus.TENTATIVE,
  missed: ICalEventStatus.CANCELLED,
  skipped: ICalEventStatus.CANCELLED,
};

/**
 * The course as iCalendar (RFC 5545). Each session has an identifier made of the key of the course and its number: it stays the
 * same when the course is planned again, so that an update replaces an entry instead of adding one, and no other course has
 * it. Sessions without a date are left out; conditional ones are tentative; missed and skipped ones, and those that an earlier
 * plan had and this one has no more, are cancelled. A course that was not screened says so in every entry.
 *
 * A task on the day of its session stands in the entry of the session; every other task with a day, or a last day, has an entry of its
 * own for the whole day. What has no day yet is named in the description of the calendar.
 *
 * Pure: the time stamp is an argument, never the moment of the call.
 *
 * @param course - a course, with its screening or without
 * @param options - name of the course, revision, time stamp
 * @returns the text of an .ics file, every line ending in CRLF
 * @throws OpenKetamineError `INPUT_INVALID` where nothing tells the course from that of another patient; `DATE_INVALID`
 * @example
 * import { planCourse } from '@openketamine/planner';
 * import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols';
 *
 * const patient = { weight: { value: 80, unit: 'kg' }, age: 40 } as const;
 * const course = planCourse({ protocol, start: '2025-01-06', patient });
 * const calendar = asCalendar(course, { course: 'course-7' });
 * [calendar.match(/^UID:.*session-/gmu)?.length, calendar.match(/^UID:.*task-/gmu)?.length]
 * // => [6, 2]
 * @category printing
 */
export function asCalendar(course: Course | ScreenedCourse, options: CalendarOptions = {}): string {
  const known: Partial<ScreenedCourse> = 'blocked' in course ? course : {};
  const first = course.sessions.find((session) => session.date !== null)?.date ?? '1970-01-01';
  const protocol = course.protocol.id;
  const key = known.key ?? courseKey({ course: options.course, protocol, start: first });
  if (key === undefined) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/course',
      'Nothing tells this course from that of another patient, and one would overwrite the other in a calendar.',
      'Plan it for a patient with an id, or name the course.',
    );
  }
  const lead = leadLines(course);
  const calendar = ical({
    name: course.protocol.title,
    prodId: { company: 'openketamine', product: 'course' },
    method: ICalCalendarMethod.PUBLISH,
    description: [...lead, ...undatedLines(course)].join(' '),
  });
  const common = {
    key,
    sequence: options.revision ?? known.revision ?? 0,
    stamp: stampOf(options.stamp, first),
  };
  for (const session of course.sessions) {
    if (session.date !== null) calendar.createEvent(eventOf(course, session, lead, common));
  }
  for (const session of known.withdrawn ?? []) {
    calendar.createEvent(withdrawnEvent(session, common));
  }
  for (const dated of datedTasks(course)) {
    calendar.createEvent(taskEvent(course, dated, lead, common));
  }
  for (const task of known.withdrawnTasks ?? []) {
    calendar.createEvent(withdrawnTaskEvent(task, common));
  }
  return folded(calendar.toString());
}

interface Common {
  readonly key: string;
  readonly sequence: number;
  readonly stamp: Date;
}

function stampOf(moment: string | undefined, first: string): Date {
  const stamp = new Date(moment ?? `${first}T00:00:00Z`);
  if (!Number.isNaN(stamp.getTime())) return stamp;
  throw new OpenKetamineError(
    'DATE_INVALID',
    '/stamp',
    `${JSON.stringify(moment)} is not a moment.`,
    'Write 2025-01-06T09:00:00-05:00.',
  );
}

const idOf = ({ key }: Common, number: number) => `${key}.session-${number}@openketamine`;

const taskIdOf = ({ key }: Common, name: string) => `${key}.task-${name}@openketamine`;

const wholeDay = (date: string) => ({ start: new Date(`${date}T00:00:00Z`), allDay: true });

function eventOf(
  course: Course | ScreenedCourse,
  session: Session,
  lead: readonly string[],
  common: Common,
): ICalEventData {
  const gate = session.gate === undefined ? undefined : `Conditional: waits for ${session.gate}.`;
  const patient = 'patient' in course ? course.patient : undefined;
  const marks = [
    ...(session.state === 'conditional' ? ['conditional'] : []),
    ...(isRetired(course.protocol.status)
      ? [showStatus({ state: course.protocol.status }).word]
      : []),
  ];
  const lines = [
    ...lead,
    `${doseOf(session)} ${howOf(session)}`.trim(),
    gate,
    ...volumesOf(session),
    ...tasksOfSession(course, session.number).map((task) => `Task: ${taskWords(task)}`),
    patient?.id === undefined ? undefined : `Patient: ${patient.id}.`,
    `Protocol ${statusLine(course.protocol)}; ${lastCheckedLine(course.protocol)}.`,
    session.unverified === true
      ? 'Unverified: a number behind this date or dose was not confirmed in its source.'
      : undefined,
    ...itemLines(course.warnings),
    'Not a medical device.',
  ];
  return {
    id: idOf(common, session.number),
    sequence: common.sequence,
    stamp: common.stamp,
    summary: `Session ${session.number}, ${session.phase}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    description: lines.filter((line) => line !== undefined).join('\n'),
    status: statusOf(course, session),
    ...timeOf(session),
  };
}

/** A protocol that is not to be followed confirms nothing. */
function statusOf(course: Course | ScreenedCourse, { state }: Session): ICalEventStatus {
  const status = statuses[state] ?? ICalEventStatus.CONFIRMED;
  return status === ICalEventStatus.CONFIRMED && isRetired(course.protocol.status)
    ? ICalEventStatus.TENTATIVE
    : status;
}

/** What has to be done and has no day yet. */
function undatedLines({ tasks }: Course | ScreenedCourse): string[] {
  const undated = tasks.filter(({ date, due }) => date === null && due === undefined);
  return undated.length === 0 ? [] : [`No day yet: ${undated.map(taskWords).join('; ')}.`];
}

function taskEvent(
  course: Course | ScreenedCourse,
  { name, date, task }: DatedTask,
  lead: readonly string[],
  common: Common,
): ICalEventData {
  const patient = 'patient' in course ? course.patient : undefined;
  const tentative = task.conditional === true || isRetired(course.protocol.status);
  const lines = [
    ...lead,
    `${taskWords(task)}.`,
    patient?.id === undefined ? undefined : `Patient: ${patient.id}.`,
    `Protocol ${statusLine(course.protocol)}; ${lastCheckedLine(course.protocol)}.`,
    'Not a medical device.',
  ];
  return {
    id: taskIdOf(common, name),
    sequence: common.sequence,
    stamp: common.stamp,
    summary: withMarks(
      `${task.title}${task.done === true ? ' (done)' : task.conditional === true ? ' (conditional)' : ''}`,
      task,
    ),
    description: lines.filter((line) => line !== undefined).join('\n'),
    status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    ...wholeDay(date),
  };
}

function withdrawnTaskEvent({ name, title, date }: WithdrawnTask, common: Common): ICalEventData {
  return {
    id: taskIdOf(common, name),
    sequence: common.sequence,
    stamp: common.stamp,
    summary: `${title} (withdrawn)`,
    description: 'The course as it is planned now has no such task.',
    status: ICalEventStatus.CANCELLED,
    ...wholeDay(date),
  };
}

/** An entry that calls off what a calendar was sent before. */
function withdrawnEvent(session: WithdrawnSession, common: Common): ICalEventData {
  return {
    id: idOf(common, session.number),
    sequence: common.sequence,
    stamp: common.stamp,
    summary: `Session ${session.number}, ${session.phase} (withdrawn)`,
    description: 'The course as it is planned now has no such session on this day.',
    status: ICalEventStatus.CANCELLED,
    ...timeOf({ ...session, parts: [] }),
  };
}

/** A moment where one is known, with the stay as its length; the whole day otherwise. */
function timeOf(
  session: Pick<Session, 'at' | 'date' | 'parts' | 'observe'>,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (session.at === undefined) return wholeDay(String(session.date));
  const start = new Date(session.at.replace(/\[.*\]$/u, ''));
  const last = session.parts.at(-1);
  const dosing = last === undefined ? 0 : last.startsAt.value + (last.over?.value ?? 0);
  const minutes = Math.max(dosing, session.observe?.atLeast?.value ?? 0, 1);
  return { start, end: new Date(start.getTime() + minutes * 60_000) };
}
