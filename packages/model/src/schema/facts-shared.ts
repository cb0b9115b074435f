import * as z from 'zod';
import { units } from '../units.js';
import { inBounds, measuredIn } from './bounded.js';
import { unitSchema } from './shared.js';

const dateLike =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?(?:\[[A-Za-z0-9_+\-/]+\])?)?)?)?$/u;

/** A date, a month, a year or a moment: as exact as it is known. */
export const whenSchema = z
  .string()
  .regex(
    dateLike,
    'expected a date such as 2025-01-06, a month 2025-01, a year 2025, or a moment 2025-01-06T09:00-05:00',
  )
  .meta({
    description:
      'When, as exactly as it is known: 2025, 2025-01, 2025-01-06 or 2025-01-06T09:00:00-05:00. A clock time without an offset is taken at the offset of the moment of screening.',
  });

/** A code of a published code system. */
export const codingSchema = z
  .strictObject({
    system: z.string().min(1).meta({
      description:
        'Code system: icd10cm, snomed, loinc, rxnorm or atc, or its canonical address such as http://loinc.org.',
    }),
    code: z.string().min(1).meta({ description: 'The code, as the system writes it.' }),
    display: z.string().optional().meta({ description: 'The name that came with the code.' }),
  })
  .meta({ id: 'Coding', description: 'A code of a published code system.' });
/** A code of a published code system. */
export type { Coding } from '../generated/facts-types.js';

/** A word of the terminology: lower-case words joined by hyphens, such as `heart-failure`. */
export const conceptName = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'expected lower-case words joined by hyphens, such as heart-failure',
  );

/** How sure the record is. `refuted` and `entered-in-error` never count; the three weaker ones leave a rule undecided. */
export const verificationStatuses = [
  'confirmed',
  'unconfirmed',
  'provisional',
  'differential',
  'refuted',
  'entered-in-error',
] as const;

/**
 * How sure the record is. Without it the entry counts as confirmed. unconfirmed, provisional and
 * differential leave rules undecided; refuted and entered-in-error never count.
 */
export const verificationStatusSchema = z.enum(verificationStatuses).meta({
  description:
    'How sure the record is. Without it the entry counts as confirmed. unconfirmed, provisional and differential leave rules undecided; refuted and entered-in-error never count.',
});

/**
 * Whether a diagnosis is present (`active`, `recurrence`, `relapse`) or not (`inactive`,
 * `remission`, `resolved`).
 */
export const clinicalStatuses = [
  'active',
  'recurrence',
  'relapse',
  'inactive',
  'remission',
  'resolved',
] as const;

/** In which circumstances something was observed. */
export const observationContexts = [
  'rest',
  'pre-dose',
  'during',
  'post-dose',
  'baseline',
  'discharge',
] as const;

/** An amount of a medicine that somebody takes. */
export const factDoseSchema = z
  .strictObject({ value: measuredIn('taken', units), unit: unitSchema })
  .check(inBounds({ value: 'taken' }));

/** A list that says whether it is complete. Only a complete list proves that something is absent. */
export function statedList<T extends z.ZodType>(item: T, description: string) {
  return z
    .strictObject({
      complete: z.boolean().default(false).meta({
        description:
          'Whether everything there is stands in the list. Only a complete list proves absence.',
      }),
      items: z.array(item).default([]).meta({ description: 'The entries, in any order.' }),
    })
    .meta({ description });
}
