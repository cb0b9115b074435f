import type { CourseEvent } from '@openketamine/care-plan';
import { OpenKetamineError } from '@openketamine/model';
import { quantitySchema } from '@openketamine/model/schema';
import { readFacts } from '@openketamine/screening/facts';
import { z } from 'zod';
import type { PlanRequest, ScreenRequest } from '../shared/api.js';

const days = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const byKey = <T extends z.ZodType>(value: T) => z.record(z.string().max(100), value);
const count = z.number().int().positive().max(500);

const choices = z.strictObject({
  from: z.string().optional(),
  arm: z.string().optional(),
  dose: quantitySchema.optional(),
  doseBySession: byKey(quantitySchema).optional(),
  interval: byKey(quantitySchema).optional(),
  days: z.array(days).max(7).optional(),
  antidepressant: z.boolean().optional(),
  anchors: byKey(z.string()).optional(),
  sessions: count.optional(),
  weeks: count.optional(),
});

const shared = {
  protocol: z.string().max(200),
  jurisdiction: z.string().max(10).optional(),
  facts: z.unknown(),
};
const planSchema = z.strictObject({
  ...shared,
  start: z.string(),
  choices: choices.default({}),
  // what an event may say, the planner checks
  events: z.array(z.custom<CourseEvent>()).max(1000).optional(),
});
const screenSchema = z.strictObject({ ...shared, at: z.string() });

function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new OpenKetamineError(
    'INPUT_INVALID',
    `/${issue?.path.join('/') ?? ''}`,
    `The request does not fit: ${issue?.message ?? 'unknown'}.`,
    'Correct this field and send it again.',
  );
}

/**
 * Reads the body of a request to plan.
 *
 * @throws OpenKetamineError `INPUT_INVALID` and what `readFacts` throws
 */
export function readPlanRequest(body: unknown): PlanRequest {
  const request = read(planSchema, body);
  return { ...request, facts: readFacts(request.facts ?? {}, undefined, '/facts') };
}

/**
 * Reads the body of a request to screen.
 *
 * @throws OpenKetamineError `INPUT_INVALID` and what `readFacts` throws
 */
export function readScreenRequest(body: unknown): ScreenRequest {
  const request = read(screenSchema, body);
  return { ...request, facts: readFacts(request.facts ?? {}, undefined, '/facts') };
}
