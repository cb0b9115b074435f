import type { ScreenedCourse } from '@openketamine/care-plan';
import { OpenKetamineError } from '@openketamine/model';
import type { RecordChange } from '@openketamine/review';
import { courseInFlight, type CourseInFlight } from '@openketamine/review/in-flight';
import { planOf, type PlanBasis, type Planned } from './planning.js';
import { changesBetween, shippedProtocol } from './protocols.js';

/** A newer text of the protocol of a course, and what it means for it. Nothing of it holds until somebody takes it. */
export interface Newer {
  readonly version: string;
  /** What changed clinically in the protocol. */
  readonly changes: readonly RecordChange[];
  /** What of it lies ahead in this course; null where the course cannot be planned as it stands. */
  readonly course: CourseInFlight | null;
}

function planned(basis: PlanBasis): ScreenedCourse | OpenKetamineError {
  try {
    return planOf(basis);
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
}

/** The course as it was when it was opened: nothing has happened yet. */
function unlived({ events }: PlanBasis): PlanBasis['events'] {
  const opened = events.findIndex(({ type }) => type === 'course-opened');
  return events.slice(0, opened + 1);
}

/**
 * The text that is shipped now, where it is another than the one a course was planned with and nobody has looked at it yet.
 *
 * @param basis - what the course is planned from
 * @param plan - the plan as it stands
 */
export function newerFor(basis: PlanBasis, plan: Planned): Newer | null {
  const { state, protocol } = basis;
  const shipped = shippedProtocol(state.protocol);
  if (shipped === undefined || shipped.digest === state.digest) return null;
  if (state.kept.includes(shipped.digest)) return null;
  const { version } = shipped;
  const changes = changesBetween(protocol, shipped.protocol);
  if (!('course' in plan)) return { version, changes, course: null };
  const anew = { ...basis, protocol: shipped.protocol, state: { ...state, version } };
  const fresh = planned({ ...anew, events: unlived(basis) });
  const course = courseInFlight({
    before: plan.course,
    after: planned(anew),
    protocol: shipped.protocol,
    ...(fresh instanceof OpenKetamineError ? {} : { fresh }),
  });
  return { version, changes, course };
}
