import { joinScreening, planPatient, sessionDates } from '@openketamine/course';
import type { PatientFactsInput, Protocol, Screening } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { planCourse } from '@openketamine/planner';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import { protocols } from '@openketamine/protocols';
import { courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import type { PlanAnswer, PlanRequest, ScreenRequest } from '../shared/api.js';
import { protocolOf, requireProtocol, ruleOf, screener } from './library.js';

function screening(
  protocol: Protocol,
  facts: PatientFactsInput,
  at: string,
  jurisdiction: string | undefined,
  dates?: readonly string[],
): Screening {
  return screener.screen({
    subject: subjectOfProtocol(protocol, jurisdiction),
    facts,
    at,
    course: courseOfProtocol(protocol, protocols, dates),
  });
}

/** Plans a course and screens the patient for it, in the place asked for or the protocol's own. */
export function plan(request: PlanRequest): PlanAnswer {
  const { start, facts, choices, jurisdiction } = request;
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const protocol = requireProtocol(request.protocol);
  const course = planCourse({
    protocol,
    start,
    patient: planPatient(facts),
    choices: { ...choices, jurisdiction },
    protocols: protocolOf,
    bodyWeights,
    explain: english,
  });
  const place = jurisdiction ?? protocol.jurisdiction;
  const screened = screening(protocol, facts, start, place, sessionDates(course));
  const joined = joinScreening(course, screened);
  const ruled = joined.findings.flatMap(({ rule }) =>
    Object.entries(ruleOf(rule)?.references ?? {}),
  );
  return {
    course: joined,
    place: place ?? null,
    references: { ...Object.fromEntries(ruled), ...protocol.references },
  };
}

/** Screens a patient for a protocol, in the place asked for or the protocol's own. */
export function screen(request: ScreenRequest): Screening {
  const { jurisdiction } = request;
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const protocol = requireProtocol(request.protocol);
  return screening(protocol, request.facts, request.at, jurisdiction ?? protocol.jurisdiction);
}
