import { joinScreening, planPatient, type ScreenedCourse } from '@openketamine/course';
import type { PatientFactsInput, Protocol } from '@openketamine/model';
import {
  planCourse,
  type Calendar,
  type CourseEvent,
  type PlanChoices,
  type SitePolicy,
} from '@openketamine/planner';
import { screen } from '@openketamine/screening';
import { protocolById } from './load/protocols.js';
import { screeningData } from './load/risk.js';

export interface ComposeInput {
  readonly protocol: Protocol;
  readonly version: string | undefined;
  readonly start: string;
  readonly facts: PatientFactsInput;
  readonly weightConfirmed: boolean;
  readonly choices: PlanChoices;
  readonly calendar?: unknown;
  readonly policy?: unknown;
  readonly events?: readonly CourseEvent[] | undefined;
  readonly asOf?: string | undefined;
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
    calendar: input.calendar as Calendar | undefined,
    policy: input.policy as SitePolicy | undefined,
    events: input.events,
    asOf: input.asOf,
    protocols: protocolById,
  });
  const jurisdiction = choices.jurisdiction ?? protocol.jurisdiction;
  const screening = screen({
    ...(await screeningData()),
    subject: {
      protocol: protocol.id,
      drug: protocol.drug,
      route: protocol.route,
      indication: protocol.indications,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
    },
    facts,
    at: input.start,
  });
  return joinScreening(course, screening);
}
