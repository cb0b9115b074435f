import { OpenKetamineError, type Course } from '@openketamine/model';
import { planCourse } from '@openketamine/planner';
import { compareCourse, compareSession, type Difference } from './compare.js';
import { givenOf, inputOf, type FindProtocol } from './given.js';
import type { CaseFile, WorkedCase } from './schema.js';

/**
 * How one case came out.
 *
 * @category cases
 */
export interface CaseResult {
  /** Name of the case. */
  readonly name: string;
  /** Whether everything came out as the case says. */
  readonly passed: boolean;
  /** What came out otherwise than the case says; empty where it passed. */
  readonly differences: readonly Difference[];
}

/**
 * Runs the worked cases of one file. A case passes when the plan is what it expects, or is refused as it
 * says. Does not read files: see {@link readCases}.
 *
 * @param file - cases of one protocol
 * @param protocols - finds protocols by id
 * @returns one result a case, in order
 * @throws OpenKetamineError `ID_UNKNOWN` when the protocol is not found
 * @category cases
 */
export function runCases(file: CaseFile, protocols: FindProtocol): CaseResult[] {
  return file.cases.map((workedCase) => runCase(file, workedCase, protocols));
}

/**
 * Runs one case; see {@link runCases}.
 *
 * @param file - the file it stands in
 * @param workedCase - the case
 * @param protocols - finds protocols by id
 * @returns how it came out
 * @throws OpenKetamineError `ID_UNKNOWN` when the protocol is not found
 * @category cases
 */
export function runCase(
  file: CaseFile,
  workedCase: WorkedCase,
  protocols: FindProtocol,
): CaseResult {
  const protocol = protocols(file.protocol);
  if (protocol === undefined) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '/protocol',
      `There is no protocol ${JSON.stringify(file.protocol)}.`,
      'Write the id of a protocol that is handed in.',
    );
  }
  const given = givenOf(file.given, workedCase.given);
  let course: Course | OpenKetamineError;
  try {
    course = planCourse(inputOf(protocol, given, protocols));
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    course = error;
  }
  const differences = judge(course, given.start ?? '', workedCase);
  return { name: workedCase.name, passed: differences.length === 0, differences };
}

function judge(
  course: Course | OpenKetamineError,
  start: string,
  workedCase: WorkedCase,
): Difference[] {
  if ('error' in workedCase) {
    if (!(course instanceof OpenKetamineError))
      return [{ what: 'refusal', expected: workedCase.error, actual: 'a plan' }];
    return [
      ...(course.code === workedCase.error
        ? []
        : [{ what: 'refusal', expected: workedCase.error, actual: course.message }]),
      ...(workedCase.at === undefined || course.path === workedCase.at
        ? []
        : [{ what: 'path', expected: workedCase.at, actual: course.path }]),
      ...(workedCase.hint === undefined || course.hint.includes(workedCase.hint)
        ? []
        : [{ what: 'hint', expected: workedCase.hint, actual: course.hint }]),
    ];
  }
  if (course instanceof OpenKetamineError)
    return [{ what: 'plan', expected: 'a plan', actual: course.message }];
  return 'session' in workedCase
    ? compareSession(course, start, workedCase.session, workedCase.expect)
    : compareCourse(course, start, workedCase.expect);
}
