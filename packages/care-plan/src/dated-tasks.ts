import type { Course, PlannedTask } from '@openketamine/model';

/**
 * A task that an earlier plan of a course had on a day and the newest has no more.
 *
 * @category course
 */
export interface WithdrawnTask {
  /** What tells it from the other tasks of the course: see `DatedTask`. */
  readonly name: string;
  /** What a list shows. */
  readonly title: string;
  /** Day on which it was to be done, as an ISO date. */
  readonly date: string;
}

/** A task with a day of its own, and a name that stays when the course is planned again. */
export interface DatedTask extends WithdrawnTask {
  readonly task: PlannedTask;
}

/** Whether a task is done on the day of its session, so that it belongs to the entry of that session. */
const isOfSession = ({ date, session }: PlannedTask, { sessions }: Pick<Course, 'sessions'>) =>
  date !== null && sessions.some((each) => each.number === session && each.date === date);

/** The tasks that belong to the entry of a session. */
export function tasksOfSession(
  course: Pick<Course, 'sessions' | 'tasks'>,
  number: number,
): PlannedTask[] {
  return course.tasks.filter((task) => task.session === number && isOfSession(task, course));
}

/** The tasks with a day of their own: the day, or the last day by which they are due. */
export function datedTasks(course: Pick<Course, 'sessions' | 'tasks'>): DatedTask[] {
  const seen = new Map<string, number>();
  return course.tasks.flatMap((task) => {
    const base =
      task.session === undefined ? task.id : `${task.id}-of-session-${String(task.session)}`;
    const number = task.of?.number ?? (seen.get(base) ?? 0) + 1;
    seen.set(base, number);
    const date = task.date ?? task.due;
    if (date === undefined || isOfSession(task, course)) return [];
    return [{ name: `${base}-${String(number)}`, title: task.title, date, task }];
  });
}

/**
 * Tasks that earlier plans of a course had on a day of their own and the newest has no more, each as it was planned last.
 *
 * @param earlier - plans of the same course, oldest first; each may carry what was withdrawn before it
 * @param now - the newest plan
 * @returns the tasks to call off
 * @category course
 */
export function withdrawnTasks(
  earlier: readonly (Pick<Course, 'sessions'> & {
    readonly tasks?: Course['tasks'];
    readonly withdrawnTasks?: readonly WithdrawnTask[];
  })[],
  now: Pick<Course, 'sessions' | 'tasks'>,
): WithdrawnTask[] {
  const last = new Map<string, WithdrawnTask>();
  for (const { withdrawnTasks: before = [], sessions, tasks = [] } of earlier) {
    for (const { name, title, date } of [...before, ...datedTasks({ sessions, tasks })])
      last.set(name, { name, title, date });
  }
  for (const { name } of datedTasks(now)) last.delete(name);
  return [...last.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}
