import { OpenKetamineError, type Course, type Protocol } from '@openketamine/model';
import { planCourse, type PlanInput } from '@openketamine/planner';
import type { FindProtocol } from '../cases/given.js';
import { eventsFrom } from '../cases/sentences.js';
import { coursesOf } from '../twins/courses.js';
import { armsFor, inputFor } from '../twins/person.js';
import type { Reference } from '../twins/reference.js';
import { refusedCalls } from '../twins/refusals.js';
import { goldenFormat, type GoldenHead } from './format.js';

/** What goes into a plan, as JSON: the protocol by its id. */
export type GoldenInput = Omit<PlanInput, 'protocol' | 'protocols' | 'clock' | 'explain'>;

/**
 * One golden course: what goes in, and what has to come out. Fields that stand in `output` are compared; a
 * field that is left out there is not.
 *
 * @category golden
 */
export interface GoldenCourse {
  /** Name of the course within its file. */
  readonly name: string;
  /** What the planner is given, apart from the protocol. */
  readonly input: GoldenInput;
  /** What the planner has to return; absent where the call is refused. */
  readonly output?: Partial<Course>;
  /** The call is refused instead. */
  readonly refused?: {
    /** Code of the error. */
    readonly code: string;
    /** Where in the input the mistake stands. */
    readonly path: string;
  };
}

/**
 * The golden courses of one protocol.
 *
 * @category golden
 */
export interface GoldenCourses extends GoldenHead {
  /** Id of the protocol. */
  readonly protocol: string;
  /** The courses of the protocol. */
  readonly courses: readonly GoldenCourse[];
}

/** What holds for every course of a protocol is compared in its first course alone. */
const once = [
  'preparation',
  'checks',
  'technique',
  'stopRules',
  'rescue',
  'discharge',
  'aftercare',
  'records',
  'company',
  'warnings',
  'siteMustSet',
  'siteSet',
  'gaps',
] as const satisfies readonly (keyof Course)[];
const onceInSession = ['timetable', 'observe', 'volumes', 'cites'] as const;

/** What stands twice in a plan, as text and as data, is compared as the text that people read. */
const withoutDetails = (key: string, value: unknown): unknown =>
  key.endsWith('Details') ? undefined : value;

/** Reasons are words in one language; what they say is not what is compared. */
function output(planned: Course, whole: boolean): Partial<Course> {
  const course: Course = JSON.parse(JSON.stringify(planned, withoutDetails));
  const sessions = course.sessions.map((session) => {
    const { because: _because, ...rest } = session;
    const left: readonly string[] = whole ? [] : onceInSession;
    return Object.fromEntries(Object.entries(rest).filter(([key]) => !left.includes(key)));
  });
  const fields = Object.entries({ ...course, sessions }).filter(
    ([key]) => whole || !once.includes(key as (typeof once)[number]),
  );
  return Object.fromEntries(fields) as Partial<Course>;
}

function inputOf(input: PlanInput, sentences: readonly string[]): GoldenInput {
  const {
    protocol: _protocol,
    protocols: _protocols,
    clock: _clock,
    bodyWeights: _bodyWeights,
    ...rest
  } = input;
  return sentences.length === 0 ? rest : { ...rest, events: eventsFrom(sentences, input) };
}

/**
 * Computes the golden courses of a protocol: the courses of its twin, and the calls that are refused.
 *
 * @param protocol - the protocol
 * @param reference - the invented people
 * @param protocols - finds protocols that this one refers to
 * @param versions - versions of the packages it was computed with
 * @returns what is written to `golden/courses/<id>.json`
 * @category golden
 */
export function goldenCourses(
  protocol: Protocol,
  reference: Reference,
  protocols: FindProtocol,
  versions: GoldenHead['versions'],
): GoldenCourses {
  const planned = coursesOf(protocol, reference, protocols).map((course, at): GoldenCourse => {
    if ('refused' in course) {
      const { code, path } = course.refused;
      return {
        name: course.title,
        input: inputOf(course.input, course.sentences ?? []),
        refused: { code, path },
      };
    }
    const { title, input, told } = course;
    return {
      name: title,
      input: inputOf(input, told.sentences),
      output: output(told.course, at === 0),
    };
  });
  const arms = armsFor(protocol);
  const refused = refusedCalls(inputFor(protocol, reference, protocols, arms[0]), arms).map(
    ({ what, input, error }): GoldenCourse => ({
      name: `Refused: ${what}`,
      input: inputOf(input, []),
      refused: { code: error.code, path: error.path },
    }),
  );
  return {
    ...goldenFormat('courses', versions),
    protocol: protocol.id,
    courses: [...planned, ...refused],
  };
}

/**
 * Whether a plan is what a golden course says: every field that stands in the golden output is equal.
 * Other implementations do the same with their own plan.
 *
 * @param golden - one golden course
 * @param protocol - its protocol
 * @param protocols - finds protocols that this one refers to
 * @returns the paths that differ; none when it is as it should be
 * @category golden
 */
export function checkGoldenCourse(
  golden: GoldenCourse,
  protocol: Protocol,
  protocols: FindProtocol,
): string[] {
  try {
    const course = planCourse({ ...golden.input, protocol, protocols });
    return golden.output === undefined
      ? ['/: planned, not refused']
      : differing(golden.output, course, '');
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    const { code, path } = error;
    return golden.refused?.code === code && golden.refused.path === path
      ? []
      : [`/: ${error.message}`];
  }
}

function differing(wanted: unknown, got: unknown, path: string): string[] {
  if (wanted === null || typeof wanted !== 'object') return wanted === got ? [] : [path || '/'];
  if (got === null || typeof got !== 'object') return [path || '/'];
  if (Array.isArray(wanted) && (!Array.isArray(got) || got.length !== wanted.length))
    return [path || '/'];
  return Object.entries(wanted).flatMap(([key, one]) =>
    differing(one, (got as Record<string, unknown>)[key], `${path}/${key}`),
  );
}
