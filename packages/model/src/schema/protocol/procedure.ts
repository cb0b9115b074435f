import { z } from 'zod';
import { citedQuantity, citedTextSchema, finite, idSchema, provenanceShape } from '../shared.js';
import { guardSchema } from './guard.js';

const when = guardSchema
  .optional()
  .meta({ description: 'For whom, where and when this item holds; without it, always.' });

/** A value that each clinic sets. The protocol lists what was published and chooses nothing. */
export const siteParameterSchema = z
  .strictObject({
    param: idSchema,
    says: z.string().meta({ description: 'What the site must set.' }),
    unit: z.string().optional(),
    tighter: z
      .enum(['lower', 'higher', 'none'])
      .optional()
      .meta({ description: 'Which direction counts as tighter; none when pairs cannot be ordered.' }),
    published: z
      .array(
        z.strictObject({
          value: z.union([finite, z.string()]),
          unit: z.string().optional(),
          says: z.string().optional(),
          ...provenanceShape,
        }),
      )
      .default([])
      .meta({ description: 'Values sources give, for the site to choose from.' }),
    when,
  })
  .meta({ id: 'site-parameter' });

/** A limit on something observed, with its comparator. */
export const limitSchema = z
  .strictObject({
    observe: idSchema,
    is: z.enum(['<', '<=', '>', '>=', '=']),
    value: finite,
    unit: z.string(),
    then: z.string().meta({ description: 'What to do when the limit is breached.' }),
    when,
    ...provenanceShape,
  })
  .meta({ id: 'limit' });

const anchor = z
  .enum(['start', 'end', 'first-device', 'last-device', 'arrival'])
  .meta({ description: 'From where the minutes count.' });

/** A check during the session: at named minutes, every so often, or all the time. */
export const monitorSchema = z
  .strictObject({
    do: idSchema.meta({ description: 'What is checked: blood-pressure, oxygen-saturation, madrs.' }),
    from: anchor,
    at: z
      .strictObject({ values: z.array(finite).min(1), unit: z.literal('min'), ...provenanceShape })
      .optional(),
    every: citedQuantity('min').optional(),
    everyMost: citedQuantity('min').optional().meta({
      description: 'Upper bound, when the source gives a range such as every 10 to 15 minutes.',
    }),
    for: citedQuantity('min').optional(),
    until: z.string().optional().meta({ description: 'Until this holds.' }),
    continuous: z.boolean().optional(),
    says: z.string().optional(),
    when,
    ...provenanceShape,
  })
  .meta({ id: 'monitor' });

const item = z.strictObject({ id: idSchema, when, ...citedTextSchema.shape });

/** What happens in the room, from preparation to aftercare. */
export const procedureSchema = z
  .strictObject({
    preparation: z
      .array(item.extend({ before: citedQuantity('min', 'h', 'd', '{half-life}').optional() }))
      .default([]),
    checks: z
      .array(item.extend({ limits: z.array(limitSchema).default([]) }))
      .default([])
      .meta({ description: 'Checks just before the dose.' }),
    technique: z.array(item).default([]),
    monitoring: z.array(monitorSchema).default([]),
    observation: z
      .array(
        z.strictObject({
          atLeast: citedQuantity('min').optional(),
          from: anchor,
          until: z.array(citedTextSchema).default([]),
          when,
        }),
      )
      .default([])
      .meta({ description: 'How long somebody watches, at least and until what.' }),
    stopRules: z
      .array(item.extend({ action: z.string(), limits: z.array(limitSchema).default([]) }))
      .default([]),
    rescue: z
      .array(
        item.extend({
          trigger: z.string(),
          drug: z.string().optional(),
          most: citedQuantity('mg', 'mg/kg').optional(),
        }),
      )
      .default([]),
    discharge: z.array(item).default([]),
    aftercare: z
      .array(item.extend({ for: citedQuantity('h', 'd').optional() }))
      .default([]),
    records: z
      .array(
        item.extend({
          what: idSchema,
          due: citedQuantity('d', 'h').optional(),
          once: z.enum(['before-first-session', 'each-session']).default('each-session'),
        }),
      )
      .default([])
      .meta({ description: 'Forms and program duties.' }),
    site: z.array(siteParameterSchema).default([]),
  })
  .meta({ id: 'procedure' });

export type SiteParameter = z.infer<typeof siteParameterSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Monitor = z.infer<typeof monitorSchema>;
export type Procedure = z.infer<typeof procedureSchema>;
