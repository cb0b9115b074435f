import type { Course } from '@openketamine/model';

const given: ReadonlySet<string> = new Set([
  'planned',
  'conditional',
  'moved',
  'completed',
  'stopped',
]);

/**
 * The days on which a course gives its drug by its route, or gave it: what was missed, skipped or has no date yet is left
 * out, and so are sessions of another drug or route. Hand them to `courseOfProtocol`, so that rules can ask how close the
 * sessions stand.
 *
 * @param course - from `planCourse`
 * @returns dates, in the order of the sessions
 * @example
 * sessionDates({ drug: 'ketamine', route: 'iv', sessions: [] })
 * // => []
 * @category course
 */
export function sessionDates(course: Pick<Course, 'drug' | 'route' | 'sessions'>): string[] {
  return course.sessions.flatMap(({ drug, route, state, date }) =>
    drug === course.drug && route === course.route && given.has(state) && date !== null
      ? [date]
      : [],
  );
}
