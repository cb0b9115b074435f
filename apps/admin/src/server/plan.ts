import type { Screening } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { protocols } from '@openketamine/protocols';
import { courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import type { PlanAnswer, PlanRequest, ScreenRequest } from '../shared/api.js';
import { courses, requireProtocol, ruleOf, screener } from './library.js';

/**
 * Plans a course, screens the patient for it and follows both through what happened, in the place asked for or the
 * protocol's own.
 */
export function plan(request: PlanRequest): PlanAnswer {
  const { start, facts, choices, jurisdiction, events } = request;
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const protocol = requireProtocol(request.protocol);
  const course = courses.plan({
    protocol,
    start,
    facts,
    choices: { ...choices, jurisdiction },
    events,
  });
  const ruled = course.findings.flatMap(({ rule }) =>
    Object.entries(ruleOf(rule)?.references ?? {}),
  );
  return {
    course,
    place: jurisdiction ?? protocol.jurisdiction ?? null,
    references: { ...Object.fromEntries(ruled), ...protocol.references },
  };
}

/** Screens a patient for a protocol, in the place asked for or the protocol's own. */
export function screen({ facts, at, jurisdiction, ...request }: ScreenRequest): Screening {
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const protocol = requireProtocol(request.protocol);
  return screener.screen({
    subject: subjectOfProtocol(protocol, jurisdiction ?? protocol.jurisdiction),
    facts,
    at,
    course: courseOfProtocol(protocol, protocols),
  });
}
