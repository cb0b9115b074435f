import type { Guard } from '../../generated/protocol-types.js';
import * as z from 'zod';
import type { Measured } from '../../bounds/index.js';
import type { Unit } from '../../units.js';
import { bounded } from '../bounded.js';
import {
  basisSchema,
  citeSchema,
  idSchema,
  isoDateSchema,
  placeSchema,
  verificationSchema,
} from '../shared.js';
import { chosenIsNotRead } from '../read-or-chosen.js';

const span = (what: string, measured: Measured, unit: Unit) =>
  z
    .strictObject({
      from: bounded(measured, unit)
        .optional()
        .meta({ description: `Lowest ${what} it holds for, included.` }),
      below: bounded(measured, unit)
        .optional()
        .meta({ description: `First ${what} it no longer holds for.` }),
    })
    .meta({ description: `Range of ${what}.` });

const guardFields = z
  .strictObject({
    arm: z.array(idSchema).min(1).optional().meta({ description: 'Arms it holds for.' }),
    phase: z.array(idSchema).min(1).optional().meta({ description: 'Phases it holds for.' }),
    session: span('session number within its phase', 'sessions', '{session}').optional(),
    age: span('age in years on the day of the session', 'age', 'a').optional(),
    weight: span('body weight in kg', 'body-weight', 'kg').optional(),
    bmi: span('body-mass index in kg/m2', 'body-mass-index', 'kg/m2').optional(),
    sex: z.enum(['male', 'female']).optional().meta({ description: 'Sex it holds for.' }),
    ancestry: z
      .array(z.enum(['asian', 'japanese']))
      .optional()
      .meta({ description: 'Ancestry it holds for, only where a source asks.' }),
    hepaticImpairment: z
      .array(z.enum(['none', 'mild', 'moderate', 'severe']))
      .optional()
      .meta({ description: 'Degrees of hepatic impairment it holds for.' }),
    antidepressant: z
      .boolean()
      .optional()
      .meta({ description: 'Whether an antidepressant accompanies the course.' }),
    setting: z
      .array(z.enum(['inpatient', 'outpatient']))
      .optional()
      .meta({ description: 'Whether it holds for inpatients or outpatients.' }),
    jurisdiction: z.array(placeSchema).optional().meta({ description: 'Places it holds in.' }),
    from: isoDateSchema.optional().meta({ description: 'First day this edition holds.' }),
    until: isoDateSchema
      .optional()
      .meta({ description: 'First day this edition no longer holds.' }),
    basis: basisSchema
      .optional()
      .meta({ description: 'Where the bounds come from, unless the part they guard says it.' }),
    cite: citeSchema.optional(),
    verification: verificationSchema.optional(),
    readIn: z
      .string()
      .optional()
      .meta({ description: 'The copy or summary that was read, when verification is secondary.' }),
    note: z.string().optional().meta({ description: 'A short remark for readers.' }),
  })
  .check(chosenIsNotRead)
  .meta({
    id: 'guard',
    description: 'When a part of a protocol holds; all fields given must hold.',
  });

type GuardSchemaFields = typeof guardFields;

/** Type of `guardSchema`, named so that declarations stay short. */
// A name of its own, so that declarations of what holds it do not repeat it.
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface GuardSchema extends GuardSchemaFields {}

/**
 * When a part of a protocol holds. All fields given must hold. A fact that is needed and not known
 * is never guessed: the planner answers FACT_MISSING or keeps the session conditional.
 */
export const guardSchema: GuardSchema = guardFields;

/** Either one value, or the first of several cases whose guard holds. A case without `when` is the rest. */
export function byCase<T extends z.ZodType>(use: T) {
  return z.union([
    z.strictObject({
      cases: z
        .array(z.strictObject({ when: guardSchema.optional(), use }))
        .min(2)
        .meta({
          description: 'In order; the first whose guard holds is used. The last may have none.',
        }),
    }),
    use,
  ]);
}

/** One value, or cases of it. */
export type ByCase<T> =
  | T
  | {
      /** What holds in which case; the first that fits counts. */
      readonly cases: readonly {
        /** When it holds; absent: otherwise. */
        readonly when?: Guard | undefined;
        /** What holds then. */
        readonly use: T;
      }[];
    };

export type { Guard } from '../../generated/protocol-types.js';
