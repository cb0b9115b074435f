import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthored, type AuthoredFile } from './authored-file.ts';
import type { Check, LoadedRecord } from './check.ts';
import { commonChecks } from './checks/index.ts';
import type { Collection, DataConfig } from './config.ts';
import { outputs } from './generate/outputs.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { openSources, type SourceIndex } from './sources.ts';
import { validate } from './validate.ts';

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
  authored: AuthoredFile,
): { record: LoadedRecord } | { problems: readonly Problem[] } {
  if (authored.problems.length > 0) return { problems: authored.problems };
  const result = validate(authored, collection.schema);
  if (!result.ok) return { problems: result.problems };
  const id = String(result.record[collection.idField ?? 'id']);
  return { record: { collection, id, record: result.record, authored } };
}

function runChecks(
  checks: readonly Check[],
  records: readonly LoadedRecord[],
  sources: SourceIndex,
): Problem[] {
  return checks.flatMap((check) =>
    [...check.check({ records, sources })]
      .filter((found) => found.in.collection.without?.[check.name] === undefined)
      .map((found) => ({
        file: found.in.authored.file,
        ...found.in.authored.locate(found.path, found.at ?? 'value'),
        path: found.path,
        message: `${found.message} (${check.name})`,
      })),
  );
}

/** Reads, validates, cross-checks and generates, without writing anything. */
export function processData(packageDir: string, config: DataConfig): Outcome {
  const loaded = (config.collections ?? []).flatMap((collection) =>
    authoredFiles(packageDir, collection).map((authored) => load(collection, authored)),
  );
  const records = loaded.flatMap((one) => ('record' in one ? [one.record] : []));
  const unreadable = loaded.flatMap((one) => ('problems' in one ? one.problems : []));
  const sources = openSources(packageDir);
  const checks = [...commonChecks, ...(config.checks ?? [])];
  const problems = inReadingOrder([...unreadable, ...runChecks(checks, records, sources)]);
  return {
    problems,
    files: problems.length > 0 ? new Map() : outputs(config, records, sources),
    records: records.length,
  };
}
