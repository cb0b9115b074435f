import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Block } from '@openketamine/authoring';
import type { SnapshotRecord } from '../../src/diff/index.js';

const require = createRequire(import.meta.url);

/** Where each package lies. */
const packages: Readonly<Record<string, string>> = {
  protocols: dirname(require.resolve('@openketamine/protocols/package.json')),
  risk: dirname(require.resolve('@openketamine/risk/package.json')),
  outcomes: dirname(require.resolve('@openketamine/outcomes/package.json')),
  evidence: dirname(require.resolve('@openketamine/evidence/package.json')),
  pharmacokinetics: dirname(require.resolve('@openketamine/pharmacokinetics/package.json')),
};

/** Where the records of the seeded edits lie, as they are shipped. */
const folders = {
  protocols: ['protocols', 'protocols', ''],
  procedures: ['protocols', 'procedures', 'procedures/'],
  siteParameters: ['protocols', 'siteParameters', 'site-parameters/'],
  rules: ['risk', 'rules', 'rules/'],
  adverseEventTables: ['risk', 'adverseEventTables', 'adverse-events/'],
  scales: ['outcomes', 'scales', 'scales/'],
  sources: ['evidence', 'sources', 'sources/'],
  'evidence-outcomes': ['evidence', 'outcomes', 'outcomes/'],
  models: ['pharmacokinetics', 'models', 'models/'],
} as const;

export type CollectionName = keyof typeof folders;

/** Every shipped record of a shelf, read once. */
const read = new Map<CollectionName, readonly SnapshotRecord[]>();

export function recordsOf(name: CollectionName): readonly SnapshotRecord[] {
  const known = read.get(name);
  if (known !== undefined) return known;
  const [pack, collection, folder] = folders[name];
  const dir = join(packages[pack] ?? '', 'json', folder);
  const records = readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const record = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Block;
      return {
        package: `@openketamine/${pack}`,
        collection,
        id: String(record['id']),
        file,
        record,
      };
    });
  read.set(name, records);
  return records;
}

export const collectionNames = Object.keys(folders) as readonly CollectionName[];

export function recordOf(path: string): SnapshotRecord {
  const [name, id] = path.split('/') as [CollectionName, string];
  const found = recordsOf(name).find((snapshotRecord) => snapshotRecord.id === id);
  if (found === undefined) throw new Error(`no record ${path}`);
  return found;
}
