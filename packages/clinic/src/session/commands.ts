import * as z from 'zod';
import {
  amountSchema,
  idSchema,
  milligramsSchema,
  noteSchema,
  readingSchema,
  sessionNumberSchema,
  textSchema,
} from '../parts.js';

/** How a question before the dose was answered. */
export const goAnswers = ['yes', 'no', 'not-known'] as const;

export const sessionCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('arrive'),
    course: idSchema,
    number: sessionNumberSchema,
    chair: textSchema.optional(),
    observer: textSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('seat'),
    chair: textSchema.optional(),
    observer: textSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('answer-question'),
    question: z.string().min(1).max(200),
    answer: z.enum(goAnswers),
    note: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('decide'),
    go: z.boolean(),
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('prepare-dose'),
    dose: milligramsSchema,
    strength: amountSchema.optional(),
    volume: amountSchema.optional(),
    rate: amountSchema.optional(),
    devices: z.int().positive().max(100).optional(),
    lot: idSchema.optional(),
    /** How much is taken from the lot, in the unit of the lot. */
    drawn: z.number().positive().max(100_000).optional(),
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('check-dose'),
    agrees: z.boolean(),
    note: noteSchema.optional(),
  }),
  z.strictObject({ type: z.literal('start-dose'), position: textSchema.optional() }),
  z.strictObject({ type: z.literal('end-dose') }),
  z.strictObject({
    type: z.literal('record-check'),
    check: z.string().min(1).max(200),
    readings: z.record(z.string().max(100), readingSchema),
    position: textSchema.optional(),
    note: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('stop-dose'),
    given: milligramsSchema.optional(),
    reason: noteSchema,
  }),
  z.strictObject({
    type: z.literal('give-rescue'),
    rescue: textSchema,
    medicine: textSchema,
    dose: amountSchema.optional(),
    note: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('note-event'),
    event: textSchema,
    serious: z.boolean(),
    note: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('judge-criterion'),
    criterion: z.string().min(1).max(200),
    met: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('leave'),
    with: textSchema.optional(),
    phone: textSchema.optional(),
    aftercare: z.boolean(),
    reason: noteSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('correct'),
    event: z.string().min(1).max(100),
    reason: noteSchema,
  }),
]);
/** What people do in a session. */
export type SessionCommand = z.infer<typeof sessionCommandSchema>;
