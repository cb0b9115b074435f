import { OpenKetamineError } from '@openketamine/model';
import * as z from 'zod';

/** The version of the form in which a changelog is published as data. */
export const changelogFormat = 'openketamine-changelog/1';

const states = [
  'draft',
  'reviewed',
  'endorsed',
  'under-review',
  'superseded',
  'discontinued',
  'not-endorsed',
] as const;

/** What a release did to one record. */
const recordEntrySchema = z.strictObject({
  collection: z.string().min(1),
  id: z.string().min(1),
  what: z.enum(['added', 'changed', 'removed']),
  level: z.enum(['patch', 'minor', 'major']),
  direction: z.enum(['tighter', 'looser', 'neutral']),
  kinds: z.array(z.string()).default([]).meta({ description: 'Kinds of change: dose, limit, ...' }),
  state: z.enum(states).optional().meta({ description: 'The status from this release on.' }),
  supersededBy: z.string().optional(),
});

const versionText = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u, 'expected a version such as 2.0.0');

/** One published version of a package. */
const releaseSchema = z.strictObject({
  version: versionText,
  date: z.string().regex(z.regexes.date, 'expected a date such as 2025-01-06'),
  changes: z
    .array(z.strictObject({ level: z.enum(['patch', 'minor', 'major']), says: z.string().min(1) }))
    .meta({ description: 'What changed, for the reader who has to act, in Markdown.' }),
  records: z.array(recordEntrySchema),
});

/** Every version of a package that was published, newest first. */
export const changelogSchema = z
  .strictObject({
    format: z.literal(changelogFormat),
    package: z.string().min(1),
    releases: z.array(releaseSchema),
  })
  .meta({
    title: 'Changelog',
    description: 'Every version of a package that was published, newest first.',
  });

/**
 * What a release did to one record.
 *
 * @category history
 */
export type RecordEntry = z.infer<typeof recordEntrySchema>;

/**
 * One published version of a package.
 *
 * @category history
 */
export type PublishedRelease = z.infer<typeof releaseSchema>;

/**
 * Every version of a package that was published, newest first: `changelog.json` of each package.
 *
 * @category history
 */
export type Changelog = z.infer<typeof changelogSchema>;

/**
 * Reads the changelog of a package.
 *
 * @param value - the parsed JSON
 * @param place - how a refusal calls it
 * @returns the changelog
 * @throws OpenKetamineError `DATA_INVALID` where it is none
 * @example
 * readChangelog({ format: 'openketamine-changelog/1', package: 'teas', releases: [] }, 'changelog.json').package
 * // => 'teas'
 * @category history
 */
export function readChangelog(value: unknown, place: string): Changelog {
  const result = changelogSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OpenKetamineError(
    'DATA_INVALID',
    place,
    `${place} is no changelog of ours: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    'Take `changelog.json` of a published package.',
  );
}
