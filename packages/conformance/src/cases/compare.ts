import type { Course } from '@openketamine/model';
import { ofCourse, ofSession } from './readers.js';
import type { CourseExpectation, SessionExpectation } from './schema.js';
import { evenly } from './words.js';

/**
 * Where a plan differs from what a case expects.
 *
 * @category cases
 */
export interface Difference {
  /** What differs: `session 2 dose`, `pending`. */
  readonly what: string;
  /** What the case says; undefined where it says nothing should come out. */
  readonly expected: unknown;
  /** What came out; undefined where nothing did. */
  readonly actual: unknown;
}

/** Lists of which a case names some, and others that must be complete. */
const someOf = new Set([
  'findings',
  'gaps',
  'siteMustSet',
  'siteSet',
  'company',
  'checks',
  'records',
]);

type Plain = unknown;

function normal(value: Plain): Plain {
  if (typeof value === 'string') return evenly(value);
  if (Array.isArray(value)) return value.map(normal);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [evenly(key), normal(one)]),
    );
  return value;
}

/** Whether all that is expected is there; of a block, only the fields named are compared. */
function fits(expected: Plain, actual: Plain): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((value, at) => fits(value, actual[at]))
    );
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
    return Object.entries(expected).every(([key, one]) =>
      fits(one, (actual as Record<string, Plain>)[key]),
    );
  }
  return expected === actual;
}

function differs(what: string, expected: Plain, actual: Plain, key: string): Difference[] {
  const wanted = normal(expected);
  const got = normal(actual);
  if (key === 'noFindings' || key === 'noTasks') {
    const there = (wanted as string[]).filter((text) => (got as string[]).includes(text));
    return there.length === 0 ? [] : [{ what, expected: 'none of them', actual: there }];
  }
  if (key === 'count') {
    const counts = got as Record<string, number>;
    const all = Object.entries(wanted as Record<string, number>).every(
      ([state, count]) => (counts[state] ?? 0) === count,
    );
    return all ? [] : [{ what, expected, actual }];
  }
  const ok = someOf.has(key)
    ? (wanted as string[]).every((text) => (got as string[]).includes(text))
    : fits(wanted, got);
  return ok ? [] : [{ what, expected, actual }];
}

export function compareSession(
  course: Course,
  start: string,
  number: number,
  expected: SessionExpectation,
): Difference[] {
  const session = course.sessions.find((entry) => entry.number === number);
  if (session === undefined) {
    return [
      {
        what: `session ${number}`,
        expected: 'a session',
        actual: `${course.sessions.length} sessions`,
      },
    ];
  }
  return Object.entries(expected).flatMap(([key, wanted]) =>
    differs(
      `session ${number} ${key}`,
      wanted,
      ofSession[key as keyof SessionExpectation](session, start),
      key,
    ),
  );
}

export function compareCourse(
  course: Course,
  start: string,
  expected: CourseExpectation,
): Difference[] {
  const { sessions = {}, ...rest } = expected;
  return [
    ...Object.entries(rest).flatMap(([key, wanted]) =>
      differs(key, wanted, ofCourse[key as keyof typeof ofCourse](course, start), key),
    ),
    ...Object.entries(sessions).flatMap(([number, wanted]) =>
      compareSession(course, start, Number(number), wanted),
    ),
  ];
}
