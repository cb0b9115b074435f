import { bounded, isoDateSchema, quantityOf } from '@openketamine/model/schema';
import * as z from 'zod';

const moment = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)(?:\[[^\]]*\])?$/u,
    'expected a moment with an offset, such as 2025-01-06T09:00:00-05:00[America/New_York]',
  );
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d/u, 'expected a time such as 09:00');
const milligrams = quantityOf('given', 'mg').nullable();

const part = z.looseObject({
  startsAt: quantityOf('offset', 's', 'min', 'h'),
  dose: milligrams,
  over: quantityOf('infusion', 's', 'min', 'h').nullable().optional(),
});

const text = z.string();
const detail = z.looseObject({ id: text, says: text });
const waits = z.looseObject({ kind: text, id: text });
const quantity = z.looseObject({ value: z.number(), unit: text });
const sources = {
  cites: z.array(text),
  verification: z.enum(['primary', 'secondary', 'unverified']).optional(),
};

/** What a plan of today says as data beside its texts; a plan of an older version has none of it. */
const sessionDetails = {
  waitsForDetails: z.array(waits).optional(),
  becauseDetails: z.array(detail.extend(sources)).optional(),
  timetable: z
    .array(
      z.looseObject({
        limitDetails: z
          .array(detail.extend({ is: text, value: z.number(), unit: text }))
          .optional(),
      }),
    )
    .optional(),
};
const planDetails = {
  gapDetails: z.array(detail).optional(),
  siteMustSetDetails: z.array(detail).optional(),
  siteSetDetails: z
    .array(detail.extend({ kind: text, by: text, insteadOf: quantity.optional() }))
    .optional(),
  pending: z.array(z.looseObject({ gateDetails: waits.optional() })).optional(),
};

const session = z.looseObject({
  number: bounded('sessions', '{session}'),
  state: z.enum(['planned', 'conditional', 'completed', 'missed', 'stopped', 'moved', 'skipped']),
  drug: z.string().optional(),
  route: z.string().optional(),
  date: isoDateSchema.nullable(),
  at: moment.optional(),
  times: z.array(z.union([moment, clock])).optional(),
  timesPerDay: bounded('times-a-day', '/d').optional(),
  dose: milligrams,
  parts: z.array(part).optional(),
  gate: text.optional(),
  ...sessionDetails,
});

/**
 * The schema of a planned course, as far as a simulation reads it: what `plan --json` prints has more fields, which are left
 * alone.
 *
 * @category schema
 */
export const plannedCourseSchema = z.looseObject({
  drug: z.string().optional(),
  route: z.string().optional(),
  form: z.string().optional(),
  weight: quantityOf('body-weight', 'kg', 'g').nullable().optional(),
  sessions: z.array(session),
  ...planDetails,
});
