import type { CourseRequest, ScreenedCourse } from '@openketamine/care-plan';
import type { PatientFactsInput, Protocol } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { composePlan } from '../compose.js';
import { checkedFacts } from './facts.js';
import { protocolNamed } from './protocol.js';

/**
 * What a plan is about. Everything the planner, the calendar, the policy of a site and the events of a course can say may be
 * said here too; see `CourseRequest`.
 *
 * @category openketamine
 */
export interface PlanRequest extends Omit<
  CourseRequest,
  'protocol' | 'version' | 'facts' | 'clock'
> {
  /** Id of a protocol of the library, or a protocol of your own. */
  readonly protocol: string | Protocol;
  /** What is known of the patient before the first event; nothing is unknown, never "no". */
  readonly patient?: PatientFactsInput;
}

/**
 * Plans a course, screens the patient for it, and follows both through what happened: what `openketamine plan` prints as
 * JSON.
 *
 * Decides nothing and reads no clock. A met exclusion never hides the plan: it is `blocked`, and no session is `planned`.
 *
 * @param request - protocol, first day, patient, choices, events
 * @returns dates, doses, timetable, findings, and what must happen now in `screening.urgency`
 * @throws OpenKetamineError what is not a protocol, a date, a fact or an event, and what the protocol refuses, with code, path and hint
 * @example
 * const course = await plan({
 *   protocol: 'ketamine-iv-trd-six-over-three-weeks',
 *   start: '2025-01-06',
 *   patient: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
 *   choices: { days: ['mon', 'thu'], jurisdiction: 'US' },
 * });
 * course.sessions.map(({ date, dose }) => [date, dose?.value])[1]
 * // => ['2025-01-09', 40]
 * @category openketamine
 */
export async function plan(request: PlanRequest): Promise<ScreenedCourse> {
  const { protocol, patient, ...rest } = request;
  const place = rest.choices?.jurisdiction;
  if (place !== undefined) checkPlace(place, '/choices/jurisdiction');
  const named = await protocolNamed(protocol);
  return composePlan({ ...rest, ...named, facts: await checkedFacts(patient) });
}
