import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  isBlock,
  readAuthored,
  readingsAreSaidOnce,
  runChecks,
  sourceIndex,
  type AuthoredRecord,
  type Problem,
} from '@openketamine/authoring';
import type { CheckedLongAgo, KnownBefore, LibraryRecord } from '@openketamine/review/lint';
import { readRecord } from '../trees/complete.js';
import { git, lastRelease, repositoryOf } from '../trees/git.js';
import { workingTree } from '../trees/open.js';
import { lintSignOffs, type TakenBack } from './lint-sign-offs.js';
import { sharedRecords } from './shared-records.js';
import { placedAt, recordFiles, type RecordFile } from '../trees/records.js';

/** Collections whose files `lint` itself reads and checks against their schema. */
const readElsewhere: ReadonlySet<string> = new Set([
  'protocols',
  'procedures',
  'siteParameters',
  'regulatory',
  'unread',
  'sources',
]);

/** Collections of which others name records by id. */
const named: ReadonlySet<string> = new Set([
  'protocols',
  'procedures',
  'siteParameters',
  'rules',
  'scales',
  'models',
  'sources',
  'outcomes',
]);

/** What was found in all records of a workspace together. */
export interface WholeLibrary {
  readonly problems: readonly Problem[];
  readonly checkedLongAgo: readonly CheckedLongAgo[];
  readonly takenBack: readonly TakenBack[];
  readonly files: number;
}

/** Of a source only other names and the day it was checked are asked for; there are hundreds, and most have neither. */
function sourceIn(file: RecordFile, name: string): LibraryRecord {
  const telling = /^aliases:|^lastChecked: *[^n\s]/mu.test(file.text);
  const authored = readAuthored(name, telling ? file.bytes : '');
  const record = isBlock(authored.value) ? authored.value : {};
  return { collection: 'sources', id: file.name, record, authored };
}

/** Records that the last release, or else the last commit, had; none where there is nothing to compare with. */
function knownBefore(root: string): readonly KnownBefore[] {
  if (repositoryOf(root) === undefined) return [];
  let ref: string;
  try {
    ({ ref } = lastRelease(root));
  } catch {
    return [];
  }
  const paths = git(['ls-tree', '-r', '-z', '--name-only', ref, '--', 'packages'], root)?.toString(
    'utf8',
  );
  return (paths ?? '').split('\0').flatMap((path) => {
    const placed = placedAt(path);
    return placed === undefined || !named.has(placed.collection) ? [] : [{ ...placed, file: path }];
  });
}

/** Asks what can only be asked of all records of a workspace, and takes out what is listed as an exception. */
export async function lintWhole(
  root: string,
  found: { readonly problems: readonly Problem[]; readonly records: readonly AuthoredRecord[] },
  day: string,
): Promise<WholeLibrary> {
  const { checkedLongAgo, lintLibrary, vanishedIds, withoutExceptions } =
    await import('@openketamine/review/lint');
  const files = recordFiles(workingTree(root)).filter(({ path }) => !path.endsWith('.csv'));
  const shared = await sharedRecords(root);
  const here = (path: string) => relative('.', join(root, path)).replaceAll('\\', '/');
  const problems: Problem[] = [];
  const records: LibraryRecord[] = [];
  const known = new Map(found.records.map((record) => [record.authored.file, record]));
  for (const file of files) {
    const name = here(file.path);
    const collection = file.collection.name;
    if (collection === 'sources') {
      records.push(sourceIn(file, name));
      continue;
    }
    const before = known.get(name);
    if (before !== undefined) {
      records.push({ collection, id: before.id, record: before.record, authored: before.authored });
      continue;
    }
    if (readElsewhere.has(collection)) continue;
    // oxlint-disable-next-line no-await-in-loop -- nothing waits for anything but the schemas, once
    const read = await readRecord(file, shared);
    const authored = { ...read.authored, file: name };
    if (read.readable)
      records.push({ collection, id: read.record.id, record: read.record.record, authored });
    const check = read.readable ? 'fits-schema' : 'is-yaml';
    for (const problem of read.problems)
      problems.push({
        ...problem,
        file: here(problem.file),
        message: `${problem.message} (${check})`,
        check,
      });
  }
  // what lint reads by itself it has asked already
  const readHere = records.flatMap((record) =>
    known.has(record.authored.file) || record.collection === 'sources'
      ? []
      : [{ ...record, collection: {} }],
  );
  const home = 'packages/evidence/data/sources';
  const sources = sourceIndex({ home, library: shared.sources });
  problems.push(...runChecks([readingsAreSaidOnce], { records: readHere, sources }));
  const gone = vanishedIds(records, knownBefore(root)).map((vanishedId) => ({
    ...vanishedId,
    file: here(vanishedId.file),
  }));
  const signed = lintSignOffs(root, records, { on: day, here });
  const all = [
    ...found.problems,
    ...problems,
    ...lintLibrary(records),
    ...gone,
    ...signed.problems,
  ];
  const list = join(root, 'lint-exceptions.yaml');
  return {
    problems: existsSync(list)
      ? withoutExceptions(all, here('lint-exceptions.yaml'), readFileSync(list, 'utf8'), here)
      : all,
    checkedLongAgo: checkedLongAgo(records, day),
    takenBack: signed.takenBack,
    files: files.length,
  };
}
