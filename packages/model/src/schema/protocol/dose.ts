import * as z from 'zod';
import { bounded, inBounds } from '../bounded.js';
import {
  citedQuantity,
  citedQuantityShape,
  citedRange,
  citedTextSchema,
  idSchema,
  provenanceShape,
} from '../shared.js';
import { gateCriterionSchema } from './gate-criterion.js';
import { guardSchema } from './guard.js';
import { readOrChosen } from '../read-or-chosen.js';

const doseUnits = ['mg', 'mg/kg', 'ug', 'mg/kg/h', 'mg/h'] as const;
const level = citedQuantity('dose', ...doseUnits);
const levelShape = citedQuantityShape('dose', ...doseUnits);
const levelInBounds = inBounds({ value: 'dose' });

const amountFields = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('set'), ...levelShape })
      .check(readOrChosen)
      .check(levelInBounds)
      .meta({
        description:
          'One amount: mg is fixed, mg/kg is multiplied by the weight the protocol means.',
      }),
    z
      .strictObject({
        kind: z.literal('choice'),
        oneOf: z.array(level).min(2).meta({ description: 'The amounts.' }),
      })
      .meta({ description: 'Several amounts between which somebody chooses.' }),
    z
      .strictObject({
        kind: z.literal('range'),
        least: level.meta({ description: 'Lowest amount.' }),
        most: level.meta({ description: 'Greatest amount.' }),
        step: level
          .optional()
          .meta({ description: 'Only amounts this far apart from the lowest.' }),
      })
      .meta({ description: 'Any amount between two bounds, both included; in steps if given.' }),
    z
      .strictObject({
        kind: z.literal('bands'),
        by: z.enum(['weight', 'age']).meta({ description: 'What decides the band.' }),
        bands: z
          .array(
            z.strictObject({
              below: bounded('band')
                .optional()
                .meta({ description: 'First value the band no longer holds for.' }),
              use: level.meta({ description: 'The dose in this band.' }),
            }),
          )
          .min(2)
          .meta({ description: 'The bands, from the lowest up.' }),
      })
      .meta({ description: 'Amount by band; each band ends below its bound, the last has none.' }),
    z
      .strictObject({ kind: z.literal('carry'), ...provenanceShape })
      .check(readOrChosen)
      .meta({ description: 'The last amount given in the phase before, carried forward.' }),
    z
      .strictObject({
        kind: z.literal('from-protocol'),
        protocol: idSchema.meta({ description: 'The other protocol.' }),
        phase: idSchema
          .optional()
          .meta({ description: 'Its phase; without it, the one of the same name.' }),
        ...provenanceShape,
      })
      .check(readOrChosen)
      .meta({ description: 'As another protocol says, by its id.' }),
    z
      .strictObject({
        kind: z.literal('gap'),
        gap: idSchema.meta({ description: 'The gap that stands where an amount should.' }),
      })
      .meta({ description: 'The source gives no amount; names the gap.' }),
  ])
  .meta({
    id: 'amount',
    description: 'How much, before anything is multiplied, rounded or capped.',
  });

type AmountSchemaFields = typeof amountFields;

/** Type of `amountSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface AmountSchema extends AmountSchemaFields {}

/** How much, before anything is multiplied, rounded or capped. */
export const amountSchema: AmountSchema = amountFields;

const titrationFields = z
  .strictObject({
    ladder: z
      .discriminatedUnion('kind', [
        z
          .strictObject({
            kind: z.literal('steps'),
            steps: z.array(level).min(2).meta({ description: 'The amounts, from the lowest up.' }),
          })
          .meta({ description: 'Named amounts.' }),
        z
          .strictObject({
            kind: z.literal('increment'),
            start: level.meta({ description: 'The first amount.' }),
            step: level.meta({ description: 'By how much it rises.' }),
            ceiling: level
              .nullable()
              .meta({ description: 'Highest amount; null when the source names none.' }),
            gap: idSchema
              .optional()
              .meta({ description: 'The gap that a missing ceiling leaves.' }),
          })
          .meta({ description: 'So much more at a time.' }),
      ])
      .meta({ description: 'The amounts in order.' }),
    trigger: z
      .discriminatedUnion('by', [
        z
          .strictObject({
            by: z.literal('session'),
            everySessions: bounded('count')
              .default(1)
              .meta({ description: 'After how many sessions it rises.' }),
            ...provenanceShape,
          })
          .check(readOrChosen)
          .meta({ description: 'The number of the session raises it.' }),
        z
          .strictObject({
            by: z.literal('measure'),
            up: gateCriterionSchema,
            taken: z
              .enum(['before-session', 'after-session', 'not-stated'])
              .meta({ description: 'When the measure is taken that decides the next dose.' }),
            gap: idSchema
              .optional()
              .meta({ description: 'The gap that the time of the measure leaves.' }),
            ...provenanceShape,
          })
          .check(readOrChosen)
          .meta({ description: 'A score raises it.' }),
        z
          .strictObject({ by: z.literal('tolerability'), ...provenanceShape })
          .check(readOrChosen)
          .meta({ description: 'It rises while it is tolerated.' }),
        z
          .strictObject({
            by: z.literal('clinician'),
            says: z.string().meta({ description: 'On what ground.' }),
            ...provenanceShape,
          })
          .check(readOrChosen)
          .meta({ description: 'A clinician raises it.' }),
      ])
      .meta({ description: 'What moves the dose one step up.' }),
    stepsAtOnce: bounded('count')
      .default(1)
      .meta({ description: 'How many steps one rise takes.' }),
    down: citedTextSchema.optional().meta({ description: 'When and how the dose goes down.' }),
  })
  .meta({
    id: 'titration',
    description: 'What makes the dose change from one session to the next.',
  });

type TitrationSchemaFields = typeof titrationFields;

/** Type of `titrationSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface TitrationSchema extends TitrationSchemaFields {}

/** What makes the dose change from one session to the next. */
export const titrationSchema: TitrationSchema = titrationFields;

/** A part of one session: a bolus and then an infusion, or devices some minutes apart. */
export const partSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Names the part in plans.' }),
    title: z.string().meta({ description: 'What a plan shows.' }),
    amount: level
      .optional()
      .meta({ description: 'Own amount of the part; without it the part takes an equal share.' }),
    startsAt: citedQuantity('wait', 'min').optional().meta({
      description: 'Minutes from the start of the dose; without it, when the part before ends.',
    }),
    over: citedQuantity('infusion', 'min').nullable().optional().meta({
      description: 'Length of the part; null for an instant (a bolus, an injection).',
    }),
  })
  .meta({ id: 'part' });

const doseFields = z
  .strictObject({
    amount: amountSchema.meta({ description: 'How much.' }),
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
        stepMost: citedQuantity('dose', 'mg', 'mg/kg').optional().meta({
          description: 'Largest rise from one session to the next.',
        }),
        ...citedTextSchema.shape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Who may change the dose between sessions, on what ground.' }),
    reduceTo: z
      .strictObject({
        ...levelShape,
        for: z
          .enum(['tolerability', 'clinician'])
          .meta({ description: 'On what ground the lower amount is allowed.' }),
      })
      .check(readOrChosen)
      .check(levelInBounds)
      .optional()
      .meta({ description: 'Lower amount allowed, and the reason the source gives.' }),
    titration: titrationSchema.optional(),
    cap: z
      .array(citedQuantity('dose', 'mg', 'mg/kg', 'mL'))
      .optional()
      .meta({
        description: 'Never more than this in a session; holds for what the syringe holds.',
      }),
    round: z
      .strictObject({
        to: citedQuantity('dose', 'mg', 'mL').meta({ description: 'Multiples of this.' }),
        mode: z
          .enum(['nearest', 'down', 'up'])
          .meta({ description: 'To the nearest, down or up.' }),
      })
      .optional()
      .meta({ description: 'Rounding, only where a source gives it.' }),
    weight: z
      .strictObject({
        means: z
          .enum(['actual', 'ideal', 'adjusted', 'lean', 'not-stated'])
          .meta({ description: 'The weight that is multiplied.' }),
        most: citedQuantity('body-weight', 'kg')
          .optional()
          .meta({ description: 'Weight counted at most.' }),
        ...provenanceShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Which body weight a mg/kg dose means.' }),
    timesPerDay: citedQuantity('times-a-day', '/d').optional().meta({
      description: 'Administrations on a dosing day; an administration is not a session.',
    }),
    parts: z
      .array(partSchema)
      .optional()
      .meta({ description: 'The parts of a session, in order.' }),
    over: citedQuantity('infusion', 'min').nullable().optional().meta({
      description: 'Length of the infusion; null for an instant.',
    }),
    overRange: citedRange('infusion', 'min')
      .optional()
      .meta({ description: 'Lengths a source allows or reports.' }),
    devices: z
      .strictObject({
        each: citedQuantity('dose', 'mg').meta({ description: 'What one device holds.' }),
        apart: citedQuantity('wait', 'min')
          .optional()
          .meta({ description: 'Minutes from one device to the next.' }),
        sprays: citedQuantity('count', '{spray}')
          .optional()
          .meta({ description: 'Sprays of one device.' }),
        volume: citedQuantity('volume', 'mL')
          .optional()
          .meta({ description: 'Volume of one device.' }),
      })
      .optional()
      .meta({ description: 'Fixed-dose devices: how much each holds and how long between two.' }),
    strengths: z
      .array(citedQuantity('strength', 'mg/mL'))
      .optional()
      .meta({ description: 'Strengths a source names; the volume is given for each.' }),
    finalVolume: citedQuantity('volume', 'mL').optional().meta({
      description: 'Volume after dilution; only then is a pump rate known.',
    }),
    volumeSeen: citedRange('volume', 'mL').optional().meta({
      description: 'Volumes a source reports, without saying whether they are a limit.',
    }),
    technique: z
      .array(citedTextSchema)
      .optional()
      .meta({ description: 'How it is given, in order.' }),
  })
  .meta({ id: 'dose', description: 'Everything that decides the dose of a session in one phase.' });

type DoseSchemaFields = typeof doseFields;

/** Type of `doseSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface DoseSchema extends DoseSchemaFields {}

/** Everything that decides the dose of a session in one phase. */
export const doseSchema: DoseSchema = doseFields;

export type {
  Amount,
  DosePart,
  DoseRule,
  DoseRuleInput,
  Titration,
  TitrationInput,
} from '../../generated/protocol-types.js';
