import {
  consentCommandSchema,
  courseCommandSchema,
  daySchema,
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
export const accountParam = z.strictObject({ account: z.string().max(64) });
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

const about = z.record(z.string(), z.union([z.string(), z.number()]));

/** One thing that is wrong, with the field it is about, and the other side of a conflict. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      path: z.string(),
      message: z.string(),
      hint: z.string(),
      about: about.optional(),
      fields: z
        .array(
          z.object({
            field: z.string(),
            message: z.string(),
            code: z.string().optional(),
            about: about.optional(),
          }),
        )
        .optional(),
      expected: z.number().optional(),
      found: z.number().optional(),
      theirs: z
        .array(
          z.object({
            id: z.string(),
            type: z.string(),
            at: z.string(),
            by: z.string(),
            data: z.record(z.string(), z.unknown()),
          }),
        )
        .optional(),
    }),
  })
  .openapi('Error');

export const doneSchema = z
  .object({ stream: z.string(), version: z.number(), again: z.boolean() })
  .openapi('Done');

export { daySchema, z };
