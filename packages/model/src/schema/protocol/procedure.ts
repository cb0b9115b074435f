import * as z from 'zod';
import { units } from '../../units.js';
import { inBounds, inReach, measuredIn } from '../bounded.js';
import {
  citedQuantity,
  citedTextSchema,
  editorialSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  provenanceShape,
  reviewStateSchema,
  unitSchema,
  publishedShape,
} from '../shared.js';
import { guardSchema } from './guard.js';
import { readOrChosen } from '../read-or-chosen.js';

const when = guardSchema
  .optional()
  .meta({ description: 'For whom, where and when this item holds; without it, always.' });

/** Where an item of a procedure that several protocols share comes from. Absent on what a protocol says itself. */
const sharedShape = {
  procedure: idSchema.optional().meta({
    description: 'The shared procedure it is taken from. Written by the build.',
  }),
  notOfSource: z.literal(true).optional().meta({
    description:
      'It rests on none of the sources of this protocol: the project put it beside it. Written by the build.',
  }),
};

const siteParameterShape = {
  param: idSchema.meta({ description: 'Names the parameter in a policy.' }),
  says: z.string().meta({ description: 'What the site must set.' }),
  unit: unitSchema.optional().meta({ description: 'Unit of the value.' }),
  tighter: z.enum(['lower', 'higher', 'none']).optional().meta({
    description: 'Which direction counts as tighter; none when pairs cannot be ordered.',
  }),
  published: z
    .array(
      z
        .strictObject({
          value: z
            .union([measuredIn('setting', units), z.string()])
            .meta({ description: 'The published value: a number, or words.' }),
          unit: unitSchema.optional().meta({ description: 'Its unit, where it is a number.' }),
          says: z.string().optional().meta({ description: 'Who publishes it.' }),
          ...provenanceShape,
        })
        .check(readOrChosen)
        .check(inBounds({ value: 'setting' })),
    )
    .default([])
    .meta({ description: 'Values sources give, for the site to choose from.' }),
  when,
};

/** A value that each clinic sets. The protocol lists what was published and chooses nothing. */
export const siteParameterSchema = z
  .strictObject({
    ...siteParameterShape,
    parameter: idSchema.optional().meta({
      description: 'The record of the parameter. Written by the build.',
    }),
    ...sharedShape,
  })
  .meta({ id: 'site-parameter' });

/** A value that each clinic sets, as a record of its own that procedures name. */
export const siteParameterRecordSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema.meta({ description: 'Also the name of the file.' }),
    ...siteParameterShape,
    status: reviewStateSchema.meta({ description: 'How far the parameter has been reviewed.' }),
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
  })
  .meta({
    id: 'site-parameter-record',
    title: 'Site parameter',
    description: 'A value that each clinic sets, with what was published for it.',
  });

/** A limit on something observed, with its comparator. */
export const limitSchema = z
  .strictObject({
    observe: idSchema.meta({ description: 'What is observed, such as systolic-blood-pressure.' }),
    is: z
      .enum(['<', '<=', '>', '>=', '='])
      .meta({ description: 'How it is compared; exactly at the limit counts only with <= or >=.' }),
    value: measuredIn('reading', units, 'observe').meta({ description: 'The limit.' }),
    unit: unitSchema.meta({ description: 'Its unit.' }),
    then: z.string().meta({ description: 'What to do when the limit is breached.' }),
    editorial: editorialSchema.optional(),
    when,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inReach('observe'))
  .meta({ id: 'limit' });

const anchor = z
  .enum(['start', 'end', 'first-device', 'last-device', 'arrival'])
  .meta({ description: 'From where the minutes count.' });

const monitorFields = z
  .strictObject({
    do: idSchema.meta({
      description: 'What is checked: blood-pressure, oxygen-saturation, madrs.',
    }),
    from: anchor,
    at: z
      .strictObject({
        values: z
          .array(measuredIn('offset', ['min']))
          .min(1)
          .meta({ description: 'Minutes from the start of the dose.' }),
        unit: z.literal('min').meta({ description: 'Always minutes.' }),
        ...provenanceShape,
      })
      .check(readOrChosen)
      .check(inBounds({ values: 'offset' }))
      .optional()
      .meta({ description: 'Minutes at which it is checked.' }),
    every: citedQuantity('duration', 'min')
      .optional()
      .meta({ description: 'How often, in minutes.' }),
    everyMost: citedQuantity('duration', 'min').optional().meta({
      description: 'Upper bound, when the source gives a range such as every 10 to 15 minutes.',
    }),
    for: citedQuantity('duration', 'min').optional().meta({ description: 'For how long.' }),
    until: z.string().optional().meta({ description: 'Until this holds.' }),
    continuous: z.boolean().optional().meta({ description: 'Without a break.' }),
    says: z.string().optional().meta({ description: 'A remark for readers.' }),
    when,
    ...sharedShape,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ id: 'monitor' });

type MonitorSchemaFields = typeof monitorFields;

/** Type of `monitorSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface MonitorSchema extends MonitorSchemaFields {}

/** A check during the session: at named minutes, every so often, or all the time. */
export const monitorSchema: MonitorSchema = monitorFields;

const item = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the item in plans and policies.' }),
    when,
    ...sharedShape,
    ...citedTextSchema.shape,
  })
  .check(readOrChosen);

const procedureShape = {
  preparation: z
    .array(
      item.extend({
        before: citedQuantity('wait', 'min', 'h', 'd', '{half-life}')
          .optional()
          .meta({ description: 'How long before the session.' }),
      }),
    )
    .default([])
    .meta({ description: 'What happens before the session.' }),
  checks: z
    .array(
      item.extend({
        limits: z
          .array(limitSchema)
          .default([])
          .meta({ description: 'Limits that hold the session back or ask for a decision.' }),
      }),
    )
    .default([])
    .meta({ description: 'Checks just before the dose.' }),
  technique: z.array(item).default([]).meta({ description: 'How the drug is given, in order.' }),
  monitoring: z
    .array(monitorSchema)
    .default([])
    .meta({ description: 'What is checked during and after the dose.' }),
  observation: z
    .array(
      z.strictObject({
        atLeast: citedQuantity('duration', 'min')
          .optional()
          .meta({ description: 'How long at least.' }),
        from: anchor,
        until: z.array(citedTextSchema).default([]).meta({ description: 'Until what.' }),
        when,
        ...sharedShape,
      }),
    )
    .default([])
    .meta({ description: 'How long somebody watches, at least and until what.' }),
  stopRules: z
    .array(
      item.extend({
        action: z.string().meta({ description: 'What is done.' }),
        editorial: editorialSchema.optional(),
        limits: z.array(limitSchema).default([]).meta({ description: 'Limits that stop it.' }),
      }),
    )
    .default([])
    .meta({ description: 'When the dose is stopped, and what is done.' }),
  rescue: z
    .array(
      item.extend({
        trigger: z.string().meta({ description: 'When it is given.' }),
        drug: z.string().optional().meta({ description: 'What is given.' }),
        most: citedQuantity('dose', 'mg', 'mg/kg')
          .optional()
          .meta({ description: 'How much at most.' }),
      }),
    )
    .default([])
    .meta({ description: 'Medicines at hand, and when they are given.' }),
  discharge: z
    .array(item)
    .default([])
    .meta({ description: 'What must hold before the patient leaves.' }),
  aftercare: z
    .array(
      item.extend({
        for: citedQuantity('duration', 'h', 'd').optional().meta({ description: 'For how long.' }),
      }),
    )
    .default([])
    .meta({ description: 'What holds after leaving.' }),
  records: z
    .array(
      item.extend({
        what: idSchema.meta({ description: 'The form or duty, as an id.' }),
        due: citedQuantity('wait', 'd', 'h')
          .optional()
          .meta({ description: 'How long after the session it is due.' }),
        once: z
          .enum(['before-first-session', 'each-session'])
          .default('each-session')
          .meta({ description: 'Once before the first session, or for each.' }),
      }),
    )
    .default([])
    .meta({ description: 'Forms and program duties.' }),
  site: z
    .array(siteParameterSchema)
    .default([])
    .meta({ description: 'What each clinic sets, because no source does.' }),
};

const procedureFields = z.strictObject(procedureShape).meta({
  id: 'procedure',
  description: 'What happens in the room, from preparation to aftercare.',
});

type ProcedureSchemaFields = typeof procedureFields;

/** Type of `procedureSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface ProcedureSchema extends ProcedureSchemaFields {}

/** What happens in the room, from preparation to aftercare. */
export const procedureSchema: ProcedureSchema = procedureFields;

/** What several protocols share of a procedure, said once, each statement with its citation. */
export const procedureRecordSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema.meta({ description: 'Also the name of the file; protocols use it by this id.' }),
    title: z.string().min(1).meta({ description: 'What it is, for a reader.' }),
    ...procedureShape,
    site: z
      .array(idSchema)
      .default([])
      .meta({ description: 'Ids of the site parameters that come with it, in order.' }),
    status: reviewStateSchema.meta({ description: 'How far the procedure has been reviewed.' }),
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
  })
  .meta({
    id: 'procedure-record',
    title: 'Shared procedure',
    description: 'What several protocols share of a procedure, said once.',
  });

const authoredProcedureFields = z
  .strictObject({
    use: z.array(idSchema).default([]).meta({
      description:
        'Ids of shared procedures, in order; a later item of one name replaces an earlier one.',
    }),
    own: procedureSchema.partial().optional().meta({
      description:
        'What this protocol says itself; it comes first, or replaces what is used by the same name.',
    }),
  })
  .meta({
    id: 'authored-procedure',
    description: 'What is used of shared procedures, and what is own.',
  });

type AuthoredProcedureSchemaFields = typeof authoredProcedureFields;

/** Type of `authoredProcedureSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface AuthoredProcedureSchema extends AuthoredProcedureSchemaFields {}

/** A procedure as a protocol says it: what it uses of the shared ones, and what is its own. */
export const authoredProcedureSchema: AuthoredProcedureSchema = authoredProcedureFields;

export type {
  Limit,
  Monitor,
  Procedure,
  ProcedureRecord,
  SiteParameter,
  SiteParameterRecord,
} from '../../generated/protocol-types.js';
