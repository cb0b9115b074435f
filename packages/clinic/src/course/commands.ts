import * as z from 'zod';
import {
  amountSchema,
  daySchema,
  idSchema,
  noteSchema,
  sessionNumberSchema,
  textSchema,
} from '../parts.js';

const days = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const byName = <T extends z.ZodType>(value: T) => z.record(z.string().max(100), value);
const doseSchema = z.strictObject({
  value: z.number().positive().max(100_000),
  unit: z.enum(['mg', 'mg/kg']),
});

/** What a plan leaves to people. The planner says whether it fits. */
export const choicesSchema = z.strictObject({
  from: textSchema.optional(),
  arm: textSchema.optional(),
  dose: doseSchema.optional(),
  doseByPhase: byName(doseSchema).optional(),
  interval: byName(amountSchema).optional(),
  days: z.array(days).max(7).optional(),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .optional(),
  antidepressant: z.boolean().optional(),
  anchors: byName(daySchema).optional(),
  strength: amountSchema.optional(),
  finalVolume: amountSchema.optional(),
  sessions: z.int().positive().max(500).optional(),
  weeks: z.int().positive().max(500).optional(),
});
export type CourseChoices = z.infer<typeof choicesSchema>;

export const courseCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open-course'),
    patient: idSchema,
    protocol: z.string().min(1).max(200),
    start: daySchema,
    choices: choicesSchema,
    weightConfirmed: z.literal(true).optional(),
  }),
  z.strictObject({
    type: z.literal('change-choices'),
    choices: choicesSchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('choose-dose'),
    session: sessionNumberSchema,
    dose: doseSchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('move-session'),
    session: sessionNumberSchema,
    to: daySchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('miss-session'),
    session: sessionNumberSchema,
    day: daySchema,
    worsened: z.boolean().optional(),
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('rate'),
    scale: z.string().min(1).max(100),
    day: daySchema,
    total: z.number().optional(),
    answers: z.array(z.number().nullable()).max(200).optional(),
    class: textSchema.optional(),
    baseline: z.literal(true).optional(),
    session: sessionNumberSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('judge-tolerability'),
    session: sessionNumberSchema.optional(),
    day: daySchema,
    poor: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('report-event'),
    event: textSchema,
    day: daySchema,
    serious: z.boolean(),
    session: sessionNumberSchema.optional(),
    note: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('decide-gate'),
    gate: z.string().min(1).max(200),
    outcome: z.string().min(1).max(200),
    day: daySchema,
  }),
  z.strictObject({ type: z.literal('start-medicine'), medicine: textSchema, day: daySchema }),
  z.strictObject({ type: z.literal('stop-medicine'), medicine: textSchema, day: daySchema }),
  z.strictObject({ type: z.literal('note-relapse'), day: daySchema }),
  z.strictObject({ type: z.literal('note-discharge'), day: daySchema }),
  z.strictObject({ type: z.literal('assign-arm'), arm: textSchema, day: daySchema }),
  z.strictObject({
    type: z.literal('pause-course'),
    day: daySchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('resume-course'),
    day: daySchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({ type: z.literal('stop-course'), day: daySchema, reason: noteSchema }),
  z.strictObject({ type: z.literal('adopt-protocol'), version: textSchema }),
  z.strictObject({
    type: z.literal('keep-protocol'),
    version: textSchema,
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('undo'),
    event: z.string().min(1).max(100),
    reason: noteSchema,
  }),
]);
/** What people do about a course. */
export type CourseCommand = z.infer<typeof courseCommandSchema>;
