import type { Session } from '@openketamine/model';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { ScreenedCourse } from '../join.js';
import { doseOf, firstWord, howOf } from './phrases.js';

/**
 * What a calendar needs besides the course.
 *
 * @category printing
 */
export interface CalendarOptions {
  /** Tells two courses of one protocol apart in the same calendar. Put no name of a patient here. */
  readonly course?: string;
  /** How many events the plan rests on; a later plan has a higher number and replaces the earlier. */
  readonly revision: number;
}

const statuses: Partial<Record<Session['state'], ICalEventStatus>> = {
  conditional: ICalEventStatus.TENTATIVE,
  missed: ICalEventStatus.CANCELLED,
  skipped: ICalEventStatus.CANCELLED,
};

/**
 * The course as iCalendar (RFC 5545). Each session has an identifier that stays the same when the course
 * is planned again, so that an update replaces an entry instead of adding one. Sessions without a date
 * are left out; conditional ones are tentative, missed and skipped ones cancelled.
 *
 * Pure: the time stamp is the start of the course, not the moment of the call.
 *
 * @param course - a course with its screening
 * @param options - revision, and a word that tells courses apart
 * @returns the text of an .ics file
 * @category printing
 */
export function asCalendar(course: ScreenedCourse, options: CalendarOptions): string {
  const word = firstWord(course);
  const calendar = ical({
    name: course.protocol.title,
    prodId: { company: 'openketamine', product: 'course' },
    method: ICalCalendarMethod.PUBLISH,
    ...(word === undefined ? {} : { description: word }),
  });
  for (const session of course.sessions) {
    if (session.date !== null) calendar.createEvent(eventOf(course, session, options, word));
  }
  return calendar.toString();
}

function eventOf(
  course: ScreenedCourse,
  session: Session,
  options: CalendarOptions,
  word: string | undefined,
): ICalEventData {
  const first = course.sessions.find((one) => one.date !== null)?.date as string;
  const name = options.course ?? 'course';
  const draft =
    course.protocol.status === 'draft' ? 'Draft protocol: not reviewed by a clinician.' : undefined;
  const gate = session.gate === undefined ? undefined : `Conditional: waits for ${session.gate}.`;
  const lines = [
    word,
    `${doseOf(session)} ${howOf(session)}`.trim(),
    gate,
    draft,
    'Not a medical device.',
  ];
  return {
    id: `${course.protocol.id}-${name}-session-${session.number}@openketamine`,
    sequence: options.revision,
    stamp: new Date(`${first}T00:00:00Z`),
    summary: `Session ${session.number}, ${session.phase}${session.state === 'conditional' ? ' (conditional)' : ''}`,
    description: lines.filter((line) => line !== undefined).join('\n'),
    status: statuses[session.state] ?? ICalEventStatus.CONFIRMED,
    ...timeOf(session),
  };
}

/** A moment where one is known, with the stay as its length; the whole day otherwise. */
function timeOf(session: Session): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (session.at === undefined)
    return { start: new Date(`${session.date}T00:00:00Z`), allDay: true };
  const start = new Date(session.at.replace(/\[.*\]$/u, ''));
  const last = session.parts.at(-1);
  const dosing = last === undefined ? 0 : last.startsAt.value + (last.over?.value ?? 0);
  const minutes = Math.max(dosing, session.observe?.atLeast?.value ?? 0, 1);
  return { start, end: new Date(start.getTime() + minutes * 60_000) };
}
