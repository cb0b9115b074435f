import {
  joinScreening,
  planPatient,
  sessionDates,
  type ScreenedCourse,
} from '@openketamine/course';
import type { PatientFactsInput, Protocol } from '@openketamine/model';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import {
  planCourse,
  type Calendar,
  type Clock,
  type CourseEvent,
  type PlanChoices,
  type PlanInput,
  type UsablePolicy,
} from '@openketamine/planner';
import { courseOfProtocol, screen, subjectOfProtocol } from '@openketamine/screening';
import { allProtocols, protocolById } from './load/protocols.js';
import { screeningData } from './load/risk.js';

export interface ComposeInput {
  readonly protocol: Protocol;
  readonly version: string | undefined;
  readonly start: string;
  readonly facts: PatientFactsInput;
  readonly weightConfirmed: boolean;
  readonly choices: PlanChoices;
  readonly calendar?: Calendar | undefined;
  readonly policy?: UsablePolicy | undefined;
  readonly events?: readonly CourseEvent[] | undefined;
  readonly asOf?: string | undefined;
}

/** Time zones load a large library, so only where a time and a zone were given. */
async function clockFor({ time, times, timeZone }: PlanChoices): Promise<Clock | undefined> {
  if (timeZone === undefined || (time === undefined && times === undefined)) return undefined;
  return (await import('@openketamine/planner/time')).temporalClock;
}

/** Ranges of totals by scale, so that a total no scale has is refused; loaded only where one was recorded. */
async function rangesFor(events: ComposeInput['events']): Promise<PlanInput['scales']> {
  if (!Array.isArray(events) || !events.some((event) => event?.type === 'assessment')) return {};
  const { scales } = await import('@openketamine/outcomes/scales');
  return Object.fromEntries(
    scales.flatMap(({ id, total }) =>
      total === null || total === undefined ? [] : [[id, { least: total.least, most: total.most }]],
    ),
  );
}

/** Plans a course and screens the patient for it, as of the day the course starts. */
export async function composePlan(input: ComposeInput): Promise<ScreenedCourse> {
  const { protocol, facts, choices } = input;
  const course = planCourse({
    protocol,
    version: input.version,
    start: input.start,
    patient: { ...planPatient(facts), ...(input.weightConfirmed ? { weightConfirmed: true } : {}) },
    choices,
    calendar: input.calendar,
    policy: input.policy,
    events: input.events,
    asOf: input.asOf,
    protocols: protocolById,
    bodyWeights,
    explain: english,
    clock: await clockFor(choices),
    scales: await rangesFor(input.events),
  });
  const screening = screen({
    ...(await screeningData()),
    subject: subjectOfProtocol(protocol, choices.jurisdiction ?? protocol.jurisdiction),
    facts,
    at: input.start,
    course: courseOfProtocol(protocol, await allProtocols(), sessionDates(course)),
  });
  return joinScreening(course, screening);
}
