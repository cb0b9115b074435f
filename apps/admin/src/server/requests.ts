import { isSentPlan, type CourseEvent, type SentPlan } from '@openketamine/care-plan';
import { calendarSchema, policySchema, quantitySchema } from '@openketamine/model/schema';
import { readFacts } from '@openketamine/screening/facts';
import * as z from 'zod';
import type { PlanRequest, ScreenRequest } from '../shared/api.js';
import { Unreadable } from './clinic/refused.js';
import { terminology } from './library.js';

const days = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const byKey = <T extends z.ZodType>(value: T) => z.record(z.string().max(100), value);
const count = z.number().int().positive().max(500);

/** Every choice of the planner: one that is missing here does not compile, so that none is dropped. */
const choices = z.strictObject({
  from: z.string().optional(),
  arm: z.string().optional(),
  dose: quantitySchema.optional(),
  doseBySession: byKey(quantitySchema).optional(),
  doseByPhase: byKey(quantitySchema).optional(),
  interval: byKey(quantitySchema).optional(),
  days: z.array(days).max(7).optional(),
  daysByPhase: byKey(z.array(days).max(7)).optional(),
  time: z.string().max(5).optional(),
  times: z.array(z.string().max(5)).max(24).optional(),
  timeZone: z.string().max(100).optional(),
  antidepressant: z.boolean().optional(),
  anchors: byKey(z.string()).optional(),
  strength: quantitySchema.optional(),
  finalVolume: quantitySchema.optional(),
  sessions: count.optional(),
  sessionsByPhase: byKey(count).optional(),
  weeks: count.optional(),
} satisfies Record<keyof PlanRequest['choices'], z.ZodType>);

const shared = {
  protocol: z.string().max(200),
  jurisdiction: z.string().max(10).optional(),
  facts: z.unknown(),
};
/** Every part of a request: one that is missing here does not compile either. */
const planSchema = z.strictObject({
  ...shared,
  start: z.string(),
  choices: choices.default({}),
  // what an event may say, the planner checks
  events: z.array(z.custom<CourseEvent>()).max(1000).optional(),
  weightConfirmed: z.boolean().optional(),
  calendar: calendarSchema.optional(),
  policy: policySchema.optional(),
  asOf: z.string().optional(),
  course: z.string().max(200).optional(),
  previous: z.custom<SentPlan>(isSentPlan, 'a plan of a course with a key is expected').optional(),
} satisfies Record<keyof PlanRequest, z.ZodType>);
const screenSchema = z.strictObject({ ...shared, at: z.string() });

function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Unreadable(parsed.error.issues);
}

/**
 * Reads the body of a request to plan.
 *
 * @throws Unreadable, and what `readFacts` throws
 */
export function readPlanRequest(body: unknown): PlanRequest {
  const request = read(planSchema, body);
  return {
    ...request,
    choices: request.choices as PlanRequest['choices'],
    facts: readFacts(request.facts ?? {}, terminology, '/facts'),
  };
}

/**
 * Reads the body of a request to screen.
 *
 * @throws Unreadable, and what `readFacts` throws
 */
export function readScreenRequest(body: unknown): ScreenRequest {
  const request = read(screenSchema, body);
  return { ...request, facts: readFacts(request.facts ?? {}, terminology, '/facts') };
}
