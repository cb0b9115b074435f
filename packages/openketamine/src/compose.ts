import {
  coursePlanner,
  type CourseRequest,
  type LawLookup,
  type ScreenedCourse,
} from '@openketamine/care-plan';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import type { Clock, PlanChoices, PlanInput } from '@openketamine/planner';
import type { Protocol, Rule } from '@openketamine/model';
import { highestDoses } from '@openketamine/protocols/highest-doses';
import { readFacts } from '@openketamine/screening/facts';
import { isGivenAtHome, lawLookup } from './load/law.js';
import { allProtocols, protocolById } from './load/protocols.js';
import { screeningData } from './load/risk.js';

/** Time zones load a large library, so only where a time and a zone were given. */
async function clockFor({ time, times, timeZone }: PlanChoices): Promise<Clock | undefined> {
  if (timeZone === undefined || (time === undefined && times === undefined)) return undefined;
  return (await import('@openketamine/planner/time')).temporalClock;
}

/** Ranges of totals by scale, so that a total no scale has is refused; loaded only where one was recorded. */
async function rangesFor(events: CourseRequest['events']): Promise<PlanInput['scales']> {
  if (!Array.isArray(events) || !events.some((event) => event?.type === 'assessment')) return {};
  const { scales } = await import('@openketamine/outcomes/scales');
  return Object.fromEntries(
    scales.flatMap(({ id, total }) =>
      total === null || total === undefined ? [] : [[id, { least: total.least, most: total.most }]],
    ),
  );
}

/** Law loads its records, so only where a protocol gives anything at home. */
async function lawFor(protocol: Protocol): Promise<LawLookup | undefined> {
  return isGivenAtHome(protocol) ? lawLookup() : undefined;
}

/** Plans a course, screens the patient for it, and follows both through what happened. */
export async function composePlan(
  request: Omit<CourseRequest, 'clock'>,
  instead: { readonly rules?: readonly Rule[] } = {},
): Promise<ScreenedCourse> {
  const data = { ...(await screeningData()), ...instead };
  const planner = coursePlanner({
    ...data,
    protocols: protocolById,
    studied: await allProtocols(),
    bodyWeights,
    highestDoses,
    explain: english,
    scales: await rangesFor(request.events),
    law: await lawFor(request.protocol),
    readFacts: (facts, path) => readFacts(facts, data.terminology, path),
  });
  return planner.plan({ ...request, clock: await clockFor(request.choices ?? {}) });
}
