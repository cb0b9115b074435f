import type { Screening } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { withHolidaysFrom } from '@openketamine/planner/holidays';
import { usablePolicy } from '@openketamine/planner/site';
import { temporalClock } from '@openketamine/planner/time';
import { protocols } from '@openketamine/protocols';
import { courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import type { PlanAnswer, PlanRequest, ScreenRequest } from '../shared/api.js';
import { courses, protocolsVersion, requireProtocol, ruleOf, screener } from './library.js';

/**
 * Plans a course, screens the patient for it and follows both through what happened, in the place asked for or the
 * protocol's own.
 */
export function plan(request: PlanRequest): PlanAnswer {
  const { jurisdiction, choices, calendar, policy, protocol: id, ...rest } = request;
  if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
  const protocol = requireProtocol(id);
  const course = courses.plan({
    ...rest,
    protocol,
    version: protocolsVersion,
    choices: { ...choices, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
    calendar: calendar && withHolidaysFrom(calendar, rest.start),
    policy: policy && usablePolicy(policy),
    clock: temporalClock,
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
