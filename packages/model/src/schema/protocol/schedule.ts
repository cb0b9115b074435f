import { z } from 'zod';
import { citedQuantity, citedRange, finite, idSchema, provenanceShape } from '../shared.js';

const list = <const U extends readonly ['d' | 'h' | 'wk', ...('d' | 'h' | 'wk')[]]>(...unit: U) =>
  z.strictObject({
    values: z.array(finite).min(1),
    unit: z.enum(unit),
    ...provenanceShape,
  });

const count = citedRange('{session}').meta({
  description: 'Least and most sessions; equal when the number is fixed.',
});

const end = {
  sessions: count.optional(),
  length: citedRange('d', 'wk', 'mo').optional().meta({ description: 'How long the phase lasts.' }),
  open: z
    .boolean()
    .optional()
    .meta({ description: 'No end is given; it runs until a gate or a decision ends it.' }),
};

/** When the sessions of a phase are. Day 1 is the day of its first session. */
export const scheduleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }).meta({ description: 'One session.' }),
    z
      .strictObject({
        kind: z.literal('per-week'),
        perWeek: citedQuantity('/wk').meta({ description: 'Sessions a week.' }),
        weekdays: z
          .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
          .optional()
          .meta({ description: 'Weekdays the source names.' }),
        ...end,
      })
      .meta({ description: 'So many a week, in weeks that count from day 1.' }),
    z
      .strictObject({
        kind: z.literal('days'),
        days: list('d').meta({ description: 'Days of the phase, counted from 1.' }),
      })
      .meta({ description: 'On named days; day 1 is the first session.' }),
    z
      .strictObject({
        kind: z.literal('hours'),
        hours: list('h').meta({ description: 'Hours after the first session.' }),
      })
      .meta({ description: 'At named hours after the first session (0).' }),
    z
      .strictObject({
        kind: z.literal('within'),
        sessions: count,
        within: citedRange('d', 'wk').meta({ description: 'In how many days or weeks.' }),
      })
      .meta({ description: 'So many sessions within so many days, spread evenly.' }),
    z
      .strictObject({
        kind: z.literal('interval'),
        interval: z
          .union([
            list('d', 'wk').meta({ description: 'One of several intervals.' }),
            citedRange('d', 'wk', 'mo').meta({ description: 'Any interval between two bounds.' }),
          ])
          .meta({ description: 'How long from one session to the next.' }),
        rule: z
          .strictObject({ says: z.string(), ...provenanceShape })
          .optional()
          .meta({ description: 'How the source wants the interval chosen.' }),
        ...end,
      })
      .meta({ description: 'A session every so often, counted from the last session.' }),
    z
      .strictObject({
        kind: z.literal('daily'),
        everyDays: citedQuantity('d')
          .optional()
          .meta({ description: 'Days from one dosing day to the next; 1 without it.' }),
        length: citedRange('d', 'wk', 'mo').meta({ description: 'For how long.' }),
      })
      .meta({ description: 'Dosing days in a row; each day is one entry, not one per tablet.' }),
    z
      .strictObject({
        kind: z.literal('none'),
        length: citedRange('d', 'wk', 'mo')
          .optional()
          .meta({ description: 'How long it lasts, where that is given.' }),
      })
      .meta({ description: 'A phase without drug.' }),
    z
      .strictObject({
        kind: z.literal('gap'),
        gap: idSchema.meta({ description: 'The gap that stands where dates should.' }),
        ...end,
      })
      .meta({
        description: 'The source gives no dates; names the gap, and keeps what it does give.',
      }),
  ])
  .meta({
    id: 'schedule',
    description: 'When the sessions of a phase are. Day 1 is the day of its first session.',
  });

export type Schedule = z.infer<typeof scheduleSchema>;
