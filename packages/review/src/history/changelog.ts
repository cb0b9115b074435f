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
  collection: z.string().min(1).meta({ description: 'Collection of the record: rules.' }),
  id: z.string().min(1).meta({ description: 'Id of the record.' }),
  what: z.enum(['added', 'changed', 'removed']).meta({ description: 'What happened to it.' }),
  level: z
    .enum(['patch', 'minor', 'major'])
    .meta({ description: 'Which number of the version it moves.' }),
  direction: z
    .enum(['tighter', 'looser', 'neutral'])
    .meta({ description: 'Whether it allows less, more, or neither.' }),
  kinds: z.array(z.string()).default([]).meta({ description: 'Kinds of change: dose, limit, ...' }),
  state: z.enum(states).optional().meta({ description: 'The status from this release on.' }),
  supersededBy: z.string().optional().meta({ description: 'Id of the record that replaces it.' }),
});

const versionText = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u, 'expected a version such as 2.0.0');

/** One published version of a package. */
const releaseSchema = z.strictObject({
  version: versionText.meta({ description: 'The version: 2.0.0.' }),
  date: z
    .string()
    .regex(z.regexes.date, 'expected a date such as 2025-01-06')
    .meta({ description: 'Day of the release.' }),
  changes: z
    .array(
      z.strictObject({
        level: z
          .enum(['patch', 'minor', 'major'])
          .meta({ description: 'Which number of the version it moves.' }),
        says: z.string().min(1).meta({ description: 'What changed, in Markdown.' }),
      }),
    )
    .meta({ description: 'What changed, for the reader who has to act, in Markdown.' }),
  records: z.array(recordEntrySchema).meta({ description: 'What happened to which record.' }),
});

/** Every version of a package that was published, newest first. */
export const changelogSchema = z
  .strictObject({
    format: z.literal(changelogFormat).meta({ description: 'The form of this file.' }),
    package: z.string().min(1).meta({ description: 'Name of the package.' }),
    releases: z.array(releaseSchema).meta({ description: 'The versions, newest first.' }),
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
export interface RecordEntry {
  /** Collection of the record: `rules`. */
  collection: string;
  /** Id of the record. */
  id: string;
  /** What happened to it. */
  what: 'added' | 'changed' | 'removed';
  /** Which number of the version it moves. */
  level: 'patch' | 'minor' | 'major';
  /** Whether it allows less, more, or neither. */
  direction: 'tighter' | 'looser' | 'neutral';
  /** Kinds of change: `dose`, `limit`. */
  kinds: string[];
  /** The status from this release on. */
  state?: (typeof states)[number] | undefined;
  /** Id of the record that replaces it. */
  supersededBy?: string | undefined;
}

/**
 * One published version of a package.
 *
 * @category history
 */
export interface PublishedRelease {
  /** The version: `2.0.0`. */
  version: string;
  /** Day of the release, as an ISO date. */
  date: string;
  /** What changed, for the reader who has to act. */
  changes: {
    /** Which number of the version it moves. */
    level: 'patch' | 'minor' | 'major';
    /** What changed, in Markdown. */
    says: string;
  }[];
  /** What happened to which record. */
  records: RecordEntry[];
}

/**
 * Every version of a package that was published, newest first: `changelog.json` of each package.
 *
 * @category history
 */
export interface Changelog {
  /** The form of this file. */
  format: typeof changelogFormat;
  /** Name of the package: `@openketamine/risk`. */
  package: string;
  /** The versions, newest first. */
  releases: PublishedRelease[];
}

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
