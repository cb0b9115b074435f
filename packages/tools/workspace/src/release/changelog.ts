import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '../workspace.ts';

type Level = 'patch' | 'minor' | 'major';

/** A change as a changeset says it. */
export interface SaidChange {
  readonly level: Level;
  readonly says: string;
}

/** What a release does to one record. */
export interface RecordEntry {
  readonly collection: string;
  readonly id: string;
  readonly what: 'added' | 'changed' | 'removed';
  readonly level: Level;
  readonly direction: 'tighter' | 'looser' | 'neutral';
  readonly kinds: readonly string[];
  readonly state?: string | undefined;
  readonly supersededBy?: string | undefined;
}

/** One version as `changelog.json` has it. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly SaidChange[];
  readonly records: readonly RecordEntry[];
}

interface Changelog {
  readonly format: 'openketamine-changelog/1';
  readonly package: string;
  readonly releases: readonly Release[];
}

/** Name of the changelog as data. */
const changelogFile = 'changelog.json';

/** The changelog of a package as it stands. */
export function changelogOf({ dir, manifest }: Pick<Member, 'dir' | 'manifest'>): Changelog {
  const path = join(dir, changelogFile);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Changelog)
    : { format: 'openketamine-changelog/1', package: manifest.name, releases: [] };
}

/** Puts a release in front of the others. A version is published once. */
export function addRelease(member: Pick<Member, 'dir' | 'manifest'>, release: Release): void {
  const before = changelogOf(member);
  const [last] = before.releases;
  if (before.releases.some(({ version }) => version === release.version))
    throw new Error(`${member.manifest.name} ${release.version} is in its changelog already`);
  if (last !== undefined && last.date > release.date)
    throw new Error(`${member.manifest.name} ${release.version} of ${release.date} would be older than ${last.version} of ${last.date}`); // prettier-ignore
  const after = { ...before, releases: [release, ...before.releases] };
  writeFileSync(join(member.dir, changelogFile), `${JSON.stringify(after, null, 2)}\n`);
}

/** Says day and suffix in the newest heading of CHANGELOG.md, which changesets wrote without them. */
export function dateHeading(text: string, plain: string, version: string, date: string): string {
  const heading = `## ${plain}\n`;
  if (!text.includes(heading)) throw new Error(`CHANGELOG.md has no heading ${plain}`);
  const draft = version === plain ? '' : ' Not everything in it was signed: a caret range does not take it, and neither should you without reading.'; // prettier-ignore
  return text.replace(heading, `## ${version}\n\nPublished on ${date}.${draft}\n`);
}
