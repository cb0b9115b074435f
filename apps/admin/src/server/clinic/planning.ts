import {
  courseHistoryOf,
  courseOf,
  type ClinicCourseEvent,
  type ClinicEvent,
  type CourseState,
  type Located,
  type Recorded,
  type Refusal,
} from '@openketamine/clinic';
import type { ScreenedCourse } from '@openketamine/care-plan';
import { OpenKetamineError } from '@openketamine/model';
import { usablePolicy } from '@openketamine/planner/site';
import { temporalClock } from '@openketamine/planner/time';
import type { ShippedProtocol } from '@openketamine/protocols';
import { courses } from '../library.js';
import type { Settings } from './settings.js';

/** A course, or why it cannot be planned as things stand. */
export type Planned =
  | { readonly course: ScreenedCourse }
  | {
      readonly refused: { readonly code: string; readonly message: string; readonly hint: string };
    };

/** What the plan of a course rests on. */
export interface PlanBasis {
  readonly id: string;
  readonly state: CourseState;
  readonly protocol: ShippedProtocol;
  readonly events: readonly Located[];
  readonly settings: Settings;
}

function policyOf({ policy, name }: Settings) {
  const entries = Object.entries(policy);
  if (entries.length === 0) return undefined;
  const days = entries.map(([, { on }]) => on).toSorted();
  return usablePolicy({
    id: 'site',
    by: name,
    on: days.at(-1) ?? '',
    set: Object.fromEntries(
      entries.map(([id, { value, unit, by, on }]) => [
        id,
        { value, by, on, ...(unit === undefined ? {} : { unit }) },
      ]),
    ),
  });
}

/** Plans a course as it stands. The plan is always the planner's. */
export function planOf(basis: PlanBasis): ScreenedCourse {
  const { id, state, protocol, events, settings } = basis;
  const { facts, events: told } = courseHistoryOf(events);
  const { choices, start, version, place, weightConfirmed } = state;
  return courses.plan({
    protocol,
    version,
    start,
    facts,
    events: told,
    course: id,
    weightConfirmed,
    choices: {
      ...(choices as object),
      ...(choices.time === undefined ? {} : { timeZone: settings.zone }),
      ...(place === null ? {} : { jurisdiction: place }),
    },
    policy: policyOf(settings),
    clock: temporalClock,
  });
}

/** The same, with what the planner says where it refuses. */
export function plannedOf(basis: PlanBasis): Planned {
  try {
    return { course: planOf(basis) };
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    return { refused: { code: error.code, message: error.reason, hint: error.hint } };
  }
}

/** Asks the planner whether events more would be allowed. */
export function refusalOf(
  basis: Omit<PlanBasis, 'state'>,
  own: readonly Recorded<ClinicCourseEvent>[],
  more: readonly ClinicCourseEvent[],
  stamp: { readonly at: string; readonly zone: string; readonly by: string },
): Refusal | undefined {
  const added = more.map((event, index) => ({ ...event, id: `wanted-${index}`, ...stamp }));
  const state = courseOf([...own, ...added] as Recorded<ClinicCourseEvent>[]);
  const events = [...basis.events, ...(added as readonly Recorded<ClinicEvent>[])] as Located[];
  const planned = plannedOf({ ...basis, state, events });
  if ('course' in planned) return undefined;
  const { message, hint } = planned.refused;
  return { code: 'planner-refuses', field: '', says: `${message} ${hint}` };
}
