import { citations, sourceOf, type Block } from '@openketamine/authoring';
import { collectionOf } from './collections.js';
import { compareRecords, type Change } from './compare.js';
import { greatest, together, type ChangeKind, type Direction, type Level } from './kinds.js';
import type { Meanings } from './meaning.js';
import { said } from './said.js';
import type { Snapshot, SnapshotRecord } from './snapshot.js';

/**
 * What changed in one record.
 *
 * @category diff
 */
export interface RecordChange {
  /** Name of the package it is published in. */
  readonly package: string;
  /** Name of the collection it belongs to. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** What a list shows of it. */
  readonly title: string;
  /** The file it stands in, by path. */
  readonly file: string;
  /** Whether the record came, went, or changed. */
  readonly what: 'added' | 'removed' | 'changed';
  /** What changed in it, field by field. */
  readonly changes: readonly Change[];
  /** Whether its changes together make it tighter or looser. */
  readonly direction: Direction;
  /** The least release that its changes ask for. */
  readonly level: Level;
  /** The protocols that a shared procedure, a site parameter or a source reaches. */
  readonly reaches?: readonly string[];
}

/**
 * The least version that a package asks for, and on what ground.
 *
 * @category diff
 */
export interface PackageLevel {
  /** Name of the package: `@openketamine/protocols`. */
  readonly package: string;
  /** The least release that its changes ask for. */
  readonly level: Level;
  /** Whether its changes make it tighter or looser. */
  readonly direction: Direction;
  /** The change that asks for the most, in words. */
  readonly because: string;
}

/**
 * What changed clinically from one library to another.
 *
 * @category diff
 */
export interface ClinicalDiff {
  /** Name of the older state. */
  readonly old: string;
  /** Name of the newer state. */
  readonly new: string;
  /** Whether all changes together make the data tighter or looser. */
  readonly direction: Direction;
  /** The least release that the changes ask for; null where nothing changed. */
  readonly level: Level | null;
  /** What the changes ask of each package. */
  readonly packages: readonly PackageLevel[];
  /** Each record that changed. */
  readonly records: readonly RecordChange[];
}

/**
 * What a comparison may know besides.
 *
 * @category diff
 */
export interface DiffOptions {
  /** Protocols by the id of what they use: a shared procedure, a site parameter or a source. */
  readonly reach?: ((record: SnapshotRecord) => readonly string[]) | undefined;
}

const key = (snapshotRecord: SnapshotRecord) =>
  `${snapshotRecord.package} ${snapshotRecord.collection} ${snapshotRecord.id}`;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What people call a record. */
export const titleOf = ({ record, id }: SnapshotRecord): string =>
  text(record['title']) ?? text(record['name']) ?? text(record['says']) ?? id;

function kindOfRecord(meanings: Meanings, record: Block): ChangeKind {
  const { kindBy } = meanings;
  const value = kindBy === undefined ? undefined : record[kindBy.field];
  return kindBy?.values[String(value)] ?? meanings.record.kind;
}

/** A record that came or went, as one change. */
function wholeChange(
  snapshotRecord: SnapshotRecord,
  what: 'added' | 'removed',
  meanings: Meanings,
): Change {
  const { record: row } = meanings;
  const led = row.more ?? 'open';
  const gone = row.less ?? (led === 'tighter' ? 'looser' : led === 'neutral' ? 'neutral' : 'open');
  const lean = what === 'added' ? led : gone;
  const words = said(
    snapshotRecord.record['title'] ?? snapshotRecord.record['name'] ?? snapshotRecord.id,
  );
  return {
    path: '',
    kind: kindOfRecord(meanings, snapshotRecord.record),
    what,
    says: row.says,
    ...(what === 'added' ? { after: words } : { before: words }),
    direction: lean === 'open' ? 'looser' : lean,
    decided: lean !== 'open',
    level: what === 'added' ? (row.levelMore ?? 'minor') : 'major',
  };
}

/** Many statements of which one source says how they were read change together: told once for each way. */
function gathered(changes: readonly Change[]): readonly Change[] {
  const kinds: ReadonlySet<ChangeKind> = new Set(['verification']);
  const groups = new Map<string, Change[]>();
  const rest: Change[] = [];
  for (const change of changes) {
    if (!kinds.has(change.kind) || !/\/(?:verification|readIn)$/u.test(change.path)) {
      rest.push(change);
      continue;
    }
    const group = `${change.says} ${change.before ?? ''} ${change.after ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  const told = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.length === 0
        ? [first]
        : [{ ...first, path: '', says: `${first.says} of ${others.length + 1} statements` }],
  );
  return [...rest, ...told];
}

function recordChange(
  snapshotRecord: SnapshotRecord,
  what: RecordChange['what'],
  changes: readonly Change[],
): RecordChange {
  return {
    package: snapshotRecord.package,
    collection: snapshotRecord.collection,
    id: snapshotRecord.id,
    title: titleOf(snapshotRecord),
    file: snapshotRecord.file,
    what,
    changes,
    direction: together(changes.map(({ direction }) => direction)),
    level: greatest(changes.map(({ level }) => level)) ?? 'patch',
  };
}

const rank: Readonly<Record<Direction, number>> = { looser: 0, tighter: 1, neutral: 2 };
const levelRank: Readonly<Record<Level, number>> = { major: 0, minor: 1, patch: 2 };

/** The change by which a record or a package is judged: what asks for the most, and of that the looser. */
export function leading(changes: readonly Change[]): Change | undefined {
  return changes.toSorted(
    (a, b) => levelRank[a.level] - levelRank[b.level] || rank[a.direction] - rank[b.direction],
  )[0];
}

/** One change in words: `cap 0.5 mg/kg -> 0.55 mg/kg (looser)`. */
export function inWords(change: Change): string {
  const { before, after, what, says, direction, decided } = change;
  const values =
    what === 'added'
      ? `new: ${after ?? ''}`
      : what === 'removed'
        ? `gone: ${before ?? ''}`
        : `${before ?? ''} -> ${after ?? ''}`;
  return `${says}, ${values} (${direction}${decided ? '' : ', since no table can tell'})`;
}

function packageLevels(records: readonly RecordChange[]): readonly PackageLevel[] {
  const names = [...new Set(records.map((record) => record.package))].toSorted();
  return names.map((name) => {
    const own = records.filter((record) => record.package === name);
    const changes = own.flatMap((entry) =>
      entry.changes.map((change) => ({ ...change, record: entry.id })),
    );
    const first = leading(changes) as (Change & { readonly record: string }) | undefined;
    return {
      package: name,
      level: greatest(own.map(({ level }) => level)) ?? 'patch',
      direction: together(own.map(({ direction }) => direction)),
      because: first === undefined ? '' : `${first.record}${first.path}: ${inWords(first)}`,
    };
  });
}

/** Sources, procedures and site parameters that changed are told of there, not again in every record that uses them. */
function withoutShared(changes: readonly Change[], shared: ReadonlySet<string>): readonly Change[] {
  return changes.filter(({ from }) => from === undefined || !shared.has(from));
}

const sharedCollections: ReadonlySet<string> = new Set(['procedures', 'siteParameters']);

/**
 * What changed clinically from one library to another: record by record, each change with its kind, its direction and what it asks of the version.
 * Compares what records say, not how they are written down: another order of fields, another unit for the same amount or a statement that
 * moved into a shared procedure is not a change of a result.
 *
 * Says nothing of whether a change is right. Consequences, such as other plans, are worked out by the caller, who has the planner.
 *
 * @param before - the library as it was
 * @param after - the library as it is
 * @param options - what else is known
 * @returns the changes; none where nothing changed
 * @example
 * const rule = (value: number) => ({ package: '@openketamine/risk', collection: 'rules', id: 'own', file: 'own.yaml',
 *   record: { id: 'own', kind: 'precaution', action: 'defer', when: { observation: 'systolic-blood-pressure', is: '>', value, unit: 'mm[Hg]' } } });
 * const [record] = clinicalDiff({ name: 'a', records: [rule(140)] }, { name: 'b', records: [rule(150)] }).records;
 * [record?.direction, record?.level, record?.changes.map(({ before, after }) => `${before} to ${after}`)]
 * // => ['looser', 'major', ['systolic-blood-pressure > 140 mmHg to systolic-blood-pressure > 150 mmHg']]
 * @category diff
 */
export function clinicalDiff(
  before: Snapshot,
  after: Snapshot,
  options: DiffOptions = {},
): ClinicalDiff {
  const was = new Map(before.records.map((record) => [key(record), record]));
  const is = new Map(after.records.map((record) => [key(record), record]));
  const compared = [...new Set([...was.keys(), ...is.keys()])].flatMap(
    (
      entry,
    ): { record: SnapshotRecord; what: RecordChange['what']; changes: readonly Change[] }[] => {
      const [old, now] = [was.get(entry), is.get(entry)];
      const record = now ?? old;
      const meanings = record === undefined ? undefined : collectionOf(record)?.meanings;
      if (record === undefined || meanings === undefined) return [];
      if (old === undefined)
        return [{ record, what: 'added', changes: [wholeChange(record, 'added', meanings)] }];
      if (now === undefined)
        return [{ record, what: 'removed', changes: [wholeChange(record, 'removed', meanings)] }];
      const changes = gathered(compareRecords(old.record, now.record, meanings));
      return changes.length === 0 ? [] : [{ record: now, what: 'changed', changes }];
    },
  );
  const shared = new Set(
    compared
      .filter(({ record }) => sharedCollections.has(record.collection))
      .map(({ record }) => record.id),
  );
  const records = compared
    .map(({ record, what, changes }) => ({
      record,
      change: recordChange(
        record,
        what,
        sharedCollections.has(record.collection) ? changes : withoutShared(changes, shared),
      ),
    }))
    .filter(({ change }) => change.changes.length > 0)
    .map(({ record, change }) => {
      const reaches = options.reach?.(record) ?? [];
      return reaches.length === 0 ? change : { ...change, reaches };
    })
    .toSorted(
      (a, b) =>
        levelRank[a.level] - levelRank[b.level] ||
        rank[a.direction] - rank[b.direction] ||
        (`${a.package} ${a.id}` < `${b.package} ${b.id}` ? -1 : 1),
    );
  return {
    old: before.name,
    new: after.name,
    direction: together(records.map(({ direction }) => direction)),
    level: greatest(records.map(({ level }) => level)) ?? null,
    packages: packageLevels(records),
    records,
  };
}

/** Which protocols use a shared procedure, a site parameter or a source, by the records of a library. */
export function reachOf(
  protocols: readonly SnapshotRecord[],
): (record: SnapshotRecord) => readonly string[] {
  const uses = protocols.map(({ id, record }) => {
    const marked = [
      ...JSON.stringify(record['procedure'] ?? {}).matchAll(
        /"(?<kind>procedure|parameter)":"(?<id>[^"]+)"/gu,
      ),
    ];
    return {
      id,
      procedures: new Set(
        marked
          .filter(({ groups }) => groups?.['kind'] === 'procedure')
          .map(({ groups }) => groups?.['id']),
      ),
      siteParameters: new Set(
        marked
          .filter(({ groups }) => groups?.['kind'] === 'parameter')
          .map(({ groups }) => groups?.['id']),
      ),
      sources: new Set([...citations(record)].map(({ cite }) => sourceOf(cite))),
    };
  });
  return ({ collection, id }) => {
    if (collection !== 'procedures' && collection !== 'siteParameters' && collection !== 'sources')
      return [];
    return uses
      .filter((use) => (use[collection] as ReadonlySet<string | undefined>).has(id))
      .map((use) => use.id);
  };
}
