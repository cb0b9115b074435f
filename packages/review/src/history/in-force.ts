import type { Changelog, PublishedRelease, RecordEntry } from './changelog.js';

/** A release, by version and day. */
interface Dated {
  readonly version: string;
  readonly date: string;
}

/**
 * What was in force on a day.
 *
 * @category history
 */
export interface InForce {
  /** Name of the package: `@openketamine/protocols`. */
  readonly package: string;
  /** The day that was asked about, as an ISO date. */
  readonly on: string;
  /** The newest version published by that day. */
  readonly version: string;
  /** Day on which that version was published, as an ISO date. */
  readonly released: string;
  /** Not for a caret range: nobody has signed it. */
  readonly prerelease: boolean;
  /** What took its place, if anything has. */
  readonly until: Dated | null;
  /** The record that was asked for, as that version had it. */
  readonly record?: RecordInForce;
}

/**
 * A record as a version had it.
 *
 * @category history
 */
export interface RecordInForce {
  /** Name of the collection that the record belongs to. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** The first version that has it. */
  readonly since: Dated;
  /** The version that changed it last. */
  readonly changed: Dated & Pick<RecordEntry, 'level' | 'direction' | 'kinds'>;
  /** How far that version of it has been reviewed. */
  readonly state: RecordEntry['state'];
  /** Id of the record that takes its place; absent where none does. */
  readonly supersededBy?: string;
}

/**
 * Why nothing was in force.
 *
 * @category history
 */
export interface NotInForce {
  /** Name of the package: `@openketamine/protocols`. */
  readonly package: string;
  /** The day that was asked about, as an ISO date. */
  readonly on: string;
  /** Nothing was published by that day; or the record came later. */
  readonly why: 'nothing-published' | 'record-later';
  /** The first version that would answer, if there is one. */
  readonly first: Dated | null;
}

const dated = ({ version, date }: PublishedRelease): Dated => ({ version, date });

/** Whether a release says something of a record. */
const about = (id: string) => (release: PublishedRelease) =>
  release.records.some((record) => record.id === id);

function recordOn(id: string, past: readonly PublishedRelease[]): RecordInForce | undefined {
  let found: RecordInForce | undefined;
  for (const release of past) {
    const entry = release.records.find((record) => record.id === id);
    if (entry === undefined) continue;
    if (entry.what === 'removed') {
      found = undefined;
      continue;
    }
    const { collection, level, direction, kinds, state, supersededBy } = entry;
    const replaced = state === undefined ? found?.supersededBy : supersededBy;
    found = {
      collection,
      id,
      since: found?.since ?? dated(release),
      changed: { ...dated(release), level, direction, kinds },
      state: state ?? found?.state,
      ...(replaced === undefined ? {} : { supersededBy: replaced }),
    };
  }
  return found;
}

/**
 * Which version of a package was in force on a day, and how it had a record, from its published changelog alone. Of two releases on
 * one day, the later one counts. Does not know what was installed anywhere.
 *
 * @param changelog - of the package
 * @param on - an ISO date
 * @param id - of a record; left out, only the version is told
 * @returns what was in force, or why nothing was
 * @example
 * const releases = [
 *   { version: '2.0.0', date: '2027-03-01', changes: [], records: [] },
 *   { version: '1.0.0', date: '2027-01-01', changes: [], records: [] },
 * ];
 * inForce({ format: 'openketamine-changelog/1', package: 'teas', releases }, '2027-02-28')
 * // => { package: 'teas', on: '2027-02-28', version: '1.0.0', released: '2027-01-01', prerelease: false, until: { version: '2.0.0', date: '2027-03-01' } }
 * @category history
 */
export function inForce(changelog: Changelog, on: string, id?: string): InForce | NotInForce {
  const oldestFirst = changelog.releases.toReversed();
  const past = oldestFirst.filter(({ date }) => date <= on);
  const next = oldestFirst.find(({ date }) => date > on);
  const current = past.at(-1);
  const asked = { package: changelog.package, on };
  if (current === undefined) {
    const first = id === undefined ? next : oldestFirst.find(about(id));
    return { ...asked, why: 'nothing-published', first: first === undefined ? null : dated(first) };
  }
  const record = id === undefined ? undefined : recordOn(id, past);
  if (id !== undefined && record === undefined) {
    const first = oldestFirst.find((release) => release.date > on && about(id)(release));
    return { ...asked, why: 'record-later', first: first === undefined ? null : dated(first) };
  }
  return {
    ...asked,
    version: current.version,
    released: current.date,
    prerelease: current.version.includes('-'),
    until: next === undefined ? null : dated(next),
    ...(record === undefined ? {} : { record }),
  };
}
