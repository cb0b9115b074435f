import * as z from 'zod';

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}]*$/u, 'expected one line');

/** `none`, or a sentence for each. */
const areConflicts = (value: unknown): value is 'none' | readonly string[] =>
  value === 'none' ||
  (Array.isArray(value) &&
    value.length > 0 &&
    value.every((interest) => line.safeParse(interest).success && interest !== 'none'));

/** What one reviewer signs: which content, who, when, and with which interests. */
export const signOffSchema: z.ZodType<SignOff> = z
  .strictObject({
    covers: z
      .strictObject({
        collection: z
          .string()
          .regex(/^[a-z][A-Za-z-]*$/u, 'expected a collection, such as rules')
          .meta({ description: 'Name of the collection: rules.' }),
        id: z
          .string()
          .regex(/^[a-z0-9]+(?:[-._+][a-z0-9]+)*$/u, 'expected the id of a record')
          .meta({ description: 'Id of the record.' }),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u, 'expected a SHA-256 in hexadecimal')
          .meta({ description: 'SHA-256 of the content, in hexadecimal.' }),
      })
      .meta({ description: 'The record, and the hash of the content that was read.' }),
    by: z
      .strictObject({
        name: line.meta({ description: 'Full name.' }),
        role: line.meta({ description: 'Role: clinical pharmacist.' }),
      })
      .meta({ description: 'Who signs, and in which role.' }),
    on: z
      .string()
      .regex(z.regexes.date, 'expected a date such as 2025-01-06')
      .meta({ description: 'The day of signing.' }),
    conflicts: z
      .custom<'none' | readonly string[]>(areConflicts, {
        error:
          'expected the conflicts of interest: a list with a sentence for each, or `none` where there are none',
      })
      .meta({
        description: 'Conflicts of interest, a sentence each; `none` is said, never left out.',
        anyOf: [
          { const: 'none' },
          { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
        ],
      }),
    says: line.optional().meta({ description: 'What the reviewer adds.' }),
    invented: z.literal(true).optional().meta({
      description: 'Nobody signed: made up for a test. Counts for nothing that is published.',
    }),
  })
  .meta({
    id: 'sign-off',
    title: 'Sign-off',
    description: 'What one reviewer signs: which content, who, when, and with which interests.',
  });

/**
 * What one reviewer signs.
 *
 * @category sign-off
 */
export interface SignOff {
  /** The record, and the hash of the content that was read. */
  covers: {
    /** Name of the collection: `rules`. */
    collection: string;
    /** Id of the record. */
    id: string;
    /** SHA-256 of the content, in hexadecimal. */
    sha256: string;
  };
  /** Who signs, and in which role. */
  by: {
    /** Full name. */
    name: string;
    /** Role: `clinical pharmacist`. */
    role: string;
  };
  /** The day of signing, as an ISO date. */
  on: string;
  /** Conflicts of interest, a sentence each; `none` is said, never left out. */
  conflicts: 'none' | readonly string[];
  /** What the reviewer adds. */
  says?: string | undefined;
  /** Nobody signed: made up for a test. Counts for nothing that is published. */
  invented?: true | undefined;
}
