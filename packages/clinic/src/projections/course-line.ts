import type { ScreenedCourse } from '@openketamine/care-plan';
import type { Quantity, Urgency } from '@openketamine/model';
import { given } from '../parts.js';

/** A course as lists and the day show it: kept after every change, so that no request has to plan anew. */
export interface CourseLine {
  readonly course: string;
  readonly patient: string;
  readonly protocol: string;
  readonly title: string;
  readonly state: ScreenedCourse['state'];
  readonly blocked: boolean;
  readonly urgency: Urgency;
  readonly done: number;
  readonly planned: number;
  /** The next session that is not over. */
  readonly next?: NextSession;
  /** Days on which something is to be done that hangs on no session. */
  readonly tasks: readonly { readonly title: string; readonly date: string }[];
  /** Questions that sessions wait for. */
  readonly waits: readonly { readonly gate: string; readonly title: string }[];
}

/** The next session of a course. */
export interface NextSession {
  readonly number: number;
  readonly date: string | null;
  readonly at?: string;
  readonly latest?: string;
  readonly state: string;
  readonly drug: string;
  readonly route: string;
  readonly dose: Quantity<'mg'> | null;
}

const open: ReadonlySet<string> = new Set(['planned', 'conditional', 'moved']);

/** The next session of a plan that is not over. */
export function nextSessionOf({
  sessions,
}: Pick<ScreenedCourse, 'sessions'>): ScreenedCourse['sessions'][number] | undefined {
  return sessions.find(({ state }) => open.has(state));
}

/** The line of a planned course. */
export function courseLineOf(id: string, patient: string, course: ScreenedCourse): CourseLine {
  const next = nextSessionOf(course);
  const over = course.sessions.filter(({ state }) => state === 'completed' || state === 'stopped');
  return {
    course: id,
    patient,
    protocol: course.protocol.id,
    title: course.protocol.title,
    state: course.state,
    blocked: course.blocked,
    urgency: course.screening.urgency,
    done: over.length,
    planned: course.sessions.length,
    tasks: course.tasks.flatMap(({ title, date, session, done }) =>
      date === null || session !== undefined || done === true ? [] : [{ title, date }],
    ),
    waits: course.pending.map(({ gate, title }) => ({ gate, title })),
    ...(next === undefined
      ? {}
      : {
          next: {
            number: next.number,
            date: next.date,
            state: next.state,
            drug: next.drug,
            route: next.route,
            dose: next.dose,
            ...given({ at: next.at, latest: next.window?.latest }),
          },
        }),
  };
}
