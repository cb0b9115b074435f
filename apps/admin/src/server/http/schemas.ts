import {
  consentCommandSchema,
  courseCommandSchema,
  dutyCommandSchema,
  lotCommandSchema,
  patientCommandSchema,
  roles,
  sessionCommandSchema,
} from '@openketamine/clinic';
import { z } from '@hono/zod-openapi';

const id = z.string().regex(/^[\w-]{1,64}$/u);

/** Parts of addresses. */
export const patientParam = z.strictObject({ patient: id });
export const courseParam = z.strictObject({ course: id });
export const sessionParam = z.strictObject({
  course: id,
  number: z.coerce.number().int().min(1).max(2000),
});
export const lotParam = z.strictObject({ lot: id });
export const dutyParam = z.strictObject({ duty: z.string().regex(/^[\w-]{1,200}$/u) });
export const protocolParam = z.strictObject({ id: z.string().min(1).max(200) });

/** A command as it is sent: with the version somebody saw, and a key for this one tap. */
const sent = <T extends z.ZodType>(command: T) =>
  z.strictObject({
    command,
    expected: z.int().min(0).max(1_000_000).optional(),
    key: z
      .string()
      .regex(/^[\w-]{8,64}$/u)
      .optional(),
  });

export const bodies = {
  patient: sent(patientCommandSchema),
  course: sent(courseCommandSchema),
  session: sent(sessionCommandSchema),
  lot: sent(lotCommandSchema),
  duty: sent(dutyCommandSchema),
  consent: sent(consentCommandSchema),
} as const;

const password = z.string().min(12).max(200);
const name = z.string().trim().min(1).max(200);

export const signInBody = z.strictObject({ name, password: z.string().min(1).max(200) });
export const demoBody = z.strictObject({ account: id });
export const setupBody = z.strictObject({ code: z.string().min(1).max(100), name, password });
export const accountBody = z.strictObject({ name, role: z.enum(roles) });

/** One thing that is wrong, with the field it is about. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      path: z.string(),
      message: z.string(),
      hint: z.string(),
      fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
      found: z.number().optional(),
    }),
  })
  .openapi('Error');

export const doneSchema = z
  .object({ stream: z.string(), version: z.number(), again: z.boolean() })
  .openapi('Done');

export { z };
