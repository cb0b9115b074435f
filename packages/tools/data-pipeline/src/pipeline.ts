import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeProtocol,
  completeRecord,
  inReadingOrder,
  readAuthored,
  runChecks,
  validate,
  type AuthoredFile,
  type Problem,
  type SharedRecords,
} from '@openketamine/authoring';
import type { LoadedRecord } from './check.ts';
import { commonChecks } from './checks/index.ts';
import type { Collection, DataConfig } from './config.ts';
import { schemaFile } from './generate/names.ts';
import { outputs, type Owner } from './generate/outputs.ts';
import { withSignOffs } from './sign-offs.ts';
import { openShared, openSources } from './sources.ts';

/** What a package's data amounts to: generated files by path, or the problems that prevent them. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, string>;
  readonly records: number;
}

function authoredFiles(packageDir: string, collection: Collection): AuthoredFile[] {
  const dir = join(packageDir, collection.dir);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => /\.ya?ml$/u.test(name))
    .toSorted()
    .map((name) =>
      readAuthored(`${collection.dir}/${name}`, readFileSync(join(dir, name), 'utf8')),
    );
}

function load(
  collection: Collection,
  written: AuthoredFile,
  shared: SharedRecords,
): { record: LoadedRecord } | { problems: readonly Problem[] } {
  const authored =
    collection.protocols === true
      ? completeProtocol(written, shared)
      : completeRecord(written, shared);
  const result = validate(authored, collection.schema);
  if (!result.ok) return { problems: result.problems };
  const record = result.record as Readonly<Record<string, unknown>>;
  const id = String(record[collection.idField ?? 'id']);
  return { record: { collection, id, record, authored } };
}

function ownerOf(packageDir: string): Owner {
  const { name = 'private', version = '0.0.0' } = JSON.parse(
    readFileSync(join(packageDir, 'package.json'), 'utf8'),
  ) as Partial<Owner>;
  return { name, version };
}

/** Reads, validates, cross-checks and generates, without writing anything. */
export function processData(packageDir: string, said: DataConfig): Outcome {
  const collections = said.collections?.map((collection) => ({
    ...collection,
    schemaAt: schemaFile(collection),
  }));
  const config: DataConfig = collections === undefined ? said : { ...said, collections };
  const shared = openShared(packageDir);
  const loaded = (collections ?? []).flatMap((collection) =>
    authoredFiles(packageDir, collection).map((authored) => load(collection, authored, shared)),
  );
  const { records, problems: unsigned } = withSignOffs(
    packageDir,
    loaded.flatMap((entry) => ('record' in entry ? [entry.record] : [])),
  );
  const unreadable = loaded.flatMap((entry) => ('problems' in entry ? entry.problems : []));
  const sources = openSources(packageDir);
  const checks = [...commonChecks, ...(config.checks ?? [])];
  const problems = inReadingOrder([
    ...unreadable,
    ...unsigned,
    ...runChecks(checks, { records, sources }),
  ]);
  return {
    problems,
    files: problems.length > 0 ? new Map() : outputs(config, records, sources, ownerOf(packageDir)),
    records: records.length,
  };
}
