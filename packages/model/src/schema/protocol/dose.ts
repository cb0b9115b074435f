import { z } from 'zod';
import {
  citedQuantity,
  citedRange,
  citedTextSchema,
  idSchema,
  provenanceShape,
} from '../shared.js';
import { gateCriterionSchema } from './gate-criterion.js';
import { guardSchema } from './guard.js';

const doseUnits = ['mg', 'mg/kg', 'ug', 'mg/kg/h', 'mg/h'] as const;
const level = citedQuantity(...doseUnits);

/** How much, before anything is multiplied, rounded or capped. */
export const amountSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('set'), ...level.shape }).meta({
      description: 'One amount: mg is fixed, mg/kg is multiplied by the weight the protocol means.',
    }),
    z
      .strictObject({ kind: z.literal('choice'), oneOf: z.array(level).min(2) })
      .meta({ description: 'Several amounts between which somebody chooses.' }),
    z
      .strictObject({
        kind: z.literal('range'),
        least: level,
        most: level,
        step: level.optional(),
      })
      .meta({ description: 'Any amount between two bounds, both included; in steps if given.' }),
    z
      .strictObject({
        kind: z.literal('bands'),
        by: z.enum(['weight', 'age']),
        bands: z.array(z.strictObject({ below: z.number().optional(), use: level })).min(2),
      })
      .meta({ description: 'Amount by band; each band ends below its bound, the last has none.' }),
    z
      .strictObject({ kind: z.literal('carry'), ...provenanceShape })
      .meta({ description: 'The last amount given in the phase before, carried forward.' }),
    z
      .strictObject({
        kind: z.literal('from-protocol'),
        protocol: idSchema,
        phase: idSchema.optional(),
        ...provenanceShape,
      })
      .meta({ description: 'As another protocol says, by its id.' }),
    z
      .strictObject({ kind: z.literal('gap'), gap: idSchema })
      .meta({ description: 'The source gives no amount; names the gap.' }),
  ])
  .meta({ id: 'amount' });

/** What makes the dose change from one session to the next. */
export const titrationSchema = z
  .strictObject({
    ladder: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('steps'), steps: z.array(level).min(2) }),
        z.strictObject({
          kind: z.literal('increment'),
          start: level,
          step: level,
          ceiling: level
            .nullable()
            .meta({ description: 'Highest amount; null when the source names none.' }),
          gap: idSchema.optional().meta({ description: 'The gap that a missing ceiling leaves.' }),
        }),
      ])
      .meta({ description: 'The amounts in order.' }),
    trigger: z
      .discriminatedUnion('by', [
        z.strictObject({
          by: z.literal('session'),
          everySessions: z.number().int().positive().default(1),
          ...provenanceShape,
        }),
        z.strictObject({
          by: z.literal('measure'),
          up: gateCriterionSchema,
          taken: z
            .enum(['before-session', 'after-session', 'not-stated'])
            .meta({ description: 'When the measure is taken that decides the next dose.' }),
          gap: idSchema.optional(),
          ...provenanceShape,
        }),
        z.strictObject({ by: z.literal('tolerability'), ...provenanceShape }),
        z.strictObject({ by: z.literal('clinician'), says: z.string(), ...provenanceShape }),
      ])
      .meta({ description: 'What moves the dose one step up.' }),
    stepsAtOnce: z.number().int().positive().default(1),
    down: citedTextSchema.optional().meta({ description: 'When and how the dose goes down.' }),
  })
  .meta({ id: 'titration' });

/** A part of one session: a bolus and then an infusion, or devices some minutes apart. */
export const partSchema = z
  .strictObject({
    id: idSchema,
    title: z.string(),
    amount: level
      .optional()
      .meta({ description: 'Own amount of the part; without it the part takes an equal share.' }),
    startsAt: citedQuantity('min').optional(),
    over: citedQuantity('min').nullable().optional().meta({
      description: 'Length of the part; null for an instant (a bolus, an injection).',
    }),
  })
  .meta({ id: 'part' });

/** Everything that decides the dose of a session in one phase. */
export const doseSchema = z
  .strictObject({
    amount: amountSchema,
    first: amountSchema
      .optional()
      .meta({ description: 'Amount of the first session of the phase, when it differs.' }),
    asNeeded: z
      .array(z.strictObject({ when: guardSchema, amount: amountSchema }))
      .optional()
      .meta({ description: 'Amounts for particular sessions or people, before the general one.' }),
    change: z
      .strictObject({
        tiedTo: z
          .enum(['session-before', 'none'])
          .meta({ description: 'Whether a change depends on how the session before went.' }),
        stepMost: citedQuantity('mg', 'mg/kg').optional().meta({
          description: 'Largest rise from one session to the next.',
        }),
        ...citedTextSchema.shape,
      })
      .optional()
      .meta({ description: 'Who may change the dose between sessions, on what ground.' }),
    reduceTo: z
      .strictObject({ ...level.shape, for: z.enum(['tolerability', 'clinician']) })
      .optional()
      .meta({ description: 'Lower amount allowed, and the reason the source gives.' }),
    titration: titrationSchema.optional(),
    cap: z
      .array(citedQuantity('mg', 'mg/kg', 'mL'))
      .optional()
      .meta({ description: 'Never more than this in a session; holds for what the syringe holds.' }),
    round: z
      .strictObject({
        to: citedQuantity('mg', 'mL'),
        mode: z.enum(['nearest', 'down', 'up']),
      })
      .optional()
      .meta({ description: 'Rounding, only where a source gives it.' }),
    weight: z
      .strictObject({
        means: z.enum(['actual', 'ideal', 'adjusted', 'lean', 'not-stated']),
        most: citedQuantity('kg').optional().meta({ description: 'Weight counted at most.' }),
        ...provenanceShape,
      })
      .optional()
      .meta({ description: 'Which body weight a mg/kg dose means.' }),
    timesPerDay: citedQuantity('/d').optional().meta({
      description: 'Administrations on a dosing day; an administration is not a session.',
    }),
    parts: z.array(partSchema).optional(),
    over: citedQuantity('min').nullable().optional().meta({
      description: 'Length of the infusion; null for an instant.',
    }),
    overRange: citedRange('min').optional(),
    devices: z
      .strictObject({
        each: citedQuantity('mg'),
        apart: citedQuantity('min').optional(),
        sprays: citedQuantity('{spray}').optional(),
        volume: citedQuantity('mL').optional(),
      })
      .optional()
      .meta({ description: 'Fixed-dose devices: how much each holds and how long between two.' }),
    strengths: z
      .array(citedQuantity('mg/mL'))
      .optional()
      .meta({ description: 'Strengths a source names; the volume is given for each.' }),
    finalVolume: citedQuantity('mL').optional().meta({
      description: 'Volume after dilution; only then is a pump rate known.',
    }),
    volumeSeen: citedRange('mL').optional().meta({
      description: 'Volumes a source reports, without saying whether they are a limit.',
    }),
    technique: z.array(citedTextSchema).optional(),
  })
  .meta({ id: 'dose' });

export type Amount = z.infer<typeof amountSchema>;
export type Titration = z.infer<typeof titrationSchema>;
export type DosePart = z.infer<typeof partSchema>;
export type DoseRule = z.infer<typeof doseSchema>;
