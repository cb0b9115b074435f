import * as z from 'zod';
import type { Measured } from '../../bounds/index.js';
import { inBounds, measuredIn } from '../bounded.js';
import { citedQuantity, citedRange, idSchema, provenanceShape } from '../shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const list = <const U extends readonly ['d' | 'h' | 'wk', ...('d' | 'h' | 'wk')[]]>(
  measured: Measured,
  ...allowed: U
) =>
  z
    .strictObject({
      values: z
        .array(measuredIn(measured, allowed))
        .min(1)
        .meta({ description: 'The values, in the unit.' }),
      unit: z.enum(allowed).meta({ description: 'UCUM unit of time.' }),
      ...provenanceShape,
    })
    .check(readOrChosen)
    .check(inBounds({ values: measured }));

const count = citedRange({ least: 'sessions-or-none', most: 'sessions' }, '{session}').meta({
  description: 'Least and most sessions; equal when the number is fixed.',
});

const end = {
  sessions: count.optional(),
  length: citedRange('length', 'd', 'wk', 'mo')
    .optional()
    .meta({ description: 'How long the phase lasts.' }),
  open: z
    .boolean()
    .optional()
    .meta({ description: 'No end is given; it runs until a gate or a decision ends it.' }),
};

const scheduleFields = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }).meta({ description: 'One session.' }),
    z
      .strictObject({
        kind: z.literal('per-week'),
        perWeek: citedQuantity('frequency', '/wk').meta({ description: 'Sessions a week.' }),
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
        days: list('schedule-day', 'd').meta({ description: 'Days of the phase, counted from 1.' }),
      })
      .meta({ description: 'On named days; day 1 is the first session.' }),
    z
      .strictObject({
        kind: z.literal('hours'),
        hours: list('wait', 'h').meta({ description: 'Hours after the first session.' }),
      })
      .meta({ description: 'At named hours after the first session (0).' }),
    z
      .strictObject({
        kind: z.literal('within'),
        sessions: count,
        within: citedRange('length', 'd', 'wk').meta({ description: 'In how many days or weeks.' }),
      })
      .meta({ description: 'So many sessions within so many days, spread evenly.' }),
    z
      .strictObject({
        kind: z.literal('interval'),
        interval: z
          .union([
            list('interval', 'd', 'wk').meta({ description: 'One of several intervals.' }),
            citedRange('interval', 'd', 'wk', 'mo').meta({
              description: 'Any interval between two bounds.',
            }),
          ])
          .meta({ description: 'How long from one session to the next.' }),
        rule: z
          .strictObject({
            says: z.string().meta({ description: 'What decides the interval, in our own words.' }),
            ...provenanceShape,
          })
          .check(readOrChosen)
          .optional()
          .meta({ description: 'How the source wants the interval chosen.' }),
        ...end,
      })
      .meta({ description: 'A session every so often, counted from the last session.' }),
    z
      .strictObject({
        kind: z.literal('daily'),
        everyDays: citedQuantity('interval', 'd')
          .optional()
          .meta({ description: 'Days from one dosing day to the next; 1 without it.' }),
        length: citedRange('length', 'd', 'wk', 'mo').meta({ description: 'For how long.' }),
      })
      .meta({ description: 'Dosing days in a row; each day is one entry, not one per tablet.' }),
    z
      .strictObject({
        kind: z.literal('none'),
        length: citedRange('length', 'd', 'wk', 'mo')
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

type ScheduleSchemaFields = typeof scheduleFields;

/** Type of `scheduleSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface ScheduleSchema extends ScheduleSchemaFields {}

/** When the sessions of a phase are. Day 1 is the day of its first session. */
export const scheduleSchema: ScheduleSchema = scheduleFields;

export type { Schedule } from '../../generated/protocol-types.js';
