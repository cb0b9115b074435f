import type { Course } from '@openketamine/model';
import type { ScreenedCourse, WithdrawnSession } from './join.js';

/** What a course can be told by. */
export interface CourseIdentity {
  /** A label of the patient. */
  readonly patient?: string | undefined;
  /** A name that somebody gave the course. */
  readonly course?: string | undefined;
  /** Id of the protocol. */
  readonly protocol: string;
  /** The start of the course as it was first planned. */
  readonly start: string;
}

/**
 * A key that tells a course from every other one: who, and which. Who is the patient's label; which is the name somebody gave
 * the course, or else its first start. Without either a course cannot be told from that of another patient.
 *
 * Does not hide what it is made of: use a label that says nothing to strangers.
 *
 * @param identity - label of the patient, name of the course, protocol, first start
 * @returns the key; undefined where neither patient nor course has a name
 * @example
 * courseKey({ patient: 'P 17', protocol: 'esketamine-nasal-trd-us', start: '2025-01-06' })
 * // => 'P%2017.esketamine-nasal-trd-us.2025-01-06'
 * @category course
 */
export function courseKey({
  patient,
  course,
  protocol,
  start,
}: CourseIdentity): string | undefined {
  const who = patient === undefined || patient.trim() === '' ? undefined : patient.trim();
  const which = course === undefined || course.trim() === '' ? undefined : course.trim();
  if (who === undefined && which === undefined) return undefined;
  const parts =
    which === undefined
      ? [who, protocol, start]
      : who === undefined
        ? [which, protocol]
        : [who, which, protocol];
  return parts.map((part) => encodeURIComponent(part ?? '').replaceAll('.', '%2E')).join('.');
}

/**
 * The plan that a calendar was sent last, as far as the next one needs it.
 *
 * @category course
 */
export type SentPlan = Pick<
  ScreenedCourse,
  'key' | 'revision' | 'sessions' | 'withdrawn' | 'withdrawnTasks'
> &
  Partial<Pick<ScreenedCourse, 'tasks'>>;

const isDay = (text: unknown) =>
  typeof text === 'string' &&
  /^\d{4}-/u.test(text) &&
  !Number.isNaN(Date.parse(text.replace(/\[.*$/u, '')));

/** What a calendar entry is made of. */
function isSentSession(session: unknown): boolean {
  if (typeof session !== 'object' || session === null) return false;
  const { number, phase, date, at } = session as Record<string, unknown>;
  return (
    Number.isInteger(number) &&
    typeof phase === 'string' &&
    (date === null || isDay(date)) &&
    (at === undefined || isDay(at))
  );
}

/** What the entry of a task is made of, and what its name is made of. */
function isSentTask(task: unknown): boolean {
  if (typeof task !== 'object' || task === null) return false;
  const { id, name, title, date, due, session, of } = task as Record<string, unknown>;
  return (
    typeof (id ?? name) === 'string' &&
    typeof title === 'string' &&
    (date === null || isDay(date)) &&
    (due === undefined || isDay(due)) &&
    (session === undefined || Number.isInteger(session)) &&
    (of === undefined || (typeof of === 'object' && of !== null && 'number' in of))
  );
}

const areTasks = (list: unknown) =>
  list === undefined || (Array.isArray(list) && list.every(isSentTask));

/**
 * Whether something is a plan that a calendar was sent: it has a key, and sessions that entries are made of. Does not judge anything
 * else about it.
 *
 * @param plan - what somebody handed over as the plan before
 * @returns true when it can be handed on as `previous`
 * @example
 * isSentPlan({ key: 'P17', sessions: [{ number: 1, phase: 'induction', date: '2025-01-06' }] })
 * // => true
 * @category course
 */
export function isSentPlan(plan: unknown): plan is SentPlan {
  const sent = plan as Partial<SentPlan> | null;
  return (
    typeof sent === 'object' &&
    sent !== null &&
    typeof sent.key === 'string' &&
    sent.key !== '' &&
    Array.isArray(sent.sessions) &&
    (sent.withdrawn === undefined || Array.isArray(sent.withdrawn)) &&
    areTasks(sent.tasks) &&
    areTasks(sent.withdrawnTasks) &&
    [...sent.sessions, ...(sent.withdrawn ?? [])].every(isSentSession)
  );
}

type Dated = Pick<Course['sessions'][number], 'number' | 'phase' | 'date' | 'at'>;

/**
 * Sessions that earlier plans of a course had on a day and the newest has no more, each as it was planned last. A calendar keeps
 * what it was sent: these must be called off.
 *
 * @param earlier - plans of the same course, oldest first; each may carry what was withdrawn before it
 * @param now - the newest plan
 * @returns the sessions to call off, by number
 * @category course
 */
export function withdrawnSessions(
  earlier: readonly Pick<ScreenedCourse, 'sessions' | 'withdrawn'>[],
  now: Pick<Course, 'sessions'>,
): WithdrawnSession[] {
  const last = new Map<number, WithdrawnSession>();
  const note = ({ number, phase, date, at }: Dated | WithdrawnSession) => {
    if (date !== null)
      last.set(number, { number, phase, date, ...(at === undefined ? {} : { at }) });
  };
  for (const { withdrawn = [], sessions } of earlier) [...withdrawn, ...sessions].forEach(note);
  for (const { number, date } of now.sessions) if (date !== null) last.delete(number);
  return [...last.values()].toSorted((a, b) => a.number - b.number);
}
